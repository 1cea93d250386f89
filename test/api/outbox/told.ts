/** A commune of Huế that has itself told of its lists, for the tests of this folder. */

import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import type { Told } from '../../support/receivers.ts';
import type { System } from '../../support/running.ts';

export const HOST = 'hooks.example.org';

export interface Office {
  readonly desk: Desk;
  readonly clerk: Officer;
  readonly chair: Officer;
  readonly round: string;
}

export type Registered = { readonly id: string; readonly secret: string; readonly path: string };

export async function officeOf(system: System): Promise<Office> {
  const desk = await deskOf(system);
  const agency = await desk.agency('commune', '19789');
  const round = await desk.openRound('46', 'commune-yearly', '2027');
  return { desk, clerk: await desk.officer(agency, 'maker'), chair: await desk.officer(agency, 'approver'), round };
}

export async function register(
  { desk }: Pick<Office, 'desk'>,
  chair: Officer,
  types: readonly string[],
  host = HOST,
): Promise<Registered> {
  const path = `/v1/agencies/${chair.agency.id}/webhooks`;
  const { status, body, text } = await desk.post(chair, path, { body: { url: `https://${host}/an-sinh`, types } });
  if (status !== 201) throw new Error(text);
  return { id: String(body?.id), secret: String(body?.secret), path: `${path}/${String(body?.id)}` };
}

/** A list of the office that is handed in. */
export async function submitted({ desk, clerk, round }: Office): Promise<string> {
  const list = await desk.draft(clerk, round);
  await desk.steps(list, [[clerk, 'submit', { now: EARLY }]]);
  return list;
}

export const ofSubject = (had: ReadonlyMap<string, Told>, subject: string): readonly Told[] =>
  [...had.values()].filter(({ data }) => data.subject === subject);
