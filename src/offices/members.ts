/**
 * The people of an agency: added by what their issuer calls them, revoked, never changed. Who needs other roles is revoked
 * and added again, so that each act can be laid to the roles its doer had.
 */

import type { Role } from '../auth/actor.ts';
import type { Issuer } from '../auth/issuers.ts';
import { type ActKey, act } from '../db/act.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { type Held, heldAnswer, REVOKED } from './held.ts';
import { asList, isOpen, manages } from './statements.ts';

export type NewMember = {
  readonly issuer?: string | undefined;
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly office?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export const MEMBER: Held = {
  noun: 'member',
  table: 'app.member',
  with: 'join app.person p on p.id = h.person',
  shown: `json_build_object(
    'id', h.id, 'agency', h.agency, 'person', h.person, 'issuer', p.issuer, 'subject', p.subject, 'roles', h.roles,
    'office', h.office, 'title', h.title, 'madeAt', app.instant(h.made_at), 'revokedAt', app.instant(h.revoked_at))`,
  seen: 'app.manages($1)',
  ended: REVOKED,
};

export async function addMember(
  { db, actor }: Acting,
  key: ActKey,
  agency: string,
  asked: NewMember & { readonly issuers: readonly Issuer[] },
): Promise<unknown> {
  const { subject, roles, office = null, title = null } = asked;
  const issuer = issuerOf(asked, actor.livemode);
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'member.add',
    key,
    statements: [
      manages(agency),
      isOpen(agency),
      requires(
        '$2::uuid is null or exists (select from app.office where id = $2 and agency = $1 and closed_at is null)',
        'unknown-part',
        [agency, office],
      ),
      {
        text: `insert into app.member (id, livemode, agency, person, roles, office, title)
          values ($1, app.is_livemode(), $2, app.person_of($3, $4, $5), string_to_array($6, ','), $7, $8)
          on conflict (agency, person) where revoked_at is null do nothing`,
        values: [id, agency, issuer, subject, crypto.randomUUID(), asList(roles), office, title],
      },
      requires('exists (select from app.member where id = $1)', 'member-exists', [id]),
    ],
    answer: heldAnswer(MEMBER, id),
    audit: { chain: agency, detail: { id, roles: [...roles] } },
  });
  return answer;
}

/** The one that signs tokens of this mode where only one does, or the one named, if it does. */
function issuerOf({ issuer, issuers }: Pick<NewMember, 'issuer'> & { issuers: readonly Issuer[] }, livemode: boolean) {
  const taken = [...new Set(issuers.filter((one) => one.livemode === livemode).map((one) => one.issuer))];
  const [only, ...others] = taken;
  if (issuer === undefined && only !== undefined && others.length === 0) return only;
  if (issuer !== undefined && taken.includes(issuer)) return issuer;
  const code = issuer === undefined ? 'missing' : 'unknown-issuer';
  throw new Refusal('invalid', [{ at: ['issuer'], in: 'body', code }]);
}
