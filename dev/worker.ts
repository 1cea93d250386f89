/**
 * The Worker as wrangler bundles it for Cloudflare, run in workerd on this machine: same bundle, same bindings from
 * wrangler.toml, and a network that leads to the local stand-in for Neon and the local issuer and nowhere else.
 * Nothing in `src` may learn from this that it runs locally.
 */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Miniflare, NoOpLog, type V4ModuleDefinition } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { CONFIG } from './bundle.ts';
import { CannotStart, reasonOf } from './cannot-start.ts';
import type { StandIn } from './neon/stand-in.ts';

/** The host is never looked up: the Worker's network ends at the stand-in, whatever it is called. */
export function databaseUrlFor(role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@db.ansinh.local/${database}`;
}

export interface RunningWorker {
  readonly url: string;
  /** How often the runtime crashed and was started again. */
  crashes(): number;
  /** Runs the handler of cron, as Cloudflare would at that time. */
  scheduled(cron: string, at: Date): Promise<void>;
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly modules: readonly V4ModuleDefinition[];
  readonly standIn: StandIn;
  /** Who answers for other hosts, such as the local issuer; whatever is not named goes to the stand-in. */
  readonly hosts?: Readonly<Record<string, Pick<StandIn, 'handle'>>>;
  /** Secrets and other bindings, over those of wrangler.toml. */
  readonly bindings: Readonly<Record<string, string>>;
  /** 0 for a free one. */
  readonly port: number;
  /** For the engine of the runtime, such as `--max-heap-size=64`. */
  readonly v8Flags?: readonly string[];
  /** The address of a database over TCP, as Hyperdrive gives it: for a bundle made to use it. */
  readonly hyperdrive?: string;
  /** Requests a minute for each key, in place of the limit in wrangler.toml. */
  readonly rateLimit?: number;
  /** False: as a deployment that has none. */
  readonly queues?: boolean;
  readonly onLog?: (line: string) => void;
}

export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const workerOptions: Readonly<Record<string, unknown>> = unstable_getMiniflareWorkerOptions(CONFIG).workerOptions;
  const { standIn, hosts = {}, bindings, port, onLog = () => {} } = options;
  let crashes = 0;
  const settings = convertV4MiniflareOptions({
    ...workerOptions,
    modules: [...options.modules],
    bindings: { ...(isObject(workerOptions.bindings) && workerOptions.bindings), ...bindings },
    ...limits(workerOptions.ratelimits, options.rateLimit),
    ...(options.queues === false && { queueProducers: {}, queueConsumers: {} }),
    ...overTcp(options.hyperdrive, workerOptions.compatibilityFlags),
    outboundService: {
      node: (request, response) => (hosts[request.headers.host ?? ''] ?? standIn).handle(request, response),
    },
    // The socket of the Worker itself: Miniflare's own stands before it a proxy that changes requests and errors.
    unsafeDirectSockets: [{ host: '127.0.0.1', port }],
    host: '127.0.0.1',
    port: 0,
    cf: false,
    telemetry: { enabled: false },
    log: new NoOpLog(),
    handleStructuredLogs: ({ message }) => onLog(message),
    unsafeHandleRuntimeRestart: () => {
      crashes += 1;
    },
  });
  const miniflare = await withEnvironment(options.v8Flags, () => withoutSignalHandlers(() => new Miniflare(settings)));
  try {
    const url = (await miniflare.unsafeGetDirectURL()).origin;
    const scheduled = (cron: string, at: Date) => runScheduled(miniflare, cron, at);
    return { url, crashes: () => crashes, scheduled, stop: () => miniflare.dispose() };
  } catch (error) {
    await miniflare.dispose().catch(() => {});
    throw new CannotStart(`workerd did not start: ${reasonOf(error)}`);
  }
}

const SCHEDULED_TRIES = 3;

/**
 * Through a door of Miniflare's whose connection may be closed just when it is used again: then it was not asked at all, or
 * may be asked twice, as by Cloudflare's own cron.
 */
async function runScheduled(miniflare: Miniflare, cron: string, scheduledTime: Date): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      const done = await scheduledOnce(miniflare, cron, scheduledTime);
      if (!isObject(done) || !('outcome' in done) || done.outcome !== 'ok') throw new Error('the scheduled run failed');
      return;
    } catch (error) {
      if (!(error instanceof TypeError && error.message === 'fetch failed') || tried === SCHEDULED_TRIES) throw error;
    }
  }
}

/** Miniflare's types for it rest on a package that is not here. */
async function scheduledOnce(miniflare: Miniflare, cron: string, scheduledTime: Date): Promise<unknown> {
  const worker: object = await miniflare.getWorker();
  const handler: unknown = Reflect.get(worker, 'scheduled');
  if (typeof handler !== 'function') throw new Error('the worker has no handler of cron');
  return Reflect.apply(handler, worker, [{ cron, scheduledTime }]);
}

function overTcp(address: string | undefined, flags: unknown): object {
  if (address === undefined) return {};
  return {
    compatibilityFlags: [...(Array.isArray(flags) ? flags : []), 'nodejs_compat'],
    hyperdrives: { HYPERDRIVE: address },
  };
}

/** The same limiters under another limit; what wrangler.toml says when there is none. */
function limits(configured: unknown, limit: number | undefined): object {
  if (!isObject(configured) || limit === undefined) return { ratelimits: configured };
  const limiters = Object.keys(configured).map((name) => {
    return [name, { namespace_id: name, simple: { limit, period: 60 } }] as const;
  });
  return { ratelimits: Object.fromEntries(limiters) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Miniflare ends the process at once on Ctrl-C; whoever starts us stops everything in order instead. */
function withoutSignalHandlers<T>(make: () => T): T {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const before = signals.map((signal) => process.listeners(signal));
  const made = make();
  signals.forEach((signal, at) => {
    for (const listener of process.listeners(signal)) {
      if (before[at]?.includes(listener) !== true) process.off(signal, listener);
    }
  });
  return made;
}

/** Miniflare reads these from the environment, once, while the runtime starts. */
async function withEnvironment(flags: readonly string[] = [], make: () => Miniflare): Promise<Miniflare> {
  const wanted: Record<string, string> = { ...(await mortalWorkerd()) };
  if (flags.length > 0) wanted.MINIFLARE_WORKERD_V8_FLAGS = flags.join(' ');
  const before = Object.keys(wanted).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, wanted);
  try {
    const miniflare = make();
    await miniflare.ready.catch(() => {}); // the caller asks again and hears of it
    return miniflare;
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** How to run workerd so that it dies with us, where the system can do that. */
async function mortalWorkerd(): Promise<Record<string, string>> {
  const script = join(import.meta.dirname, 'workerd.sh');
  const ANSINH_WORKERD: unknown = createRequire(import.meta.url)('workerd').default;
  if (typeof ANSINH_WORKERD !== 'string') return {};
  const works = await promisify(execFile)(script, ['--version'], { env: { ...process.env, ANSINH_WORKERD } }).then(
    () => true,
    () => false,
  );
  return works ? { ANSINH_WORKERD, MINIFLARE_WORKERD_PATH: script } : {};
}
