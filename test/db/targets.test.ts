// Protects targets, figures and notes in the database itself, asked as the role of the application and past the API: a commune
// never sees another's, drafts are their office's, nothing is written but by the functions, and these check whose it is again.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { DatabaseError } from '../../src/db/database.ts';
import { LAW_TEXT } from '../../src/targets/law.ts';
import { type Acted, startActing } from '../support/acting.ts';
import { whileHeld } from '../support/at-once.ts';

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

let acted: Acted;
let ward: PersonActor;
let other: PersonActor;
let city: PersonActor;
let school: PersonActor;
let group: string;

beforeAll(async () => {
  acted = await startActing();
  ward = await acted.person({ kind: 'commune' });
  other = await acted.person({ kind: 'commune' });
  city = await acted.person({ kind: 'insurer-city' });
  school = await acted.person({ kind: 'school' });
  const id = randomUUID();
  group = `group:${id}`;
  await acted.sql("insert into app.residential_group values ($1, false, $2, 'TDP1', 'Tổ dân phố 1')", [
    id,
    ward.agency.id,
  ]);
  await as(ward, denominators([{ id: randomUUID(), unit: group, kind: 'population', on: '2026-01-01', value: 100 }]));
  await as(ward, figures([{ unit: group, indicator: 'vssid-rate', month: '2026-05', value: 40, kind: 'population' }]));
  await as(
    ward,
    `select app.draft_targets('${randomUUID()}', 'commune:${ward.agency.commune}', 2026, null, null, '${JSON.stringify([
      { unit: group, indicator: 'vssid-rate', month: 0, value: 9000 },
    ])}')`,
  );
  await as(
    ward,
    `select app.add_note('${randomUUID()}', '${group}', '2026-05', 'cause', null, null, null, null, '${SEALED}')`,
  );
});
afterAll(() => acted?.stop());

const as = async ({ agency, id, livemode }: PersonActor, text: string) => {
  const enter = { text: 'select app.enter($1, $2, $3, null)', values: [agency.id, id, livemode] };
  return (await acted.db.batch([enter, { text }])).at(-1)?.rows ?? [];
};
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DatabaseError ? error.code : 'another error'),
  );
const figures = (rows: readonly object[], isCorrection = false) =>
  `select app.report_figures('${JSON.stringify(rows)}', 'own-count', null, ${isCorrection})`;
const denominators = (rows: readonly object[]) =>
  `select app.enter_denominators('${JSON.stringify(rows)}', '[{"kind":"population","indicator":"vssid-rate"}]', 'own-count', null, false)`;
const progress = (parent: string, only: string | null) =>
  `select app.family_progress('${parent}', '46', ${only === null ? 'null' : `'${only}'`}, 2026, '2026-05', '${LAW_TEXT}') as answer`;

const TABLES = ['target_plan', 'target', 'denominator', 'figure', 'figure_report', 'briefing_note'] as const;

describe.each(TABLES)('%s', (table) => {
  const many = async (who: PersonActor) => (await as(who, `select count(*)::int as n from app.${table}`))[0]?.n;

  test('is its own commune’s and the city’s, and nobody else’s', async () => {
    expect(await many(ward)).toBe(1);
    expect([await many(other), await many(school)]).toEqual([0, 0]);
    // A draft is its office's alone.
    expect(await many(city)).toBe(table.startsWith('target') ? 0 : 1);
    expect(await many(await acted.person({ kind: 'insurer-city', province: '01' }))).toBe(0);
  });

  test('is written by nobody but the functions', async () => {
    for (const text of [
      `update app.${table} set livemode = false`,
      `insert into app.${table} default values`,
      `delete from app.${table}`,
    ])
      expect([text, await code(as(ward, text))]).toEqual([text, '42501']);
  });
});

describe('the functions', () => {
  test('take figures and numbers of one’s own units alone, by who has the role', async () => {
    const row = { unit: group, indicator: 'vssid-rate', month: '2026-06', value: 1, kind: 'population' };
    expect(await code(as(other, figures([row])))).toBe('AST01');
    expect(await code(as(school, figures([row])))).toBe('AST01');
    expect(await code(as(await acted.person({ kind: 'insurer-city' }, 'reader'), figures([row])))).toBe('AS403');
    expect(await code(as(ward, figures([{ ...row, month: '2099-01' }])))).toBe('AST04');
    expect(await code(as(ward, figures([{ ...row, value: 101 }])))).toBe('AST05');
    expect(await code(as(ward, figures([{ ...row, month: '2026-05' }])))).toBe('AST03');
    const people = [{ id: randomUUID(), unit: group, kind: 'population', on: '2026-02-01', value: 50 }];
    expect(await code(as(other, denominators(people)))).toBe('AST01');
    expect(await code(as(ward, denominators([{ ...people[0], value: 39 }])))).toBe('AST05');
  });

  test('give targets in one’s own name to what lies below, and to nothing that is closed', async () => {
    const draft = (unit: string, lines: readonly object[]) =>
      `select app.draft_targets('${randomUUID()}', '${unit}', 2026, null, null, '${JSON.stringify(lines)}')`;
    const line = { unit: group, indicator: 'vssid-rate', month: 0, value: 1 };
    const own = `commune:${ward.agency.commune}`;
    expect(await code(as(other, draft(own, [line])))).toBe('AS404');
    expect(await code(as(other, draft(`commune:${other.agency.commune}`, [line])))).toBe('AST01');
    expect(await code(as(city, draft('province:46', [line])))).toBe('AST01');
    expect(await code(as(city, draft('province:46', [{ ...line, unit: own }])))).toBe('done');
    const closed = randomUUID();
    await acted.sql("insert into app.residential_group values ($1, false, $2, 'TDP9', 'Tổ dân phố 9', now(), now())", [
      ...[closed, ward.agency.id],
    ]);
    expect(await code(as(ward, draft(own, [{ ...line, unit: `group:${closed}` }])))).toBe('AST01');
  });

  test('show nobody the family of another, and a rank without the others', async () => {
    const family = `commune:${ward.agency.commune}`;
    expect((await as(other, progress(family, null)))[0]?.answer).toBeNull();
    expect((await as(other, progress(family, group)))[0]?.answer).toBeNull();
    expect((await as(ward, progress('province:46', null)))[0]?.answer).toBeNull();
    const own = Object((await as(ward, progress('province:46', family)))[0]).answer;
    expect(own.map(([unit]: readonly unknown[]) => unit)).toEqual([family]);
    expect(Object((await as(ward, progress(family, null)))[0]).answer).toHaveLength(1);
  });

  test('add the groups up as they are, however many report and correct at once', async () => {
    const units = await Promise.all(
      ['A', 'B', 'C', 'D'].map(async (name) => {
        const id = randomUUID();
        await acted.sql('insert into app.residential_group values ($1, false, $2, $3, $4)', [
          ...[id, ward.agency.id, `S${name}`, `Tổ ${name}`],
        ]);
        return `group:${id}`;
      }),
    );
    const row = (unit: string, value: number) => ({
      unit,
      indicator: 'vssid-rate',
      month: '2026-03',
      value,
      kind: 'population',
    });
    await Promise.all(units.map((unit, at) => as(ward, figures([row(unit, 10 + at)]))));
    await Promise.all(units.map((unit, at) => as(ward, figures([row(unit, 20 + at)], true))));
    await as(
      ward,
      denominators([{ id: randomUUID(), unit: units[0], kind: 'population', on: '2026-01-01', value: 70 }]),
    );
    const differing = `
      select commune, indicator, month, sum(value)::int, coalesce(sum(value) filter (where base is not null), 0)::int,
        coalesce(sum(base), 0)::int, count(*)::int, count(base)::int
        from app.figure where level in ('group', 'school') group by 1, 2, 3
      except select commune, indicator, month, value::int, based_value::int, base::int, many, based from app.figure_sum`;
    expect(await acted.sql(differing)).toEqual([]);
    const [sum] = await acted.sql(
      "select value::int, based_value::int, base::int, many, based from app.figure_sum where month = '2026-03'",
    );
    expect(sum).toEqual({ value: 86, based_value: 20, base: 70, many: 4, based: 1 });
  });

  test('rank alike what is equal, whatever it is divided by, and a target of nothing as met', async () => {
    const law = '[{"id":"vssid-rate","flow":true,"base":null,"lower":false,"computed":[]}]';
    const units = await Promise.all(
      [3, 12_000, 0, 6].map(async (target, at) => {
        const id = randomUUID();
        await acted.sql('insert into app.residential_group values ($1, false, $2, $3, $4)', [
          ...[id, other.agency.id, `R${at}`, `Tổ ${at}`],
        ]);
        return { unit: `group:${id}`, indicator: 'vssid-rate', month: 0, value: target };
      }),
    );
    const plan = randomUUID();
    const commune = `commune:${other.agency.commune}`;
    await as(other, `select app.draft_targets('${plan}', '${commune}', 2026, null, null, '${JSON.stringify(units)}')`);
    await acted.sql("update app.target set state = 'assigned', nth = 1, assigned_at = now() where plan = $1", [plan]);
    const reached = [4, 16_000, 0, 5];
    const rows = units.map(({ unit, indicator }, at) => ({
      ...{ unit, indicator, month: '2026-05', value: reached[at], kind: null },
    }));
    await as(other, figures(rows));
    const [found] = await as(
      other,
      `select app.family_progress('${commune}', '46', null, 2026, '2026-05', '${law}') as answer`,
    );
    const ranks = new Map(Object(found).answer.map((row: readonly unknown[]) => [row[0], row[11]]));
    expect(units.map(({ unit }) => ranks.get(unit))).toEqual([1, 1, 3, 4]);
  });

  test('measure what is reported by what is entered at the same time, whichever of them is first', async () => {
    const asked = (month: string) => ({ unit: group, indicator: 'vssid-rate', month, value: 4, kind: 'population' });
    const people = (on: string) => [{ id: randomUUID(), unit: group, kind: 'population', on, value: 60 }];
    await whileHeld(acted, ward, denominators(people('2026-06-01')), {
      waitsIn: 'report_figures',
      run: () => as(ward, figures([asked('2026-06')])),
    });
    await whileHeld(acted, ward, figures([asked('2026-07')]), {
      waitsIn: 'enter_denominators',
      run: () => as(ward, denominators(people('2026-07-01'))),
    });
    const measured = "select base::int from app.figure where unit = $1 and month in ('2026-06', '2026-07')";
    expect(await acted.sql(measured, [group])).toEqual([{ base: 60 }, { base: 60 }]);
  });

  test('keep every report: nobody changes one, not even the owner', async () => {
    await expect(acted.sql('update app.figure_report set value = 1')).rejects.toMatchObject({ code: 'AS403' });
  });
});
