// Protects the choice of language: Vietnamese unless English is clearly preferred, whatever a header holds.
import { describe, expect, it } from 'vitest';
import { languageOf, languageOfBody } from '../../src/http/language.ts';

describe('the language of a header', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['*', 'vi'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['fr-FR, en;q=0.2', 'en'],
    ['vi;q=0.5, en;q=0.5', 'vi'],
    ['en;q=0', 'vi'],
    ['en;q=2', 'vi'],
    ['en;q=x', 'vi'],
    ['english', 'vi'],
    [';;,,q=1', 'vi'],
  ])('%j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('the language of a body', () => {
  it.each([
    [{ language: 'en' }, 'en'],
    [{ language: 'vi' }, 'vi'],
    [{ language: 'fr' }, null],
    [{ language: null }, null],
    [{}, null],
    [null, null],
    ['en', null],
  ])('%j is %s', (body, language) => {
    expect(languageOfBody(body)).toBe(language);
  });
});
