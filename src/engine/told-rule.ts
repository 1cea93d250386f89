/**
 * By which name a group of people stands in the books: the id of the city's rule, else that of the state's group behind
 * `state-`, so that money of the state alone is told apart by groups as well. What must not be told has no name of its own.
 * Names only: which people stand under which, src/coverage/told.ts says.
 */

/** Under a rule or group that rests on something sensitive. */
export const SECRET = 'sensitive';
/** Of the state alone, in books from before its groups were told apart. */
export const STATE_ALONE = 'state';
/** Months that no public budget pays for, of somebody who was supported in others: an age or a window has ended. */
export const SELF_PAID = 'self-paid';

const OF_THE_STATE = 'state-';

export function stateAlone(group: string): string {
  return `${OF_THE_STATE}${group}`;
}

export function isStateAlone(told: string): boolean {
  return told === STATE_ALONE || told.startsWith(OF_THE_STATE);
}

/** The group itself, whoever pays for it: a city's rule has the id of the state's group it stands on. */
export function groupTold(told: string): string {
  return told.startsWith(OF_THE_STATE) ? told.slice(OF_THE_STATE.length) : told;
}
