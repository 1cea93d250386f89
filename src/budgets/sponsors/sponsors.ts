/**
 * Sponsors: registered, read and closed here. What they promised is used where lists are covered (app.use_promises), in
 * that transaction, and goes back where a coverage ends for all who pay (app.give_back_promises); nothing here moves money.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import { requires } from '../../db/refusals.ts';
import type { Scheme } from '../../engine/facts.ts';
import type { Acting } from '../../http/acting.ts';
import { pageOf } from '../../http/pages.ts';
import { communeOf } from '../../places/places.ts';
import { type Finding, Refusal } from '../../refusal.ts';
import { unknownGroups } from '../groups.ts';
import { promise } from './promises.ts';

const Row = z.object({
  ...promise,
  livemode: z.boolean(),
  province: z.string(),
  agency: z.string(),
  name: z.string(),
  amount: z.int().nullable(),
  people: z.int().nullable(),
  usedAmount: z.int(),
  usedPeople: z.int(),
  named: z.boolean(),
  version: z.int(),
  madeAt: z.string(),
  closedAt: z.string().nullable(),
});
export type SponsorRow = z.infer<typeof Row>;

const SPONSOR_JSON = `json_build_object('id', s.id, 'livemode', s.livemode, 'province', s.province, 'agency', s.agency,
  'name', s.name, 'scheme', s.scheme, 'groups', s.groups, 'communes', s.communes, 'rate', s.rate, 'cap', s.cap,
  'from', s.from_month, 'until', s.until_month, 'amount', s.promised_amount, 'people', s.promised_people,
  'usedAmount', s.used_amount, 'usedPeople', s.used_people, 'named', s.named, 'version', s.version, 'madeAt', app.instant(s.made_at),
  'closedAt', app.instant(s.closed_at))`;

export type NewSponsor = {
  readonly name: string;
  readonly scheme: Scheme;
  readonly groups: readonly string[] | null;
  readonly communes: readonly string[] | null;
  readonly rate: number;
  readonly cap: number | null;
  readonly amount?: number | undefined;
  readonly people?: number | undefined;
  readonly named: boolean;
  readonly from: string;
  readonly until: string | null;
};

export async function registerSponsor({ db, actor }: Acting, key: ActKey, asked: NewSponsor): Promise<SponsorRow> {
  const { province } = actor.agency;
  if (province === null) throw new Refusal('not-allowed');
  const findings = [
    ...unknownGroups(province, asked.scheme, asked.groups, ['groups']),
    ...unknownCommunes(province, asked.communes),
  ];
  if (findings.length > 0) throw new Refusal('invalid', findings);
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'sponsor.register',
    key,
    statements: [{ text: 'select app.register_sponsor($1, $2)', values: [id, JSON.stringify(asked)] }],
    answer: sponsorAnswer(id),
    audit: { chain: id, detail: { amount: asked.amount ?? null, people: asked.people ?? null }, opens: { province } },
  });
  return Row.parse(answer);
}

function unknownCommunes(province: string, communes: readonly string[] | null): readonly Finding[] {
  return (communes ?? []).flatMap((code, at): readonly Finding[] => {
    const found = communeOf(code);
    if (found?.province === province) return [];
    const wrong = found === null ? 'unknown-commune' : 'commune-of-another-province';
    return [{ at: ['communes', at], in: 'body', code: wrong }];
  });
}

/** What was used stays; nobody else is paid for. */
export async function closeSponsor({ db, actor }: Acting, key: ActKey, id: string, version: number) {
  const { answer } = await act(db, {
    actor,
    operation: 'sponsor.close',
    key,
    statements: [
      requires('exists (select from app.sponsor where id = $1 and agency = app.agency_id())', 'not-found', [id]),
      { text: 'select app.close_sponsor($1, $2)', values: [id, version] },
    ],
    answer: sponsorAnswer(id),
    audit: { chain: id, detail: { held: version } },
  });
  return Row.parse(answer);
}

export async function pageSponsors({ db, actor }: Acting, asked: { limit: number; cursor?: string | undefined }) {
  const { limit, cursor = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${SPONSOR_JSON} as answer from app.sponsor s where ($1::uuid is null or s.id > $1)
        order by s.id limit $2`,
      values: [cursor, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows, next };
}

function sponsorAnswer(id: string): Statement {
  return { text: `select ${SPONSOR_JSON} as answer from app.sponsor s where s.id = $1`, values: [id] };
}
