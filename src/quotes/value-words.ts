/** The values of a closed list with the engine's own words for each: one wording for the reference and for the answers. */
import { VALUES } from '../engine/words.ts';
import type { ValueWords } from '../http/both.ts';

export function wordsFor<V extends string>(values: readonly V[]): ValueWords<string> {
  return Object.fromEntries(values.map((value) => [value, wordsOf(value)]));
}

function wordsOf(value: string): readonly [vi: string, en: string] {
  const words = VALUES[value];
  if (words === undefined) throw new Error(`no words for the value ${value}`);
  return [words.vi, words.en];
}

export const schemeWords: ValueWords<string> = {
  'social-insurance': ['BHXH tự nguyện', 'voluntary social insurance'],
  'health-insurance': ['BHYT', 'health insurance'],
};
