/** The steps of one obligation: proposed and closed by two people of the insurer, agreed and paid by two of the budget's. */
import { dayInVietNam } from '../../../src/calendar/vietnam-day.ts';
import { HUE_FINANCE, HUE_INSURER } from '../callers.ts';
import { type Answer, type Caller, itemsIn, type Step, textIn, type Walk } from '../walk.ts';
import { HOLDERS, type Holder, owedBy, peopleIn, type Quarter } from './amounts.ts';

const PROPOSER = HUE_INSURER('approver');
const CLOSER: Caller = { ...HUE_INSURER('approver'), isSecond: true };

export const dong = (amount: unknown) => `${Number(amount).toLocaleString('en')} đ`;

export async function obligationOf(walk: Walk, holder: Holder, quarter: Quarter, at: string): Promise<string> {
  const query = `period=${walk.year}-Q${quarter}&holder=${holder}&scheme=health-insurance`;
  const { body } = await walk.read(PROPOSER, `/v1/obligations?${query}`, at);
  const [found] = itemsIn(body);
  if (found === undefined) throw new Error(`nothing is owed by ${holder} for Q${quarter}`);
  return textIn(found, 'id');
}

/** By who has just read it. */
async function take(walk: Walk, id: string, step: string, taken: Omit<Step, 'asks' | 'version'>) {
  const seen = await walk.read(taken.by, `/v1/obligations/${id}`, taken.at);
  const asks = `POST /v1/obligations/${id}/${step}`;
  return walk.step({ tells: toldMoney, ...taken, asks, version: Number(seen.body.version) });
}

export function toldMoney({ state, money }: Answer['body']): string {
  const { owed, missing, excess } = Object(money);
  const left = excess > 0 ? `${dong(excess)} too much` : missing > 0 ? `${dong(missing)} missing` : 'nothing missing';
  return `${String(state)}: ${dong(owed)} owed, ${left}`;
}

/** Both on the same days, as they would be: the clock does not go back from one to the other. */
export async function proposeAndAgree(
  walk: Walk,
  quarter: Quarter,
  [proposed, agreed]: readonly [string, string],
): Promise<Readonly<Record<Holder, string>>> {
  const ids = {
    state: await propose(walk, 'state', quarter, proposed),
    city: await propose(walk, 'city', quarter, proposed),
  };
  for (const holder of HOLDERS) {
    await take(walk, ids[holder], 'agree', {
      by: HUE_FINANCE('approver'),
      does: `agrees to what the ${holder} owes`,
      at: agreed,
      status: 200,
      answer: { state: 'agreed' },
    });
  }
  return ids;
}

/** The control totals are those counted by hand: where the ledger differs, nothing is frozen. */
async function propose(walk: Walk, holder: Holder, quarter: Quarter, at: string): Promise<string> {
  const id = await obligationOf(walk, holder, quarter, at);
  const [people, amount] = [peopleIn(quarter), owedBy(holder, quarter)];
  await take(walk, id, 'propose', {
    by: PROPOSER,
    does: `asks for what the ${holder} owes for Q${quarter}: ${people} people, ${dong(amount)}`,
    at,
    json: { people, amount },
    status: 200,
    answer: { state: 'proposed', frozen: { people, owed: amount } },
  });
  return id;
}

export type Paid = { readonly amount: number; readonly at: string; readonly state: string; readonly part?: string };

export async function transfer(walk: Walk, id: string, { amount, at, state, part = '' }: Paid): Promise<void> {
  const paidOn = dayInVietNam(new Date(at));
  await walk.step({
    by: HUE_FINANCE('maker'),
    does: `transfers ${dong(amount)}`,
    asks: `POST /v1/obligations/${id}/transfers`,
    at,
    json: { reference: `KB46-${id.slice(0, 8).toUpperCase()}${part}`, paidOn, fund: 'health-insurance', amount },
    status: 201,
    answer: { state },
    tells: toldMoney,
  });
}

export async function credit(walk: Walk, from: string, to: string, amount: number, at: string): Promise<void> {
  await take(walk, from, 'credits', {
    by: HUE_FINANCE('confirmer'),
    does: `credits ${dong(amount)} to the next quarter`,
    at,
    json: { to, amount },
    status: 201,
    answer: { state: 'transferred', money: { excess: 0 } },
  });
}

export async function close(walk: Walk, id: string, at: string): Promise<void> {
  await take(walk, id, 'close', { by: CLOSER, does: 'closes it', at, status: 200, answer: { state: 'closed' } });
}
