/**
 * `npm test`: everything a change has to pass, the same here and in CI (`.ci/run`). Format, lint, types and the OpenAPI
 * document, the bundle as wrangler would deploy it, then every test. Ends with `N passed, N failed`.
 */
import { DEPLOYABLE, runAll, STATIC } from './steps.ts';

process.exitCode = await runAll([...STATIC, DEPLOYABLE], { args: [], minutes: 13 });
