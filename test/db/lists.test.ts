// Protects lists in the database itself, as if the Worker's own checks were not there: every step that the table does not
// allow an office is refused by app.take_step; states, signatures and steps are written by nobody else; keys and jobs sign
// nothing; test and live never meet; and the job that closes rounds does what the clock has decided.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgencyKind, PersonActor } from '../../src/auth/actor.ts';
import { act } from '../../src/db/act.ts';
import { DatabaseError, type Statement } from '../../src/db/database.ts';
import {
  after,
  decides,
  SIGNATURES,
  STATES,
  STEPS,
  type State,
  type Step,
  waitsFor,
} from '../../src/lists/lifecycle.ts';
import { closeDueRounds } from '../../src/lists/rounds/rounds.ts';
import { MOVES_BY_HAND, REACHED, WAYS, type WayName } from '../lists/moves.ts';
import { type Acted, newKey, startActing, system } from '../support/acting.ts';

let acted: Acted;
let others: Readonly<Record<string, PersonActor>>;
beforeAll(async () => {
  acted = await startActing();
  others = {
    asked: await acted.person({ kind: 'commune' }),
    answered: await acted.person({ kind: 'commune' }),
    neighbour: await acted.person({ kind: 'commune' }),
    local: await acted.person({ kind: 'insurer-local' }),
    city: await acted.person({ kind: 'insurer-city' }),
    'local-elsewhere': await acted.person({ kind: 'insurer-local', province: '01' }),
    finance: await acted.person({ kind: 'finance' }),
    administrator: await acted.person({ kind: 'administrator' }),
    'local-live': await acted.person({ kind: 'insurer-local', livemode: true }),
  };
});
afterAll(() => acted.stop());

const LAW: Readonly<Record<WayName, { maker: AgencyKind; confirmedBy: 'commune' | null; approvedBy: string | null }>> =
  {
    hue: { maker: 'commune', confirmedBy: null, approvedBy: 'commune' },
    school: { maker: 'school', confirmedBy: 'commune', approvedBy: null },
    collector: { maker: 'collecting-organisation', confirmedBy: null, approvedBy: null },
    'walk-in': { maker: 'insurer-local', confirmedBy: null, approvedBy: null },
    'haiphong-2024': { maker: 'commune', confirmedBy: null, approvedBy: 'insurer-local' },
    longest: { maker: 'school', confirmedBy: 'commune', approvedBy: 'insurer-local' },
  };

type ListAs = { readonly way: WayName; readonly state: State; readonly locked?: boolean };

async function listAs({ way, state, locked = false }: ListAs, maker: PersonActor): Promise<string> {
  const { confirmedBy, approvedBy, maker: kind } = LAW[way];
  const [round, list] = [randomUUID(), randomUUID()];
  await acted.sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, confirmed_by, approved_by, leads_to, opened_at)
     values ($1, false, '46', $2, '2027', 'hue/2026-01', '', array[$3], $4, $5, 'coverage', now())`,
    [round, `r-${round}`, kind, confirmedBy, approvedBy],
  );
  await acted.sql(
    `insert into app.list (id, livemode, round, agency, province, commune, confirmed_by, approved_by, state, waits_for, version,
       submitted_version, supplementary, locked, people, stored, made_at, changed_at)
     values ($1, false, $2, $3, '46', $4, $5, $6, $7, $8, 5, 2, false, $9, 1, 1, now(), now())`,
    [
      list,
      round,
      maker.agency.id,
      maker.agency.commune,
      confirmedBy,
      approvedBy,
      state,
      waitsFor({ state, confirmedBy, approvedBy }),
      locked,
    ],
  );
  if (confirmedBy !== null && state !== 'draft') {
    await acted.sql(
      `insert into app.list_confirmation (list, livemode, commune, people, answered_at)
       values ($1, false, $2, 1, null), ($1, false, $3, 1, now())`,
      [list, others.asked?.agency.commune, others.answered?.agency.commune],
    );
  }
  return list;
}

function entering({ agency, id, livemode }: PersonActor): Statement {
  return { text: 'select app.enter($1, $2, $3, null)', values: [agency.id, id, livemode] };
}

/** As the table would have it written, whoever asks. */
function taking(list: string, { way, state }: ListAs, step: Step, version = 5): Statement {
  const law = { ...LAW[way], state };
  const { state: to, waitsFor: wait } = after(step, law);
  const reasons = step === 'return' ? `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}` : null;
  return {
    text: 'select app.take_step($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values: [
      list,
      version,
      step,
      to,
      wait,
      after('confirm', law).waitsFor,
      decides(step, law),
      randomUUID(),
      reasons,
      '[]',
    ],
  };
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

/** Whether somebody of that agency may, in whatever role: roles are the permission table's. */
function isForAgency({ way, state }: ListAs, name: string, step: Step): boolean {
  return MOVES_BY_HAND[way][state].some((line) => {
    const [who = '', moves = ''] = line.split(': ');
    return who.split('/')[0] === name && moves.split(' ').includes(step);
  });
}

describe('app.take_step', () => {
  it.each(WAYS)(
    'in a list of the way %s, takes what the table allows the office and nothing else',
    async (way) => {
      const maker = await acted.person({ kind: LAW[way].maker });
      const wrong: string[] = [];
      let tried = 0;
      for (const state of REACHED[way]) {
        const list = await listAs({ way, state }, maker);
        for (const [name, actor] of Object.entries({ maker, ...others })) {
          for (const step of STEPS) {
            const code = await refusalOf([entering(actor), taking(list, { way, state }, step)]);
            const possible = isForAgency({ way, state }, name, step) ? ['done'] : ['AS201', 'AS404'];
            if (!possible.includes(code)) wrong.push(`${state}: ${name} ${step}: ${code} instead of ${possible}`);
            tried += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(tried).toBe(REACHED[way].length * 10 * STEPS.length);
    },
    120_000,
  );

  it('leads where each step leads and nowhere else, whatever it is told', async () => {
    const maker = await acted.person({ kind: 'commune' });
    const draft = { way: 'hue', state: 'draft' } as const;
    const list = await listAs(draft, maker);
    const { text, values = [] } = taking(list, draft, 'submit');
    for (const state of STATES) {
      const told = values.map((value, at) => (at === 3 ? state : value));
      const code = await refusalOf([entering(maker), { text, values: told }]);
      expect([state, code]).toEqual([state, state === 'submitted' ? 'done' : 'AS500']);
    }
    // Nor does it wait for anything but what comes next.
    for (const waits of [...SIGNATURES, null]) {
      const told = values.map((value, at) => (at === 4 ? waits : value));
      const code = await refusalOf([entering(maker), { text, values: told }]);
      expect([waits, code]).toEqual([waits, waits === 'approve' ? 'done' : '23514']);
    }
  });

  it('refuses a version that is not the one at hand, but for a commune any since the list was handed in', async () => {
    const maker = await acted.person({ kind: 'school' });
    const school = { way: 'school', state: 'submitted' } as const;
    const list = await listAs(school, maker);
    const asked = others.asked;
    if (asked === undefined) throw new Error('nobody is asked');
    const codes = await Promise.all(
      [1, 2, 3, 5, 6].map((version) => refusalOf([entering(asked), taking(list, school, 'confirm', version)])),
    );
    expect(codes).toEqual(['AS412', 'done', 'done', 'done', 'AS412']);
    for (const version of [4, 6])
      expect(await refusalOf([entering(maker), taking(list, school, 'withdraw', version)])).toBe('AS412');
  });

  it('neither returns nor withdraws what is locked', async () => {
    const maker = await acted.person({ kind: 'commune' });
    const approved = { way: 'hue', state: 'approved', locked: true } as const;
    const submitted = { way: 'hue', state: 'submitted', locked: true } as const;
    const [city] = [others.city];
    if (city === undefined) throw new Error('no insurer');
    expect(await refusalOf([entering(city), taking(await listAs(approved, maker), approved, 'return')])).toBe('AS202');
    expect(await refusalOf([entering(maker), taking(await listAs(submitted, maker), submitted, 'withdraw')])).toBe(
      'AS202',
    );
  });

  it('gives nobody a second signature, whatever the first one was', async () => {
    const maker = await acted.person({ kind: 'commune' });
    const draft = { way: 'hue', state: 'draft' } as const;
    for (const earlier of SIGNATURES) {
      const list = await listAs(draft, maker);
      await acted.sql('insert into app.list_hand (livemode, list, person, step) values (false, $1, $2, $3)', [
        list,
        maker.id,
        earlier,
      ]);
      const code = await refusalOf([entering(maker), taking(list, draft, 'submit')]);
      expect([earlier, code]).toEqual([earlier, earlier === 'submit' ? 'done' : 'AS204']);
    }
    const list = await listAs(draft, maker);
    const second =
      "insert into app.list_hand (livemode, list, person, step) values (false, $1, $2, 'submit'), (false, $1, $2, 'approve')";
    await expect(acted.superuser(second, [list, maker.id])).rejects.toMatchObject({ code: '23505' });
  });

  it('takes nothing of a key or a job', async () => {
    const maker = await acted.person({ kind: 'commune' });
    const draft = { way: 'hue', state: 'draft' } as const;
    const list = await listAs(draft, maker);
    const key = randomUUID();
    await acted.sql(
      `insert into app.api_key (id, livemode, agency, name, slot, hash, last4, scopes, made_at, expires_at)
       values ($1, false, $2, 'k', 1, $3, 'abcd', '{lists:draft}', now(), now() + interval '1 day')`,
      [key, maker.agency.id, randomUUID().replaceAll('-', '').repeat(2)],
    );
    const asKey = { text: 'select app.enter($1, $2, false, null)', values: [maker.agency.id, key] };
    const asJob = { text: 'select app.enter_system(false, null)' };
    for (const entered of [[asKey], [asJob], []]) {
      expect(await refusalOf([...entered, taking(list, draft, 'submit')])).toBe('AS403');
    }
  });
});

describe('the tables of lists', () => {
  it.each([
    "update app.list set state = 'accepted', waits_for = null",
    'update app.list set version = version + 1',
    'delete from app.list',
    "insert into app.list_hand (livemode, list, person, step) select false, id, app.actor_id(), 'approve' from app.list",
    'delete from app.list_hand',
    "update app.list_step set step = 'accept'",
    'delete from app.list_step',
    'update app.list_confirmation set answered_at = now()',
    'update app.round set closes_at = null',
    'update app.round_closing set on_time = 0',
    'delete from app.round_exception',
    "select app.move_counts('00000000-0000-4000-8000-000000000000', '{stored}', 'accepted')",
    "select app.answer_rows('00000000-0000-4000-8000-000000000000', null, '{}', 'accepted', '[]')",
    "select app.ask_communes('00000000-0000-4000-8000-000000000000')",
  ])('are not the application’s to change: %s', async (text) => {
    const maker = await acted.person({ kind: 'commune' });
    await listAs({ way: 'hue', state: 'submitted' }, maker);
    expect(await refusalOf([entering(maker), { text }])).toBe('42501');
  });

  it('show nothing without a context, or in the other mode', async () => {
    const maker = await acted.person({ kind: 'commune' });
    await listAs({ way: 'hue', state: 'approved' }, maker);
    const live = others['local-live'];
    if (live === undefined) throw new Error('nobody is live');
    const tables = ['round', 'round_closing', 'round_exception', 'list', 'list_hand', 'list_step', 'list_confirmation'];
    for (const table of tables) {
      const count = { text: `select count(*)::int as n from app.${table}` };
      const [nobody] = await acted.db.batch([count]);
      const [, other] = await acted.db.batch([entering(live), count]);
      expect([table, nobody?.rows, other?.rows]).toEqual([table, [{ n: 0 }], [{ n: 0 }]]);
    }
  });

  it('open and close rounds for those who keep them alone', async () => {
    const insert = `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, opened_at)
      values (gen_random_uuid(), false, '46', 'k', '2027', 'p', '', '{commune}', 'coverage', now())`;
    const codes = await Promise.all(
      Object.entries(others).map(async ([name, actor]) => [name, await refusalOf([entering(actor), { text: insert }])]),
    );
    const allowed = ['city', 'administrator'];
    expect(codes).toEqual(Object.keys(others).map((name) => [name, allowed.includes(name) ? 'done' : '42501']));
  });
});

describe('the job that closes rounds', () => {
  const CLOSES = '2026-12-24T17:00:00.000Z';

  async function roundOf(closesAt: string | null, livemode = false): Promise<string> {
    const id = randomUUID();
    await acted.sql(
      `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, closes_at, opened_at)
       values ($1, $2, '46', $3, '2027', 'p', '', '{commune}', 'coverage', $4, '2026-01-01')`,
      [id, livemode, `j-${id}`, closesAt],
    );
    await acted.sql("insert into app.audit_chain (chain, livemode, agency, province) values ($1, $2, null, '46')", [
      id,
      livemode,
    ]);
    return id;
  }

  it('closes what is due, once, and nothing else, however late and however many run at the same time', async () => {
    const due = [await roundOf(CLOSES), await roundOf('2025-12-24T17:00:00Z')];
    const notDue = [
      await roundOf('2027-12-24T17:00:00Z'),
      await roundOf(null),
      await roundOf('2025-12-24T17:00:00Z', true),
    ];
    expect(await closeDueRounds(acted.db, system(false, '2026-12-24T16:59:59.999Z'))).toMatchObject({ failed: 0 });
    const runs = await Promise.all(Array.from({ length: 5 }, () => closeDueRounds(acted.db, system(false, CLOSES))));
    expect(runs.map(({ failed }) => failed)).toEqual([0, 0, 0, 0, 0]);
    expect(await closeDueRounds(acted.db, system(false, '2026-12-27T00:00:00Z'))).toEqual({ closed: 0, failed: 0 });

    const closed = await acted.sql(
      'select id, app.exact_instant(closed_at) as at from app.round where id = any ($1) and closed_at is not null',
      [[...due, ...notDue]],
    );
    expect(new Map(closed.map(({ id, at }) => [id, at]))).toEqual(
      new Map([
        [due[0], CLOSES],
        [due[1], '2026-12-24T16:59:59.999Z'],
      ]),
    );
    const snapshots = await acted.sql('select round from app.round_closing where round = any ($1)', [due]);
    expect(snapshots).toHaveLength(2);
  });

  it('is no business of an office', async () => {
    const { city } = others;
    if (city === undefined) throw new Error('no insurer');
    const listing = act(acted.db, {
      actor: city,
      operation: 'round.close',
      key: newKey(),
      statements: [{ text: 'select app.rounds_due(1)' }],
      answer: { text: "select '{}'::json as answer" },
    });
    await expect(listing).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
