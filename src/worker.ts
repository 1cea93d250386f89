/**
 * The only entry of the Worker, and the only reader of the clock. Wires, decides nothing.
 */
import document from '../openapi/openapi.json' with { type: 'json' };
import { createApp } from './app.ts';

const app = createApp({
  now: () => new Date(),
  log: (line) => console.log(JSON.stringify(line)),
  document,
});

export default {
  fetch: app.fetch,
  /** No job exists yet: the run is recorded, so that a missing one can be seen. */
  scheduled({ cron, scheduledTime }: { readonly cron: string; readonly scheduledTime: number }): void {
    console.log(JSON.stringify({ time: new Date(scheduledTime).toISOString(), cron }));
  },
};
