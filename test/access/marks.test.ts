/** Protects the search for people's data from finding nothing where something is, and something where nothing is. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { drawer, markedName, markedNumber, traceIn } from '../support/marks.ts';

const draw = drawer(7);
const people = [markedNumber(draw), markedName(draw)];

it.each(people)('%s is found, however it was written', (one) => {
  const written = [
    one,
    one.toUpperCase(),
    encodeURIComponent(one),
    JSON.stringify({ one }),
    JSON.stringify(JSON.stringify(one)),
    one.normalize('NFD'),
    Buffer.from(one).toString('hex'),
    ...['', 'a', 'ab', 'abc', 'đ'].flatMap((before) => {
      const bytes = Buffer.from(`${before}${one} and more`);
      return [bytes.toString('base64'), bytes.toString('base64url')];
    }),
  ];
  expect(written.filter((text) => traceIn(`something ${text} else`) === null)).toEqual([]);
});

it('a number is found without its first nought, as a spreadsheet writes it', () => {
  expect(traceIn(String(Number(markedNumber(draw))))).not.toBeNull();
});

it('nothing is found in twenty thousand hashes, or in what is said in every answer', () => {
  const hashes = Array.from({ length: 20_000 }, (_, at) => createHash('sha512').update(String(at)).digest('base64'));
  expect(hashes.filter((hash) => traceIn(hash) !== null)).toEqual([]);
  expect(traceIn('Không có, hoặc không thuộc phạm vi của bạn. 046199012345 2026-12-24T17:00:00.000Z')).toBeNull();
});

it('the same seed draws the same people, and not always the same one', () => {
  const [first, second] = [drawer(1), drawer(1)].map((one) => Array.from({ length: 20 }, () => markedNumber(one)));
  expect(first).toEqual(second);
  expect(new Set(first).size).toBeGreaterThan(10);
});
