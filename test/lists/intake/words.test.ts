// Protects what people are told about their file: a sentence for everything, in both languages, that says what to do and
// gives nothing away.
import { describe, expect, it } from 'vitest';
import { INTAKE_FINDING_WORDS, REPAIR_WORDS } from '../../../src/lists/intake/finding-words.ts';
import { FILE_REFUSAL_WORDS } from '../../../src/lists/intake/refusal-words.ts';
import { FILE_REFUSALS } from '../../../src/lists/intake/refusals.ts';
import { INTAKE_FINDING_CODES, REPAIR_CODES } from '../../../src/lists/intake/row.ts';

const TABLES = { INTAKE_FINDING_WORDS, REPAIR_WORDS, FILE_REFUSAL_WORDS };

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  it.each(Object.entries(table))('%s is one sentence in each language', (_code, { vi, en }) => {
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/^[^\s].{10,200}\.$/u);
      expect(sentence).not.toMatch(/\.\s+\p{Lu}/u);
      expect(sentence.replace('{bounds}', '')).not.toMatch(/[{}]/);
    }
    expect(vi).not.toBe(en);
    expect(vi).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/);
  });
});

it('there are words for every code, and no others', () => {
  expect(Object.keys(INTAKE_FINDING_WORDS).toSorted()).toEqual([...INTAKE_FINDING_CODES].toSorted());
  expect(Object.keys(REPAIR_WORDS).toSorted()).toEqual([...REPAIR_CODES].toSorted());
  expect(Object.keys(FILE_REFUSAL_WORDS).toSorted()).toEqual(Object.keys(FILE_REFUSALS).toSorted());
});
