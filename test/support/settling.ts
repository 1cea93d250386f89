/**
 * Obligations on the running system, and the people who settle them, all invented: of the insurer, the finance department,
 * the treasury and a ward of Huế.
 */

import { type Ledger, ledgerOf } from './ledger.ts';
import { type Asked, type Desk, deskOf } from './lists.ts';
import type { Officer, TestAgency } from './offices.ts';
import type { System } from './running.ts';
import type { Answered } from './send.ts';

/** Three months of a near-poor person in the first quarter of 2026: the state 70 %, the city 30 %. */
export const NEAR_POOR = { belongsTo: '2026-Q1', month: '2026-01', state: 221_130, local: 94_770 };

/** The first day after it, in Việt Nam. */
export const APRIL = '2026-04-01T08:00:00+07:00';

export interface Counter {
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly proposer: Officer;
  readonly closer: Officer;
  readonly finance: Officer;
  readonly payer: Officer;
  readonly creditor: Officer;
  readonly treasurer: Officer;
  readonly ward: TestAgency;
  read(who: Officer, path: string, now?: string): Promise<Answered>;
  /** A step at the version it is just then, in April unless the test says when. */
  step(who: Officer, obligation: string, step: string, asked?: Asked): Promise<Answered>;
  /** By the control totals of its lines. */
  propose(obligation: string, now?: string): Promise<Answered>;
  transfer(
    who: Officer,
    obligation: string,
    amount: number,
    more?: Readonly<Record<string, unknown>>,
  ): Promise<Answered>;
}

let references = 0;

export async function counterOf(system: Pick<System, 'url' | 'issuer' | 'databaseUrl'>): Promise<Counter> {
  const desk = await deskOf(system);
  const ledger = await ledgerOf((text, values) => desk.offices.sql(text, values));
  const [insurer, department, treasury, ward] = [
    await desk.agency('insurer-city'),
    await desk.agency('finance'),
    await desk.agency('treasury'),
    await desk.agency('commune', '19789'),
  ];
  const proposer = await desk.officer(insurer, 'approver');
  const version = async (obligation: string) => {
    const [row] = await desk.offices.sql('select version from app.obligation where id = $1', [obligation]);
    return Number(row?.version);
  };
  const counter: Counter = {
    desk,
    ledger,
    proposer,
    closer: await desk.offices.officer(insurer, 'approver'),
    finance: await desk.officer(department, 'approver'),
    payer: await desk.officer(department, 'maker'),
    creditor: await desk.officer(department, 'confirmer'),
    treasurer: await desk.officer(treasury, 'maker'),
    ward,
    read: (who, path, now = APRIL) => desk.get(who, path, now),
    async step(who, obligation, step, asked = {}) {
      const held = asked.version ?? (await version(obligation));
      return desk.post(who, `/v1/obligations/${obligation}/${step}`, { now: APRIL, ...asked, version: held });
    },
    async propose(obligation, now = APRIL) {
      const { body } = await counter.read(proposer, `/v1/obligations/${obligation}/lines`, now);
      const total = Object(body).total;
      return counter.step(proposer, obligation, 'propose', {
        now,
        body: { people: total.people, amount: total.owed },
      });
    },
    transfer(who, obligation, amount, more = {}) {
      references += 1;
      const body = { reference: `KB46-${references}`, paidOn: '2026-03-31', fund: 'health-insurance', amount, ...more };
      return desk.post(who, `/v1/obligations/${obligation}/transfers`, { now: APRIL, body });
    },
  };
  return counter;
}
