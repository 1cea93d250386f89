/**
 * The folder a local database lives in: made once, kept on every later start, and used by one server at a time.
 * It must never be emptied or given a second server.
 */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chown, lstat, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';
import { everybodyReaches, type Programs } from './programs.ts';

export interface DataFolder {
  readonly path: string;
  readonly isNew: boolean;
}

interface Making {
  readonly programs: Programs;
  readonly password: string;
  readonly durable: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly say: (line: string) => void;
}

/** The database under `folder`, made when it is not there yet. */
export async function dataFolder(folder: string, making: Making): Promise<DataFolder> {
  const home = await homeFor(resolve(folder), making);
  const path = join(home, 'postgres');
  if ((await stat(path).catch(() => null)) !== null) {
    await giveTo(path, making.programs.account);
    return { path, isNew: false };
  }
  await initialise(home, path, making);
  return { path, isNew: true };
}

/** An account of its own cannot enter a folder only root may read: its data then stands where it can. */
async function homeFor(folder: string, { programs, say }: Making): Promise<string> {
  if (programs.account === null || (await everybodyReaches(folder))) return folder;
  const home = join('/var/tmp', `ansinh-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
  await mkdir(home, { mode: 0o700 }).catch(() => {});
  const owner = (await lstat(home)).uid;
  if (owner !== 0 && owner !== programs.account) {
    throw new CannotStart(`${home} belongs to somebody else: set DATA_DIR to a folder everybody may enter.`);
  }
  await chown(home, programs.account, programs.account);
  say(`only root may read ${folder}, so the database stands in ${home}`);
  return home;
}

/** Built beside its place and moved there whole, so that an interrupted start leaves no half database. */
async function initialise(home: string, path: string, making: Making): Promise<void> {
  const building = join(home, `postgres-new-${process.pid}`);
  const passwordFile = `${building}-password`;
  const log = await open(join(home, 'initdb.log'), 'w', 0o600);
  try {
    await mkdir(building, { mode: 0o700 });
    await writeFile(passwordFile, making.password, { mode: 0o600, flag: 'wx' });
    for (const one of [building, passwordFile]) await giveTo(one, making.programs.account);
    const args = ['-D', building, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    if (!making.durable) args.push('--no-sync');
    const initdb = making.programs.start('initdb', args, { stdio: ['ignore', log.fd, log.fd] });
    const [code]: unknown[] = await endOf(initdb, making.signal);
    making.signal?.throwIfAborted();
    if (code !== 0) {
      throw new CannotStart(`The database could not be made: ${await lastWords(join(home, 'initdb.log'))}`);
    }
    await rename(building, path);
    await rm(join(home, 'initdb.log'), { force: true });
  } finally {
    await log.close();
    await rm(passwordFile, { force: true });
    await rm(building, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Waits for the program also when it is told to give up: until then it writes. */
async function endOf(program: ChildProcess, signal: AbortSignal | undefined): Promise<unknown[]> {
  const tell = () => program.kill('SIGINT');
  const exit = once(program, 'exit');
  signal?.addEventListener('abort', tell);
  if (signal?.aborted === true) tell();
  try {
    return await exit;
  } finally {
    signal?.removeEventListener('abort', tell);
  }
}

/** Root hands its files to the account Postgres runs as; whoever is not root owns them already. */
async function giveTo(path: string, account: number | null): Promise<void> {
  const owner = account ?? 0;
  if (process.getuid?.() !== 0 || (await lstat(path)).uid === owner) return;
  const inside = (await lstat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [];
  for (const one of [path, ...inside.map((name) => join(path, name))]) await chown(one, owner, owner);
}

/** Refuses a folder another server uses; a lock nobody holds any more is taken away and said. */
export async function checkLock(path: string, say: (line: string) => void): Promise<void> {
  const lock = join(path, 'postmaster.pid');
  const text = await written(lock);
  if (text === null) return;
  const pid = Number.parseInt(text, 10);
  if (pid > 0 && (await servesFolder(pid, path))) {
    throw new CannotStart(
      `The database in ${path} is in use by process ${pid}: stop it, or set DATA_DIR to another folder.`,
    );
  }
  await rm(lock, { force: true });
  say(`the lock ${lock} was left by a server that is gone, and was removed`);
}

/** Postgres makes the file first and writes it then: one without a process may be a start of this moment, and is given a second. */
async function written(lock: string): Promise<string | null> {
  for (let waited = 0; ; waited += 50) {
    const text = await readFile(lock, 'utf8').catch(() => null);
    if (text === null || Number.parseInt(text, 10) > 0 || waited >= 1000) return text;
    await pause(50);
  }
}

async function servesFolder(pid: number, path: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // Without /proc nobody can tell whose process this is, and a folder in use must not get a second server.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command === null ? process.platform !== 'linux' : command.split('\0').includes(path);
}

/** What a program said last before it gave up: the line that names the reason. */
export async function lastWords(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return telling.replace(/^.*?(FATAL|PANIC|error): +/, '');
}
