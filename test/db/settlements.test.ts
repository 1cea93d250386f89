// Protects what is settled in the database itself, as if the Worker's own checks were not there: every step by whom and when
// the table allows it; frozen figures recomputed from the ledger bit by bit; a freeze that no posting slips past, with the
// naive one as a control that must fail; nothing posted to what is frozen; and a reconciliation that names the place.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgencyKind, PersonActor } from '../../src/auth/actor.ts';
import { DatabaseError, type Statement } from '../../src/db/database.ts';
import { isOffice, STATES, STEPS, type State, type Step } from '../../src/settlements/lifecycle.ts';
import { reconcileAll } from '../../src/settlements/reconciliation.ts';
import { type HolderKind, mayByHand } from '../settlements/moves.ts';
import { type Acted, startActing, system } from '../support/acting.ts';
import { waitsFor } from '../support/at-once.ts';
import { type Ledger, ledgerOf } from '../support/ledger.ts';

let acted: Acted;
let people: Readonly<Record<string, PersonActor>>;

beforeAll(async () => {
  acted = await startActing();
  const offices: readonly (readonly [string, AgencyKind, string?])[] = [
    ['insurer-city', 'insurer-city'],
    ['insurer-local', 'insurer-local'],
    ['finance', 'finance'],
    ['treasury', 'treasury'],
    ['commune', 'commune'],
    ['neighbour', 'commune'],
    ['administrator', 'administrator'],
    ['far-insurer-city', 'insurer-city', '01'],
    ['far-finance', 'finance', '01'],
  ];
  const made: [string, PersonActor][] = [];
  for (const [name, kind, province = '46'] of offices) made.push([name, await acted.person({ kind, province })]);
  people = Object.fromEntries(made);
});
afterAll(() => acted.stop());

const APRIL = '2026-04-01T08:00:00+07:00';
/** Of every quarter there is, the end has come. */
const LATE = '2099-12-31T08:00:00+07:00';

function entering({ agency, id, livemode }: PersonActor, now = APRIL): Statement {
  return { text: 'select app.enter($1, $2, $3, $4)', values: [agency.id, id, livemode, now] };
}

/** The SQLSTATE a batch is refused with; 'done' where it is not, and then it is taken back all the same. */
async function refusalOf(statements: readonly Statement[]): Promise<string> {
  try {
    await acted.db.batch([...statements, { text: "select app.require(false, 'ASXXX')" }]);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return error.code === 'ASXXX' ? 'done' : error.code;
  }
  return 'kept';
}

let quarters = 0;

/** An obligation of its own quarter, long over, in a state; where a step needs it, with money that came. */
async function obligationAs(state: State, holder: string, excess = 0, transfer = randomUUID()): Promise<string> {
  const id = randomUUID();
  const period = `20${String(Math.floor(quarters / 4)).padStart(2, '0')}-Q${(quarters % 4) + 1}`;
  quarters += 1;
  const frozen = !['open', 'returned'].includes(state);
  await acted.sql(
    [
      `insert into app.obligation (id, livemode, province, holder, scheme, period, state, version, opened_at, changed_at)
        values ('${id}', false, '46', '${holder}', 'social-insurance', '${period}', 'open', 5, now(), now())`,
      `insert into app.obligation_freeze values ('${id}', false, 4, now(), null, 0, encode(sha256(''), 'hex'), 0, 0)`,
      `update app.obligation set state = '${state}', frozen_version = ${frozen ? 4 : 'null'} where id = '${id}'`,
      ...(excess === 0
        ? []
        : [
            `insert into app.journal (id, livemode, province, kind, made_at)
              values ('${transfer}', false, '46', 'transfer', now())`,
            `insert into app.transfer values ('${transfer}', false, '${id}', '46', 'social-insurance',
              '${transfer.toUpperCase()}', '2026-01-05', ${excess}, now(), '${transfer}', '${transfer}')`,
            `select app.post_money('${transfer}', o, ${excess}) from app.obligation o where o.id = '${id}'`,
          ]),
    ].join(';'),
  );
  return id;
}

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

function taking(step: Step, obligation: string, other: string, transfer: string = other): Statement {
  const id = randomUUID();
  const calls: Readonly<Record<Step, Statement>> = {
    propose: { text: 'select app.propose_obligation($1, 5, $2, 0, 0)', values: [obligation, id] },
    agree: { text: "select app.answer_obligation($1, 5, 'agree', $2, null)", values: [obligation, id] },
    return: { text: "select app.answer_obligation($1, 5, 'return', $2, $3)", values: [obligation, id, SEALED] },
    transfer: {
      text: "select app.record_transfer($1, $2, 'social-insurance', $3, '2026-01-05', 1)",
      values: [id, obligation, id.toUpperCase()],
    },
    retract: {
      text: 'select app.retract_transfer($1, $2, $3, 5, $4, $5)',
      values: [id, obligation, transfer, randomUUID(), SEALED],
    },
    credit: { text: 'select app.credit_excess($1, $2, 5, $3, 1)', values: [id, obligation, other] },
    close: { text: 'select app.close_obligation($1, 5, $2)', values: [obligation, id] },
  };
  return calls[step];
}

const WRITTEN_BY_STEPS = [
  ...['obligation', 'obligation_freeze', 'obligation_line', 'obligation_hand'],
  ...['transfer', 'retraction', 'treasury_reference', 'credit'],
];

describe('the steps', () => {
  const holders = (): readonly (readonly [HolderKind, string])[] => [
    ['city', 'city'],
    ['state', 'state'],
    ['sponsor', 'sponsor:46000000-0000-4000-8000-0000000000aa'],
    ['commune', `commune:${people.commune?.agency.commune}`],
  ];
  const anyRole = (state: State, kind: HolderKind, office: string, step: Step) =>
    ['maker', 'confirmer', 'approver'].some((role) => mayByHand(state, kind, office, role, step));

  it.each(STATES)('of what is %s are taken by whom the table allows, and by nobody else', async (state) => {
    const wrong: string[] = [];
    for (const [kind, holder] of holders()) {
      for (const step of STEPS) {
        const came = step === 'retract' || (step === 'credit' && state === 'transferred') ? 1 : 0;
        const transfer = randomUUID();
        const [one, other] = [await obligationAs(state, holder, came, transfer), await obligationAs('open', holder)];
        for (const [office, actor] of Object.entries(people)) {
          const code = await refusalOf([entering(actor, LATE), taking(step, one, other, transfer)]);
          const may = anyRole(state, kind, office, step);
          if ((code === 'done') !== may) wrong.push(`${kind}: ${office} ${step}: ${code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are whose the table of the Worker says: the same words in SQL', async () => {
    const wrong: string[] = [];
    for (const actor of Object.values(people)) {
      for (const [, holder] of holders()) {
        for (const step of STEPS) {
          const found = await acted.db.batch([
            entering(actor),
            { text: "select app.settles($1, $2, '46') as its", values: [step, holder] },
          ]);
          const its = isOffice(step, { holder, province: '46' }, actor.agency);
          if (found[1]?.rows[0]?.its !== its) wrong.push(`${actor.agency.kind} ${step} ${holder}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are for people and for nobody else', async () => {
    const one = await obligationAs('open', 'city');
    const enterSystem = { text: 'select app.enter_system(false, null)' };

    expect(await refusalOf([enterSystem, taking('propose', one, one)])).toBe('AS403');
  });

  it.each(WRITTEN_BY_STEPS)('are the only writers of app.%s', async (table) => {
    const insurer = people['insurer-city'];
    if (insurer === undefined) throw new Error('there is no insurer');

    expect(await refusalOf([entering(insurer), { text: `delete from app.${table}` }])).toBe('42501');
  });

  it('of the fourth quarter begin with December, and of any other with the next quarter', async () => {
    const insurer = people['insurer-city'];
    if (insurer === undefined) throw new Error('there is no insurer');
    const at = async (period: string, now: string) => {
      const [, found] = await acted.db.batch([
        entering(insurer, now),
        { text: 'select app.is_proposable($1) as may', values: [period] },
      ]);
      return found?.rows[0]?.may;
    };

    expect(await at('2026-Q4', '2026-11-30T23:59:59.999+07:00')).toBe(false);
    expect(await at('2026-Q4', '2026-12-01T00:00:00+07:00')).toBe(true);
    expect(await at('2026-Q1', '2026-03-31T23:59:59.999+07:00')).toBe(false);
    expect(await at('2026-Q1', '2026-04-01T00:00:00+07:00')).toBe(true);
  });
});

const SET = { belongsTo: '2026-Q1', month: '2026-01', state: 221_130, local: 94_770 };

async function frozenCity(of: Ledger): Promise<string> {
  const city = await of.obligation('city', '2026-Q1');
  const insurer = await acted.person({ kind: 'insurer-city', province: of.province }, 'approver');
  const [sums] = await acted.sql(
    `select coalesce(sum(people) filter (where belongs_to = '2026-Q1'), 0)::integer as people, sum(owed)::integer as owed
      from app.settled_line where obligation = $1`,
    [city],
  );
  await acted.db.batch([
    entering(insurer),
    {
      text: 'select app.propose_obligation($1, version, $2, $3, $4) from app.obligation where id = $1',
      values: [city, randomUUID(), Number(sums?.people), Number(sums?.owed)],
    },
  ]);
  return city;
}

async function differencesOf(obligation: string): Promise<readonly Record<string, unknown>[]> {
  const [, found] = await acted.db.batch([
    { text: 'select app.enter_system(false, null)' },
    { text: 'select d as answer from app.differences_of($1) as d', values: [obligation] },
  ]);
  return (found?.rows ?? []).map(({ answer }) => Object(answer));
}

describe('a frozen obligation', () => {
  it('lets nothing be posted to it, whoever posts and however', async () => {
    const own = await ledgerOf(acted.sql, '31');
    await own.cover({ sets: [SET], commune: '11317' });
    const city = await frozenCity(own);
    const journal = randomUUID();
    const forced = acted.sql(
      [
        `select app.enter_system(false, null)`,
        `insert into app.journal (id, livemode, province, kind, made_at) values ('${journal}', false, '31', 'coverage', now())`,
        `insert into app.posting (livemode, journal, coverage, province, scheme, period, belongs_to, month, months, account,
            holder, local_holder, rule, amount)
          select livemode, '${journal}', coverage, province, scheme, period, belongs_to, month, months, account, holder,
            local_holder, rule, amount from app.posting where province = '31'`,
      ].join(';'),
    );

    await expect(forced).rejects.toMatchObject({ code: 'AS500' });
    await own.cover({ sets: [SET], commune: '11317' });
    expect(await differencesOf(city)).toEqual([]);
  });

  it('is computed again from the ledger, line for line and bit for bit, also when much has come after it', async () => {
    const own = await ledgerOf(acted.sql, '48');
    const covered: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      const rule = ['hi-near-poor', 'hi-exited', 'sensitive'][at % 3] ?? 'state';
      const commune = rule === 'sensitive' ? null : ['20194', '20195'][at % 2];
      const later = { ...SET, belongsTo: '2026-Q2', month: '2026-04' };
      covered.push(
        await own.cover({
          sets: [{ ...SET, participant: at * 3 }, later],
          rule,
          ...(commune === undefined ? {} : { commune }),
        }),
      );
    }
    const city = await frozenCity(own);
    const kept = await acted.sql('select * from app.obligation_line where obligation = $1 order by nth', [city]);
    for (const coverage of covered.slice(0, 5)) await own.end(coverage, '2026-02');
    await own.cover({ sets: [SET], commune: '20194' });
    const [freeze] = await acted.sql(
      'select postings, last_seq, hash, people, owed from app.obligation_freeze where obligation = $1',
      [city],
    );
    const again = await acted.sql(
      `select belongs_to, rule, commune, people, cards, months, due, participant, state, local, owed
        from app.settled_line where obligation = $1 order by belongs_to desc, rule, commune nulls first`,
      [city],
    );
    const [mark] = await acted.sql('select postings, last_seq, hash from app.settled_mark where obligation = $1', [
      city,
    ]);

    expect(again).toEqual(
      kept.map(({ belongs_to, rule, commune, people: many, cards, months, due, participant, state, local, owed }) => ({
        belongs_to,
        rule,
        commune,
        people: many,
        cards,
        months,
        due,
        participant,
        state,
        local,
        owed,
      })),
    );
    expect(freeze).toMatchObject({ ...mark, people: '12', owed: String(12 * SET.local) });
    expect(await differencesOf(city)).toEqual([]);
  });

  it('is found out where anybody has changed a figure of it: the place is named', async () => {
    const own = await ledgerOf(acted.sql, '52');
    await own.cover({ sets: [SET], commune: '21550' });
    const city = await frozenCity(own);
    await acted.superuser("set session_replication_role = 'replica'");
    await acted.superuser(
      'update app.obligation_line set state = state + 1, participant = participant - 1 where obligation = $1',
      [city],
    );
    await acted.superuser("set session_replication_role = 'origin'");

    expect(await differencesOf(city)).toEqual([
      { kind: 'line', place: '2026-Q1 hi-near-poor 21550 city participant', stated: '-1', found: '0' },
      { kind: 'line', place: '2026-Q1 hi-near-poor 21550 city state', stated: '221131', found: '221130' },
    ]);
    expect(await reconcileAll(acted.db, system())).toMatchObject({ differing: 1 });
  });

  it('is not frozen where postings are not what its coverages were to pay', async () => {
    const own = await ledgerOf(acted.sql, '56');
    const coverage = await own.cover({ sets: [SET], commune: '22366' });
    await acted.superuser("set session_replication_role = 'replica'");
    await acted.superuser('update app.coverage_payment set local = local + 1, due = due + 1 where coverage = $1', [
      coverage,
    ]);
    await acted.superuser("set session_replication_role = 'origin'");

    await expect(frozenCity(own)).rejects.toMatchObject({ code: 'AS804' });
    expect(await differencesOf(await own.obligation('city', '2026-Q1'))).toEqual([
      { kind: 'coverage', place: `${coverage} due`, stated: '315901', found: '315900' },
      { kind: 'coverage', place: `${coverage} local`, stated: '94771', found: '94770' },
    ]);
  });

  it('is not frozen while accepted lists of the province are not wholly booked', async () => {
    const own = await ledgerOf(acted.sql, '66');
    await own.cover({ sets: [SET], commune: '24133' });
    const [list] = await acted.sql("select id from app.list where province = '66'");
    await acted.sql(
      `insert into app.covering (list, livemode, province, people, accepted_on) values ($1, false, '66', 1, '2026-04-01')`,
      [list?.id],
    );

    await expect(frozenCity(own)).rejects.toMatchObject({ code: 'AS802' });
  });
});

describe('freezing while others post', () => {
  /** A session that posts for the city and holds its transaction open. */
  async function posting(of: Ledger): Promise<{ readonly client: pg.Client; readonly city: string }> {
    await of.cover({ sets: [SET], commune: null, rule: 'sensitive' });
    const client = new pg.Client({ connectionString: acted.standIn.tcpUrl('owner') });
    await client.connect();
    await client.query('begin');
    const held = await ledgerOf(async (text, values = []) => (await client.query(text, [...values])).rows, of.province);
    await held.cover({ sets: [SET], commune: null, rule: 'sensitive' });
    return { client, city: await of.obligation('city', '2026-Q1') };
  }

  it('waits for them, and misses nothing', async () => {
    const own = await ledgerOf(acted.sql, '68');
    const { client, city } = await posting(own);
    const insurer = await acted.person({ kind: 'insurer-city', province: '68' }, 'approver');
    const freezing = acted.db.batch([
      entering(insurer),
      { text: 'select app.propose_obligation($1, 1, $2, 2, $3)', values: [city, randomUUID(), 2 * SET.local] },
    ]);
    await waitsFor(acted, 'propose_obligation');
    await client.query('commit');
    await client.end();
    await freezing;
    const [freeze] = await acted.sql('select people, postings from app.obligation_freeze where obligation = $1', [
      city,
    ]);

    expect(freeze).toMatchObject({ people: '2', postings: '6' });
    expect(await differencesOf(city)).toEqual([]);
  });

  it('would miss it if it summed first and took the row then: the control', async () => {
    const own = await ledgerOf(acted.sql, '75');
    const { client, city } = await posting(own);
    const naive = new pg.Client({ connectionString: acted.standIn.tcpUrl('owner') });
    await naive.connect();
    await naive.query('begin');
    await naive.query(
      `insert into app.obligation_freeze select $1, false, 2, now(), m.last_seq, m.postings, m.hash, 1, $2
        from app.settled_mark m where m.obligation = $1`,
      [city, SET.local],
    );
    const taking = naive.query(
      "update app.obligation set state = 'proposed', frozen_version = 2, version = 2 where id = $1",
      [city],
    );
    await waitsFor(acted, 'frozen_version = 2');
    await client.query('commit');
    await client.end();
    await taking;
    await naive.query('commit');
    await naive.end();

    expect((await differencesOf(city)).map(({ kind }) => kind)).toContain('hash');
  });

  it('never misses one of many that race it', async () => {
    const own = await ledgerOf(acted.sql, '79');
    await own.cover({ sets: [SET], commune: null, rule: 'sensitive' });
    const insurer = await acted.person({ kind: 'insurer-city', province: '79' }, 'approver');
    const finance = await acted.person({ kind: 'finance', province: '79' }, 'approver');
    const city = await own.obligation('city', '2026-Q1');
    const rounds = 12;
    for (let round = 0; round < rounds; round += 1) {
      const posts = Array.from({ length: 8 }, () => own.cover({ sets: [SET], commune: null, rule: 'sensitive' }));
      const [found] = await acted.sql('select version from app.obligation where id = $1', [city]);
      // Whatever is stated: what is frozen at all is whole, so the totals are taken from the freeze itself.
      const freeze = acted.superuser(
        `do $$ declare o app.obligation; f app.obligation_freeze; begin
          perform app.enter('${insurer.agency.id}', '${insurer.id}', false, '${APRIL}');
          o := app.hold_obligation('${city}', 'propose'); f := app.freeze(o);
          perform app.move_obligation(o, 'propose', 'proposed'); end $$`,
      );
      await Promise.all([...posts, freeze]);
      expect(await differencesOf(city)).toEqual([]);
      await acted.db.batch([
        entering(finance),
        {
          text: "select app.answer_obligation($1, $2, 'return', $3, $4)",
          values: [city, Number(found?.version) + 1, randomUUID(), SEALED],
        },
      ]);
    }
    const [all] = await acted.sql("select count(*)::integer as people from app.coverage where province = '79'");
    expect(Number(all?.people)).toBe(1 + rounds * 8);
  });
});
