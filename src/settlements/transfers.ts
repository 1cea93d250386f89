/**
 * Money that reached the fund, and what came too much of it. Nothing is ever changed: a transfer is recorded once, by the
 * reference of the treasury; one that was recorded by mistake is taken back by a record of its own; an excess is credited to
 * another obligation of the same holder and fund. Both by somebody else.
 */
import { z } from 'zod';
import { type ActKey, look } from '../db/act.ts';
import type { Scheme } from '../engine/facts.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { seal } from '../seal/seal.ts';
import type { ObligationBody } from './obligation-view.ts';
import { takeStep } from './steps.ts';

export type Transferred = {
  readonly reference: string;
  readonly paidOn: string;
  readonly fund: Scheme;
  readonly amount: number;
};

/** In any state but closed: months may be paid in advance, and parts one after the other. */
export function recordTransfer(
  acting: Acting,
  key: ActKey,
  obligation: string,
  { reference, paidOn, fund, amount }: Transferred,
): Promise<ObligationBody> {
  const id = crypto.randomUUID();
  return takeStep(acting, key, {
    obligation,
    step: 'transfer',
    version: null,
    write: {
      text: 'select app.record_transfer($1, $2, $3, $4, $5, $6)',
      values: [id, obligation, fund, reference, paidOn, amount],
    },
    detail: { transfer: id, reference, paidOn, amount },
  });
}

export type Retracted = { readonly transfer: string; readonly reasons: readonly string[] };

/** Its reference is free again: most often the money did come, with another amount or for another obligation. */
export async function retractTransfer(
  acting: Keyed,
  key: ActKey,
  obligation: string,
  version: number,
  { transfer, reasons }: Retracted,
): Promise<ObligationBody> {
  const [id, step] = [crypto.randomUUID(), crypto.randomUUID()];
  const sealed = await seal(acting.keys.seal, { table: 'obligation_step', column: 'reasons', row: step }, reasons);
  return takeStep(acting, key, {
    obligation,
    step: 'retract',
    version,
    write: {
      text: 'select app.retract_transfer($1, $2, $3, $4, $5, $6)',
      values: [id, obligation, transfer, version, step, sealed],
    },
    detail: { retraction: id, transfer },
  });
}

export type Credited = { readonly to: string; readonly amount: number };

export function creditExcess(
  acting: Acting,
  key: ActKey,
  obligation: string,
  version: number,
  { to, amount }: Credited,
): Promise<ObligationBody> {
  const id = crypto.randomUUID();
  return takeStep(acting, key, {
    obligation,
    step: 'credit',
    version,
    write: {
      text: 'select app.credit_excess($1, $2, $3, $4, $5)',
      values: [id, obligation, version, to, amount],
    },
    detail: { credit: id, to, amount },
  });
}

const amount = z.int().min(1);

const TransferRow = z.object({
  id: z.string(),
  reference: z.string(),
  paidOn: z.string(),
  amount,
  recordedAt: z.string(),
  agency: z.string(),
  person: z.string(),
  retracted: z.object({ at: z.string(), agency: z.string(), person: z.string() }).nullable(),
});

const CreditRow = z.object({
  id: z.string(),
  kind: z.enum(['excess', 'arrears']),
  from: z.string(),
  to: z.string(),
  amount,
  madeAt: z.string(),
  agency: z.string(),
  person: z.string(),
});

/** In the order they were recorded. */
export async function listTransfers({ db, actor }: Acting, obligation: string) {
  const [seen, transfers, credits] = await look(db, actor, [
    { text: 'select id from app.obligation where id = $1', values: [obligation] },
    {
      text: `select t.id, t.reference, t.paid_on as "paidOn", t.amount,
          app.exact_instant(t.recorded_at) as "recordedAt", t.agency, t.person,
          (select json_build_object('at', app.exact_instant(r.retracted_at), 'agency', r.agency, 'person', r.person)
            from app.retraction r where r.transfer = t.id) as retracted
        from app.transfer t where t.obligation = $1 order by t.recorded_at, t.id`,
      values: [obligation],
    },
    {
      text: `select c.id, c.kind, c.from_obligation as "from", c.to_obligation as "to", c.amount,
          app.exact_instant(c.made_at) as "madeAt", c.agency, c.person
        from app.credit c where $1 in (c.from_obligation, c.to_obligation) order by c.made_at, c.id`,
      values: [obligation],
    },
  ]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  return {
    transfers: (transfers?.rows ?? []).map((row) => TransferRow.parse(row)),
    credits: (credits?.rows ?? []).map((row) => CreditRow.parse(row)),
  };
}
