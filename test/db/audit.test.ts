/**
 * Protects the record of what was done: every act in its chain, in one order, whoever acts at the same moment; read
 * by whom it concerns; changed by nobody, the owner of the database included. For who may do everything: tampering.test.ts.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Json, jsonText } from '../../src/audit/json-text.ts';
import { AUDIT_COLUMNS } from '../../src/audit/verify.ts';
import type { PersonActor } from '../../src/auth/actor.ts';
import { type Act, type Acting, act, look } from '../../src/db/act.ts';
import type { Row } from '../../src/db/database.ts';
import { type Acted, newKey, startActing, system } from '../support/acting.ts';

let acted: Acted;
let clerk: PersonActor;
beforeAll(async () => {
  acted = await startActing();
  clerk = await acted.person();
});
afterAll(() => acted.stop());

type Audit = NonNullable<Act['audit']>;

function record(actor: Acting, audit: Audit, operation = 'list.submit'): Promise<unknown> {
  const answer = { text: "select '{}'::json as answer" };
  return act(acted.db, {
    actor,
    operation,
    key: actor.kind === 'system' ? null : newKey(),
    statements: [],
    answer,
    audit,
  });
}

async function newChain(length: number, opens: Audit['opens'] = { agency: clerk.agency.id }): Promise<string> {
  const chain = randomUUID();
  await record(clerk, { chain, detail: { made: true }, ...(opens === undefined ? {} : { opens }) }, 'list.make');
  for (let seq = 2; seq <= length; seq += 1) await record(clerk, { chain, detail: { state: 'draft', seq } });
  return chain;
}

async function read(actor: Acting, text: string, values: readonly (string | number | null)[]): Promise<readonly Row[]> {
  const [result] = await look(acted.db, actor, [{ text, values }]);
  return result?.rows ?? [];
}

const recordsOf = (actor: Acting, chain: string) =>
  read(actor, `select ${AUDIT_COLUMNS} from app.audit a where a.chain = $1 order by a.seq`, [chain]);

async function verify(actor: Acting, chain: string): Promise<unknown> {
  const [row] = await read(actor, 'select app.audit_verify($1) as found', [chain]);
  return row?.found;
}

describe('an act', () => {
  test('leaves one record: who, when, what, and what it was done to', async () => {
    const chain = await newChain(1);
    const at = '2026-12-24T16:59:59.123Z';
    await record({ ...clerk, now: at }, { chain, detail: { state: 'submitted', people: 3 } });
    const [, second] = await recordsOf(clerk, chain);
    expect(second).toMatchObject({
      ...{ chain, seq: 2, livemode: false, at: '2026-12-24T16:59:59.123000Z', operation: 'list.submit' },
      ...{ agency: clerk.agency.id, actorKind: 'person', actor: clerk.id, detail: { state: 'submitted', people: 3 } },
    });
    expect(await verify(clerk, chain)).toMatchObject({ chain, seq: 2, records: 2, broken: null });
  });

  test('that is refused or repeated leaves none', async () => {
    const chain = await newChain(1);
    const key = newKey();
    const answer = { text: "select '{}'::json as answer" };
    const twice: Act = {
      actor: clerk,
      operation: 'list.submit',
      key,
      statements: [],
      answer,
      audit: { chain, detail: {} },
    };
    await act(acted.db, twice);
    await act(acted.db, twice);
    const failing = { ...twice, key: newKey(), statements: [{ text: 'select 1 / 0' }] };
    await expect(act(acted.db, failing)).rejects.toThrow();
    expect(await recordsOf(clerk, chain)).toHaveLength(2);
  });

  test('cannot say who or when it was, only what', async () => {
    const chain = await newChain(1);
    for (const column of ['seq', 'at', 'actor', 'agency', 'livemode', 'prev', 'hash', 'actor_kind']) {
      const forged = {
        text: `insert into app.audit (chain, operation, detail, ${column}) values ($1, 'x', '{}', null)`,
        values: [chain],
      };
      await expect(look(acted.db, clerk, [forged])).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('of a chain that is not there, of another province, or of the other mode is refused as if it were not there', async () => {
    const chain = await newChain(1);
    const others = [
      await acted.person({ province: '01' }),
      await acted.person({ livemode: true }),
      await acted.person({ province: '01', kind: 'insurer-city' }),
    ];
    for (const other of others)
      await expect(record(other, { chain, detail: {} })).rejects.toMatchObject({ code: 'not-found' });
    await expect(record(clerk, { chain: randomUUID(), detail: {} })).rejects.toMatchObject({ code: 'not-found' });
    await record(await acted.person({ kind: 'insurer-local' }), { chain, detail: {} });
    await record(system(), { chain, detail: {} });
    expect(await recordsOf(clerk, chain)).toHaveLength(3);
  });

  test('opens a chain once, for an agency that is there', async () => {
    const chain = await newChain(1);
    await expect(record(clerk, { chain, detail: {}, opens: { agency: clerk.agency.id } })).rejects.toMatchObject({
      code: '23505',
    });
    const unknown = { chain: randomUUID(), detail: {}, opens: { agency: randomUUID() } };
    await expect(record(clerk, unknown)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('acts at the same moment', () => {
  test('a hundred of them make one chain without a gap or a fork', async () => {
    const chain = await newChain(1);
    const others = await Promise.all(Array.from({ length: 10 }, () => acted.person()));
    await Promise.all(
      Array.from({ length: 100 }, (_, at) => record(others[at % 10] ?? clerk, { chain, detail: { at } })),
    );
    expect((await recordsOf(clerk, chain)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 101 }, (_, at) => at + 1),
    );
    expect(await verify(clerk, chain)).toMatchObject({ records: 101, broken: null });
  });

  test('a chain that reads its own last record instead of locking a head forks: the control', async () => {
    await acted.sql(`
      create table app.naive_audit (seq integer, prev text, hash text default gen_random_uuid()::text);
      create function app.naive_record() returns trigger language plpgsql as $$
      declare last app.naive_audit;
      begin
        select * into last from app.naive_audit order by seq desc limit 1;
        new.seq := coalesce(last.seq, 0) + 1; new.prev := last.hash;
        perform pg_sleep(0.05);
        return new;
      end $$;
      create trigger naive before insert on app.naive_audit for each row execute function app.naive_record();
      grant insert on app.naive_audit to ansinh_app; grant select on app.naive_audit to ansinh_app;
      grant execute on function app.naive_record() to ansinh_app`);
    const insert = { text: 'insert into app.naive_audit default values' };
    await Promise.all(Array.from({ length: 20 }, () => acted.db.batch([insert])));
    const [row] = await acted.sql('select count(*)::int - count(distinct seq)::int as forks from app.naive_audit');
    expect(row?.forks).toBeGreaterThan(0);
  });
});

describe('who reads it', () => {
  test('the office it belongs to and the insurers of its province; nobody else finds that there is one', async () => {
    const chain = await newChain(2);
    const may = [
      clerk,
      await acted.person({ kind: 'insurer-local' }),
      await acted.person({ kind: 'insurer-city' }),
      system(),
    ];
    for (const one of may) {
      expect(await recordsOf(one, chain)).toHaveLength(2);
      expect(await verify(one, chain)).toMatchObject({ broken: null });
    }
    const mayNot = [
      await acted.person(),
      await acted.person({ kind: 'supervisor' }),
      await acted.person({ kind: 'insurer-city', province: '01' }),
      await acted.person({ kind: 'insurer-city', livemode: true }),
      system(true),
    ];
    for (const one of mayNot) {
      expect(await recordsOf(one, chain)).toEqual([]);
      expect(await verify(one, chain)).toBeNull();
    }
  });

  test('what belongs to a province, everybody in it', async () => {
    const chain = await newChain(1, { province: '46' });
    expect(await recordsOf(await acted.person(), chain)).toHaveLength(1);
    expect(await recordsOf(await acted.person({ province: '01' }), chain)).toEqual([]);
  });

  test('heads are handed out page by page, only those one sees', async () => {
    const reader = await acted.person({ province: '48', kind: 'insurer-city' });
    const office = await acted.person({ province: '48' });
    const chains = await Promise.all(Array.from({ length: 5 }, () => randomUUID()));
    for (const chain of chains) await record(office, { chain, detail: {}, opens: { agency: office.agency.id } });
    const heads: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const page = await read(reader, 'select head, head ->> $3 as chain from app.audit_heads($1, $2::int) as head', [
        after,
        2,
        'chain',
      ]);
      heads.push(...page.map(({ chain }) => chain));
      const last: unknown = page.at(-1)?.chain;
      if (typeof last !== 'string') break;
      after = last;
    }
    // An agency has a chain of its own.
    expect(heads).toEqual([...chains, reader.agency.id, office.agency.id].toSorted());
  });
});

describe('nobody changes it', () => {
  test.each([
    "update app.audit set operation = 'x'",
    'delete from app.audit',
    'truncate app.audit',
    'delete from app.audit_chain',
    'truncate app.audit_chain cascade',
    "update app.audit_chain set hash = repeat('1', 64)",
    'update app.audit_chain set seq = seq + 1',
    'update app.audit_chain set agency = null',
  ])('neither the application, nor the owner, nor a superuser: %s', async (text) => {
    await newChain(1);
    await expect(look(acted.db, clerk, [{ text }])).rejects.toMatchObject({ code: '42501' });
    await expect(acted.sql(text)).rejects.toMatchObject({ code: 'AS403' });
    await expect(acted.superuser(text)).rejects.toMatchObject({ code: 'AS403' });
  });
});

test('the two sides write any JSON alike, to the byte', async () => {
  const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value')),
      fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
    ),
  }));
  const hasNoZero = (one: Json) => !JSON.stringify(one).includes('\\u0000');
  const drawn = fc.sample(value.filter(hasNoZero), { numRuns: 500, seed: 7 });
  const rows = await acted.sql(
    'select j::jsonb::text as text from unnest($1::text[]) with ordinality u(j, n) order by n',
    [drawn.map((one) => JSON.stringify(one))],
  );
  expect(rows.map(({ text }) => text)).toEqual(drawn.map(jsonText));
});
