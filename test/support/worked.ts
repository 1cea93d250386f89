/** Every policy with its worked cases. A policy's folder is its id, so nothing has to be listed twice. */
import { existsSync } from 'node:fs';
import type { Case } from '../../src/engine/policy.ts';
import { policies, statePolicies } from '../../src/policies/index.ts';
import type { Place } from './case.ts';

export type Worked = { readonly id: string; readonly place: Place; readonly cases: readonly Case[] };

/** A policy without cases has none: a test says so, and the cases of all others still run. */
async function casesOf(id: string): Promise<readonly Case[]> {
  const file = new URL(`../../src/policies/${id}/cases.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  const { cases } = (await import(/* @vite-ignore */ file.href)) as { readonly cases: readonly Case[] };
  return cases;
}

/** The state's layer is asked for by name; where no city has a text, only the state answers. */
const STATE_ALONE: Place = { province: '79', policy: 'vietnam' };

export const worked: readonly Worked[] = await Promise.all([
  ...policies.map(async ({ id, province }) => ({ id, place: { province }, cases: await casesOf(id) })),
  ...statePolicies.map(async ({ id }) => ({ id, place: STATE_ALONE, cases: await casesOf(id) })),
]);
