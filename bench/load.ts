/**
 * A process of its own that does nothing but load one address and say what came back, so that neither the bench nor the
 * runtime pays for it. Its job comes on standard input, its result goes to standard output, each as one JSON text.
 */
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

export type Job = {
  readonly url: string;
  readonly connections: number;
  readonly contentType: string;
  readonly bodies: readonly string[];
  /** How long, or how many requests. */
  readonly until: { readonly seconds: number } | { readonly requests: number };
};

export type Loaded = {
  readonly answered: number;
  readonly failed: number;
  readonly bytes: number;
  readonly ms: number;
  readonly p50: number;
  readonly p99: number;
};

if (import.meta.main) {
  const job: Job = JSON.parse(await text(process.stdin));
  const { hostname } = new URL(job.url);
  if (hostname !== '127.0.0.1') throw new Error('only this machine may be loaded');
  const result = await autocannon({
    url: job.url,
    connections: job.connections,
    ...('seconds' in job.until ? { duration: job.until.seconds } : { amount: job.until.requests }),
    timeout: 20,
    method: 'POST',
    headers: { 'content-type': job.contentType },
    requests: job.bodies.map((body) => ({ body })),
  });
  const loaded: Loaded = {
    answered: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts,
    bytes: result.throughput.total,
    ms: result.finish.getTime() - result.start.getTime(),
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
  process.stdout.write(JSON.stringify(loaded));
}
