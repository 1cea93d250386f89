/** The forms people are handed in on, by id and by the name the policies give them. Looks up, decides nothing. */
import { d03 } from './d03-ts.ts';
import { d05 } from './d05-ts.ts';
import type { Column, Form, FormId, ListForm } from './form.ts';
import { mau3 } from './mau-3.ts';

export const FORMS: readonly ListForm[] = [d03, d05, mau3];

export function formOf(id: FormId): ListForm {
  switch (id) {
    case 'd03-ts':
      return d03;
    case 'd05-ts':
      return d05;
    case 'mau-3':
      return mau3;
  }
}

/** By `listing.form` of a policy; null where the listing names no form (or one we do not hold). */
export function formNamed(name: string): ListForm | null {
  return FORMS.find((form) => form.name === name) ?? null;
}

/** The form's own columns, then ours. */
export function columnsOf(form: Form): readonly Column[] {
  return [...form.columns, ...form.ours];
}
