/** Which office a request goes to: one that makes such lists, in the commune the person lives in, or the one they named. */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Office } from '../engine/policy.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';

const Found = z.object({ id: z.string(), kind: z.string(), commune: z.string().nullable(), name: z.string() });
type Found = z.infer<typeof Found>;

/** More offices than an insurer has in a province. */
const MOST = 500;

/** That it is open and of such a kind is checked once more in the write. */
export async function findOffice(
  { db, actor }: Acting,
  by: readonly Office[],
  commune: string,
  named: string | null,
): Promise<{ readonly id: string; readonly name: string }> {
  const [found] = await look(db, actor, [
    {
      text: `select a.id, a.kind, a.commune, a.name from app.agency a
        where a.livemode = app.is_livemode() and a.province = app.province() and a.closed_at is null
          and ((a.kind = 'commune' and a.commune = $1) or a.kind = 'insurer-local' or a.id = $2)
        order by a.id limit ${MOST}`,
      values: [commune, named],
    },
  ]);
  const offices = (found?.rows ?? []).map((row) => Found.parse(row));
  const chosen = chooseOffice(offices, by, commune, named);
  if (chosen === null) throw new Refusal('no-office');
  const { id, name } = chosen;
  return { id, name };
}

/** Never by chance: of several offices that might, one has to be named. */
export function chooseOffice(
  offices: readonly Found[],
  by: readonly Office[],
  commune: string,
  named: string | null,
): Found | null {
  const makers = offices.filter(({ kind }) => by.some((maker) => maker === kind));
  const here = makers.filter((office) => office.commune === commune);
  if (named !== null) {
    const meant = makers.find(({ id }) => id === named);
    const isOfAnotherCommune = meant?.kind === 'commune' && meant.commune !== commune;
    return meant === undefined || isOfAnotherCommune ? null : meant;
  }
  const ofCommune = here.find(({ kind }) => kind === 'commune');
  if (ofCommune !== undefined) return ofCommune;
  const insurers = makers.filter(({ kind }) => kind === 'insurer-local');
  const near = insurers.filter((office) => office.commune === commune);
  const [only, another] = near.length > 0 ? near : insurers;
  return only === undefined || another !== undefined ? null : only;
}
