/** The rows of a list: paged, read, found again by a number. Who sees which row, the database decides. */

import { look } from '../../db/act.ts';
import type { Parameter, Statement } from '../../db/database.ts';
import type { Language } from '../../engine/answer.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { indexesOf } from '../../seal/blind-index.ts';
import { movesOf } from '../lifecycle.ts';
import { listAnswer, listRow, standingOf } from '../list-view.ts';
import { BY_INDEX } from './by-index.ts';
import type { EntryState } from './entry-schema.ts';
import { ENTRY_JSON, EntryRow, entryBody } from './entry-view.ts';
import { openRow } from './kept-row.ts';
import { rankRivals } from './rivals.ts';

export type EntryQuery = {
  readonly limit: number;
  /** The `next` of the page before: the place of its last row. */
  readonly cursor?: number | undefined;
  readonly state?: EntryState | undefined;
  readonly change?: 'increase' | 'decrease' | undefined;
  readonly commune?: string | undefined;
  /** A code among those that stand in clear. */
  readonly finding?: string | undefined;
  readonly upload?: string | undefined;
  readonly samePerson?: boolean | undefined;
};

/** The states there is an index of: in a long list they are few. */
const TO_LOOK_AT: readonly EntryState[] = ['flagged', 'refused', 'rejected'];

const AMONG = "e.written in ('flagged', 'refused', 'rejected')";
const LEAVING = "e.change = 'decrease'";
const OF_UPLOAD = `e.upload = $? and e.place >= (select app.first_place(u.no) from app.upload u where u.id = $?)
  and e.place < (select app.first_place(u.no + 1) from app.upload u where u.id = $?)`;
/** Of those who stand on another list as well there are few: looked up first, and put in their order. */
const MET = 'select f.entry from app.claim_finding f where f.list = $1 and f.ended_at is null';

function pageOf(list: string, asked: EntryQuery): Statement {
  const values: Parameter[] = [list, asked.cursor ?? 0, asked.limit + 1];
  const where = ['e.list = $1', 'e.place > $2'];
  const add = (condition: string, value: Parameter) => {
    values.push(value);
    where.push(condition.replaceAll('$?', `$${values.length}`));
  };
  const { state, change, commune, finding, upload, samePerson } = asked;
  if (state !== undefined && TO_LOOK_AT.includes(state)) where.push(AMONG);
  if (state !== undefined) add('e.state = $?', state);
  if (change !== undefined) where.push(change === 'decrease' ? LEAVING : `not ${LEAVING}`);
  if (commune !== undefined) add('e.commune = $?', commune);
  if (finding !== undefined) add('($? = any (e.codes || e.marks))', finding);
  if (upload !== undefined) add(OF_UPLOAD, upload);
  if (samePerson !== undefined) where.push(samePerson ? `e.id = any (array(${MET}))` : `e.id not in (${MET})`);
  return {
    text: `select ${ENTRY_JSON} as answer from app.entry e where ${where.join(' and ')} order by e.place limit $3`,
    values,
  };
}

export async function pageEntries(keyed: Keyed, list: string, asked: EntryQuery, language: Language) {
  const rows = await readRows(keyed, list, pageOf(list, asked), language, asked.samePerson === true ? [] : [BY_INDEX]);
  const page = rows.slice(0, asked.limit);
  return {
    items: page.map(({ body }) => body),
    next: rows.length > asked.limit ? String(page.at(-1)?.place ?? 0) : null,
  };
}

/** Everybody on the list with this number: it is sent in a body, and looked for by its blind index. */
export async function findEntries(keyed: Keyed, list: string, citizenNumber: string, language: Language) {
  const indexes = indexesOf(keyed.keys.index, 'entry', citizenNumber);
  const rows = await readRows(
    keyed,
    list,
    {
      text: `select ${ENTRY_JSON} as answer from app.entry e
        where e.list = $1 and e.index = any (string_to_array($2, ' ')) order by e.place limit $3`,
      values: [list, indexes.join(' '), MOST_FOUND],
    },
    language,
  );
  return { items: rows.map(({ body }) => body) };
}

const MOST_FOUND = 50;

export async function readEntry(keyed: Keyed, list: string, entry: string, language: Language) {
  const [row] = await readRows(keyed, list, oneOf(list, entry), language);
  if (row === undefined) throw new Refusal('not-found');
  return row.body;
}

export function oneOf(list: string, entry: string): Statement {
  return {
    text: `select ${ENTRY_JSON} as answer from app.entry e where e.list = $1 and e.id = $2`,
    values: [list, entry],
  };
}

async function readRows(
  keyed: Keyed,
  list: string,
  statement: Statement,
  language: Language,
  planned: readonly Statement[] = [],
) {
  const { db, actor, keys } = keyed;
  const results = await look(db, actor, [listAnswer(list), ...planned, statement]);
  const [held, found] = [results[0], results.at(-1)];
  const answer = held?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  const mayEdit = movesOf(standingOf(listRow(answer)), actor).includes('edit');
  const rows = (found?.rows ?? []).map((row) => EntryRow.parse(row.answer));
  const opened = await Promise.all(rows.map((row) => openRow(keys.seal, row.id, row.sealed)));
  const met = rows.flatMap(({ id, met: others }, at) => {
    const one = opened[at];
    return others.length === 0 || one === undefined ? [] : [{ id, opened: one }];
  });
  const ranks = await rankRivals(keyed, met);
  const reading = { ring: keys.seal, language, mayEdit };
  return Promise.all(
    rows.map(async (row, at) => {
      const one = opened[at] ?? (await openRow(keys.seal, row.id, row.sealed));
      return { place: row.place, body: await entryBody(row, one, ranks.get(row.id)?.rank ?? null, reading) };
    }),
  );
}
