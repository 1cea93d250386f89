// Protects where difficulties go: each line of the data stands on words of a text at hand, to the letter, or is a reading with
// its reason; and the day decides which line holds.
import { describe, expect, it } from 'vitest';
import { routeOn } from '../../src/engine/difficulty-route.ts';
import { difficultyRoutes } from '../../src/policies/index.ts';
import { textsById } from '../support/texts.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('every route', () => {
  it.each(difficultyRoutes)('of $province quotes its clause to the letter, or says why it is a reading', (route) => {
    const quoted = [route.written, route.petitions].filter((one) => one !== null);
    for (const { cite, words } of quoted) {
      expect(oneLine(textsById.get(cite.instrument)?.clauses?.[cite.clause] ?? '')).toContain(words);
    }
    expect(route.written !== null || route.reading !== null).toBe(true);
  });
});

describe('a difficulty', () => {
  it.each([
    ['01', '2026-11-23', 'insurer-city'],
    ['46', '2026-11-23', 'home-affairs'],
    ['31', '2025-12-31', 'home-affairs'],
    ['31', '2026-01-01', 'insurer-city'],
    ['48', '2026-11-23', 'insurer-city'],
    // The plan of Huế ends with 2030.
    ['46', '2031-01-01', 'insurer-city'],
  ])('of %s on %s goes to %s', (province, on, to) => {
    expect(routeOn(difficultyRoutes, province, on).to).toBe(to);
  });

  it('goes by words in Hà Nội and Huế, by a reading elsewhere', () => {
    const written = (province: string) => routeOn(difficultyRoutes, province, '2026-11-23').written !== null;
    expect(['01', '46', '31', '48'].map(written)).toEqual([true, true, false, false]);
  });
});
