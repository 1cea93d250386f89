/**
 * What clients were told, against what is stored: everything acknowledged is there, once, and nothing is there that nobody
 * was told of. Lists, steps, uploads, chunks, records and kept answers are each compared as a whole.
 */
import type pg from 'pg';
import { indexOf } from '../../../src/seal/blind-index.ts';
import type { KeyRing } from '../../../src/seal/key-ring.ts';
import { type Entry, isDone } from '../journal.ts';

/** What an operation is called on the record; those that are named here alone leave one. */
const RECORDED: Readonly<Record<string, string>> = {
  openRound: 'round.open',
  closeRound: 'round.close',
  createList: 'list.create',
  addEntries: 'entries.add',
  openUpload: 'upload.open',
  commitUpload: 'upload.commit',
  abandonUpload: 'upload.abandon',
  mendEntry: 'entry.mend',
  removeEntry: 'entry.remove',
};

const STEP = /^(submit|confirm|approve|receive|accept|return|withdraw)List$/;

type Done = Entry & { key: string; told: NonNullable<Entry['told']> };

function recordOf({ asked }: Done): string {
  const [, step] = STEP.exec(asked.operation) ?? [];
  if (step !== undefined) return `list.${step}`;
  if (asked.operation !== 'settleEntry') return RECORDED[asked.operation] ?? asked.operation;
  return String(asked.body).includes('"keep"') ? 'entry.keep' : 'entry.give-up';
}

export async function findUnacknowledged(
  client: pg.Client,
  entries: readonly Entry[],
  ring: KeyRing,
): Promise<readonly string[]> {
  const done = entries.filter(isDone);
  const read = async (text: string) => (await client.query<{ what: string }>(text)).rows.map(({ what }) => what);
  const of = (operation: string) => done.filter(({ asked }) => asked.operation === operation);
  const steps = done.filter(({ asked }) => STEP.test(asked.operation));
  const uploads = [...of('openUpload').map(idOf), ...of('addEntries').map(({ told }) => String(told.body.upload))];
  return [
    ...differences('list', of('createList').map(idOf), await read('select id as what from app.list')),
    ...differences(
      'step',
      steps.map((one) => `${one.asked.chain} ${one.told.body.version} ${one.asked.operation} ${one.asked.by.person}`),
      await read("select concat_ws(' ', list, version, step || 'List', person) as what from app.list_step"),
    ),
    ...differences('upload', uploads, await read('select id as what from app.upload')),
    ...differences('chunk', chunksOf(entries), await read(CHUNKS)),
    ...differences(
      'record',
      done.map((one) => `${one.asked.chain ?? idOf(one)} ${recordOf(one)} ${one.asked.by.person}`),
      await read(
        "select concat_ws(' ', chain, operation, actor) as what from app.audit where operation !~ '^(agency|member)[.]'",
      ),
    ),
    ...differences(
      'kept answer',
      [...done.map(({ key }) => indexOf(ring, 'request-name', key))],
      await keptNames(client, ring),
    ),
  ];
}

const CHUNKS = `select concat_ws(' ', p.upload, p.chunk, count(*), sum(p.rows)) as what
  from app.upload_part p join app.upload u on u.id = p.upload
  where exists (select from app.audit a where a.chain = u.list and a.operation = 'upload.open' and a.detail->>'upload' = u.id::text)
  group by p.upload, p.chunk`;

/** However often a chunk was sent, it is there once, with the rows that were answered. */
function chunksOf(entries: readonly Entry[]): readonly string[] {
  const sent = entries.flatMap(({ asked, told }) => {
    if (asked.operation !== 'putChunk' || told?.status !== 200) return [];
    const { upload, chunk, parts, counts } = told.body;
    const rows = typeof counts === 'object' && counts !== null && 'rows' in counts ? counts.rows : null;
    return [`${upload} ${chunk} ${parts} ${rows}`];
  });
  return [...new Set(sent)];
}

/** Parts of chunks are acts of their own, under names the Worker gives them. */
async function keptNames(client: pg.Client, ring: KeyRing): Promise<readonly string[]> {
  const parts = await client.query<{ name: string }>(
    "select concat_ws('.', 'upload', upload, chunk, part) as name from app.upload_part",
  );
  const ours = new Set(parts.rows.map(({ name }) => indexOf(ring, 'request-name', name)));
  const kept = await client.query<{ key: string }>('select key from app.idempotency');
  return kept.rows.map(({ key }) => key).filter((key) => !ours.has(key));
}

function idOf({ told }: Pick<Done, 'told'>): string {
  return String(told.body.id);
}

/** As multisets: what was told and is not stored, and what is stored and nobody was told of. */
function differences(what: string, told: readonly string[], stored: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of told) left.set(one, (left.get(one) ?? 0) + 1);
  for (const one of stored) left.set(one, (left.get(one) ?? 0) - 1);
  const lost = [...left].filter(([, count]) => count > 0);
  const extra = [...left].filter(([, count]) => count < 0);
  return [
    ...(lost.length > 0 ? [`${lost.length} times a ${what} was acknowledged and is not stored (${lost[0]?.[0]})`] : []),
    ...(extra.length > 0
      ? [`${extra.length} times a ${what} is stored that nobody was told of (${extra[0]?.[0]})`]
      : []),
  ];
}
