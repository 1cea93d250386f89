/**
 * A real Postgres 18 for one local copy: its own folder, its own free port, loopback only.
 * Stopping it stops the server and everything it started; the data stays.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import type { Secrets } from '../secrets.ts';
import { checkLock, dataFolder, lastWords } from './folder.ts';
import { type Finding, findPrograms, type Programs } from './programs.ts';

export interface Postgres {
  readonly port: number;
  readonly isNew: boolean;
  /** Settles when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** `at once` leaves the rest to the recovery of the next start; `killed` does not even let the server say so. */
  stop(how?: 'in order' | 'at once' | 'killed'): Promise<void>;
}

export interface PostgresOptions extends Finding {
  readonly folder: string;
  readonly secrets: Secrets;
  readonly port?: number;
  /** Tests may give up the promise that a crash of the machine loses nothing. */
  readonly durable?: boolean;
  readonly signal?: AbortSignal;
  readonly say?: (line: string) => void;
}

export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { folder, secrets, durable = true, signal, say = () => {} } = options;
  const programs = await findPrograms(options);
  try {
    const data = await dataFolder(folder, { programs, password: secrets.superuser, durable, signal, say });
    await checkLock(data.path, say);
    const log = join(folder, 'postgres.log');
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      const port = options.port ?? (await freePort());
      const server = await launch(programs, data.path, port, durable, log);
      const reason = await untilReady(server, { path: data.path, log, signal });
      if (reason === null) return await checked(running(server, port, data.isNew, programs), secrets);
      await end(server, 'SIGQUIT');
      // Another program can take the free port between the look and the start.
      if (attempt === 3 || options.port !== undefined || !/could not create any TCP|could not bind/.test(reason)) {
        throw new CannotStart(reason);
      }
    }
  } catch (error) {
    await programs.discard();
    throw error;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new CannotStart('No free port was found on 127.0.0.1.');
  return address.port;
}

async function launch(programs: Programs, path: string, port: number, durable: boolean, log: string) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  settings.push('timezone=UTC', 'log_timezone=UTC');
  if (!durable) settings.push('fsync=off', 'full_page_writes=off');
  const file = await open(log, 'w', 0o600);
  try {
    const args = ['-D', path, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    // A group of its own: Ctrl-C in the terminal reaches us only, and we stop it in order.
    const server = programs.start('postgres', args, { stdio: ['ignore', file.fd, file.fd], detached: true });
    server.on('error', () => {}); // told by its exit
    return server;
  } finally {
    await file.close();
  }
}

interface Waiting {
  readonly path: string;
  readonly log: string;
  readonly signal: AbortSignal | undefined;
}

/** Null when the server says it is ready, otherwise the sentence that says why it never will be. */
async function untilReady(server: ChildProcess, { path, log, signal }: Waiting): Promise<string | null> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && signal?.aborted !== true) {
    // The server's own word and not the port, where another one could answer.
    const lock = (await readFile(join(path, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lock[0] === String(server.pid) && lock[7]?.trim() === 'ready') return null;
    if (hasEnded(server)) return `Postgres did not start: ${await lastWords(log)} (whole log: ${log})`;
    await pause(20);
  }
  return `Postgres did not become ready (whole log: ${log})`;
}

/** The passwords of the data folder and of its database are kept apart, so they can come to differ. */
async function checked(postgres: Postgres, { superuser: password }: Secrets): Promise<Postgres> {
  const login = { host: '127.0.0.1', port: postgres.port, user: 'postgres', database: 'postgres', password };
  const client = new pg.Client(login);
  try {
    await client.connect();
    return postgres;
  } catch (error) {
    await postgres.stop();
    if (!(error instanceof pg.DatabaseError && error.code === '28P01')) throw error;
    throw new CannotStart(
      'The database does not know the passwords in secrets.json: restore that file, or delete the data folder.',
    );
  } finally {
    await client.end().catch(() => {});
  }
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null || server.pid === undefined;
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  for (const one of [signal, 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded(server)) return;
    const exit = once(server, 'exit');
    server.kill(one);
    await Promise.race([exit, pause(10_000, undefined, { ref: false })]);
  }
}

/** The server and every session, between two instructions. Without /proc the sessions notice by themselves. */
async function kill(server: ChildProcess): Promise<void> {
  const sessions = await readFile(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').catch(() => '');
  for (const pid of [String(server.pid), ...sessions.split(' ')].map(Number)) {
    try {
      if (pid > 0) process.kill(pid, 'SIGKILL');
    } catch {} // it ended meanwhile
  }
}

function running(server: ChildProcess, port: number, isNew: boolean, programs: Programs): Postgres {
  const ended = once(server, 'exit').then(() => {});
  return {
    port,
    isNew,
    ended,
    async stop(how = 'in order') {
      if (how === 'killed') await kill(server);
      await end(server, how === 'in order' ? 'SIGINT' : 'SIGQUIT');
      await programs.discard();
    },
  };
}
