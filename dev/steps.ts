/**
 * The steps of `npm run check` and `npm test`: one command each, run one after another with a time limit, never twice.
 * A step counts as one test; Vitest counts its own. The last line says how many passed and how many failed.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly minutes: number;
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const bin = (name: string) => join('node_modules', '.bin', name);

export const STATIC: readonly Step[] = [
  { name: 'format', command: bin('biome'), args: ['format', '.'], minutes: 1 },
  { name: 'lint', command: bin('biome'), args: ['lint', '--error-on-warnings', '.'], minutes: 1 },
  { name: 'types', command: bin('tsc'), args: ['--noEmit'], minutes: 5 },
  { name: 'openapi', command: 'npm', args: ['run', 'check:openapi'], minutes: 2 },
];

export const DEPLOYABLE: Step = {
  name: 'wrangler deploy --dry-run',
  command: bin('wrangler'),
  args: ['deploy', '--dry-run', '--outdir', join('.build', 'dry-run')],
  minutes: 2,
};

/** Runs the steps and then Vitest, prints the closing line, and returns the exit code. */
export async function runAll(
  steps: readonly Step[],
  vitest: { args: readonly string[]; minutes: number },
): Promise<number> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await counted(step));
  counts.push(await tested(vitest.args, vitest.minutes));
  const sum = (part: keyof Count) => counts.reduce((total, count) => total + count[part], 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

async function counted(step: Step): Promise<Count> {
  const failed = await fails(step);
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
}

/** Vitest's own count; what it could not count (a file that does not load, an error outside a test) is one failure. */
async function tested(args: readonly string[], minutes: number): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-results-'));
  const results = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const command = ['run', '--config', join('test', 'vitest.config.ts'), ...reporters, ...args];
  try {
    const failed = await fails({ name: 'tests', command: bin('vitest'), args: command, minutes });
    const count = countOf(await readFile(results, 'utf8').catch(() => '{}'));
    const silent = failed && count.failed === 0;
    return silent || count.passed + count.failed === 0 ? { ...count, failed: count.failed + 1 } : count;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface VitestResults {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function countOf(json: string): Count {
  const results: VitestResults = JSON.parse(json);
  const unloaded = (results.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    passed: results.numPassedTests ?? 0,
    failed: (results.numFailedTests ?? 0) + unloaded.length,
    skipped: (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0),
  };
}

async function fails({ name, command, args, minutes }: Step): Promise<boolean> {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const wrong = await run(command, args, minutes);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(wrong === null ? `── ${name}: passed (${seconds} s)` : `── ${name}: FAILED, ${wrong} (${seconds} s)`);
  return wrong !== null;
}

/** Time to take down what was started: a database, a runtime. */
const GRACE = 10_000;

/** Null when the command succeeds, else what went wrong. A command that takes too long is ended with all it started. */
function run(command: string, args: readonly string[], minutes: number): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_UPDATE_NOTIFIER: '1' },
    });
    const end = () => {
      endGroup(child.pid, 'SIGINT');
      setTimeout(() => endGroup(child.pid, 'SIGKILL'), GRACE).unref();
    };
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      end();
    }, minutes * 60_000);
    const interrupted = (signal: 'SIGINT' | 'SIGTERM') => {
      end();
      child.once('exit', () => process.exit(128 + constants.signals[signal]));
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) => settle(code === 0 ? null : `exit ${code ?? signal}`));

    function settle(wrong: string | null): void {
      clearTimeout(limit);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(late ? `not done after ${minutes} minutes` : wrong);
    }
  });
}

function endGroup(pid: number | undefined, signal: 'SIGINT' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}
