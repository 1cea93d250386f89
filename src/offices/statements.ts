/** What the verbs of this folder have in common: the conditions every change of an agency's own begins with. */
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';

/** Whoever is not its approver or an administrator over it cannot tell it from one that does not exist. */
export function manages(agency: string): Statement {
  return requires('app.manages($1)', 'not-found', [agency]);
}

export function isOpen(agency: string): Statement {
  return requires('exists (select from app.agency where id = $1 and closed_at is null)', 'closed', [agency]);
}

/** The parts of a list as text: an array would have to be written in Postgres's own way. */
export function asList(values: readonly string[]): string {
  return values.join(',');
}
