/** A Worker bundled by wrangler as for Cloudflare, under the project's one configuration: its script and its weight. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const PROJECT = join(import.meta.dirname, '..');
export const BUILD = join(PROJECT, '.build', 'bench');

export type Bundle = {
  /** The folder that holds nothing but the script, `worker.js`. */
  readonly script: string;
  readonly compatibilityDate: string;
  readonly bytes: number;
  readonly gzipBytes: number;
};

export async function bundle(entry: string): Promise<Bundle> {
  await mkdir(BUILD, { recursive: true });
  const folder = await mkdtemp(join(BUILD, 'bundle-'));
  const wrangler = createRequire(import.meta.url).resolve('wrangler');
  const args = [wrangler, 'deploy', join(PROJECT, entry), '--dry-run', '--outdir', folder];
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: folder, NO_COLOR: '1', CI: '1' };
  await promisify(execFile)(process.execPath, [...args, '--config', join(PROJECT, 'wrangler.toml')], {
    cwd: PROJECT,
    env,
    timeout: 60_000,
  });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw new Error(`one script expected of wrangler, not ${names.join()}`);
  const script = join(folder, name);
  const contents = await readFile(script);
  const config = await readFile(join(PROJECT, 'wrangler.toml'), 'utf8');
  const compatibilityDate = /^compatibility_date = "(.+)"$/m.exec(config)?.[1] ?? '';
  return { script, compatibilityDate, bytes: contents.length, gzipBytes: gzipSync(contents).length };
}
