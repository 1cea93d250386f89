/** The ward of the played month, its ten residential groups and its offices, by the ids the system gave them. */
import { YEN_NGHIA } from '../callers.ts';
import { type Caller, textIn, type Walk } from '../walk.ts';

export const COMMUNE = '09562';
export const WARD = `commune:${COMMUNE}`;
export const MONTH = '2026-11';
export const YEAR = 2026;

export const CLERK = YEN_NGHIA('maker');
export const CHAIR = YEN_NGHIA('approver');
/** Whoever confirms lists goes from door to door besides. */
export const COLLABORATOR = YEN_NGHIA('confirmer');

export const TEN = Array.from({ length: 10 }, (_, at) => at + 1);

export const groupOf = (walk: Walk, nth: number) => walk.kept(`group ${nth}`);
export const unitOf = (walk: Walk, nth: number) => `group:${groupOf(walk, nth)}`;

export async function agencyOf(walk: Walk, by: Caller, at: string): Promise<string> {
  const { body } = await walk.read(by, '/v1/me', at);
  return textIn(Object(body.agency), 'id');
}

/** At the version they have just read. */
export async function versionOf(walk: Walk, by: Caller, path: string, at: string): Promise<number> {
  const { body } = await walk.read(by, path, at);
  return Number(body.version);
}
