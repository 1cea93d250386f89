// Protects what the API alone kept to: the record of a commune's money is read, verified and added to by those who may see
// that money, also by plain SQL under the role of the application; and a figure that differs in people, cards or months
// alone is found, named and told of.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgencyKind, PersonActor } from '../../src/auth/actor.ts';
import { act, look } from '../../src/db/act.ts';
import { reconcileAll } from '../../src/settlements/reconciliation.ts';
import { type Acted, startActing, system } from '../support/acting.ts';
import { type Ledger, ledgerOf } from '../support/ledger.ts';

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
});
afterAll(() => acted.stop());

const SET = { belongsTo: '2026-Q1', month: '2026-01', state: 221_130, local: 94_770 };

describe('the record of the money of a commune', () => {
  const [OWN, PROVINCE] = ['19789', '46'] as const;
  let people: Readonly<Record<string, PersonActor>>;
  let chains: readonly string[];

  beforeAll(async () => {
    const kinds: readonly AgencyKind[] = ['insurer-local', 'insurer-city', 'finance', 'treasury', 'supervisor'];
    const others = kinds.map(async (kind) => [kind, await acted.person({ kind, province: PROVINCE })] as const);
    const school = await acted.person({ kind: 'school', province: PROVINCE });
    const commune = await acted.person({ kind: 'commune', province: PROVINCE });
    const neighbour = await acted.person({ kind: 'commune', province: PROVINCE });
    people = { ...Object.fromEntries(await Promise.all(others)), school, commune, neighbour };
    chains = [await obligation(`commune:${commune.agency.commune}`), await estimate(commune)];
  });

  /** An obligation begins with its first posting, and its chain with it. */
  async function obligation(holder: string): Promise<string> {
    const ledger = await ledgerOf(acted.sql, PROVINCE);
    await ledger.cover({ sets: [SET], commune: OWN, localHolder: holder });
    const id = await ledger.obligation(holder, '2026-Q1');
    await record(system(), id);
    return id;
  }

  async function estimate(commune: PersonActor): Promise<string> {
    const id = randomUUID();
    await acted.sql(
      `insert into app.estimate (id, livemode, province, holder, year, agency, ruleset, lines, people, amount, counted_at,
          drafted_by, changed_at)
        values ($1, false, $2, $3, 2027, $4, '', '[]', 0, 0, now(), $5, now())`,
      [id, PROVINCE, `commune:${commune.agency.commune}`, commune.agency.id, commune.id],
    );
    await record(commune, id, { province: PROVINCE });
    return id;
  }

  function record(actor: PersonActor | ReturnType<typeof system>, chain: string, opens?: { province: string }) {
    return act(acted.db, {
      actor,
      operation: 'something.done',
      key: null,
      statements: [],
      answer: { text: "select '{}'::json as answer" },
      audit: { chain, detail: {}, ...(opens === undefined ? {} : { opens }) },
    });
  }

  async function readBy(actor: PersonActor, chain: string): Promise<readonly unknown[]> {
    const found = await look(acted.db, actor, [
      { text: 'select count(*)::integer as many from app.audit where chain = $1', values: [chain] },
      { text: 'select count(*)::integer as many from app.audit_chain where chain = $1', values: [chain] },
      { text: 'select app.audit_verify($1) is not null as many', values: [chain] },
    ]);
    return found.map(({ rows }) => rows[0]?.many);
  }

  it.each(['commune', 'insurer-local', 'insurer-city', 'finance', 'treasury'])('is read by %s', async (who) => {
    const actor = people[who];
    if (actor === undefined) throw new Error('there is nobody');

    for (const chain of chains) expect(await readBy(actor, chain)).toEqual([1, 1, true]);
  });

  it.each(['neighbour', 'supervisor', 'school'])('is neither read nor added to by %s', async (who) => {
    const actor = people[who];
    if (actor === undefined) throw new Error('there is nobody');

    for (const chain of chains) {
      expect(await readBy(actor, chain)).toEqual([0, 0, false]);
      await expect(record(actor, chain)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('a frozen obligation that differs in a count alone', () => {
  async function frozen(of: Ledger, holder = 'city'): Promise<string> {
    const id = await of.obligation(holder, '2026-Q1');
    const insurer = await acted.person({ kind: 'insurer-city', province: of.province }, 'approver');
    const [sums] = await acted.sql(
      `select sum(people)::integer as people, sum(owed)::integer as owed from app.settled_line where obligation = $1`,
      [id],
    );
    const { agency, id: person } = insurer;
    await acted.sql(
      `select app.enter('${agency.id}', '${person}', false, now() + interval '1 hour');
       select app.propose_obligation('${id}', 1, gen_random_uuid(), ${sums?.people}, ${sums?.owed})`,
    );
    return id;
  }

  async function differences(obligation: string): Promise<readonly unknown[]> {
    const [found] = await look(acted.db, system(), [
      { text: 'select d as answer from app.differences_of($1) as d', values: [obligation] },
    ]);
    return (found?.rows ?? []).map(({ answer }) => answer);
  }

  /** As somebody does who gets past every trigger. */
  async function forced(text: string, values: readonly unknown[]): Promise<void> {
    await acted.superuser("set session_replication_role = 'replica'");
    await acted.superuser(text, values);
    await acted.superuser("set session_replication_role = 'origin'");
  }

  it('is found by its people, cards and months, each at its place', async () => {
    const own = await ledgerOf(acted.sql, '31');
    const place = '2026-Q1 hi-near-poor 11317 city';
    await own.cover({ sets: [SET], commune: '11317', cardIssuedOn: '2026-01-08' });
    const city = await frozen(own);
    const counts = 'update app.obligation_line set people = $2, cards = $3, months = $4 where obligation = $1';

    expect(await differences(city)).toEqual([]);
    await forced(counts, [city, 2, 1, 3]);
    expect(await differences(city)).toEqual([
      { kind: 'line', place: `${place} people`, stated: '2', found: '1' },
      { kind: 'line', place: '2026-Q1 people', stated: '1', found: '2' },
    ]);
    await forced(counts, [city, 1, 2, 3]);
    expect(await differences(city)).toEqual([{ kind: 'line', place: `${place} cards`, stated: '2', found: '1' }]);
    await forced(counts, [city, 1, 0, 3]);
    expect(await differences(city)).toEqual([{ kind: 'line', place: `${place} cards`, stated: '0', found: '1' }]);
    await forced(counts, [city, 1, 1, 4]);
    expect(await differences(city)).toEqual([{ kind: 'line', place: `${place} months`, stated: '4', found: '3' }]);
    await forced(counts, [city, 1, 1, 3]);
  });

  it('is none where a card was issued after the freeze', async () => {
    const own = await ledgerOf(acted.sql, '48');
    const coverage = await own.cover({ sets: [SET], commune: '20194' });
    const city = await frozen(own);
    await acted.sql(
      "update app.coverage set card_issued_on = '2026-04-02', changed_at = now() + interval '1 day' where id = $1",
      [coverage],
    );

    expect(await differences(city)).toEqual([]);
  });

  it('is found where months were posted that were not to be paid', async () => {
    const own = await ledgerOf(acted.sql, '52');
    const coverage = await own.cover({ sets: [SET], commune: '21550' });
    await forced('update app.coverage_payment set months = 4 where coverage = $1', [coverage]);

    expect(await differences(await own.obligation('city', '2026-Q1'))).toEqual([
      { kind: 'coverage', place: `${coverage} months`, stated: '4', found: '3' },
    ]);
  });

  it('is told of by the job, once of each finding', async () => {
    const own = await ledgerOf(acted.sql, '56');
    await own.cover({ sets: [SET], commune: '22366' });
    const city = await frozen(own);
    const told = async () => {
      const rows = await acted.sql("select detail from app.outbox where type = 'obligation.differs' and subject = $1", [
        city,
      ]);
      return rows.map(({ detail }) => Object(detail)).map(({ holder, places }) => `${holder} ${places}`);
    };
    await forced('update app.obligation_line set people = 5 where obligation = $1', [city]);
    await reconcileAll(acted.db, system());
    await reconcileAll(acted.db, system());
    expect(await told()).toEqual(['city 2']);

    await forced('update app.obligation_line set people = 6 where obligation = $1', [city]);
    await reconcileAll(acted.db, system());
    expect(await told()).toEqual(['city 2', 'city 2']);
  });
});

describe('the population of an estimate', () => {
  it('has everybody once under a rule, and their months by the stretch they paid in', async () => {
    const own = await ledgerOf(acted.sql, '66');
    const half = (month: string, state: number, local: number) => ({
      belongsTo: `2026-Q${month === '2026-07' ? 3 : 1}`,
      month,
      months: 6,
      state,
      local,
    });
    for (let person = 0; person < 2; person += 1) {
      const sets = [half('2026-01', 442_260, 189_540), half('2026-07', 478_170, 204_930)];
      await own.cover({ sets, commune: '24133' });
    }
    const finance = await acted.person({ kind: 'finance', province: '66' });
    const [found] = await look(acted.db, finance, [
      { text: "select paid_from, people, months, due, local from app.population('city', 2026, array['01', '07'])" },
    ]);

    expect(found?.rows).toEqual([
      { paid_from: '2026-01', people: 2, months: 12, due: 1_263_600, local: 379_080 },
      { paid_from: '2026-07', people: 2, months: 12, due: 1_366_200, local: 409_860 },
    ]);
  });
});
