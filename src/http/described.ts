/**
 * A description in both languages, Vietnamese first. The page at /docs takes the two apart again at the mark, so a reader
 * sees one language at a time; every other tool shows both.
 */
import type { ValueWords } from './both.ts';

export const ENGLISH_MARK = '\n\n*English:* ';

export function both(vi: string, en: string): string {
  return `${vi}${ENGLISH_MARK}${en}`;
}

/** The name of an operation in both languages. */
export function titled(vi: string, en: string): string {
  return `${vi} · ${en}`;
}

/** A sentence about a closed list, and its values with the words for each, one a line. */
export function choiceText<V extends string>(vi: string, en: string, words: ValueWords<V>): string {
  return both(`${vi}\n\n${valueList(words, 0)}`, `${en}\n\n${valueList(words, 1)}`);
}

function valueList(words: ValueWords<string>, language: 0 | 1): string {
  return Object.entries(words)
    .map(([value, said]) => `- \`${value}\`: ${said[language]}`)
    .join('\n');
}
