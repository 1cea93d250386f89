/**
 * The only entry of the Worker, and the only reader of the clock. Wires, decides nothing.
 */
import type { Bindings } from './env.ts';
import { createFront, isAtFront } from './front.ts';
import type { Router } from './http/router.ts';
import type { Tick } from './jobs/jobs.ts';
import type { Batch } from './outbox/queue.ts';

const surroundings = {
  now: () => new Date(),
  log: (line: object) => console.log(JSON.stringify(line)),
};

const front = createFront(surroundings);
const isFront = isAtFront(front);
let whole: Router | null = null;

async function answer(...asked: Parameters<Router['fetch']>): Promise<Response> {
  if (isFront(asked[0])) return front.fetch(...asked);
  const { createApp } = await import('./app.ts');
  whole ??= createApp(surroundings);
  return whole.fetch(...asked);
}

export default {
  fetch: answer,
  /** A line for each job, so that a missing run can be seen. Late or twice does no harm. */
  async scheduled(tick: Tick, bindings: Bindings): Promise<void> {
    const { runJobs } = await import('./jobs/jobs.ts');
    const time = new Date(tick.scheduledTime).toISOString();
    for await (const line of runJobs(bindings, tick)) console.log(JSON.stringify({ time, cron: tick.cron, ...line }));
  },
  /** Events on their way to those who asked for them. */
  async queue(batch: Batch, bindings: Bindings): Promise<void> {
    const { consume } = await import('./outbox/queue.ts');
    const time = new Date().toISOString();
    for (const counts of await consume(batch, bindings))
      console.log(JSON.stringify({ time, queue: 'events', ...counts }));
  },
};
