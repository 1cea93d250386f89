/**
 * Agencies: entered, renamed and closed by administrators, read by everybody of their province as an address book. An
 * agency never changes its kind or place; a closed one signs nobody in and stays as the name on what it did.
 */
import type { AgencyKind } from '../auth/actor.ts';
import { type ActKey, act, look } from '../db/act.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { communeOf, isProvince } from '../places/places.ts';
import { type Finding, Refusal } from '../refusal.ts';
import { isOpen, manages } from './statements.ts';

export type NewAgency = {
  readonly kind: AgencyKind;
  readonly province?: string | null | undefined;
  readonly commune?: string | null | undefined;
  readonly name: string;
  readonly unitCode?: string | null | undefined;
};

const SHOWN = `json_build_object(
  'id', a.id, 'livemode', a.livemode, 'kind', a.kind, 'province', a.province, 'commune', a.commune, 'name', a.name,
  'unitCode', a.unit_code, 'madeAt', app.instant(a.made_at), 'closedAt', app.instant(a.closed_at))`;

const answerFor = (id: string) => ({
  text: `select ${SHOWN} as answer from app.agency a where a.id = $1`,
  values: [id],
});

export async function createAgency({ db, actor }: Acting, key: ActKey, asked: NewAgency): Promise<unknown> {
  const { kind, name, unitCode = null } = asked;
  const { province, commune } = placeOf(asked, actor.agency.province);
  const id = crypto.randomUUID();
  const made = {
    text: `with made as (
        insert into app.agency (id, livemode, kind, province, commune, name, unit_code)
        values ($1, app.is_livemode(), $2, $3, $4, $5, $6)
        on conflict (livemode, commune) where kind = 'commune' and closed_at is null do nothing
        returning id
      ) select exists (select from made) as made`,
    values: [id, kind, province, commune, name, unitCode],
  };
  const { answer } = await act(db, {
    actor,
    operation: 'agency.create',
    key,
    statements: [made, requires('exists (select from app.agency where id = $1)', 'commune-has-agency', [id])],
    answer: answerFor(id),
    audit: { chain: id, detail: { kind, province, commune }, opens: { agency: id } },
  });
  return answer;
}

/** Where it stands: in the administrator's own province unless another is named, which only that of all may do. */
function placeOf({ kind, province, commune = null }: NewAgency, own: string | null) {
  const meant = province ?? own;
  if (own !== null && (meant !== own || kind === 'administrator')) throw new Refusal('not-allowed');
  const findings: Finding[] = [];
  if (meant === null && kind !== 'administrator') findings.push({ at: ['province'], in: 'body', code: 'missing' });
  if (meant !== null && !isProvince(meant)) findings.push({ at: ['province'], in: 'body', code: 'unknown-province' });
  if (commune === null && kind === 'commune') findings.push({ at: ['commune'], in: 'body', code: 'missing' });
  if (commune !== null) {
    const found = communeOf(commune);
    if (found === null) findings.push({ at: ['commune'], in: 'body', code: 'unknown-commune' });
    else if (found.province !== meant) {
      findings.push({ at: ['commune'], in: 'body', code: 'commune-of-another-province' });
    }
  }
  if (findings.length > 0) throw new Refusal('invalid', findings);
  return { province: meant, commune };
}

export type AgencyChange = { readonly name?: string | undefined; readonly unitCode?: string | null | undefined };

export async function changeAgency({ db, actor }: Acting, id: string, change: AgencyChange): Promise<unknown> {
  const { name = null, unitCode } = change;
  const { answer } = await act(db, {
    actor,
    operation: 'agency.change',
    key: null,
    statements: [
      manages(id),
      isOpen(id),
      {
        text: `update app.agency set name = coalesce($2, name), unit_code = case when $3 then $4 else unit_code end
          where id = $1`,
        values: [id, name, unitCode !== undefined, unitCode ?? null],
      },
    ],
    answer: answerFor(id),
    // That it was named anew, not how: a record cannot be mended, and words that somebody typed may be about somebody.
    audit: { chain: id, detail: { renamed: name !== null, ...(unitCode === undefined ? {} : { unitCode }) } },
  });
  return answer;
}

/** From then on nobody acts for it, by token or by key, and by the true clock (see held.ts). Closing it again changes nothing. */
export async function closeAgency({ db, actor }: Acting, key: ActKey, id: string): Promise<unknown> {
  const { answer } = await act(db, {
    actor,
    operation: 'agency.close',
    key,
    statements: [
      manages(id),
      requires('$1 <> app.agency_id()', 'own-agency', [id]),
      { text: 'update app.agency set closed_at = pg_catalog.now() where id = $1 and closed_at is null', values: [id] },
    ],
    answer: answerFor(id),
    audit: { chain: id, detail: {} },
  });
  return answer;
}

export async function readAgency({ db, actor }: Acting, id: string): Promise<unknown> {
  const [found] = await look(db, actor, [answerFor(id)]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  return answer;
}

export type AgencyQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly kind?: AgencyKind | undefined;
  readonly province?: string | undefined;
  readonly commune?: string | undefined;
};

export async function listAgencies({ db, actor }: Acting, asked: AgencyQuery) {
  const { limit, cursor = null, kind = null, province = null, commune = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select a.id, ${SHOWN} as shown from app.agency a
        where ($1::uuid is null or a.id > $1) and ($2::text is null or a.kind = $2)
          and ($3::text is null or a.province = $3) and ($4::text is null or a.commune = $4)
        order by a.id limit $5`,
      values: [cursor, kind, province, commune, limit + 1],
    },
  ]);
  return shownPage(found?.rows ?? [], limit);
}

/** Rows of `id` and `shown`, as a page. */
export function shownPage(rows: readonly Readonly<Record<string, unknown>>[], limit: number) {
  const { rows: page, next } = pageOf(
    rows.map(({ id, shown }) => ({ id: String(id), shown })),
    limit,
  );
  return { shown: page.map(({ shown }) => shown), next };
}
