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
  enterRegistration: 'registration.enter',
  endRegistration: 'registration.end',
  keepRegister: 'register.keep',
  handInRequest: 'request.hand-in',
  takeRequest: 'request.take',
  refuseRequest: 'request.refuse',
  addMember: 'member.add',
  revokeMember: 'member.revoke',
  makeKey: 'key.make',
  revokeKey: 'key.revoke',
  proposeObligation: 'obligation.propose',
  agreeObligation: 'obligation.agree',
  returnObligation: 'obligation.return',
  recordTransfer: 'obligation.transfer',
  retractTransfer: 'obligation.retract',
  creditExcess: 'obligation.credit',
  closeObligation: 'obligation.close',
};

/** On a chain whose name no client is told. */
const UNNAMED = ['registration.enter', 'registration.end', 'register.keep', 'request.hand-in'];
/**
 * By the Worker on its way, as often as it takes; what an office may do again each time its answer is lost; and, with a record
 * of its own on the obligation it came from, what another one got of it.
 */
const BESIDES = ['list.cover', 'list.export', 'obligation.excess', 'obligation.arrears'];

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
  const uploads = [
    ...of('openUpload').map(idOf),
    ...of('addEntries').map(({ told }) => String(told.body.upload)),
    ...of('takeRequest').map(({ told }) => uploadOf(String(told.body.entry))),
  ];
  return [
    ...differences('list', of('createList').map(idOf), await read('select id as what from app.list')),
    ...differences(
      'step',
      steps.map((one) => `${one.asked.chain} ${one.told.body.version} ${one.asked.operation} ${one.asked.by.person}`),
      await read("select concat_ws(' ', list, version, step || 'List', person) as what from app.list_step"),
    ),
    ...differences('step of money', moneyStepsOf(done), await read(MONEY_STEPS)),
    ...differences('transfer', of('recordTransfer').map(transferOf), await read(TRANSFERS)),
    ...differences('upload', uploads, await read(UPLOADS)),
    ...differences('chunk', chunksOf(entries), await read(CHUNKS)),
    ...differences('record', done.flatMap(recordsOf), await read(RECORDS)),
    ...differences('export', exportsOf(entries), await read(EXPORTS)).filter((one) => one.includes('not stored')),
    ...differences(
      'kept answer',
      [...done.map(({ key }) => indexOf(ring, 'request-name', key))],
      await keptNames(client, ring),
    ),
  ];
}

/** Where a row came from stands in its own id (src/lists/entries/entry-id.ts): of an upload nobody opened, so much is known. */
const UPLOADS = `select case when exists (
    select from app.audit a where a.chain = u.list and a.operation = 'entry.from-request'
      and left(a.detail->>'entry', 19) = left(u.id::text, 19)
  ) then 'for a request ' || left(u.id::text, 19) else u.id::text end as what from app.upload u`;

function uploadOf(entry: string): string {
  return `for a request ${entry.slice(0, 19)}`;
}

const RECORDS = `select concat_ws(' ', case when operation <> all ('{${UNNAMED}}') then chain end, operation, actor) as what
  from app.audit where operation <> all ('{${BESIDES}}') and (operation !~ '^(agency|member|key)[.]' or actor_kind = 'person')`;

function recordsOf(one: Done): readonly string[] {
  const { asked, told } = one;
  const operation = recordOf(one);
  const record = `${operation} ${asked.by.person}`;
  if (UNNAMED.includes(operation)) return [record];
  const taken = operation === 'request.take' ? [`${told.body.list} entry.from-request ${asked.by.person}`] : [];
  return [`${asked.chain ?? idOf(one)} ${record}`, ...taken];
}

const MONEY_STEPS = "select concat_ws(' ', obligation, step, person) as what from app.obligation_step";

/** What is credited is a step of both. */
function moneyStepsOf(done: readonly Done[]): readonly string[] {
  return done.flatMap((one) => {
    const [, step] = /^obligation[.](.+)$/.exec(recordOf(one)) ?? [];
    const { asked } = one;
    if (step === undefined) return [];
    const both = step === 'credit' ? [asked.chain, sentIn(asked.body).to] : [asked.chain];
    return both.map((obligation) => `${String(obligation)} ${step} ${asked.by.person}`);
  });
}

const TRANSFERS = "select concat_ws(' ', obligation, reference, amount) as what from app.transfer";

function transferOf({ asked }: Done): string {
  const { reference, amount } = sentIn(asked.body);
  return `${asked.chain} ${String(reference)} ${String(amount)}`;
}

function sentIn(body: Done['asked']['body']): Readonly<Record<string, unknown>> {
  return Object(JSON.parse(String(body)));
}

const EXPORTS = "select concat_ws(' ', chain, actor) as what from app.audit where operation = 'list.export'";

function exportsOf(entries: readonly Entry[]): readonly string[] {
  const taken = entries.filter(({ asked, told }) => asked.operation === 'exportList' && told?.status === 200);
  return taken.map(({ asked }) => `${asked.chain} ${asked.by.person}`);
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
