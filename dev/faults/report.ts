/**
 * A run in figures: what was asked and how it ended, every call against every phase, and what is wrong. It says what was
 * met and never what was hoped for: a pair that was not met stands as a gap.
 */
import type { Entry, Outcome } from './journal.ts';
import { BREAKS, PHASES, type Phase } from './phases.ts';
import type { Report } from './run.ts';

const OUTCOMES: readonly Outcome[] = ['answered', 'put off', 'broke', 'hung up', 'undocumented'];

export function reportText(report: Report): string {
  const { seed, seconds, calls, kills, wrong, stored, journal } = report;
  const tries = journal.entries.flatMap((entry) => entry.tries);
  const faults = tries.flatMap(({ hits }) => hits).length;
  const answered = journal.entries.filter(({ told }) => told !== null).length;
  return [
    `seed ${seed}: ${(seconds / 60).toFixed(1)} minutes, ${journal.entries.length} requests sent ${tries.length} times, ` +
      `${answered} answered; ${calls} calls of the database, ${faults} of them broken; Postgres died ${kills.length} times`,
    `stored: ${Object.entries(stored)
      .map(([table, count]) => `${count} ${table}`)
      .join(', ')}`,
    '',
    ...requestTable(journal.entries),
    '',
    'each call against each phase: times the same request was answered all the same / times the client had to ask again',
    ...phaseTable(journal.entries),
    '',
    ...PHASES.map((phase, at) => `  ${String(at + 1).padStart(2)} ${phase}: ${BREAKS[phase].says}`),
    '',
    wrong.length === 0 ? 'nothing is wrong' : `WRONG (${wrong.length}):`,
    ...wrong.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
  ].join('\n');
}

const MOST_SHOWN = 40;

function requestTable(entries: readonly Entry[]): readonly string[] {
  const byOperation = Map.groupBy(entries, ({ asked }) => asked.operation);
  const rows = [...byOperation].map(([operation, all]) => {
    const tries = all.flatMap((entry) => entry.tries);
    const ends = OUTCOMES.map((outcome) => String(tries.filter((one) => one.outcome === outcome).length));
    return [operation, String(all.length), ...ends];
  });
  return table([['request', 'asked', ...OUTCOMES], ...rows.toSorted()]);
}

function phaseTable(entries: readonly Entry[]): readonly string[] {
  const cells = new Map<string, Map<Phase, { answered: number; again: number }>>();
  for (const { outcome, hits } of entries.flatMap(({ tries }) => tries)) {
    for (const { call, phase } of hits) {
      const row = cells.get(call) ?? new Map<Phase, { answered: number; again: number }>();
      cells.set(call, row);
      const cell = row.get(phase) ?? { answered: 0, again: 0 };
      row.set(phase, cell);
      cell[outcome === 'answered' ? 'answered' : 'again'] += 1;
    }
  }
  const rows = [...cells].map(([call, row]) => {
    const shown = PHASES.map((phase) => {
      const cell = row.get(phase);
      return cell === undefined ? '·' : `${cell.answered}/${cell.again}`;
    });
    return [call, ...shown];
  });
  return table([['call', ...PHASES.map((_, at) => String(at + 1))], ...rows.toSorted()]);
}

/** Pairs of a call and a phase that were met, of all there are. */
export function pairsMet(entries: readonly Entry[]): { readonly met: number; readonly all: number } {
  const hits = entries.flatMap(({ tries }) => tries).flatMap((one) => one.hits);
  const calls = new Set(hits.map(({ call }) => call));
  return { met: new Set(hits.map(({ call, phase }) => `${call} ${phase}`)).size, all: calls.size * PHASES.length };
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => {
    const [first = '', ...others] = row;
    return `  ${[first.padEnd(widths[0] ?? 0), ...others.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join('  ')}`;
  });
}
