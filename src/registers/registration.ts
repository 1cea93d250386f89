/**
 * A registration as it is kept: two sealed texts, so that who may learn what a register says need not learn of whom it
 * says it; and as the commune that keeps it reads it.
 */
import { z } from 'zod';
import type { Month } from '../engine/facts.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { open, seal } from '../seal/seal.ts';
import { Ending, holdsIn, Standing } from './standing.ts';

const text = z.string().nullable();

export const RegisteredPerson = z.object({
  name: z.string(),
  citizenNumber: z.string(),
  birthDate: text,
  sex: z.enum(['female', 'male']).nullable(),
  residentialGroup: text,
  address: text,
  /** The commune's own mark of the household. */
  household: text,
  decisionNumber: text,
  note: text,
});
export type RegisteredPerson = z.infer<typeof RegisteredPerson>;

export type Decision = { readonly standing: Standing; readonly person: RegisteredPerson };

const TABLE = 'registration';

export async function sealDecision(ring: KeyRing, id: string, { standing, person }: Decision) {
  return {
    standing: await seal(ring, { table: TABLE, column: 'standing', row: id }, standing),
    person: await seal(ring, { table: TABLE, column: 'person', row: id }, person),
  };
}

export function sealEnding(ring: KeyRing, id: string, ending: Ending): Promise<string> {
  return seal(ring, { table: TABLE, column: 'ending', row: id }, ending);
}

export async function openStanding(ring: KeyRing, id: string, sealed: string, ending: string | null) {
  return {
    standing: Standing.parse(await open(ring, { table: TABLE, column: 'standing', row: id }, sealed)),
    ending:
      ending === null ? null : Ending.parse(await open(ring, { table: TABLE, column: 'ending', row: id }, ending)),
  };
}

/** Of `app.registration r`, as its commune may read it. */
export const REGISTRATION_COLUMNS = `r.id, r.commune, r.version, r.standing, r.person, r.ending,
  r.superseded_by as "supersededBy", r.made_by as "madeBy", app.instant(r.made_at) as "madeAt",
  app.instant(r.changed_at) as "changedAt"`;

const Row = z.object({
  id: z.string(),
  commune: z.string(),
  version: z.int(),
  standing: z.string(),
  person: z.string(),
  ending: text,
  supersededBy: text,
  madeBy: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
});

export type Registration = Decision & {
  readonly id: string;
  readonly commune: string;
  readonly version: number;
  readonly ending: Ending | null;
  readonly supersededBy: string | null;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly changedAt: string;
};

export async function openRegistration(ring: KeyRing, row: unknown): Promise<Registration> {
  const { standing, person, ending, ...clear } = Row.parse(row);
  const { id } = clear;
  return {
    ...clear,
    ...(await openStanding(ring, id, standing, ending)),
    person: RegisteredPerson.parse(await open(ring, { table: TABLE, column: 'person', row: id }, person)),
  };
}

/** Named field by field. `month`: in which it is asked whether the registration holds. */
export function registrationBody(found: Registration, month: Month) {
  const { id, commune, version, ending, supersededBy, madeBy, madeAt, changedAt } = found;
  const { kind, decidedOn, from, until, exitedFrom, farming, degree } = found.standing;
  const { decisionNumber, ...person } = found.person;
  return {
    id,
    commune,
    version,
    kind,
    decisionNumber,
    decidedOn,
    from,
    until,
    exitedFrom,
    farming,
    degree,
    person,
    holds: supersededBy === null && holdsIn(month, found.standing, ending),
    endedOn: ending?.on ?? null,
    endReason: ending?.reason ?? null,
    supersededBy,
    madeBy,
    madeAt,
    changedAt,
  };
}
