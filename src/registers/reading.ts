/**
 * Reading registers. Their commune reads all of it, page by page or by a person's number. The insurer may ask whether
 * somebody stands on the register they are said to stand on, and learns yes or no: it pays by lists that the communes
 * answer for (NĐ 188/2025, Điều 9 khoản 3), so it has to check a claim, never to look around. Disability is health data
 * (NĐ 356/2025, Điều 4): what a commune has approved, nobody asks about here. Every look-up of a person is recorded.
 */

import { act, look } from '../db/act.ts';
import type { Month } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import { indexesOf } from '../seal/blind-index.ts';
import { openRegistration, openStanding, REGISTRATION_COLUMNS, registrationBody } from './registration.ts';
import { holdsIn, type RegisterKind } from './standing.ts';

export async function readRegistration({ db, actor, keys }: Keyed, id: string, month: Month) {
  const [found] = await look(db, actor, [
    { text: `select ${REGISTRATION_COLUMNS} from app.registration r where r.id = $1`, values: [id] },
  ]);
  const row = found?.rows[0];
  if (row === undefined) throw new Refusal('not-found');
  return registrationBody(await openRegistration(keys.seal, row), month);
}

export type RegistrationQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly kind?: RegisterKind | undefined;
  /** Only what holds in this month. */
  readonly month?: Month | undefined;
};

/** What is looked through for one page, at most: which register a row is on is only seen once it is opened. */
const LOOKED_THROUGH = 1_000;

/** A page may hold fewer than were asked for, or none, while there are more: `next` says so. */
export async function pageRegistrations({ db, actor, keys }: Keyed, asked: RegistrationQuery, today: Month) {
  const { limit, cursor = null, kind, month } = asked;
  const isFiltered = kind !== undefined || month !== undefined;
  const most = isFiltered ? LOOKED_THROUGH : limit;
  const [found] = await look(db, actor, [
    {
      text: `select ${REGISTRATION_COLUMNS} from app.registration r
        where r.livemode = app.is_livemode() and r.commune = app.commune() and r.superseded_by is null
          and ($1::uuid is null or r.id > $1)
        order by r.id limit $2`,
      values: [cursor, most + 1],
    },
  ]);
  const opened = await Promise.all((found?.rows ?? []).map((row) => openRegistration(keys.seal, row)));
  const { rows, next } = pageOf(opened, most);
  const wanted = rows.filter(({ standing, ending }) => {
    return (kind === undefined || standing.kind === kind) && (month === undefined || holdsIn(month, standing, ending));
  });
  const page = wanted.slice(0, limit);
  return {
    items: page.map((one) => registrationBody(one, month ?? today)),
    next: wanted.length > limit ? (page.at(-1)?.id ?? null) : next,
  };
}

/** All that a commune has of one person, what was ended and what was replaced too. */
export async function searchRegistrations({ db, actor, keys }: Keyed, number: string, today: Month) {
  const { results } = await act(db, {
    actor,
    operation: 'registration.search',
    key: null,
    statements: [
      {
        text: `select ${REGISTRATION_COLUMNS} from app.registration r
          where r.index = any (string_to_array($1, ' ')) and r.livemode = app.is_livemode() order by r.made_at, r.id`,
        values: [indexesOf(keys.index, 'register', number).join(' ')],
      },
    ],
    ...recorded(actor.agency.id),
  });
  const opened = await Promise.all((results[0]?.rows ?? []).map((row) => openRegistration(keys.seal, row)));
  return { items: opened.map((one) => registrationBody(one, today)) };
}

export type Check = { readonly citizenNumber: string; readonly kind: RegisterKind; readonly month: Month };

export async function checkRegistration({ db, actor, keys }: Keyed, { citizenNumber, kind, month }: Check) {
  const { results } = await act(db, {
    actor,
    operation: 'registration.check',
    key: null,
    statements: [
      {
        text: "select id, commune, standing, ending from app.standings_of(string_to_array($1, ' '))",
        values: [indexesOf(keys.index, 'register', citizenNumber).join(' ')],
      },
    ],
    ...recorded(actor.agency.id),
  });
  for (const { id, commune, standing: sealed, ending: sealedEnding } of results[0]?.rows ?? []) {
    const ending = typeof sealedEnding === 'string' ? sealedEnding : null;
    const held = await openStanding(keys.seal, String(id), String(sealed), ending);
    if (held.standing.kind === kind && holdsIn(month, held.standing, held.ending)) {
      return { holds: true, commune: String(commune), decidedOn: held.standing.decidedOn };
    }
  }
  return { holds: false, commune: null, decidedOn: null };
}

/** On the chain of whoever looked. Of whom, and what was found, is not said: a record is read by more people than that. */
function recorded(agency: string) {
  return { answer: { text: "select '{}'::json as answer" }, audit: { chain: agency, detail: {} } };
}
