/** How long the Worker takes from a cold start to its first answer, beyond what an empty Worker takes the same way. */
import type { Bundle } from './bundle.ts';
import { type Rates, type Spread, spreadOf } from './measure.ts';
import { configure, serve } from './workerd.ts';

export type StartUp = {
  readonly worker: Spread;
  readonly empty: Spread;
  readonly beyond: Spread;
  readonly quote: Spread;
};

const KEY = Buffer.alloc(32, 'bench').toString('base64');
const QUESTION = JSON.stringify({
  province: '01',
  from: '2026-07',
  months: 12,
  person: { birthDate: '1956-03-02', permanentResident: true, healthCard: false, healthGround: 'none' },
});

export async function startUp(worker: Bundle, empty: Bundle, runs: number): Promise<StartUp> {
  const bindings = { QUOTE_ID_KEY: KEY };
  const configs = { worker: await configure(worker, bindings), empty: await configure(empty, bindings) };
  const taken: Rates & { worker: number[]; empty: number[]; quote: number[] } = { worker: [], empty: [], quote: [] };
  for (let run = -1; run < runs; run++) {
    const order = run % 2 === 0 ? (['worker', 'empty', 'quote'] as const) : (['quote', 'empty', 'worker'] as const);
    for (const name of order) {
      const ms = await coldStart(name === 'empty' ? configs.empty : configs.worker, name === 'quote');
      // The first run of all finds the binary on disk, and does not count.
      if (run >= 0) taken[name].push(ms);
    }
  }
  const beyond = (name: 'worker' | 'quote') => spreadOf(taken[name].map((ms, run) => ms - (taken.empty[run] ?? 0)));
  return {
    worker: spreadOf(taken.worker),
    empty: spreadOf(taken.empty),
    beyond: beyond('worker'),
    quote: beyond('quote'),
  };
}

async function coldStart(config: string, asksQuote: boolean): Promise<number> {
  const start = performance.now();
  const running = await serve(config);
  try {
    const answer = asksQuote
      ? await fetch(`${running.url}/v1/quotes`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: QUESTION,
        })
      : await fetch(`${running.url}/healthz`);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${answer.status} to the first request`);
    return performance.now() - start;
  } finally {
    await running.stop();
  }
}
