/** How a move is asked for, and what counts as its answer. */
import type { Asked, Told } from './journal.ts';
import type { Officer } from './offices.ts';

export class NotAsExpected extends Error {}

/** Asks until it is answered; another answer than an honest office may expect is thrown. */
export type Expect = (status: number, asked: Asked) => Promise<Told>;

export function post(by: Officer, operation: string, path: string, body?: object, more: Partial<Asked> = {}): Asked {
  return { by, operation, method: 'POST', path, ...(body && { body: JSON.stringify(body) }), ...more };
}

export function get(by: Officer, operation: string, path: string): Asked {
  return { by, operation, method: 'GET', path };
}

export function idIn({ body }: Told): string {
  if (typeof body.id !== 'string') throw new NotAsExpected('an answer without an id');
  return body.id;
}
