/**
 * Protects people's data while their keys change: everything is sealed and indexed again while offices read, look for
 * people and list them; nothing is unreadable for a moment, nobody is listed twice unseen, and it may be cut off anywhere.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Rotated, rotate } from '../../dev/rotation/rotation.ts';
import type { PersonActor } from '../../src/auth/actor.ts';
import { act, look } from '../../src/db/act.ts';
import type { Row } from '../../src/db/database.ts';
import { indexesOf, indexOf } from '../../src/seal/blind-index.ts';
import { type KeyRing, keyRingIn } from '../../src/seal/key-ring.ts';
import { open, seal } from '../../src/seal/seal.ts';
import type { IndexColumn, SealedColumn } from '../../src/seal/sealed-columns.ts';
import { type Acted, newKey, startActing } from '../support/acting.ts';

const SEALED: readonly SealedColumn[] = [
  { table: 'folder', column: 'sealed', key: ['id'] },
  { table: 'note', column: 'text', key: ['folder', 'no'] },
];
const INDEXES: readonly IndexColumn[] = [
  { table: 'folder', column: 'index', purpose: 'entry', under: 'current', of: 'sealed' },
  { table: 'folder', column: 'people', purpose: 'claim', under: 'all', of: 'sealed', claims: true },
];

function ringOf(current: string, ...others: readonly string[]): KeyRing {
  const keys = Object.fromEntries([current, ...others].map((id) => [id, Buffer.alloc(32, id).toString('base64')]));
  const ring = keyRingIn(JSON.stringify({ current, keys }));
  if (ring === null) throw new Error('not a ring');
  return ring;
}

const BEFORE = ringOf('k1');
const BETWEEN = ringOf('k2', 'k1');
const AFTER = ringOf('k2');

let acted: Acted;
let clerk: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  clerk = await acted.person();
  await acted.sql(`
    create table app.folder (id uuid primary key, list uuid not null, sealed app.sealed not null,
      index app.blind_index not null, people app.blind_indexes not null);
    create table app.note (folder uuid, no integer, text app.sealed, primary key (folder, no));
    grant select, insert on app.folder, app.note to ansinh_app`);
});
beforeEach(() => acted.sql('truncate app.folder, app.note; delete from app.claim; delete from app.claim_finding'));
afterAll(() => acted.stop());

const LIST = randomUUID();
const numberOf = (at: number) => String(46_000_000_000 + at).padStart(12, '0');

type Listed = { readonly met: readonly Row[]; readonly id: string };

/** A row as an office writes it: sealed, indexed, and claimed for its list. */
async function list(at: number, ring: KeyRing, under = LIST, by = clerk): Promise<Listed> {
  const id = randomUUID();
  const sealed = await seal(ring, { table: 'folder', column: 'sealed', row: id }, { number: numberOf(at), at });
  const note = await seal(ring, { table: 'note', column: 'text', row: `${id}.1` }, 'why');
  const indexes = indexesOf(ring, 'claim', numberOf(at));
  const claims = [{ at, entry: id, scheme: 'health-insurance', from: '2026-11', until: '2027-02', indexes }];
  const { results } = await act(acted.db, {
    actor: by,
    operation: 'folder.write',
    key: newKey(),
    statements: [
      {
        text: 'select at, met from app.claim($1, null, $2, $3::json)',
        values: [under, by.agency.id, JSON.stringify(claims)],
      },
      {
        text: 'insert into app.folder values ($1, $2, $3, $4, $5)',
        values: [id, under, sealed, indexOf(ring, 'entry', numberOf(at)), indexes.join(' ')],
      },
      { text: 'insert into app.note values ($1, 1, $2)', values: [id, note] },
    ],
    answer: { text: "select '{}'::json as answer" },
  });
  return { met: results[0]?.rows ?? [], id };
}

/** Finds a person as an office does, and reads what is known. */
async function find(at: number, ring: KeyRing): Promise<unknown> {
  const values = [indexesOf(ring, 'entry', numberOf(at)).join(' ')];
  const text = `select f.id, f.sealed, n.text from app.folder f join app.note n on n.folder = f.id
    where f.index = any (string_to_array($1, ' '))`;
  const [found] = await look(acted.db, clerk, [{ text, values }]);
  const [row] = found?.rows ?? [];
  const id = String(row?.id);
  await open(ring, { table: 'note', column: 'text', row: `${id}.1` }, String(row?.text));
  return open(ring, { table: 'folder', column: 'sealed', row: id }, String(row?.sealed));
}

function rotating(ring: KeyRing, sealRing = ring): Promise<Rotated> {
  const numberIn = (opened: unknown) =>
    typeof opened === 'object' && opened !== null && 'number' in opened ? String(opened.number) : null;
  return rotate({
    url: acted.standIn.tcpUrl('owner'),
    ...{
      sealKeys: sealRing,
      indexKeys: ring,
      sealedColumns: SEALED,
      indexColumns: INDEXES,
      numberIn: { folder: numberIn },
    },
  });
}

async function keysIn(column: string): Promise<unknown> {
  const [table, name] = column.split('.');
  const part = name === 'sealed' || name === 'text' ? 2 : 1;
  const rows = await acted.sql(`select distinct split_part(${name}, '.', ${part}) as key from app.${table} order by 1`);
  return rows.map(({ key }) => key);
}

test('everything is sealed and indexed under the new key, the old one is forgotten, and all is read as before', async () => {
  for (let at = 0; at < 20; at += 1) await list(at, BEFORE);
  expect(await rotating(BETWEEN)).toEqual({ sealed: 40, indexed: 20, forgotten: 0, notOpened: 0 });
  for (const column of ['folder.sealed', 'note.text', 'folder.index']) expect(await keysIn(column)).toEqual(['k2']);
  expect(await keysIn('claim.person')).toEqual(['k1', 'k2']);
  expect(await rotating(BETWEEN)).toEqual({ sealed: 0, indexed: 0, forgotten: 0, notOpened: 0 });

  // Two years each, under the old key.
  expect(await rotating(AFTER)).toEqual({ sealed: 0, indexed: 20, forgotten: 40, notOpened: 0 });
  expect(await keysIn('claim.person')).toEqual(['k2']);
  for (let at = 0; at < 20; at += 1) expect(await find(at, AFTER)).toEqual({ number: numberOf(at), at });
  const [bare] = await acted.sql("select people from app.folder where people like '%k1%'");
  expect(bare).toBeUndefined();
});

test('a person met on another list is still met, whichever key either list was written under', async () => {
  const [first, second] = [await acted.person(), await acted.person()];
  await list(1, BEFORE, randomUUID(), first);
  await list(1, BEFORE, randomUUID(), second);
  await rotating(BETWEEN);
  expect((await list(1, BETWEEN, randomUUID())).met).toEqual([{ at: 1, met: 'other-round' }]);
  await rotating(AFTER);
  expect((await list(1, AFTER, randomUUID())).met).toEqual([{ at: 1, met: 'other-round' }]);
  const claims = await acted.sql('select nth from app.claim where year = 2027 order by nth');
  expect(claims.map(({ nth }) => nth)).toEqual([1, 2, 3, 4]);
});

test('it goes on while offices work: none of their reads fails, no person is listed twice unseen', async () => {
  const people = 700;
  for (let from = 0; from < people; from += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, at) => list(from + at, BEFORE)));
  }
  let stop = false;
  const told = { read: 0, refused: 0, missed: 0 };
  /** Half of them still have the old current key: a deployment takes a while. */
  const office = async (nth: number) => {
    const ring = nth % 2 === 0 ? BETWEEN : ringOf('k1', 'k2');
    for (let turn = nth; !stop; turn += 7) {
      const at = turn % people;
      expect(await find(at, ring)).toEqual({ number: numberOf(at), at });
      told.read += 1;
      const { met, id } = await list(at, ring);
      if (met[0]?.met === 'same-list') told.refused += 1;
      else told.missed += 1;
      await acted.sql('delete from app.note where folder = $1', [id]);
      await acted.sql('delete from app.folder where id = $1', [id]);
    }
  };
  const offices = [0, 1, 2, 3].map(office);
  const rotated = await rotating(BETWEEN);
  stop = true;
  await Promise.all(offices);
  expect(rotated.sealed).toBeGreaterThanOrEqual(2 * people);
  expect(rotated).toMatchObject({ forgotten: 0, notOpened: 0 });
  expect(told).toEqual({ read: expect.any(Number), refused: told.read, missed: 0 });
  expect(told.read).toBeGreaterThan(20);
});

test('rows that somebody holds come later', async () => {
  const { id } = await list(1, BEFORE);
  await list(2, BEFORE);
  await acted.superuser('begin');
  await acted.superuser('select from app.folder where id = $1 for update', [id]);
  const rotated = rotating(BETWEEN);
  await expect.poll(() => keysIn('folder.sealed')).toEqual(['k1', 'k2']);
  await acted.superuser('rollback');
  expect(await rotated).toMatchObject({ sealed: 4, indexed: 2, notOpened: 0 });
});

test('what does not open is left as it is, and counted', async () => {
  await list(1, BEFORE);
  await list(2, ringOf('k0'));
  expect(await rotating(BETWEEN)).toEqual({ sealed: 2, indexed: 1, forgotten: 0, notOpened: 3 });
  expect(await keysIn('folder.sealed')).toEqual(['k0', 'k2']);
});

test('another deployment’s keys under the same ids change nothing: neither of the seals nor of the indexes', async () => {
  for (const at of [1, 2]) await list(at, BEFORE);
  const others = keyRingIn(JSON.stringify({ current: 'k1', keys: { k1: Buffer.alloc(32, 9).toString('base64') } }));
  if (others === null) throw new Error('not a ring');
  const between = { current: 'k2', keys: new Map([...others.keys, ...AFTER.keys]) };
  await expect(rotating(others)).rejects.toThrow('The key k1 of SEAL_KEYS');
  await expect(rotating(between)).rejects.toThrow('The key k1 of SEAL_KEYS');
  await expect(rotating(between, BETWEEN)).rejects.toThrow('The key k1 of INDEX_KEYS');
  for (const column of ['folder.sealed', 'folder.index', 'claim.person']) expect(await keysIn(column)).toEqual(['k1']);
});

test('a role that rows are hidden from is told so, and not that there is nothing to do', async () => {
  await list(1, BEFORE);
  await acted.superuser("create role hidden login password 'hidden' in role ansinh_owner");
  const url = new URL(acted.standIn.tcpUrl('owner'));
  url.username = 'hidden';
  url.password = 'hidden';
  const asHidden = rotate({
    url: url.href,
    sealKeys: BETWEEN,
    indexKeys: BETWEEN,
    sealedColumns: SEALED,
    indexColumns: [],
  });
  await expect(asHidden).rejects.toThrow('rows are hidden from this role');
});

test('every column of the register can be gone over', async () => {
  const rotated = await rotate({ url: acted.standIn.tcpUrl('owner'), sealKeys: BETWEEN, indexKeys: BETWEEN });
  expect(rotated).toEqual({ sealed: 0, indexed: 0, forgotten: 0, notOpened: 0 });
});
