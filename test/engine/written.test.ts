// Protects the words of an answer: put together in one piece, they are what the template says.
import { expect, it } from 'vitest';
import { written } from '../../src/engine/written.ts';

it('writes words, texts and numbers in their order, and nothing else', () => {
  expect(written``).toBe('');
  expect(written`only words`).toBe('only words');
  expect(written`${'a'}${'b'}`).toBe('ab');
  expect(written`from ${60} to ${75}: ${'đủ tuổi'}.`).toBe('from 60 to 75: đủ tuổi.');
  expect(written`${0} đ`).toBe('0 đ');
});
