/** How long the Worker takes from a cold start to its first answer, beyond what an empty Worker takes the same way. */
import type { Bundle } from './bundle.ts';
import { type Spread, spreadOf } from './measure.ts';
import { configure, serve } from './workerd.ts';

export type StartUp = {
  readonly empty: Spread;
  /** Beyond the empty Worker of the same run: to the first answer of all, to the first quote, to the first list. */
  readonly answer: Spread;
  readonly quote: Spread;
  readonly list: Spread;
  /** The same by processor time, which a busy machine stretches less; NaN where the system does not say. */
  readonly cpu: Spread;
};

type Start = { readonly ms: number; readonly cpuMs: number };

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
  const starts = {
    empty: () => coldStart(configs.empty, (url) => fetch(`${url}/healthz`)),
    answer: () => coldStart(configs.worker, (url) => fetch(`${url}/healthz`)),
    quote: () => coldStart(configs.worker, askQuote),
    // Nobody is known here, so it says so: everything that answers offices is loaded by then.
    list: () => coldStart(configs.worker, (url) => fetch(`${url}/v1/lists`), 401),
  };
  const names = ['empty', 'answer', 'quote', 'list'] as const;
  const taken: { readonly [N in (typeof names)[number]]: Start }[] = [];
  for (let run = 0; run <= runs; run++) {
    const found: { [N in (typeof names)[number]]?: Start } = {};
    for (const name of run % 2 === 0 ? names : names.toReversed()) found[name] = await starts[name]();
    const { empty, answer, quote, list } = found;
    // The first run of all finds the binary on disk, and does not count.
    if (run > 0 && empty && answer && quote && list) taken.push({ empty, answer, quote, list });
  }
  return {
    empty: spreadOf(taken.map(({ empty }) => empty.ms)),
    answer: spreadOf(taken.map(({ empty, answer }) => answer.ms - empty.ms)),
    quote: spreadOf(taken.map(({ empty, quote }) => quote.ms - empty.ms)),
    list: spreadOf(taken.map(({ empty, list }) => list.ms - empty.ms)),
    cpu: spreadOf(taken.map(({ empty, answer }) => answer.cpuMs - empty.cpuMs)),
  };
}

function askQuote(url: string): Promise<Response> {
  return fetch(`${url}/v1/quotes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: QUESTION,
  });
}

async function coldStart(config: string, ask: (url: string) => Promise<Response>, expected = 200): Promise<Start> {
  const start = performance.now();
  const running = await serve(config);
  try {
    const answer = await ask(running.url);
    await answer.arrayBuffer();
    if (answer.status !== expected) throw new Error(`${answer.status} to the first request`);
    return { ms: performance.now() - start, cpuMs: running.cpuMs() ?? Number.NaN };
  } finally {
    await running.stop();
  }
}
