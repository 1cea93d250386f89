/**
 * The people of an agency: added by what their issuer calls them, revoked, never changed. Who needs other roles is revoked
 * and added again, so that each act can be laid to the roles its doer had.
 */

import type { Role } from '../auth/actor.ts';
import type { Issuer } from '../auth/issuers.ts';
import { type ActKey, act, look } from '../db/act.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { shownPage } from './agencies.ts';
import type { Page } from './parts.ts';
import { asList, isOpen, manages } from './statements.ts';

export type NewMember = {
  readonly issuer?: string | undefined;
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly office?: string | null | undefined;
  readonly title?: string | null | undefined;
};

const SHOWN = `json_build_object(
  'id', m.id, 'agency', m.agency, 'person', m.person, 'issuer', p.issuer, 'subject', p.subject, 'roles', m.roles,
  'office', m.office, 'title', m.title, 'madeAt', app.instant(m.made_at), 'revokedAt', app.instant(m.revoked_at))`;
const FROM = 'app.member m join app.person p on p.id = m.person';

const answerFor = (id: string) => ({ text: `select ${SHOWN} as answer from ${FROM} where m.id = $1`, values: [id] });

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
    answer: answerFor(id),
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

/** From the next request on; what was done before stays done. */
export async function revokeMember(
  { db, actor }: Acting,
  key: ActKey,
  { agency, id }: { readonly agency: string; readonly id: string },
): Promise<unknown> {
  const { answer } = await act(db, {
    actor,
    operation: 'member.revoke',
    key,
    statements: [
      manages(agency),
      requires('exists (select from app.member where id = $1 and agency = $2)', 'not-found', [id, agency]),
      {
        text: 'update app.member set revoked_at = pg_catalog.now() where id = $1 and revoked_at is null',
        values: [id],
      },
    ],
    answer: answerFor(id),
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}

export async function listMembers({ db, actor }: Acting, agency: string, page: Page) {
  const { limit, cursor = null } = page;
  const [seen, found] = await look(db, actor, [
    { text: 'select app.manages($1) as seen', values: [agency] },
    {
      text: `select m.id, ${SHOWN} as shown from ${FROM}
        where m.agency = $1 and ($2::uuid is null or m.id > $2) order by m.id limit $3`,
      values: [agency, cursor, limit + 1],
    },
  ]);
  if (seen?.rows[0]?.seen !== true) throw new Refusal('not-found');
  return shownPage(found?.rows ?? [], limit);
}
