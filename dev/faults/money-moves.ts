/**
 * What is done with a quarter's money, one request each: proposed, agreed, returned, paid, taken back, credited, closed. What
 * an honest office may be told besides yes, because others post and sign at the same time, is told to the desk.
 */
import type { Clients } from './client.ts';
import type { Asked } from './journal.ts';
import { type Expect, get, NotAsExpected, post } from './moving.ts';
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
  return { ...stepMoves(expect, clients), ...transferMoves(expect, clients) };
}

async function read(expect: Expect, by: Officer, id: string): Promise<Obligation> {
  return obligationIn((await expect(200, get(by, 'readObligation', `/v1/obligations/${id}`))).body);
}

type Stepping = { readonly by: Officer; readonly operation: string; readonly step: string; readonly now: string };

function stepOf({ id, version }: Obligation, { by, operation, step, now }: Stepping, body?: object): Asked {
  return post(by, operation, `/v1/obligations/${id}/${step}`, body, { version, chain: id, now });
}

function stepMoves(expect: Expect, clients: Clients) {
  return {
    readObligation: (by: Officer, id: string) => read(expect, by, id),
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
      const stepping = { by, operation: 'proposeObligation', step: 'propose', now };
      const told = await clients.ask(stepOf(one, stepping, { people, amount: owed }));
      if (told.status === 200) return true;
      if (ANOTHER_TIME.includes(String(told.body.code))) return false;
      throw new NotAsExpected(`proposeObligation was answered ${told.status} ${String(told.body.code)}`);
    },
    /** By two at once: one of them has agreed. */
    async agreeToObligation(officers: readonly Officer[], id: string, now: string): Promise<void> {
      const [first] = officers;
      if (first === undefined) return;
      const one = await read(expect, first, id);
      const stepping = { operation: 'agreeObligation', step: 'agree', now };
      const told = await Promise.all(officers.map((by) => clients.ask(stepOf(one, { by, ...stepping }))));
      if (told.filter(({ status }) => status === 200).length === 1) return;
      throw new NotAsExpected(`agreeing at once was answered ${told.map(({ status }) => status).join(', ')}`);
    },
    async moveObligation(by: Officer, id: string, step: keyof typeof OPERATIONS, now: string, body?: object) {
      const stepping = { by, operation: OPERATIONS[step], step, now };
      await expect(step === 'credits' ? 201 : 200, stepOf(await read(expect, by, id), stepping, body));
    },
  };
}

function transferMoves(expect: Expect, clients: Clients) {
  const recording = (by: Officer, id: string, { reference, amount }: Transfer, now: string) => {
    const body = { reference, paidOn: now.slice(0, 10), fund: 'health-insurance', amount };
    return post(by, 'recordTransfer', `/v1/obligations/${id}/transfers`, body, { chain: id, now });
  };
  return {
    async transferMoney(by: Officer, id: string, transfer: Transfer, now: string): Promise<void> {
      await expect(201, recording(by, id, transfer, now));
    },
    /** The same money is not recorded twice, whatever request it comes in. */
    async transferAgain(by: Officer, id: string, transfer: Transfer, now: string): Promise<void> {
      const { status, body } = await clients.ask(recording(by, id, transfer, now));
      if (body.code !== 'reference-used') throw new NotAsExpected(`a reference used was answered ${status}`);
    },
    async retractTransfer(by: Officer, id: string, reference: string, now: string): Promise<void> {
      const { body } = await expect(200, get(by, 'listTransfers', `/v1/obligations/${id}/transfers`));
      const all: readonly Readonly<Record<string, unknown>>[] = Array.isArray(body.transfers) ? body.transfers : [];
      const found = all.find((one) => one.reference === reference && one.retracted === null);
      if (found === undefined) throw new NotAsExpected('a transfer that was acknowledged is not listed');
      const stepping = { by, operation: 'retractTransfer', step: `transfers/${String(found.id)}/retract`, now };
      await expect(200, stepOf(await read(expect, by, id), stepping, { reasons: ['Ghi nhầm số tiền'] }));
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
