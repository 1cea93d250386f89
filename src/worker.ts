/**
 * The only entry of the Worker, and the only reader of the clock. Wires, decides nothing.
 */
import { createApp } from './app.ts';
import type { Bindings } from './env.ts';
import { runJobs, type Tick } from './jobs/jobs.ts';
import { type Batch, consume } from './outbox/queue.ts';

const app = createApp({
  now: () => new Date(),
  log: (line) => console.log(JSON.stringify(line)),
});

export default {
  fetch: app.fetch,
  /** A line for each job, so that a missing run can be seen. Late or twice does no harm. */
  async scheduled(tick: Tick, bindings: Bindings): Promise<void> {
    const time = new Date(tick.scheduledTime).toISOString();
    for await (const line of runJobs(bindings, tick)) console.log(JSON.stringify({ time, cron: tick.cron, ...line }));
  },
  /** Events on their way to those who asked for them. */
  async queue(batch: Batch, bindings: Bindings): Promise<void> {
    const time = new Date().toISOString();
    for (const counts of await consume(batch, bindings))
      console.log(JSON.stringify({ time, queue: 'events', ...counts }));
  },
};
