/**
 * Whether somebody was invited before, under this extract or an earlier one that is still kept, so that nobody is invited
 * as new twice. Found by the index of the number alone; once the earlier extract is gone, who they were is gone with it.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Keyed } from '../http/acting.ts';
import { indexesOf } from '../seal/blind-index.ts';
import type { ExtractedPerson } from './extracted.ts';
import { OUTCOMES } from './invitations.ts';

const Contact = z.object({
  meeting: z.string(),
  heldOn: z.string(),
  came: z.boolean().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
});
/** The last meeting they were asked to, and what came of it. */
export type Contact = z.infer<typeof Contact>;

const Row = Contact.extend({ index: z.string() });

/** By the place in `people`; of a business its owner's. */
export async function contactsAmong(
  { db, actor, keys }: Keyed,
  people: readonly ExtractedPerson[],
): Promise<readonly (Contact | null)[]> {
  const asked = people.map(({ citizenNumber }) => {
    return citizenNumber === null ? [] : indexesOf(keys.index, 'extract', citizenNumber);
  });
  const [found] = await look(db, actor, [
    {
      text: `select index, meeting, held_on as "heldOn", came, outcome
        from app.contacts_among(string_to_array($1, ' '))`,
      values: [asked.flat().join(' ')],
    },
  ]);
  const known = new Map(
    z
      .array(Row)
      .parse(found?.rows)
      .map(({ index, ...contact }): [string, Contact] => [index, contact]),
  );
  return asked.map((indexes) => {
    const contacts = indexes.flatMap((index) => known.get(index) ?? []);
    return contacts.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))[0] ?? null;
  });
}
