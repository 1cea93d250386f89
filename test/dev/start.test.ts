/**
 * Protects `npm start`: one command that ends with a system that answers, keeps its data, lives beside another copy,
 * says in one sentence why it cannot start, and leaves no process behind, however it is ended.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { EXAMPLES } from '../../dev/banner.ts';
import { freePort } from '../../dev/postgres/postgres.ts';
import { family, survivors } from '../support/processes.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ansinh-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly npm: ChildProcess;
  readonly pid: number;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

/** A test run that is killed must not leave its systems behind, where the machine can see to that. */
const WITH_US = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM'] : [];

function npmStart(env: Record<string, string>): Started {
  const [command = 'npm', ...args] = [...WITH_US, 'npm', 'start', '--silent'];
  const npm = spawn(command, args, {
    cwd: new URL('../..', import.meta.url).pathname,
    env: { ...process.env, ...env },
    detached: true, // a group of its own, as in a terminal
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const pid = npm.pid ?? 0;
  const exit = once(npm, 'exit').then(([code]: (number | null)[]) => code ?? null);
  onTestFinished(() => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {} // it has ended, as it should
  });
  return { npm, pid, output: () => output, exit };
}

/** As the terminal does: every process of the group gets the signal. */
const ctrlC = ({ pid }: Started) => process.kill(-pid, 'SIGINT');

async function untilRunning(started: Started): Promise<void> {
  await expect.poll(started.output, { interval: 50 }).toContain('Ctrl-C stops everything');
}

/** npm may end before what it started: it does not wait for the grandchildren. */
async function untilGone(all: Awaited<ReturnType<typeof family>>): Promise<void> {
  await expect.poll(() => survivors(all)).toEqual([]);
}

const system = async (dataFolder = folder, port?: number) => {
  const chosen = port ?? (await freePort());
  const started = npmStart({ PORT: String(chosen), DATA_DIR: dataFolder });
  return { ...started, url: `http://127.0.0.1:${chosen}`, port: chosen };
};

/** What is told of each job, at most once each. */
async function told(url: string, name: string): Promise<readonly unknown[]> {
  const body: unknown = await (await fetch(`${url}/status`)).json();
  const jobs: readonly Record<string, unknown>[] = Object(body).jobs;
  return [...new Set(jobs.map((job) => job[name]))];
}

test('starts in a folder only its owner may read, shows three requests to paste, answers, and Ctrl-C ends every process', async () => {
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const one = await system();
  await untilRunning(one);
  expect(await (await fetch(`${one.url}/readyz`)).json()).toEqual({ database: 'reachable', migrations: 'current' });
  expect(await told(one.url, 'isBehind')).not.toContain(true);
  for (const line of ['Postgres 18 runs, with a new database', '0001-foundations.sql', 'the Worker runs', one.url]) {
    expect(one.output()).toContain(line);
  }
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  const pasted = [...one.output().matchAll(/curl -s (\S+) -H 'content-type: application\/json' -d '([^']+)'/g)];
  expect(pasted.map(([, url, body]) => [url, JSON.parse(body ?? '')])).toEqual(
    EXAMPLES.map(({ question }) => [`${one.url}/v1/quotes`, question]),
  );
  expect(pasted).toHaveLength(3);
  const all = await family(one.pid);
  for (const name of ['postgres', 'workerd']) expect(all.some(({ command }) => command.includes(name))).toBe(true);
  const ours = all.find(({ command }) => command.startsWith('node '));
  ctrlC(one);
  await expect.poll(() => survivors(all.filter((each) => each === ours)), { interval: 5 }).toEqual([]);
  // Stopped in order before we left, and not swept away after us.
  expect(await survivors(all.filter(({ command }) => command.includes('postgres')))).toEqual([]);
  expect(one.output()).toContain('An Sinh stops');
  await one.exit;
  await untilGone(all);
});

test('a second start finds the database of the first, catches up its jobs, and a crash of everything loses nothing', async () => {
  const first = await system();
  await untilRunning(first);
  const all = await family(first.pid);
  process.kill(-first.pid, 'SIGKILL');
  await first.exit;
  await untilGone(all);
  const second = await system(folder, first.port);
  await untilRunning(second);
  expect(second.output()).toContain('with the database it had');
  expect(second.output()).toContain('migrations: the database is current');
  expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
  expect([await told(second.url, 'outcome'), await told(second.url, 'isBehind')]).toEqual([['done'], [false]]);
  ctrlC(second);
  await second.exit;
});

test('two copies run side by side, and ending one leaves the other alone', async () => {
  const [one, two] = await Promise.all([system(join(folder, 'one')), system(join(folder, 'two'))]);
  await Promise.all([untilRunning(one), untilRunning(two)]);
  const all = await family(one.pid);
  one.npm.kill('SIGTERM');
  await one.exit;
  await untilGone(all);
  expect((await fetch(`${two.url}/readyz`)).status).toBe(200);
  ctrlC(two);
  await two.exit;
});

test('ended in the middle of its start, it leaves no process, and starts the next time', async () => {
  for (const seconds of [0, 0.3, 0.8]) {
    const one = await system();
    await expect.poll(one.output, { interval: 10 }).toContain('An Sinh starts');
    await pause(seconds * 1000);
    const all = await family(one.pid);
    one.npm.kill('SIGTERM');
    await one.exit;
    await untilGone(all);
  }
  const again = await system();
  await untilRunning(again);
  ctrlC(again);
  await again.exit;
});

async function refusal(env: Record<string, string>): Promise<string> {
  const one = npmStart(env);
  const all = await family(one.pid);
  expect(await one.exit).toBe(1);
  await untilGone(all);
  return one.output().trim();
}

test('a busy port, and one that is none, are each said in one sentence', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  expect(await refusal({ PORT: String(port), DATA_DIR: folder })).toBe(
    `Port ${port} is busy: stop the program that uses it, or choose another one with PORT.`,
  );
  server.close();
  expect(await refusal({ PORT: 'abc', DATA_DIR: folder })).toBe('PORT must be a number from 1 to 65535; it is "abc".');
});

test('a data folder in use is said in one sentence, and its system goes on', async () => {
  const one = await system();
  await untilRunning(one);
  const said = await refusal({ PORT: String(await freePort()), DATA_DIR: folder });
  expect(said.split('\n').at(-1)).toMatch(/^The database in \S+ is in use by process \d+: stop it, or set DATA_DIR/);
  expect((await fetch(`${one.url}/readyz`)).status).toBe(200);
  ctrlC(one);
  await one.exit;
});
