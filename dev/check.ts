/** `npm run check`: what can be said in seconds and without a database. `npm test` runs all of it too. */
import { runAll, STATIC } from './steps.ts';

process.exitCode = await runAll(STATIC, { args: ['--project', 'pure', 'test/architecture'], minutes: 1 });
