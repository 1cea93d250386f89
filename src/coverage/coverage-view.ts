/**
 * A coverage as the database gives it to one caller, and as the API shows it. Of the person nothing stands here but the id
 * of the row; the number of the card is added by whoever opens it.
 */
import { z } from 'zod';
import type { Language } from '../engine/answer.ts';
import { SCHEMES } from '../engine/facts.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { END_REASONS, endingThatGave, GIVES } from './ending.ts';

/** Of `app.coverage c`. Ids, months, counts and states: it may be kept under the key of an act. */
export const COVERAGE_JSON = `json_build_object('id', c.id, 'livemode', c.livemode, 'version', c.version, 'list', c.list,
  'agency', c.agency, 'province', c.province, 'commune', c.commune, 'scheme', c.scheme, 'rule', c.rule,
  'policy', c.policy, 'ruleset', c.ruleset, 'counted', c.counted, 'localHolder', c.local_holder, 'from', c.first_month,
  'until', c.last_month, 'endedFrom', c.ended_from, 'endedBecause', c.ended_because, 'endedGives', c.ended_gives,
  'paidIn', (select p.paid_in from app.coverage_payment p where p.coverage = c.id and p.nth = 1),
  'total', (select json_build_object('due', sum(p.due), 'state', sum(p.state), 'local', sum(p.local),
      'communeTopUp', sum(p.top_up), 'sponsor', sum(p.sponsor), 'participant', sum(p.participant))
    from app.coverage_payment p where p.coverage = c.id),
  'cardDueOn', c.card_due_on, 'cardIssuedOn', c.card_issued_on, 'cardFrom', c.card_from, 'cardUntil', c.card_until,
  'cardOverdue', coalesce(c.card_issued_on is null and c.card_due_on < (app.now() at time zone 'Asia/Ho_Chi_Minh')::date,
    false),
  'madeAt', app.instant(c.made_at), 'changedAt', app.instant(c.changed_at))`;

const text = z.string().nullable();
const amount = z.int();

const Amounts = z.object({
  due: amount,
  state: amount,
  local: amount,
  communeTopUp: amount,
  sponsor: amount,
  participant: amount,
});

export const CoverageRow = z.object({
  id: z.string(),
  livemode: z.boolean(),
  version: z.int(),
  list: z.string(),
  agency: z.string(),
  province: z.string(),
  commune: text,
  scheme: z.enum(SCHEMES),
  rule: z.string(),
  policy: text,
  ruleset: z.string(),
  counted: z.enum(['paid', 'monthly']),
  localHolder: text,
  from: z.string(),
  until: z.string(),
  endedFrom: text,
  endedBecause: z.enum(END_REASONS).nullable(),
  endedGives: z.enum(GIVES).nullable(),
  paidIn: z.string(),
  total: Amounts,
  cardDueOn: text,
  cardIssuedOn: text,
  cardFrom: text,
  cardUntil: text,
  cardOverdue: z.boolean(),
  madeAt: z.string(),
  changedAt: z.string(),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

/** Named field by field: what the database gives must not reach anybody by accident. */
export function coverageBody(row: CoverageRow, language: Language) {
  const { id, livemode, version, list, agency, province, commune, scheme, rule, policy, ruleset, counted } = row;
  const { localHolder, from, until, total, madeAt, changedAt } = row;
  return {
    id,
    livemode,
    version,
    list,
    agency,
    province,
    commune,
    scheme,
    rule,
    policy,
    ruleset,
    counted,
    localHolder,
    from,
    until,
    total,
    ended: endedBody(row, language),
    card: scheme === 'health-insurance' ? cardBody(row) : null,
    madeAt,
    changedAt,
  };
}

export type CoverageBody = ReturnType<typeof coverageBody>;

function cardBody({ cardDueOn, cardIssuedOn, cardFrom, cardUntil, cardOverdue }: CoverageRow) {
  return { dueOn: cardDueOn, issuedOn: cardIssuedOn, from: cardFrom, until: cardUntil, overdue: cardOverdue };
}

/** Why money did not move is said as well, in the law's words or in ours. */
function endedBody({ endedFrom, endedBecause, endedGives, scheme, paidIn }: CoverageRow, language: Language) {
  if (endedFrom === null || endedBecause === null || endedGives === null) return null;
  const law = endingThatGave(scheme, paidIn, endedBecause, endedGives);
  return {
    from: endedFrom,
    because: endedBecause,
    money: endedGives,
    cite: law === null ? null : rulebook.citeText(law.cite),
    says: law === null ? NOT_KNOWN[language] : law.says[language],
  };
}

const NOT_KNOWN = {
  vi: 'Không văn bản nào đang có quy định việc hoàn trả trong trường hợp này: quá trình đóng dừng, tiền giữ nguyên.',
  en: 'No text at hand says what is given back in this case: the coverage ends, the money stays where it is.',
};
