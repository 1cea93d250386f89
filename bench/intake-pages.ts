/**
 * Pages of one list of 1,000,000 entries, by cursor: at its start, in its middle and at its end. The rows of these pages
 * came in like any others, and are opened like any others; those between stand there with nobody in them.
 */
import { as } from '../test/support/offices.ts';
import { send } from '../test/support/send.ts';
import { type City, commit, upload } from './intake-city.ts';
import { COMMUNE, fileOf } from './intake-people.ts';
import { type Spread, spreadOf } from './measure.ts';
import type { Running } from './workerd.ts';

const ENTRIES = 1_000_000;
/** Real people: at the start, in the middle and at the end. */
const REAL = 1_000;
const LIMIT = 100;
const AT_ONCE = 20;
const ROUNDS = 15;

type Where = 'start' | 'middle' | 'end';
export type PageTimes = {
  readonly entries: number;
  /** Of a page of 100, in milliseconds. */
  readonly elapsed: Readonly<Record<Where, Spread>>;
  readonly processor: Readonly<Record<Where, Spread>>;
};

export async function pageTimes(city: City, at: Running): Promise<PageTimes> {
  const list = await city.newList(at);
  for (let nth = 0; nth < 3; nth++) {
    const file = await fileOf('CSV', REAL, 500_000 + nth * REAL);
    await commit(at, city.clerk, await upload(at, city.clerk, list, file, 'CSV'));
  }
  // Between the people of three files.
  for (const no of [1, 2]) await fill(city, list, no, (ENTRIES - 3 * REAL) / 2);
  await city.sql('analyze app.entry_row');
  const cursors = {
    start: 0,
    middle: await placeBefore(city, list, (ENTRIES - REAL) / 2),
    end: await placeBefore(city, list, ENTRIES - LIMIT),
  };
  const times = { start: emptyTimes(), middle: emptyTimes(), end: emptyTimes() };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const where of ['start', 'middle', 'end'] as const) {
      const one = await pagesFrom(city, at, list, cursors[where]);
      if (round === 0) continue;
      times[where].elapsed.push(one.ms);
      times[where].processor.push(one.processor);
    }
  }
  const of = (kind: 'elapsed' | 'processor') => ({
    start: spreadOf(times.start[kind]),
    middle: spreadOf(times.middle[kind]),
    end: spreadOf(times.end[kind]),
  });
  return { entries: ENTRIES, elapsed: of('elapsed'), processor: of('processor') };
}

/** The same page, some times over: one alone is shorter than what the system counts in. */
async function pagesFrom(city: City, at: Running, list: string, cursor: number) {
  const processor = (at.cpuMs() ?? Number.NaN) + (await city.databaseMs());
  const began = performance.now();
  for (let page = 0; page < AT_ONCE; page++) {
    const headers = as(city.clerk);
    const { status, body } = await send(`${at.url}/v1/lists/${list}/entries?limit=${LIMIT}&cursor=${cursor}`, {
      headers,
    });
    const { items } = body ?? {};
    if (status !== 200 || !Array.isArray(items) || items.length !== LIMIT)
      throw new Error(`a page was answered ${status}`);
  }
  const ms = performance.now() - began;
  const used = (at.cpuMs() ?? Number.NaN) + (await city.databaseMs()) - processor;
  return { ms: ms / AT_ONCE, processor: used / AT_ONCE };
}

/** Rows that nobody stands behind, as a second chunk of an upload: they are passed by, never opened. */
async function fill({ sql }: City, list: string, no: number, rows: number): Promise<void> {
  await sql(
    `insert into app.entry_row
      (id, livemode, list, upload, place, change, state, commune, index, people, sealed, made_at, changed_at)
    select gen_random_uuid(), u.livemode, u.list, u.id, app.first_place(u.no) + 2000000 + n, 'increase', 'stored', $4,
      h.index, h.index, 'v1.k1.' || repeat('A', 60), now(), now()
    from app.upload u cross join generate_series(1, $3::integer) as n
    cross join lateral (
      select 'k1.' || left(translate(encode(sha256(n::text::bytea), 'base64'), '+/', '-_'), 43) as index
    ) h
    where u.list = $1 and u.no = $2`,
    [list, no, rows, COMMUNE.code],
  );
}

async function placeBefore({ sql }: City, list: string, rows: number): Promise<number> {
  const asked = 'select place from app.entry_row where list = $1 order by place offset $2 limit 1';
  const [row] = await sql(asked, [list, rows - 1]);
  return Number(row?.place);
}

function emptyTimes() {
  return { elapsed: [] as number[], processor: [] as number[] };
}
