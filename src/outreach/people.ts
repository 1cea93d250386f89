/**
 * The people of an extract, filtered by the groups of a review, with what is known of their insurance. They are opened page
 * by page, because what says who is in which group is sealed; each page is an act, so that whoever looked stands in the
 * record of the extract. Who sees which rows, the database decides.
 */
import { z } from 'zod';
import { act } from '../db/act.ts';
import type { Parameter } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { type Contact, contactsAmong } from './contacts.ts';
import { type ExtractedPerson, openExtracted } from './extracted.ts';
import { type ExtractRow, findExtract } from './extracts.ts';
import { groupsOf, type InGroup, outreachFor } from './groups.ts';
import { type Insurances, insuredAmong } from './insured.ts';

export type PeopleQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** Of a review; absent: everybody. */
  readonly group?: string | undefined;
  readonly residentialGroup?: string | undefined;
  readonly flagged?: boolean | undefined;
  readonly contacted?: boolean | undefined;
  readonly withinDays: number;
};

const Row = z.object({
  id: z.string(),
  residentialGroup: z.string().nullable(),
  sealed: z.string(),
  flagged: z.boolean(),
});

type KeptRow = z.infer<typeof Row>;

export type Someone = {
  readonly id: string;
  readonly residentialGroup: string | null;
  readonly isFlagged: boolean;
  readonly person: ExtractedPerson;
  readonly insured: Insurances | null;
  /** Null: not invited before, as far as is known. */
  readonly contact: Contact | null;
  readonly groups: readonly InGroup[];
};

/** Looked through for one page, at most. */
const LOOKED_THROUGH = 1_000;

/** A page may hold fewer than were asked for, or none, while there are more: `next` says so. */
export async function pagePeople(acting: Keyed, extract: string, asked: PeopleQuery, today: Day) {
  const found = await findExtract(acting, extract);
  const { limit, group, contacted } = asked;
  const most = group === undefined && contacted === undefined ? limit : LOOKED_THROUGH;
  const looked = lookedFor(asked);
  const rows = await readRows(acting, found, { ...asked, most: most + 1 }, { operation: 'extract.look', looked });
  const { rows: page, next } = pageOf(rows, most);
  const people = await peopleOf(acting, found, page, asked.withinDays, today);
  const wanted = people.filter((one) => isAskedFor(one, asked));
  const shown = wanted.slice(0, limit);
  return { items: shown.map(personBody), next: wanted.length > limit ? (shown.at(-1)?.id ?? null) : next };
}

type Filters = Pick<PeopleQuery, 'group' | 'residentialGroup' | 'flagged' | 'contacted'>;

/** As the record of the extract keeps what somebody looked for. */
export function lookedFor({ group, residentialGroup, flagged, contacted }: Filters) {
  return {
    group: group ?? null,
    residentialGroup: residentialGroup ?? null,
    flagged: flagged ?? null,
    contacted: contacted ?? null,
  };
}

/** By what is sealed, which the database cannot filter by. */
export function isAskedFor({ groups, contact }: Someone, { group, contacted }: Filters): boolean {
  const isOfGroup = group === undefined || groups.some(({ id }) => id === group);
  return isOfGroup && (contacted === undefined || (contact !== null) === contacted);
}

type Looking = { readonly operation: string; readonly looked: Readonly<Record<string, string | boolean | null>> };

export async function readRows(
  { db, actor }: Keyed,
  { id }: ExtractRow,
  asked: Pick<PeopleQuery, 'cursor' | 'residentialGroup' | 'flagged'> & { readonly most: number },
  { operation, looked }: Looking,
) {
  const { cursor = null, residentialGroup = null, flagged = null, most } = asked;
  const values: readonly Parameter[] = [id, cursor, residentialGroup, flagged, most];
  const { results } = await act(db, {
    actor,
    operation,
    key: null,
    statements: [
      requires('exists (select from app.extract where id = $1)', 'not-found', [id]),
      {
        text: `select p.id, p.residential_group as "residentialGroup", p.sealed, p.flagged
          from app.extract_person p
          where p.extract = $1 and ($2::uuid is null or p.id > $2) and ($3::uuid is null or p.residential_group = $3)
            and ($4::boolean is null or p.flagged = $4)
          order by p.id limit $5`,
        values,
      },
    ],
    answer: { text: "select '{}'::json as answer" },
    audit: { chain: id, detail: looked },
  });
  return z.array(Row).parse(results[1]?.rows);
}

/** Opened, and held against the groups of the plan. The insurer, to whom businesses were given, asks nobody's insurance here. */
export async function peopleOf(
  acting: Keyed,
  { commune }: ExtractRow,
  rows: readonly KeptRow[],
  withinDays: number,
  today: Day,
): Promise<readonly Someone[]> {
  const { agency } = acting.actor;
  const people = await Promise.all(rows.map(({ id, sealed }) => openExtracted(acting.keys.seal, id, sealed)));
  const [known, contacts] =
    agency.kind === 'commune'
      ? await Promise.all([insuredAmong(acting, people, today), contactsAmong(acting, people)])
      : [null, null];
  const { outreach } = outreachFor(commune);
  return rows.map(({ id, residentialGroup, flagged }, at): Someone => {
    const person = people[at];
    if (person === undefined) throw new Error('a row was not opened');
    const insured = known?.[at] ?? null;
    const about = { person, province: agency.province ?? '', commune, today, withinDays };
    const groups = insured === null ? [] : groupsOf({ ...about, insured }, outreach.groups);
    return { id, residentialGroup, isFlagged: flagged, person, insured, contact: contacts?.[at] ?? null, groups };
  });
}

/** Named field by field. */
function personBody({ id, residentialGroup, isFlagged, person, insured, contact, groups }: Someone) {
  const { residentialGroup: groupText, ...said } = person;
  return {
    id,
    residentialGroup,
    isFlagged,
    person: { ...said, groupText },
    healthInsurance: insured?.['health-insurance'] ?? null,
    socialInsurance: insured?.['social-insurance'] ?? null,
    contact,
    groups: groups.map(({ id: group, certainty, by }) => {
      return { id: group, certainty, by: by === null ? null : rulebook.citeText(by) };
    }),
  };
}
