/** What was measured of the intake as rows of the bench's tables: rates of one connection, ratios within one upload. */
import type { Intake, Taken } from './intake.ts';
import { HEAP_MB, PEOPLE } from './intake-heap.ts';
import { spreadOf } from './measure.ts';
import type { Row } from './table.ts';

const GOAL = 10_000;

const sum = ({ staging, matching }: Taken['ms']) => staging + matching;
/** The Worker and the database each on a core of its own: rows are judged while those before them are written. */
const alone = ({ workerMs, databaseMs }: Taken) => Math.max(workerMs, databaseMs.staging) + databaseMs.matching;

export function intakeRows({ csv, xlsx, stages, heap }: Intake): readonly Row[] {
  return [...rates('CSV', csv), ...rates('XLSX', xlsx), ...copies(csv), ...stageRows(stages, csv), ...heapRows(heap)];
}

function rates(format: string, taken: readonly Taken[]): readonly Row[] {
  const { ms } = taken[0] ?? {};
  return [
    {
      what: `rows of ${format} a second, a core each for Worker and database`,
      spread: spreadOf(taken.map((one) => (one.rows / alone(one)) * 1000)),
      unit: 'rows/s',
      goal: { atLeast: GOAL },
      beside: `µs a row: ${perRow(taken, ({ workerMs }) => workerMs)} Worker, ${perRow(taken, ({ databaseMs }) => databaseMs.staging)} + ${perRow(taken, ({ databaseMs }) => databaseMs.matching)} database`,
    },
    {
      what: `the same by the clock of this machine`,
      spread: spreadOf(taken.map((one) => (one.rows / sum(one.ms)) * 1000)),
      unit: 'rows/s',
      ...(ms && { beside: `${ms.staging.toFixed(0)} ms coming in, ${ms.matching.toFixed(0)} ms compared` }),
    },
  ];
}

function perRow(taken: readonly Taken[], of: (one: Taken) => number): string {
  return spreadOf(taken.map((one) => (of(one) / one.rows) * 1000)).median.toFixed(0);
}

function copies(taken: readonly Taken[]): readonly Row[] {
  return [
    {
      what: 'a bare COPY of the same rows / the database’s part',
      spread: spreadOf(taken.map(({ copy, databaseMs }) => copy.databaseMs / sum(databaseMs))),
      beside: 'by processor time',
    },
    {
      what: 'the same / all of the intake',
      spread: spreadOf(taken.map(({ copy, databaseMs, workerMs }) => copy.databaseMs / (sum(databaseMs) + workerMs))),
      beside: `by processor time; by the clock ${spreadOf(taken.map(({ copy, ms }) => copy.ms / sum(ms))).median.toFixed(3)}`,
    },
  ];
}

function stageRows(stages: Intake['stages'], taken: readonly Taken[]): readonly Row[] {
  const { parse, normalise, check, quote, seal, send } = stages;
  const worker = spreadOf(taken.map((one) => (one.workerMs / one.rows) * 1000)).median;
  const stage = (what: string, us: number): Row => ({ what, spread: spreadOf([us]), unit: 'µs' });
  return [
    stage('of a row in the Worker: parse', parse),
    stage('normalise', normalise - parse),
    stage('check, answers shared among those alike', check - normalise),
    stage('the engine’s quote, were none shared', quote - check),
    stage('seal and index', seal - check),
    stage('the statement as bytes', send - seal),
    stage('everything else: HTTP, registers, driver, audit', worker - send),
  ];
}

function heapRows(heap: Intake['heap']): readonly Row[] {
  return heap.map(({ format, fileMB, stored, ms }) => ({
    what: `${PEOPLE.toLocaleString('en')} people in one ${format}, a heap of ${HEAP_MB} MB: stored`,
    spread: spreadOf([stored]),
    unit: 'rows',
    goal: { atLeast: PEOPLE },
    beside: `${fileMB.toFixed(1)} MB, ${(sum(ms) / 1000).toFixed(0)} s`,
  }));
}

export function pageRows({ pages }: Intake): readonly Row[] {
  const { elapsed, processor } = pages;
  const against = (where: 'middle' | 'end'): Row => ({
    what: `a page of 100 in the ${where} / at the start`,
    spread: spreadOf([processor[where].median / processor.start.median]),
    beside: `by processor time, ${processor[where].median.toFixed(1)} / ${processor.start.median.toFixed(1)} ms; by the clock ${(elapsed[where].median / elapsed.start.median).toFixed(2)}`,
  });
  return [against('middle'), against('end')];
}
