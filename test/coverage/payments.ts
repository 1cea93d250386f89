/** Random payments of one coverage, as the engine makes them: month after month, each month of a payment alike. */
import fc from 'fast-check';
import type { Payment } from '../../src/coverage/sets.ts';
import { monthOf } from '../../src/engine/month.ts';

const amount = fc.integer({ min: 0, max: 5_000_000 });
const parts = fc.record({ state: amount, local: amount, topUp: amount, sponsor: amount, participant: amount });

const spans = fc.array(fc.record({ months: fc.integer({ min: 1, max: 14 }), parts, ownPayment: fc.boolean() }), {
  minLength: 1,
  maxLength: 5,
});

/** From any month of 2026 to 2029 on. */
export const anyPayments: fc.Arbitrary<readonly Payment[]> = fc
  .tuple(fc.integer({ min: 2026 * 12, max: 2029 * 12 }), spans)
  .map(([first, made]) => {
    const payments: Payment[] = [];
    let at = first;
    let paidIn = first;
    for (const { months, parts: monthly, ownPayment } of made) {
      // Where a rule changes inside a payment, it stands in two rows.
      if (ownPayment) paidIn = at;
      payments.push({
        paidIn: monthOf(paidIn),
        month: monthOf(at),
        months,
        policy: 'hue/2026-01@0123456789ab',
        rule: 'hi-near-poor',
        ...times(monthly, months),
        due: months * Object.values(monthly).reduce((sum, one) => sum + one, 0),
      });
      at += months;
    }
    return payments;
  });

type Monthly = Readonly<Record<'state' | 'local' | 'topUp' | 'sponsor' | 'participant', number>>;

function times({ state, local, topUp, sponsor, participant }: Monthly, months: number): Monthly {
  return {
    state: state * months,
    local: local * months,
    topUp: topUp * months,
    sponsor: sponsor * months,
    participant: participant * months,
  };
}
