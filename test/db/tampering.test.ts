/**
 * Protects the record where whoever changes it may do everything: triggers off, hashes written anew. It is found, and the
 * first record that is wrong is named, by the database and by anybody who has the records.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../src/audit/json-text.ts';
import { AUDIT_COLUMNS, type AuditRecord, firstBroken } from '../../src/audit/verify.ts';
import type { PersonActor } from '../../src/auth/actor.ts';
import { type Act, act } from '../../src/db/act.ts';
import type { Row } from '../../src/db/database.ts';
import { type Acted, newKey, startActing } from '../support/acting.ts';

let acted: Acted;
let clerk: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  clerk = await acted.person();
});
afterAll(() => acted.stop());

async function newChain(length: number): Promise<string> {
  const chain = randomUUID();
  const answer = { text: "select '{}'::json as answer" };
  const one = { actor: clerk, operation: 'list.edit', statements: [], answer };
  for (let seq = 1; seq <= length; seq += 1) {
    const opens = seq === 1 ? { opens: { agency: clerk.agency.id } } : {};
    const given: Act = { ...one, key: newKey(), audit: { chain, detail: { state: 'draft', seq }, ...opens } };
    await act(acted.db, given);
  }
  return chain;
}

async function verify(chain: string): Promise<unknown> {
  const [row] = await acted.superuser('select app.audit_verify($1) as found', [chain]);
  return row?.found;
}

/** What somebody could do who may do everything, and the first record that is wrong then. */
type Tampering = { readonly name: string; readonly sql: (seq: number, other: number) => string; readonly first: First };
type First = (seq: number, other: number, length: number) => number;

const at: First = (seq) => seq;
const EDITS: readonly string[] = [
  "operation = operation || ' '",
  "at = at + interval '1 microsecond'",
  'actor = gen_random_uuid()',
  'actor = null',
  "actor_kind = 'key'",
  'agency = gen_random_uuid()',
  'detail = detail || \'{"state": "accepted"}\'',
  "detail = detail - 'seq' - 'made'",
  'livemode = not livemode',
  'chain = gen_random_uuid()',
  "prev = encode(sha256(prev::bytea), 'hex')",
  "hash = encode(sha256(hash::bytea), 'hex')",
];
const TAMPERINGS: readonly Tampering[] = [
  ...EDITS.map((edit) => ({
    name: edit,
    sql: (seq: number) => `update app.audit set ${edit} where ONE = ${seq}`,
    first: at,
  })),
  { name: 'a record deleted', sql: (seq) => `delete from app.audit where ONE = ${seq}`, first: at },
  { name: 'the rest cut off', sql: (seq) => `delete from app.audit where ONE >= ${seq}`, first: at },
  {
    name: 'two records swapped',
    sql: (
      seq,
      other,
    ) => `update app.audit set seq = case seq when ${seq} then -${other} else -${seq} end where ONE in (${seq}, ${other});
      update app.audit set seq = -seq where chain = THIS and seq < 0`,
    first: (seq, other) => Math.min(seq, other),
  },
  {
    name: 'a record put in between',
    sql: (
      seq,
    ) => `update app.audit set seq = -seq - 1 where ONE >= ${seq}; update app.audit set seq = -seq where chain = THIS and seq < 0;
      insert into app.audit select chain, ${seq}, livemode, at, agency, actor_kind, actor, 'forged', detail, prev, hash
      from app.audit where ONE = ${seq} + 1`,
    first: at,
  },
  {
    name: 'a record added at the end, with a hash that fits',
    sql: () => `insert into app.audit select chain, seq + 1, livemode, at, agency, actor_kind, actor, 'forged', detail, hash, ''
      from app.audit where chain = THIS order by seq desc limit 1;
      update app.audit a set hash = app.audit_hash(a) where ONE = (select max(b.seq) from app.audit b where b.chain = THIS)`,
    first: (_seq, _other, length) => length + 1,
  },
  {
    name: 'one record written anew, with a hash that fits',
    sql: (seq) => `update app.audit set operation = 'forged' where ONE = ${seq};
      update app.audit a set hash = app.audit_hash(a) where ONE = ${seq}`,
    // Its own link fits; the next does not, or the head where it is the last.
    first: (seq, _other, length) => Math.min(seq + 1, length),
  },
  {
    // Nothing in the records tells where it began; that it happened, the head does.
    name: 'everything written anew from a record on, with hashes that fit',
    sql: (seq) => `do $x$ declare r app.audit; p text; begin
      for r in select * from app.audit a where a.chain = THIS and a.seq >= ${seq} order by a.seq loop
        select coalesce((select b.hash from app.audit b where b.chain = THIS and b.seq = r.seq - 1), repeat('0', 64)) into p;
        r.operation := 'forged'; r.prev := p;
        update app.audit a set operation = 'forged', prev = p, hash = app.audit_hash(r) where a.chain = THIS and a.seq = r.seq;
      end loop; end $x$`,
    first: (_seq, _other, length) => length,
  },
];

describe('where it was changed all the same', () => {
  const RUNS = 2_200;
  const LENGTH = 12;

  test(`${RUNS} changes by somebody who may do everything: each is found, with the first record that is wrong`, async () => {
    const chain = await newChain(LENGTH);
    const head = await verify(chain);
    const draw = fc.tuple(
      fc.constantFrom(...TAMPERINGS),
      fc.integer({ min: 1, max: LENGTH }),
      fc.integer({ min: 1, max: LENGTH - 1 }),
    );
    const counted = new Map<string, number>();
    for (const [{ name, sql, first }, seq, turn] of fc.sample(draw, { numRuns: RUNS, seed: 20_261_224 })) {
      const other = ((seq + turn - 1) % LENGTH) + 1;
      const text = sql(seq, other).replaceAll('ONE', 'chain = THIS and seq').replaceAll('THIS', `'${chain}'`);
      // The server's own way past triggers and foreign keys, which only a superuser has.
      await acted.superuser(`begin; set local session_replication_role = replica; ${text}`);
      const expected = first(seq, other, LENGTH);
      const what = `${name}, record ${seq}, other ${other}`;
      expect(await verify(chain), what).toMatchObject({ broken: expected });
      const records = await acted.superuser(
        `select ${AUDIT_COLUMNS} from app.audit a where a.chain = $1 order by a.seq`,
        [chain],
      );
      expect(firstBroken(records.map(asRecord), asHead(head)), what).toBe(expected);
      await acted.superuser('rollback');
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
    expect(counted.size).toBe(TAMPERINGS.length);
    expect(await verify(chain)).toEqual(head);
  }, 120_000);

  test('a head changed together with its chain is found by one that was handed out before', async () => {
    const chain = await newChain(6);
    const [before] = await acted.superuser('select hash from app.audit where chain = $1 and seq = 3', [chain]);
    const rewrite = TAMPERINGS.at(-1)?.sql(2, 0).replaceAll('THIS', `'${chain}'`) ?? '';
    await acted.superuser(`begin; set local session_replication_role = replica; ${rewrite};
      update app.audit_chain c set hash = (select hash from app.audit a where a.chain = c.chain and a.seq = 6) where chain = '${chain}'`);
    const ask = async (...known: unknown[]) => {
      const [row] = await acted.superuser('select app.audit_verify($1, $2, $3) as found', [chain, ...known]);
      return row?.found;
    };
    expect(await ask(null, null)).toMatchObject({ broken: null });
    expect(await ask(3, before?.hash)).toMatchObject({ broken: 3 });
    expect(await ask(9, before?.hash)).toMatchObject({ broken: 7 });
    await acted.superuser('rollback');
    expect(await ask(3, before?.hash)).toMatchObject({ broken: null });
  });
});

function asRecord(row: Row): AuditRecord {
  const text = (name: string) => String(row[name]);
  const orNull = (name: string) => (row[name] === null ? null : text(name));
  const detail: { readonly [name: string]: Json } = JSON.parse(JSON.stringify(row.detail));
  const who = { agency: orNull('agency'), actorKind: text('actorKind'), actor: orNull('actor') };
  const links = { prev: text('prev'), hash: text('hash') };
  return {
    chain: text('chain'),
    seq: Number(row.seq),
    livemode: row.livemode === true,
    at: text('at'),
    ...who,
    operation: text('operation'),
    detail,
    ...links,
  };
}

function asHead(found: unknown): { readonly seq: number; readonly hash: string } {
  const { seq, hash }: { seq?: unknown; hash?: unknown } = typeof found === 'object' && found !== null ? found : {};
  return { seq: Number(seq), hash: String(hash) };
}
