/**
 * What is done with a quarter's money, one request each: proposed, agreed, returned, paid, taken back, credited, closed. What
 * an honest office may be told besides yes, because others post and sign at the same time, is told to the desk.
 */
import type { Clients } from './client.ts';
import type { Told } from './journal.ts';
import { type Expect, get, idIn, NotAsExpected, post } from './moving.ts';
import type { Officer } from './offices.ts';

export type Obligation = {
  readonly id: string;
  readonly version: number;
  readonly period: string;
  readonly missing: number;
  readonly excess: number;
};

export type Transfer = { readonly reference: string; readonly amount: number };

/** Somebody was covered while it was counted, or is being covered just now: it is proposed another time. */
const ANOTHER_TIME = ['control-totals-differ', 'lists-not-covered', 'stale'];

const OPERATIONS = {
  return: 'returnObligation',
  credits: 'creditExcess',
  close: 'closeObligation',
} as const;

export function moneyMoves(expect: Expect, clients: Clients) {
  const read = async (by: Officer, id: string) => {
    return obligationIn((await expect(200, get(by, 'readObligation', `/v1/obligations/${id}`))).body);
  };
  const asked = (
    by: Officer,
    operation: string,
    { id, version }: Obligation,
    step: string,
    now: string,
    body?: object,
  ) => post(by, operation, `/v1/obligations/${id}/${step}`, body, { version, chain: id, now });
  return {
    readObligation: read,
    /** Those that take postings, the earliest first. */
    async openObligations(by: Officer, holder: string): Promise<readonly Obligation[]> {
      const pages = await Promise.all(
        ['open', 'returned'].map((state) => expect(200, get(by, 'listObligations', pathOf(holder, state)))),
      );
      const items = pages.flatMap(({ body }) => (Array.isArray(body.items) ? body.items : []));
      return items.map(obligationIn).toSorted((a, b) => a.period.localeCompare(b.period));
    },
    /** By what its lines come to; false where somebody else's postings came between. */
    async proposeObligation(by: Officer, one: Obligation, now: string): Promise<boolean> {
      const { body } = await expect(200, get(by, 'listObligationLines', `/v1/obligations/${one.id}/lines`));
      const { people, owed } = Object(body.total);
      const told = await clients.ask(asked(by, 'proposeObligation', one, 'propose', now, { people, amount: owed }));
      if (told.status === 200) return true;
      if (ANOTHER_TIME.includes(String(told.body.code))) return false;
      throw new NotAsExpected(`proposeObligation was answered ${told.status} ${String(told.body.code)}`);
    },
    /** By two at once: one of them has agreed. */
    async agreeToObligation(officers: readonly Officer[], id: string, now: string): Promise<void> {
      const [first] = officers;
      if (first === undefined) return;
      const one = await read(first, id);
      const told = await Promise.all(
        officers.map((officer) => clients.ask(asked(officer, 'agreeObligation', one, 'agree', now))),
      );
      if (told.filter(({ status }) => status === 200).length === 1) return;
      throw new NotAsExpected(`agreeing at once was answered ${told.map(({ status }) => status).join(', ')}`);
    },
    async moveObligation(by: Officer, id: string, step: keyof typeof OPERATIONS, now: string, body?: object) {
      const status = step === 'credits' ? 201 : 200;
      await expect(status, asked(by, OPERATIONS[step], await read(by, id), step, now, body));
    },
    async transferMoney(by: Officer, id: string, { reference, amount }: Transfer, now: string): Promise<Told> {
      const body = { reference, paidOn: now.slice(0, 10), fund: 'health-insurance', amount };
      return expect(201, post(by, 'recordTransfer', `/v1/obligations/${id}/transfers`, body, { chain: id, now }));
    },
    /** The same money is not recorded twice, whatever request it comes in. */
    async transferAgain(by: Officer, id: string, { reference, amount }: Transfer, now: string): Promise<void> {
      const body = { reference, paidOn: now.slice(0, 10), fund: 'health-insurance', amount };
      const told = await clients.ask(
        post(by, 'recordTransfer', `/v1/obligations/${id}/transfers`, body, { chain: id, now }),
      );
      if (told.body.code !== 'reference-used') throw new NotAsExpected(`a reference used was answered ${told.status}`);
    },
    async retractTransfer(by: Officer, id: string, reference: string, now: string): Promise<void> {
      const { body } = await expect(200, get(by, 'listTransfers', `/v1/obligations/${id}/transfers`));
      const all: readonly Readonly<Record<string, unknown>>[] = Array.isArray(body.transfers) ? body.transfers : [];
      const found = all.find((one) => one.reference === reference && one.retracted === null);
      if (found === undefined) throw new NotAsExpected('a transfer that was acknowledged is not listed');
      const step = `transfers/${idIn({ status: 200, body: found, text: '' })}/retract`;
      const reasons = { reasons: ['Ghi nhầm số tiền'] };
      await expect(200, asked(by, 'retractTransfer', await read(by, id), step, now, reasons));
    },
  };
}

function pathOf(holder: string, state: string): string {
  return `/v1/obligations?scheme=health-insurance&holder=${holder}&state=${state}&limit=200`;
}

function obligationIn(body: Readonly<Record<string, unknown>>): Obligation {
  const { missing, excess } = Object(body.money);
  const [id, period] = [String(body.id), String(body.period)];
  return { id, period, version: Number(body.version), missing: Number(missing), excess: Number(excess) };
}
