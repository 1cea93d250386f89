/**
 * The intake end to end: files of one ward uploaded over HTTP on one connection, from the first byte to the last row
 * compared with every other list; beside it a bare COPY of the very rows that came of it. Where a stage's time is asked
 * for, it is processor time of the runtime: the difference between going so far and going one stage further.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { buildCity, type City, commit, upload } from './intake-city.ts';
import { type Heap, heapRuns } from './intake-heap.ts';
import { type PageTimes, pageTimes } from './intake-pages.ts';
import { type Format, fileOf } from './intake-people.ts';
import { STAGES, type Stage } from './intake-worker.ts';
import { spreadOf } from './measure.ts';
import { configure, type Running, serve } from './workerd.ts';

const ROWS = 20_000;
const WARM_UP = 5_000;
const ROUNDS = 3;

/** Of one upload, in milliseconds: of the wall, and of the processor. */
export type Taken = {
  readonly rows: number;
  readonly ms: { readonly staging: number; readonly matching: number };
  readonly workerMs: number;
  readonly databaseMs: { readonly staging: number; readonly matching: number };
  /** A bare COPY of the same rows into a table without an index. */
  readonly copy: { readonly ms: number; readonly databaseMs: number };
};

export type Intake = {
  readonly csv: readonly Taken[];
  readonly xlsx: readonly Taken[];
  /** Processor time of a row in microseconds, up to and with each stage. */
  readonly stages: Readonly<Record<Stage, number>>;
  readonly heap: readonly Heap[];
  readonly pages: PageTimes;
};

export async function intake(): Promise<Intake> {
  const worker = await bundle('src/worker.ts');
  const city = await buildCity(worker);
  try {
    const open = await city.open();
    try {
      await taken(city, open, 'CSV', WARM_UP, 900_000);
      const csv: Taken[] = [];
      for (let round = 0; round < ROUNDS; round++) csv.push(await taken(city, open, 'CSV', ROWS, round * ROWS));
      const xlsx = [await taken(city, open, 'XLSX', ROWS, ROUNDS * ROWS)];
      const stages = await stagesOf(await fileOf('CSV', ROWS));
      const heap = await heapRuns(city);
      return { csv, xlsx, stages, heap, pages: await pageTimes(city, open) };
    } finally {
      await open.stop();
    }
  } finally {
    await city.stop();
  }
}

export async function taken(city: City, at: Running, format: Format, rows: number, first: number): Promise<Taken> {
  const { clerk } = city;
  const file = await fileOf(format, rows, first);
  const list = await city.newList(at);
  const before = await marked(city, at);
  const path = await upload(at, clerk, list, file, format);
  const staged = await marked(city, at);
  const { stored } = await commit(at, clerk, path);
  const matched = await marked(city, at);
  if (stored !== rows) throw new Error(`${stored} of ${rows} rows were stored: nothing was measured`);
  return {
    rows,
    ms: { staging: staged.ms - before.ms, matching: matched.ms - staged.ms },
    workerMs: matched.workerMs - before.workerMs,
    databaseMs: {
      staging: staged.databaseMs - before.databaseMs,
      matching: matched.databaseMs - staged.databaseMs,
    },
    copy: await copied(city, list),
  };
}

async function marked(city: City, at: Running) {
  return { ms: performance.now(), workerMs: at.cpuMs() ?? Number.NaN, databaseMs: await city.databaseMs() };
}

/** From a file of the server, so that nothing but the database has to do with it. */
async function copied({ sql, folder, databaseMs }: City, list: string): Promise<Taken['copy']> {
  const file = join(folder, 'rows');
  await sql('create table if not exists app.bare (like app.entry_row)');
  await sql(`copy (select * from app.entry_row where list = '${list}') to '${file}'`);
  if ((await stat(file)).size === 0) throw new Error('there is nothing to copy');
  const [ms, processor] = [performance.now(), await databaseMs()];
  await sql(`copy app.bare from '${file}'`);
  const copy = { ms: performance.now() - ms, databaseMs: (await databaseMs()) - processor };
  await sql('truncate app.bare');
  return copy;
}

/** Each stage is gone through in every round, the median counts. */
export async function stagesOf(file: Uint8Array<ArrayBuffer>): Promise<Record<Stage, number>> {
  const running = await serve(await configure(await bundle('bench/intake-worker.ts'), {}));
  const times: Record<Stage, number[]> = { parse: [], normalise: [], check: [], quote: [], seal: [], send: [] };
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const stage of STAGES) {
        const before = running.cpuMs() ?? Number.NaN;
        const answer = await fetch(`${running.url}/${stage}`, { method: 'POST', body: file });
        if (!answer.ok) throw new Error(`the stage ${stage} was answered ${answer.status}`);
        await answer.text();
        if (round > 0) times[stage].push((((running.cpuMs() ?? Number.NaN) - before) / ROWS) * 1000);
      }
    }
  } finally {
    await running.stop();
  }
  const median = (stage: Stage) => spreadOf(times[stage]).median;
  return {
    parse: median('parse'),
    normalise: median('normalise'),
    check: median('check'),
    quote: median('quote'),
    seal: median('seal'),
    send: median('send'),
  };
}
