/** Property tests draw other people in every run; against mutants they draw the same. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_123 });
