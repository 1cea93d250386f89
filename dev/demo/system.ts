/**
 * A system to walk on: the one that runs at an address, or a fresh one of our own, with its data in a folder that goes when
 * it stops. Whatever ends us, no process may be left behind.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import type { Tick } from '../issuer-page.ts';

export type Walked = {
  readonly api: string;
  readonly issuer: string;
  /** Runs the jobs of a trigger, as cron would at that time; gives what they wrote to the log. */
  readonly tick: Tick;
  readonly stop: () => Promise<void>;
};

/** What `npm start` runs: the page of its issuer stands on the port after the API's. */
export async function systemAt(api: string): Promise<Walked> {
  const { protocol, hostname, port } = new URL(api);
  const issuer = `${protocol}//${hostname}:${Number(port) + 1}`;
  const offices = await fetch(`${issuer}/`).catch(() => null);
  if (offices?.ok !== true) throw new CannotStart(`Nothing answers at ${issuer}: is npm start running at ${api}?`);
  return { api, issuer, tick: tickAt(issuer), stop: async () => {} };
}

function tickAt(issuer: string): Tick {
  return async (cron, at) => {
    const query = new URLSearchParams({ cron, at: at.toISOString() }).toString();
    const response = await fetch(`${issuer}/tick?${query}`, { method: 'POST' });
    const text = await response.text();
    if (!response.ok) throw new CannotStart(`${issuer} could not run the jobs of ${at.toISOString()}.`);
    return text === '' ? [] : text.split('\n');
  };
}

export async function newSystem(): Promise<Walked> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-demo-'));
  const env = { ...process.env, DATA_DIR: folder, PORT: String(await freePort()) };
  const child = fork(join(import.meta.dirname, '../start.ts'), { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  // Ctrl-C reaches the child as well; it stops in its own time, and we after it.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => void stop().finally(() => process.exit(1)));
  }
  const [told] = await Promise.race([once(child, 'message'), ended.then(() => [null])]);
  const { api, issuer } = addressesIn(told);
  if (api !== null && issuer !== null) return { api, issuer, tick: tickAt(issuer), stop };
  await stop();
  throw new CannotStart('The system did not start.');
}

function addressesIn(told: unknown): { readonly api: string | null; readonly issuer: string | null } {
  const entries = new Map<string, unknown>(typeof told === 'object' && told !== null ? Object.entries(told) : []);
  const text = (name: string) => {
    const value = entries.get(name);
    return typeof value === 'string' ? value : null;
  };
  return { api: text('api'), issuer: text('issuer') };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
