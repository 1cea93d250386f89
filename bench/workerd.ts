/**
 * workerd itself, from node_modules, with a configuration of its own and nothing in front: no Miniflare, no proxy, no
 * dev server. It listens on 127.0.0.1 only, on a port it finds free, and dies with this process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Bundle } from './bundle.ts';

const require = createRequire(import.meta.url);
/** The binary of this machine, as workerd's own package finds it. */
const workerd: { readonly default: string; readonly version: string } = require('workerd');

export const workerdVersion = workerd.version;

export type Running = {
  readonly url: string;
  /** Processor time taken so far in milliseconds; null where the system does not say. */
  readonly cpuMs: () => number | null;
  /** Null while it runs; how it ended, by a number or a signal. */
  readonly ended: () => string | null;
  readonly stop: () => Promise<void>;
};

export type Around = {
  /** A port of this machine that answers for every host the Worker calls: without one it calls nobody. */
  readonly outbound?: number;
  readonly v8Flags?: readonly string[];
};

export async function configure(
  { script, compatibilityDate }: Bundle,
  bindings: Readonly<Record<string, string>>,
  { outbound, v8Flags = [] }: Around = {},
): Promise<string> {
  const text = (value: string) => JSON.stringify(value);
  const given = Object.entries(bindings).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`);
  // What is embedded is looked for beside the configuration.
  const config = join(dirname(script), `${randomUUID()}.capnp`);
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "outbound", ${outbound === undefined ? 'network = (allow = [])' : `external = (address = "127.0.0.1:${outbound}", http = ())`}),
  ],
  v8Flags = [${v8Flags.map(text).join(', ')}],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed ${text(basename(script))})],
  compatibilityDate = ${text(compatibilityDate)},
  bindings = [${given.join(', ')}],
  globalOutbound = "outbound",
);
`,
  );
  return config;
}

export async function serve(config: string): Promise<Running> {
  const child = spawn(workerd.default, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  try {
    const url = `http://127.0.0.1:${await portOf(child)}`;
    const ended = () => {
      const { exitCode, signalCode } = child;
      return exitCode === null && signalCode === null ? null : String(exitCode ?? signalCode);
    };
    const stop = async () => {
      const gone = ended() === null ? once(child, 'exit') : null;
      end();
      await gone;
      process.off('exit', end);
    };
    return { url, cpuMs: () => cpuOf(child.pid), ended, stop };
  } catch (error) {
    end();
    throw error;
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error('workerd has no control pipe');
  for await (const line of createInterface({ input: control })) {
    const event: { readonly event?: string; readonly port?: number } = JSON.parse(line);
    if (event.event === 'listen' && event.port !== undefined) {
      control.resume();
      return event.port;
    }
  }
  throw new Error(`workerd did not start: ${said}`);
}

/** User and system time of the process, in hundredths of a second, from Linux. */
export function cpuOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
