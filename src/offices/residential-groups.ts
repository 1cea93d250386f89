/**
 * Residential groups (tổ dân phố, thôn): the parts of a commune that are given targets and are visited. A place of the
 * address book, no agency: nobody acts for one, and it holds nobody's data. Reading and closing are those of held.ts.
 */
import type { ActKey } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { CLOSED } from './held.ts';
import { createPart, IN_ADDRESS_BOOK, insertOnce, type Part, TIMES } from './parts.ts';

export const RESIDENTIAL_GROUP: Part = {
  noun: 'residential-group',
  table: 'app.residential_group',
  ofKind: 'commune',
  ended: CLOSED,
  shown: `json_build_object('id', h.id, 'agency', h.agency, 'code', h.code, 'name', h.name, ${TIMES})`,
  seen: IN_ADDRESS_BOOK,
};

export type NewResidentialGroup = { readonly code: string; readonly name: string };

export function createResidentialGroup(acting: Acting, key: ActKey, agency: string, asked: NewResidentialGroup) {
  const { code, name } = asked;
  return createPart(acting, key, RESIDENTIAL_GROUP, agency, (id) =>
    insertOnce(
      `insert into app.residential_group (id, livemode, agency, code, name)
        values ($1, app.is_livemode(), $2, $3, $4)
        on conflict (agency, code) where closed_at is null do nothing`,
      [id, agency, code, name],
      'app.residential_group',
    ),
  );
}
