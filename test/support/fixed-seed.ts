/** Properties draw the same people in every run, so that a change is judged by what it changed; TEST_SEED draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.TEST_SEED ?? 20_261_123) });
