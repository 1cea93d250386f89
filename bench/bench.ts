/**
 * `npm run bench`: how fast An Sinh is, as ratios taken side by side in one run, and whether the goals are met. Everything
 * stays on 127.0.0.1, ends by itself and leaves no process. Absolute numbers stand beside the ratios and mean little.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { apart } from './apart.ts';
import { briefingRows } from './briefings.ts';
import { BUILD, bundle } from './bundle.ts';
import { disagreements, engineContenders } from './engine.ts';
import { frozenContenders, frozenDisagreements } from './frozen/contenders.ts';
import { type HttpRates, httpRates } from './http.ts';
import { intakeRows, pageRows } from './intake-table.ts';
import { ledgerRows } from './ledger.ts';
import { LEDGERS } from './ledger-year.ts';
import { type Rates, ratesOf, ratioOf, spreadOf } from './measure.ts';
import { CROWD, crowd, hanoiPeople, PEOPLE, SEED } from './people.ts';
import { type StartUp, startUp } from './start-up.ts';
import { type Row, rate, tableOf } from './table.ts';
import { webhookRows } from './webhooks.ts';
import { workerdVersion } from './workerd.ts';

const ROUNDS = 9;
const ROUND_MS = 250;
const HTTP_ROUNDS = 5;
const HTTP_SECONDS = 3;
const STARTS = 9;
const LIMIT_MS = 1_800_000;

async function engineRows(): Promise<{ readonly real: readonly Row[]; readonly frozen: readonly Row[] }> {
  const people = hanoiPeople();
  agreed('by hand', disagreements(people));
  agreed('on the frozen policy', await frozenDisagreements(people));
  const anybody = crowd();
  const real = await ratesOf(engineContenders(anybody), ROUNDS, ROUND_MS);
  const frozen = await ratesOf(frozenContenders(anybody), ROUNDS, ROUND_MS);
  const against = (rates: Rates, name: string, other: string): Row => ({
    what: `${name} / ${other}`,
    spread: ratioOf(rates, name, other),
    beside: `${rate(spreadOf(rates[name] ?? []))} / ${rate(spreadOf(rates[other] ?? []))}`,
  });
  return {
    real: [
      { ...against(real, 'engine', 'by hand'), goal: { atLeast: 0.1 } },
      against(real, 'engine, no amounts', 'by hand'),
    ],
    frozen: [
      { ...against(frozen, 'engine', 'json-logic-engine'), goal: { atLeast: 1 } },
      against(frozen, 'engine', 'json-logic-engine, ages worked out'),
      against(frozen, 'engine', 'json-logic-engine, a chain'),
      ...Object.keys(frozen)
        .filter((name) => name !== 'by hand')
        .map((name) => against(frozen, name, 'by hand')),
    ],
  };
}

function agreed(what: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  throw new Error(`${lines.length} answers differ ${what}; nothing is timed. First: ${lines[0]}`);
}

function httpRows({ perSecond, perCpuSecond, latency }: HttpRates): readonly Row[] {
  const row = (what: string, name: string, other: string, goal?: Row['goal']): Row => ({
    what,
    spread: ratioOf(perSecond, name, other),
    ...(goal && { goal }),
    beside: [
      `${rate(spreadOf(perSecond[name] ?? []))} / ${rate(spreadOf(perSecond[other] ?? []))}`,
      ...(perCpuSecond[name] ? [`by processor time ${ratioOf(perCpuSecond, name, other).median.toFixed(2)}`] : []),
      `p99 ${latency[name]?.p99} ms`,
    ].join(', '),
  });
  return [
    row('POST /v1/quotes / a constant behind the same validation', 'quote', 'constant', { atLeast: 0.7 }),
    row('the same / a constant ready as bytes', 'quote', 'bytes'),
    row('facts missing / a constant', 'quote, facts missing', 'constant'),
    row('lines of POST /v1/quotes/batch / single posts', 'batch', 'quote', { atLeast: 2 }),
  ];
}

function weightRows(gzipBytes: number, bytes: number, { answer, empty, quote, list, cpu }: StartUp): readonly Row[] {
  const kib = gzipBytes / 1024;
  return [
    {
      what: 'the Worker, gzip',
      spread: { median: kib, lowest: kib, highest: kib },
      unit: 'KiB',
      goal: { below: 400 },
      beside: `${(bytes / 1024).toFixed(0)} KiB unpacked`,
    },
    {
      what: 'start to first answer, beyond an empty Worker',
      spread: answer,
      unit: 'ms',
      goal: { below: 100 },
      beside: `empty ${empty.median.toFixed(0)} ms, by processor time ${cpu.median.toFixed(0)} ms`,
    },
    { what: 'start to first quote, beyond an empty Worker', spread: quote, unit: 'ms' },
    { what: 'start to first answer to an office, beyond an empty Worker', spread: list, unit: 'ms' },
  ];
}

function told(title: string, rows: readonly Row[]): readonly Row[] {
  console.log(`${tableOf(title, rows)}\n`);
  return rows;
}

async function main(): Promise<void> {
  const started = performance.now();
  await rm(BUILD, { recursive: true, force: true });
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}, workerd ${workerdVersion}`;
  console.log(`An Sinh bench · ${machine} · ${PEOPLE} people agree, ${CROWD} are timed, seed ${SEED}\n`);
  const { real, frozen } = await engineRows();
  console.log(`${tableOf('hanoi/2026-07, one person and month, both schemes', real)}\n`);
  console.log(`${tableOf('one frozen policy of 20 rules', frozen)}\n`);
  const worker = await bundle('src/worker.ts');
  const starts = await startUp(worker, await bundle('bench/empty-worker.ts'), STARTS);
  const weight = weightRows(worker.gzipBytes, worker.bytes, starts);
  console.log(`${tableOf('the bundled Worker in raw workerd', weight)}\n`);
  const taken = await httpRates(await bundle('bench/worker.ts'), HTTP_ROUNDS, HTTP_SECONDS);
  const http = httpRows(taken);
  console.log(`${tableOf('16 connections', http)}\n`);
  const lists = await apart('intake');
  const rows = intakeRows(lists);
  console.log(`${tableOf('lists over HTTP, one connection', rows)}\n`);
  const pages = pageRows(lists);
  console.log(`${tableOf(`one list of ${lists.pages.entries.toLocaleString('en')} entries`, pages)}\n`);
  const webhooks = webhookRows(await apart('webhookRates'));
  console.log(`${tableOf('a receiver that takes 200 ms', webhooks)}\n`);
  // A million people take minutes to load alone: `npm run bench -- --million`.
  const sizes = process.argv.includes('--million') ? LEDGERS : LEDGERS.slice(0, 2);
  const money = ledgerRows(await apart('ledgerTimes', sizes));
  console.log(`${tableOf('the money of a quarter, in the database alone', money)}\n`);
  const briefing = told('how a city stands, with its database', briefingRows(await apart('briefingTimes')));
  await rm(BUILD, { recursive: true, force: true });
  await mkdir(join(import.meta.dirname, '..', 'reports'), { recursive: true });
  const results = {
    machine,
    people: PEOPLE,
    seed: SEED,
    real,
    frozen,
    weight,
    http,
    taken,
    rows,
    pages,
    lists,
    webhooks,
    money,
    briefing,
  };
  await writeFile(join(import.meta.dirname, '..', 'reports', 'bench.json'), JSON.stringify(results, null, 2));
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s; every figure in reports/bench.json`);
}

/** What is still running goes with this process, however it ends. */
process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
setTimeout(() => {
  console.error(`not done after ${LIMIT_MS / 60_000} minutes: the machine is too busy to say anything`);
  process.exit(1);
}, LIMIT_MS).unref();

await main();
