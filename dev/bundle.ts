/**
 * The Worker as wrangler bundles it for Cloudflare, for the runtime on this machine. It loads no tool itself, so that
 * wrangler can work while the rest of the system starts.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, relative } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { V4ModuleDefinition } from 'miniflare';
import { CannotStart, reasonOf } from './cannot-start.ts';

const PROJECT = join(import.meta.dirname, '..');

export const CONFIG = join(PROJECT, 'wrangler.toml');

/** What a deployment gives wrangler to reach its database over TCP. */
export const OVER_TCP: readonly string[] = [
  '--alias',
  '#database:./src/db/pg.ts',
  '--compatibility-flags',
  'nodejs_compat',
  '--compatibility-flags',
  'global_fetch_strictly_public', // given here, those of wrangler.toml are not taken
];

/** Bundles with wrangler into a folder of its own, so that two copies never write to the same one. */
export async function bundleWorker(
  signal?: AbortSignal,
  more: readonly string[] = [],
): Promise<readonly V4ModuleDefinition[]> {
  await mkdir(join(PROJECT, '.build'), { recursive: true });
  const folder = await mkdtemp(join(PROJECT, '.build', 'worker-'));
  const wrangler = createRequire(import.meta.url).resolve('wrangler');
  const args = ['deploy', '--dry-run', '--config', CONFIG, '--outdir', folder, ...more];
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: folder, NO_COLOR: '1', CI: '1' };
  try {
    await promisify(execFile)(process.execPath, [wrangler, ...args], { cwd: PROJECT, env, ...(signal && { signal }) });
    return await modulesIn(folder);
  } catch (error) {
    signal?.throwIfAborted();
    const said =
      error instanceof Error && 'stderr' in error
        ? stripVTControlCharacters(String(error.stderr)).trim()
        : reasonOf(error);
    throw new CannotStart(`wrangler could not bundle the Worker: ${said}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const KINDS = { '.wasm': 'CompiledWasm', '.bin': 'Data', '.txt': 'Text', '.html': 'Text', '.sql': 'Text' } as const;

/** The entry is the one script of the bundle; what it imports besides stands next to it. */
async function modulesIn(folder: string): Promise<readonly V4ModuleDefinition[]> {
  const names = await readdir(folder, { recursive: true });
  const modules: V4ModuleDefinition[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const ending = extname(name);
    if (ending === '.js') {
      const contents = await readFile(path, 'utf8');
      modules.unshift({ type: 'ESModule', path: relative(folder, path), contents });
    } else if (ending in KINDS) {
      const type = Object.entries(KINDS).find(([known]) => known === ending)?.[1] ?? 'Data';
      modules.push({ type, path: relative(folder, path), contents: await readFile(path) });
    }
  }
  return modules;
}
