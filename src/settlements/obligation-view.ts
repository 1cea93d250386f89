/**
 * An obligation as the database gives it to one caller, and as the API shows it: counts and đồng, no people. Whatever the
 * policies keep from the caller is not in it.
 */
import { z } from '@hono/zod-openapi';
import type { Actor } from '../auth/actor.ts';
import type { Statement } from '../db/database.ts';
import { SCHEMES } from '../engine/facts.ts';
import { movesOf, STATES, STEPS, type Standing, UNSIGNED } from './lifecycle.ts';

/** Of `app.obligation o`. It is kept under the key of the act. */
export const OBLIGATION_JSON = `json_build_object(
  'id', o.id, 'livemode', o.livemode, 'version', o.version, 'province', o.province, 'holder', o.holder, 'scheme', o.scheme,
  'period', o.period, 'state', o.state, 'proposableOn', app.proposable_on(o.period),
  'isProposable', app.is_proposable(o.period), 'money', app.money_of(o),
  'arrearsSince', app.arrears_since(o), 'cameSince', app.came_since(o), 'frozen', (select json_build_object('at', app.exact_instant(f.frozen_at), 'postings', f.postings, 'lastSeq', f.last_seq,
      'hash', f.hash, 'people', f.people, 'owed', f.owed)
    from app.obligation_freeze f where f.obligation = o.id and f.version = o.frozen_version),
  'signed', (select h.step from app.obligation_hand h where h.obligation = o.id),
  'openedAt', app.exact_instant(o.opened_at), 'changedAt', app.exact_instant(o.changed_at))`;

export function obligationAnswer(id: string): Statement {
  return { text: `select ${OBLIGATION_JSON} as answer from app.obligation o where o.id = $1`, values: [id] };
}

const count = z.int().min(0);

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  version: z.int(),
  province: z.string(),
  holder: z.string(),
  scheme: z.enum(SCHEMES),
  period: z.string(),
  state: z.enum(STATES),
  proposableOn: z.string(),
  isProposable: z.boolean(),
  money: z.object({
    owed: z.int(),
    arrears: count,
    transferred: count,
    credited: z.int(),
    carried: count,
    missing: count,
    excess: count,
    lastPaidOn: z.string().nullable(),
  }),
  /** The earliest period of which money was carried here. */
  arrearsSince: z.string().nullable(),
  /** Of what it carried on: whether all of it has come since, and when. */
  cameSince: z.object({ whole: z.boolean(), paidOn: z.string().nullable() }).nullable(),
  frozen: z
    .object({
      at: z.string(),
      postings: count,
      lastSeq: z.int().nullable(),
      hash: z.string(),
      people: count,
      owed: z.int(),
    })
    .nullable(),
  signed: z.enum(STEPS).exclude(UNSIGNED).nullable(),
  openedAt: z.string(),
  changedAt: z.string(),
});

export type ObligationRow = z.infer<typeof Row>;

export function obligationRow(answer: unknown): ObligationRow {
  return Row.parse(answer);
}

export function standingOf(row: ObligationRow): Standing {
  return { ...row, transferred: row.money.transferred, excess: row.money.excess };
}

/** Named field by field: what the database gives must not reach anybody by accident. */
export function obligationBody(row: ObligationRow, actor: Actor) {
  const { id, livemode, version, province, holder, scheme, period, state, proposableOn, frozen, openedAt, changedAt } =
    row;
  const { owed, arrears, transferred, credited, carried, missing, excess, lastPaidOn } = row.money;
  return {
    id,
    livemode,
    version,
    province,
    holder,
    scheme,
    period,
    state,
    proposableOn,
    money: { owed, arrears, transferred, credited, carried, missing, excess, lastPaidOn },
    frozen:
      frozen === null
        ? null
        : {
            at: frozen.at,
            postings: frozen.postings,
            lastSeq: frozen.lastSeq,
            hash: frozen.hash,
            people: frozen.people,
            owed: frozen.owed,
          },
    may: movesOf(standingOf(row), actor),
    openedAt,
    changedAt,
  };
}

export type ObligationBody = ReturnType<typeof obligationBody>;
