/** A commune by its code, as bodies and queries name it: one there is, and where it has to be, one of the province. */
import { z } from '@hono/zod-openapi';
import { communeOf, isElsewhere } from '../places/places.ts';
import { Refusal } from '../refusal.ts';

/** A new one each time: the generator keeps by reference what it has seen. */
export const communeCode = (description: string, example = '19789') =>
  z
    .string()
    .refine((code) => communeOf(code) !== null, { params: { code: 'unknown-commune' } })
    .openapi({ description, pattern: '^\\d{5}$', example });

/** What is raised or opened in a province is about the province. */
export function refuseFarCommune(commune: string | null, province: string | null): void {
  if (province === null || !isElsewhere(commune, province)) return;
  throw new Refusal('invalid', [{ at: ['commune'], in: 'body', code: 'commune-of-another-province' }]);
}
