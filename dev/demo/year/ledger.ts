/** The end of the year: every quarter closed, and the ledger to the đồng what was counted by hand. */
import { HUE_FINANCE } from '../callers.ts';
import { type Answer, type Chapter, itemsIn, type Walk } from '../walk.ts';
import { HOLDERS, owedBy, owedInAll, peopleIn, QUARTERS, type Quarter } from './amounts.ts';
import { dong, obligationOf } from './obligation.ts';

const READER = HUE_FINANCE('reader');

export const ledger: Chapter = {
  title: 'The ledger of the year',
  async walk(walk) {
    const at = walk.nextYear('12-30 08:00');
    for (const quarter of QUARTERS) await sheet(walk, quarter, at);
    for (const holder of HOLDERS) {
      for (const quarter of QUARTERS) await holds(walk, await obligationOf(walk, holder, quarter, at), at);
    }
    const answer = await walk.step({
      by: READER,
      does: 'adds up the year: as counted by hand',
      asks: 'GET /v1/settlements',
      at,
      status: 200,
      tells: (body) => HOLDERS.map((holder) => `${holder} ${dong(owedInAll(holder))}`).join(', ') + toldOf(body, walk),
    });
    const sum = ofYear(answer.body, walk).reduce((all, { transferred }) => all + Number(transferred), 0);
    const counted = HOLDERS.reduce((all, holder) => all + owedInAll(holder), 0);
    if (sum !== counted) throw new Error(`${sum} đ were transferred, ${counted} đ counted`);
  },
};

function ofYear(body: Answer['body'], walk: Walk) {
  return itemsIn(body).filter(({ period }) => String(period).startsWith(`${walk.year}-`));
}

function toldOf(body: Answer['body'], walk: Walk): string {
  const quarters = ofYear(body, walk).map(({ period, transferred, obligations, closed }) => {
    return `\n         ${String(period)}  ${dong(transferred)} transferred, ${String(closed)} of ${String(obligations)} closed`;
  });
  return quarters.toReversed().join('');
}

async function sheet(walk: Walk, quarter: Quarter, at: string): Promise<void> {
  const owed = HOLDERS.reduce((sum, holder) => sum + owedBy(holder, quarter), 0);
  await walk.step({
    by: READER,
    does: `reads the sheet of Q${quarter}`,
    asks: `GET /v1/settlements/46-${walk.year}-Q${quarter}`,
    at,
    status: 200,
    answer: {
      funds: [
        {
          scheme: 'health-insurance',
          people: peopleIn(quarter),
          due: owed,
          participant: 0,
          state: owedBy('state', quarter),
          local: owedBy('city', quarter),
          missing: 0,
          excess: 0,
        },
      ],
    },
    tells: (body) => itemsIn(body, 'funds').map(toldFund).join('; '),
  });
}

function toldFund({ people, months, due, state, local }: Answer['body']): string {
  return `${String(people)} people, ${String(months)} months, ${dong(due)}: state ${dong(state)}, city ${dong(local)}`;
}

/** Lines, postings and coverages agree, and the record of what was done is whole. */
async function holds(walk: Walk, id: string, at: string): Promise<void> {
  const { body } = await walk.read(READER, `/v1/obligations/${id}/reconciliation`, at);
  if (body.holds !== true) throw new Error(`${id} does not reconcile: ${JSON.stringify(body)}`);
  const record = await walk.read(READER, `/v1/obligations/${id}/audit/verify`, at);
  if (record.body.broken !== null) throw new Error(`the record of ${id} is broken: ${JSON.stringify(record.body)}`);
}
