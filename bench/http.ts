/**
 * The API on the bundled Worker in raw workerd: single quotes against a constant behind the same validation, and lines of
 * a batch against single quotes. The routes take turns; beside requests a second stands what the runtime's processor time
 * says, which others on the machine disturb less.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { mulberry32, randomAnyRequest, randomRequest } from '../test/oracle/people.ts';
import type { Bundle } from './bundle.ts';
import type { Job, Loaded } from './load.ts';
import type { Rates } from './measure.ts';
import { SEED } from './people.ts';
import { configure, type Running, serve } from './workerd.ts';

const CONNECTIONS = 16;
const BODIES = 300;
const BATCH_LINES = 500;
const JSON_TYPE = 'application/json';
const KEY = Buffer.alloc(32, 'bench').toString('base64');

export type HttpRates = {
  readonly answerBytes: number;
  /** A second: of requests, of lines. */
  readonly perSecond: Rates;
  /** A second of the runtime's processor time; empty where the system does not say. */
  readonly perCpuSecond: Rates;
  readonly latency: { readonly [route: string]: { readonly p50: number; readonly p99: number } };
};

type Route = {
  readonly name: string;
  readonly linesEach: number;
  readonly job: Omit<Job, 'url'>;
  readonly path: string;
};

function routesOf(
  known: readonly string[],
  open: readonly string[],
  rounds: { readonly seconds: number },
): readonly Route[] {
  const single = (name: string, path: string, bodies: readonly string[]): Route => {
    return {
      name,
      path,
      linesEach: 1,
      job: { connections: CONNECTIONS, contentType: JSON_TYPE, bodies, until: rounds },
    };
  };
  const lines = Array.from({ length: BATCH_LINES }, (_, at) => known[at % known.length]);
  const batch = { connections: CONNECTIONS, contentType: 'application/x-ndjson', bodies: [`${lines.join('\n')}\n`] };
  return [
    single('constant', '/v1/bench/constant', known),
    single('bytes', '/v1/bench/bytes', known),
    single('quote', '/v1/quotes', known),
    single('quote, facts missing', '/v1/quotes', open),
    {
      name: 'batch',
      path: '/v1/quotes/batch',
      linesEach: BATCH_LINES,
      // A number of whole batches: after a time, what is half answered would not count.
      job: { ...batch, until: { requests: CONNECTIONS * 4 } },
    },
  ];
}

export async function httpRates(bundle: Bundle, rounds: number, seconds: number): Promise<HttpRates> {
  const known = bodiesOf(randomRequest);
  const constant = await typicalAnswer(bundle, known);
  const answerBytes = Buffer.byteLength(constant);
  const running = await serve(await configure(bundle, { QUOTE_ID_KEY: KEY, CONSTANT: constant }));
  try {
    return { answerBytes, ...(await taken(running, routesOf(known, bodiesOf(randomAnyRequest), { seconds }), rounds)) };
  } finally {
    await running.stop();
  }
}

/** As a portal asks: the months are left to their default of twelve. */
function bodiesOf(request: typeof randomRequest): readonly string[] {
  const random = mulberry32(SEED);
  return Array.from({ length: BODIES }, () => {
    const { months: _, ...asked } = request(random);
    return JSON.stringify(asked);
  });
}

/** The answer of average length to these questions; every one of them must be answered. */
async function typicalAnswer(bundle: Bundle, bodies: readonly string[]): Promise<string> {
  const running = await serve(await configure(bundle, { QUOTE_ID_KEY: KEY, CONSTANT: '{}' }));
  try {
    const answers: string[] = [];
    for (const body of bodies) {
      const headers = { 'content-type': JSON_TYPE };
      const answer = await fetch(`${running.url}/v1/quotes`, { method: 'POST', headers, body });
      answers.push(await answer.text());
      if (answer.status !== 200) throw new Error(`${answer.status} ${answers.at(-1)} to ${body}`);
    }
    const mean = answers.reduce((sum, answer) => sum + Buffer.byteLength(answer), 0) / answers.length;
    const distance = (answer: string) => Math.abs(Buffer.byteLength(answer) - mean);
    return answers.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  } finally {
    await running.stop();
  }
}

async function taken(
  running: Running,
  routes: readonly Route[],
  rounds: number,
): Promise<Omit<HttpRates, 'answerBytes'>> {
  const perSecond: Record<string, number[]> = {};
  const perCpuSecond: Record<string, number[]> = {};
  const latency: Record<string, { p50: number; p99: number }> = {};
  for (const { job, path } of routes) await load({ ...job, url: running.url + path, ...warmUp(job) });
  for (let round = 0; round < rounds; round++) {
    for (const { name, job, path, linesEach } of round % 2 === 0 ? routes : routes.toReversed()) {
      const before = running.cpuMs();
      const { answered, ms, p50, p99 } = await load({ ...job, url: running.url + path });
      const after = running.cpuMs();
      const lines = answered * linesEach;
      perSecond[name] = [...(perSecond[name] ?? []), (lines / ms) * 1000];
      if (before !== null && after !== null) {
        perCpuSecond[name] = [...(perCpuSecond[name] ?? []), (lines / (after - before)) * 1000];
      }
      latency[name] = { p50, p99 };
    }
  }
  return { perSecond, perCpuSecond, latency };
}

function warmUp({ until }: Route['job']): Pick<Job, 'until'> {
  return { until: 'seconds' in until ? { seconds: 2 } : { requests: CONNECTIONS } };
}

async function load(job: Job): Promise<Loaded> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const limit = setTimeout(end, 60_000);
  const gone = once(child, 'exit');
  child.stdin.end(JSON.stringify(job));
  const said = await text(child.stdout);
  const [code] = await gone;
  clearTimeout(limit);
  process.off('exit', end);
  if (code !== 0) throw new Error(`the load process ended with ${code}`);
  const loaded: Loaded = JSON.parse(said);
  if (loaded.failed > 0) throw new Error(`${loaded.failed} requests to ${job.url} failed`);
  return loaded;
}
