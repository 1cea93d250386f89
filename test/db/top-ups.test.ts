// Protects quotes from the database: what communes add is read once a minute, used for a quarter of an hour while nobody
// answers, and after that said to be unknown; who names no commune waits for nothing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedTopUps } from '../../src/budgets/top-ups/published.ts';
import { rulesetWith } from '../../src/budgets/top-ups/top-ups.ts';
import type { Environment } from '../../src/env.ts';
import { type Acted, startActing } from '../support/acting.ts';

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
});
afterAll(() => acted.stop());

const environment = (databaseUrl: string | null): Environment => ({
  quoteIdKey: 'x'.repeat(32),
  oidcIssuers: [],
  databaseUrl,
  sealKeys: null,
  indexKeys: null,
  build: 'test',
  events: null,
  rateLimiter: null,
  assets: null,
});

const LINE = { scheme: 'social-insurance', groups: null, rate: 2000, cap: null, from: '2026-01', until: null };
let published = 0;
async function publish(commune: string, lines: readonly object[]): Promise<string> {
  published += 1;
  const { agency } = await acted.person({ kind: 'insurer-city', livemode: true });
  const given = lines.map((line) => ({ ...line, decision: { number: '08/NQ-HĐND', decidedOn: '2025-12-10' } }));
  const hash = published.toString(16).padStart(64, '0');
  await acted.sql(
    `insert into app.top_up_snapshot (id, livemode, province, commune, agency, state, lines, follows, made_by, made_at, nth,
       published_by, published_at, hash)
     values ($1, true, '46', $2, $3, 'published', $4, $5, $6, now(), $5 + 1, $7, now(), $8)`,
    [randomUUID(), commune, agency.id, JSON.stringify(given), published - 1, randomUUID(), randomUUID(), hash],
  );
  return hash;
}

const MINUTE = 60_000;

describe('what communes add, for quotes', () => {
  it('is read once a minute and province, and is what was published last', async () => {
    const here = environment(acted.standIn.httpUrl('app'));
    const first = await publish('19774', [LINE]);
    const read = publishedTopUps(here, '46', '19774', 0);
    expect(read).toBeInstanceOf(Promise);
    expect(await read).toEqual({ hash: first, lines: [expect.objectContaining(LINE)] });
    // Without waiting: it is there.
    expect(publishedTopUps(here, '46', '19789', 1)).toBeNull();
    const second = await publish('19774', [LINE, LINE]);
    expect(publishedTopUps(here, '46', '19774', MINUTE - 1)).toMatchObject({ hash: first });
    expect(await publishedTopUps(here, '46', '19774', MINUTE)).toMatchObject({ hash: second });
    await publish('19774', []);
    expect(await publishedTopUps(here, '46', '19774', 2 * MINUTE)).toBeNull();
  });

  it('holds for a quarter of an hour while the database does not answer, and is unknown after that', async () => {
    let url = acted.standIn.httpUrl('app');
    const hash = await publish('19777', [LINE]);
    const here = Object.defineProperty(environment(url), 'databaseUrl', { get: () => url });
    expect(await publishedTopUps(here, '46', '19777', 0)).toMatchObject({ hash });
    url = 'postgresql://ansinh_app:x@nowhere.invalid/none';
    expect(await publishedTopUps(here, '46', '19777', 15 * MINUTE)).toMatchObject({ hash });
    expect(await publishedTopUps(here, '46', '19777', 15 * MINUTE + 10_001)).toBe('unknown');

    const away = environment('postgresql://ansinh_app:x@nowhere.invalid/none');
    expect(await publishedTopUps(away, '46', '19774', 0)).toBe('unknown');
    // Nobody waits for it again at once.
    expect(publishedTopUps(away, '46', '19774', 9_999)).toBe('unknown');
    expect(publishedTopUps(away, '46', '19774', 10_000)).toBeInstanceOf(Promise);
  });

  it('waits for nothing where no commune is named, and where there is no database', () => {
    expect(publishedTopUps(environment(acted.standIn.httpUrl('app')), '46', null, 0)).toBeNull();
    expect(publishedTopUps(environment(null), '46', '19774', 0)).toBeNull();
  });

  it('is part of what an answer was made from, in one order', () => {
    const [a, b] = ['a', 'b'].map((letter) => ({ hash: letter.repeat(64), lines: [] }));
    expect(rulesetWith('law', null)).toBe('law');
    expect(rulesetWith('law', 'unknown')).toBe('law+unknown');
    expect(rulesetWith('law', b ?? null, null, a ?? null, b ?? null)).toBe(`law+${'a'.repeat(16)}+${'b'.repeat(16)}`);
  });
});
