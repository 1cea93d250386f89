/**
 * Entitled, not listed: people a commune has on its registers, whom a round's list would take and nobody has listed. Who
 * would be taken is found out as for a row that a clerk typed (src/lists/checks), never by a table of our own.
 *
 * Only the commune can open its registers, so only it can count: it sends the number up, and others see what it counted
 * last. The number is of people, not of a register: that would tell how many disabled a small commune has.
 */

import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { contextOf, type ListContext } from '../lists/checks/context.ts';
import { judgeRow } from '../lists/entries/judge.ts';
import { kindFor } from '../lists/kinds.ts';
import { Refusal } from '../refusal.ts';
import { peopleOutsideOf } from '../reports/sections/told-outside.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { indexesOf } from '../seal/blind-index.ts';
import { chainOf, hold } from './book.ts';
import { openRegistration, REGISTRATION_COLUMNS, type Registration, registrationBody } from './registration.ts';
import { groupSaid, rowSaid } from './said.ts';
import { factsOf, holdsIn } from './standing.ts';

/** Registrations looked through for one page, and read at once when all are counted. */
const LOOKED_THROUGH = 500;

const RoundRow = z.object({ province: z.string(), kind: z.string(), period: z.string() });

/** What a row of the round is held against, as a list that this commune makes. */
async function contextOfRound({ db, actor }: Acting, round: string, today: Day): Promise<ListContext> {
  const [found] = await look(db, actor, [
    { text: 'select r.province, r.kind, r.period from app.round r where r.id = $1', values: [round] },
  ]);
  const row = found?.rows[0];
  if (row === undefined) throw new Refusal('not-found');
  const { province, kind: id, period } = RoundRow.parse(row);
  const known = kindFor(rulebook, province, id, period);
  if (known === null) throw new Refusal('not-ready');
  return contextOf({
    rulebook,
    province,
    kind: known.kind,
    period,
    madeBy: actor.agency,
    collectors: null,
    collectionPoints: null,
    today,
    supplementary: false,
  });
}

export type Entitlement = { readonly registration: Registration; readonly rule: string; readonly cite: string };

/** Null where the round's list would not take the person for what the register says. */
function entitlementOf(registration: Registration, list: ListContext): Entitlement | null {
  const { standing, ending, person } = registration;
  const month = list.period.from;
  if (!holdsIn(month, standing, ending)) return null;
  const written = rowSaid({
    name: person.name,
    citizenNumber: person.citizenNumber,
    birthDate: person.birthDate,
    sex: person.sex === null ? null : person.sex === 'male' ? 'nam' : 'nữ',
    commune: registration.commune,
    group: groupSaid(factsOf(standing)),
    // A list of each month names no number: the least that can be paid.
    months: list.period.months === null ? (list.scheme === 'health-insurance' ? '3' : '1') : null,
    decisionOn: standing.decidedOn,
    decisionNumber: person.decisionNumber,
  });
  const { answer } = judgeRow(written, list);
  const rule = list.taking(month).rules.find(({ id }) => id === answer?.rule);
  // A rule that takes everybody needs no register.
  if (answer?.outcome !== 'eligible' || rule === undefined || rule.when.length === 0) return null;
  return { registration, rule: rule.id, cite: answer.cite ?? '' };
}

export type EntitledQuery = { readonly limit: number; readonly cursor?: string | undefined };

/** A page may hold fewer than were asked for while there are more: `next` says so. */
export async function pageEntitled(acting: Keyed, round: string, asked: EntitledQuery, today: Day) {
  const { limit, cursor = null } = asked;
  const list = await contextOfRound(acting, round, today);
  const { entitled, last } = await entitledAfter(acting, list, cursor);
  const missing = await notListed(acting, round, entitled);
  const page = missing.slice(0, limit);
  const month = list.period.from;
  return {
    items: page.map(({ registration, rule, cite }) => {
      return { registration: registrationBody(registration, month), rule, cite };
    }),
    next: missing.length > limit ? (page.at(-1)?.registration.id ?? null) : last,
  };
}

/** Of the registrations that follow; `last` is null where none are left. */
async function entitledAfter({ db, actor, keys }: Keyed, list: ListContext, after: string | null) {
  const [found] = await look(db, actor, [
    {
      text: `select ${REGISTRATION_COLUMNS} from app.registration r
        where r.livemode = app.is_livemode() and r.commune = app.commune() and r.superseded_by is null
          and ($1::uuid is null or r.id > $1)
        order by r.id limit $2`,
      values: [after, LOOKED_THROUGH + 1],
    },
  ]);
  const rows = found?.rows ?? [];
  const opened = await Promise.all(rows.slice(0, LOOKED_THROUGH).map((row) => openRegistration(keys.seal, row)));
  return {
    entitled: opened.map((one) => entitlementOf(one, list)).filter((one) => one !== null),
    last: rows.length > LOOKED_THROUGH ? (opened.at(-1)?.id ?? null) : null,
  };
}

async function notListed({ db, actor, keys }: Keyed, round: string, entitled: readonly Entitlement[]) {
  const asked = entitled.map((one) => {
    return { one, indexes: indexesOf(keys.index, 'entry', one.registration.person.citizenNumber) };
  });
  const [found] = await look(db, actor, [
    {
      text: "select index from app.listed_in_round($1, string_to_array($2, ' ')) as index",
      values: [round, asked.flatMap(({ indexes }) => indexes).join(' ')],
    },
  ]);
  const listed = new Set(found?.rows.map(({ index }) => String(index)));
  return asked.filter(({ indexes }) => !indexes.some((index) => listed.has(index))).map(({ one }) => one);
}

const COUNT_JSON = `json_build_object('commune', n.commune, 'entitled', n.entitled, 'listed', n.listed,
  'notListed', n.entitled - n.listed, 'countedAt', app.instant(n.counted_at))`;

const Count = z.object({
  commune: z.string(),
  entitled: z.int(),
  listed: z.int(),
  notListed: z.int(),
  countedAt: z.string(),
});
type Count = z.infer<typeof Count>;
/** Null where it is not told. */
export type Counted = Pick<Count, 'commune' | 'countedAt'> &
  Readonly<Record<'entitled' | 'listed' | 'notListed', number | null>>;

/** They are poor, near-poor, disabled: outside the offices no small number of them, and neither part where the other is one. */
function outside({ entitled, listed, notListed, ...of }: Count): Counted {
  const [told] = peopleOutsideOf(
    [
      { columns: [0], apart: [] },
      { columns: [1, 2], apart: [] },
    ],
    [{ line: of.commune, values: [entitled, listed, notListed] }],
  );
  const [all = null, on = null, off = null] = told?.values ?? [];
  return { ...of, entitled: all, listed: on, notListed: off };
}

/** Counts people, each once, and sends the number up. */
export async function reportEntitled(acting: Keyed, key: ActKey, round: string, today: Day): Promise<Count> {
  const list = await contextOfRound(acting, round, today);
  const entitled = new Set<string>();
  const missing = new Set<string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof entitledAfter>> = await entitledAfter(acting, list, after);
    for (const { registration } of page.entitled) entitled.add(registration.person.citizenNumber);
    for (const { registration } of await notListed(acting, round, page.entitled)) {
      missing.add(registration.person.citizenNumber);
    }
    after = page.last;
  } while (after !== null);
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: 'entitled.report',
    key,
    statements: [
      hold(acting),
      {
        text: `insert into app.entitled_count as n (round, livemode, commune, province, entitled, listed, counted_at)
          values ($1, app.is_livemode(), app.commune(), app.province(), $2, $3, app.now())
          on conflict (round, commune) do update
            set entitled = excluded.entitled, listed = excluded.listed, counted_at = excluded.counted_at`,
        values: [round, entitled.size, entitled.size - missing.size],
      },
    ],
    answer: {
      text: `select ${COUNT_JSON} as answer from app.entitled_count n where n.round = $1 and n.commune = app.commune()`,
      values: [round],
    },
    audit: { chain: chainOf(acting), detail: { round, entitled: entitled.size, missing: missing.size } },
  });
  return Count.parse(answer);
}

/** Of no commune that has not counted. */
const MOST_COMMUNES = 1_000;

export async function listEntitledCounts({ db, actor }: Acting, round: string): Promise<{ items: readonly Counted[] }> {
  const [seen, found] = await look(db, actor, [
    { text: 'select r.id from app.round r where r.id = $1', values: [round] },
    {
      text: `select ${COUNT_JSON} as answer from app.entitled_count n where n.round = $1 order by n.commune limit ${MOST_COMMUNES}`,
      values: [round],
    },
  ]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  const items = found?.rows.map(({ answer }) => Count.parse(answer)) ?? [];
  return { items: actor.agency.kind === 'supervisor' ? items.map(outside) : items };
}
