// Protects the end of it all: through the Worker's own handler of cron, on real Postgres, the same days leave the same
// database behind them, whether each tick came once, twenty times, at the same moment as others, in another order, 26 hours
// late, or not at all for three days.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Offices, officesOf } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import {
  AFTER,
  arrange,
  BEFORE,
  CLOSING_ROUND,
  CUT_OFF,
  contentOf,
  LAST,
  LATER_ROUND,
  LIVE_ROUND,
  LIVE_ROUND_TO_COME,
  play,
  type Tick,
} from './ticks.ts';

let system: System | undefined;
let offices: Offices | undefined;
afterEach(() => discard());

async function discard(): Promise<void> {
  await offices?.close();
  await system?.stop();
  offices = undefined;
  system = undefined;
}

const each = (ticks: readonly Tick[]) => ticks.map((tick) => [tick]);
const times = (count: number, tick: Tick) => Array.from({ length: count }, () => tick);

async function after(waves: readonly (readonly Tick[])[]) {
  system = await startSystem();
  offices = await officesOf(system);
  await arrange(offices);
  await play(system, waves);
  const lines = system.logs().map((line): { run?: string; failure?: unknown } => JSON.parse(line));
  expect(lines.filter(({ run }) => run === 'failed')).toEqual([]);
  return { content: await contentOf(offices), offices, lines };
}

/** As it should go: every tick once, in its order. */
let planned: Awaited<ReturnType<typeof after>>['content'];
let closed: ReadonlyMap<unknown, unknown>;
beforeAll(async () => {
  const done = await after([...each(BEFORE), [CUT_OFF], ...each(AFTER), ...each(LAST)]);
  planned = done.content;
  const found = await done.offices.sql('select id, closed_at from app.round order by id');
  closed = new Map(found.map(({ id, closed_at }) => [id, closed_at]));
  await discard();
});

it('as planned: closes what is due, at its time, and leaves what is not', () => {
  const content = planned;

  expect(closed.get(CLOSING_ROUND)).toEqual(new Date(CUT_OFF.at));
  expect(closed.get(LIVE_ROUND)).toBeInstanceOf(Date);
  expect(closed.get(LATER_ROUND)).toBeNull();
  expect(closed.get(LIVE_ROUND_TO_COME)).toBeNull();
  expect(content.round_closing).toHaveLength(2);
  expect(content.round_closing?.[0]).toContain('"lists": 3'.replace(' ', ''));
  expect(content.idempotency).toBeUndefined();
  expect(content.upload?.[0]).toContain('"abandoned"');
  expect(
    content.outbox
      ?.map((row) => JSON.parse(row))
      .map(({ type, once }) => `${type} ${once}`)
      .toSorted(),
  ).toEqual([
    'round.closed closed',
    'round.closed closed',
    'round.closing 1-days',
    'round.closing 30-days',
    'round.closing 7-days',
  ]);
});

it.each<readonly [string, readonly (readonly Tick[])[]]>([
  ['each twice', [...BEFORE, CUT_OFF, ...AFTER, ...LAST].flatMap((tick) => [[tick], [tick]])],
  [
    'the cut-off twenty times at once, the others thrice',
    [...BEFORE.map((tick) => times(3, tick)), times(20, CUT_OFF), ...[...AFTER, ...LAST].map((tick) => times(3, tick))],
  ],
  ['all of them overlapping', [...each(BEFORE), [CUT_OFF, ...AFTER], LAST]],
  ['in the reverse order', [...each(BEFORE), ...each([CUT_OFF, ...AFTER, ...LAST].toReversed())]],
  ['the cut-off 26 hours late', [...each(BEFORE), ...each(AFTER.slice(5)), [CUT_OFF], ...each(LAST)]],
  ['none for three days', [...each(BEFORE), ...each(LAST)]],
  ['none of the nights', each([...BEFORE, CUT_OFF, ...AFTER, ...LAST].filter(({ cron }) => !cron.startsWith('30')))],
])('%s: the same', async (_, waves) => {
  const { content } = await after(waves);

  expect(content).toEqual(planned);
});
