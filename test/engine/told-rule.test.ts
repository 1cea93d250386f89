// Protects the names by which groups stand in the books: the state's own apart from the city's, and back again.
import { expect, it } from 'vitest';
import { groupTold, isStateAlone, STATE_ALONE, stateAlone } from '../../src/engine/told-rule.ts';

it('a group that the state alone pays for has a name of its own, which leads back to it', () => {
  expect(stateAlone('hi-student')).toBe('state-hi-student');
  expect(groupTold(stateAlone('hi-student'))).toBe('hi-student');
});

it('a rule of the city keeps its name', () => {
  expect(groupTold('hi-student')).toBe('hi-student');
  expect(groupTold('hi-state-')).toBe('hi-state-');
});

it('the state alone is known by its names, old and new', () => {
  expect([STATE_ALONE, stateAlone('hi-student')].map(isStateAlone)).toEqual([true, true]);
  expect(['hi-student', 'hi-state-', 'sensitive'].map(isStateAlone)).toEqual([false, false, false]);
});
