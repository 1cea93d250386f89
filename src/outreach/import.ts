/**
 * A file put into an extract: every row answered, the good ones sealed and stored in one act, or all of them or none. Who
 * is in the extract already is written anew, which is how a mended file mends it. What is kept under the key of the act
 * holds numbers; what is said of each row is worked out from the file, again where the same request comes twice.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { type Chunk, readRows } from '../lists/intake/intake.ts';
import { SaidRows } from '../lists/papers/check.ts';
import { Refusal } from '../refusal.ts';
import { again } from '../registers/book.ts';
import { indexesOf, indexOf } from '../seal/blind-index.ts';
import { sealTexts } from '../seal/seal.ts';
import { EXTRACT_FORMS } from './extract-forms.ts';
import { ExtractRows, type KnownGroup, type ReadRow } from './extract-rows.ts';
import { type ExtractRow, extractAnswer, extractRow, findExtract } from './extracts.ts';

/** As many as one act takes within its time, with room to spare. A ward sends a file for each of its groups. */
export const MOST_ROWS = 5_000;

export type SentExtract = {
  readonly extract: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** `all`: nothing is stored while a row is refused. `good`: the good ones are. */
  readonly mode: 'all' | 'good';
  /** In the place of everybody who is in the extract and was not invited. */
  readonly replace: boolean;
  readonly today: Day;
};

export type ReadExtract = Omit<Chunk, 'rows'> & {
  readonly rows: readonly ReadRow[];
  readonly counts: { rows: number; stored: number; flagged: number; refused: number };
  readonly twice: number;
  readonly said: SaidRows;
};

const Put = z.object({ extract: z.unknown(), isStored: z.boolean(), known: z.int() });

export type Imported = {
  readonly read: ReadExtract;
  readonly extract: ExtractRow;
  readonly isStored: boolean;
  readonly known: number;
};

export async function importExtract(acting: Keyed, key: ActKey, sent: SentExtract): Promise<Imported> {
  const [before, groups] = await Promise.all([findExtract(acting, sent.extract), groupsOf(acting)]);
  if (before.agency !== acting.actor.agency.id) throw new Refusal('not-found');
  const read = await readFile(sent, before, groups);
  const isStored = sent.mode === 'good' || read.counts.refused === 0;
  const kept = isStored ? read.rows.flatMap(keptOf) : [];
  return again(async () => {
    const { version } = await findExtract(acting, sent.extract);
    const people = await sealed(acting, sent.extract, kept);
    const known = people.filter(({ isKnown }) => isKnown).length;
    const { answer } = await act(acting.db, {
      actor: acting.actor,
      operation: 'extract.import',
      key,
      statements: isStored ? [putting(sent, version, people, read)] : [],
      answer: {
        text: `select json_build_object('extract', (${extractAnswer(sent.extract).text}), 'isStored', $2::boolean,
          'known', $3::integer) as answer`,
        values: [sent.extract, isStored, known],
      },
      audit: { chain: sent.extract, detail: { ...read.counts, twice: read.twice, known, isStored } },
    });
    const { extract, ...put } = Put.parse(answer);
    return { read, extract: extractRow(extract), ...put };
  });
}

async function groupsOf({ db, actor }: Keyed): Promise<readonly KnownGroup[]> {
  const [found] = await look(db, actor, [
    {
      text: `select g.id, g.code, g.name from app.residential_group g
        where g.agency = app.agency_id() and g.closed_at is null order by g.id limit 2000`,
    },
  ]);
  return (found?.rows ?? []).map(({ id, code, name }) => ({ id: String(id), code: String(code), name: String(name) }));
}

async function readFile(
  { bytes, contentType, today }: SentExtract,
  { kind, month }: ExtractRow,
  groups: readonly KnownGroup[],
): Promise<ReadExtract> {
  const reader = new ExtractRows({ kind, month, today, groups });
  const [rows, sheets, findings]: [ReadRow[], Chunk['sheets'][number][], Chunk['findings'][number][]] = [[], [], []];
  const counts = { rows: 0, stored: 0, flagged: 0, refused: 0 };
  const said = new SaidRows();
  for await (const chunk of readRows(bytes, { contentType, form: EXTRACT_FORMS[kind] })) {
    sheets.push(...chunk.sheets);
    findings.push(...chunk.findings);
    for (const written of chunk.rows) {
      const row = reader.read(written);
      rows.push(row);
      said.add(row);
      counts.rows += 1;
      counts[row.checked.verdict] += 1;
    }
    if (rows.length > MOST_ROWS) throw new Refusal('too-many-rows-at-once');
  }
  return { rows, sheets, findings, counts, twice: reader.twice, said };
}

type Kept = NonNullable<ReadRow['kept']> & { readonly isFlagged: boolean };

function keptOf({ kept, checked }: ReadRow): readonly Kept[] {
  return kept === null ? [] : [{ ...kept, isFlagged: checked.verdict === 'flagged' }];
}

/** Each under the id they have in the extract, or will have: what is sealed is bound to it. */
async function sealed(acting: Keyed, extract: string, kept: readonly Kept[]) {
  const { keys } = acting;
  const named = kept.map((one) => ({ one, indexes: indexesOf(keys.index, 'extract', one.number) }));
  const ids = await idsOf(
    acting,
    extract,
    named.flatMap(({ indexes }) => indexes),
  );
  const rows = named.map(({ one, indexes }) => {
    const known = indexes.map((index) => ids.get(index)).find((id) => id !== undefined);
    return { one, id: known ?? crypto.randomUUID(), isKnown: known !== undefined };
  });
  const texts = await sealTexts(
    keys.seal,
    { table: 'extract_person', column: 'sealed' },
    rows.map(({ one, id }) => ({ row: id, json: JSON.stringify(one.person) })),
  );
  return rows.map(({ one, id, isKnown }, at) => ({
    id,
    isKnown,
    residential_group: one.group,
    index: indexOf(keys.index, 'extract', one.number),
    sealed: texts[at] ?? '',
    flagged: one.isFlagged,
  }));
}

async function idsOf({ db, actor }: Keyed, extract: string, indexes: readonly string[]) {
  const [found] = await look(db, actor, [
    {
      text: `select p.id, p.index from app.extract_person p
        where p.extract = $1 and p.index = any (string_to_array($2, ' '))`,
      values: [extract, indexes.join(' ')],
    },
  ]);
  return new Map((found?.rows ?? []).map(({ id, index }) => [String(index), String(id)]));
}

function putting(
  { extract, replace }: SentExtract,
  version: number,
  people: Awaited<ReturnType<typeof sealed>>,
  { counts, twice }: ReadExtract,
) {
  return {
    text: 'select app.put_people($1, $2, $3, $4, $5, $6)',
    values: [extract, version, JSON.stringify(people), replace, counts.refused, twice],
  };
}
