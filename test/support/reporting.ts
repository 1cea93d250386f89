/** A report taken along its steps on the running system, by invented officers of the office that owes it. */
import { type Asked, type Desk, idOf } from './lists.ts';
import type { Officer, TestAgency } from './offices.ts';
import type { Answered } from './send.ts';

export interface Reporting {
  readonly maker: Officer;
  readonly approver: Officer;
  draft(kind: string, period: string, asked?: Asked & { readonly amends?: string }): Promise<string>;
  /** At the version it is just then, unless the test says which. */
  step(who: Officer, report: string, step: string, asked?: Asked): Promise<Answered>;
  /** Drafted, submitted, signed and filed, all at one moment. */
  file(kind: string, period: string, now: string): Promise<string>;
}

export async function reportingOf(desk: Desk, agency: TestAgency): Promise<Reporting> {
  const [maker, approver] = [await desk.officer(agency, 'maker'), await desk.officer(agency, 'approver')];
  const version = async (report: string) => {
    const [row] = await desk.offices.sql('select version from app.report where id = $1', [report]);
    return Number(row?.version);
  };
  const reporting: Reporting = {
    maker,
    approver,
    async draft(kind, period, { amends, ...asked } = {}) {
      return idOf(await desk.post(maker, '/v1/reports', { body: { kind, period, amends }, ...asked }));
    },
    async step(who, report, step, asked = {}) {
      const known = { version: asked.version ?? (await version(report)), body: {}, ...asked };
      return desk.post(who, `/v1/reports/${report}/${step}`, known);
    },
    async file(kind, period, now) {
      const report = await reporting.draft(kind, period, { now });
      for (const [who, step] of [[maker, 'submit'] as const, [approver, 'sign'] as const, [maker, 'file'] as const]) {
        const { status, text } = await reporting.step(who, report, step, { now });
        if (status !== 200) throw new Error(`${step} was answered ${status} ${text}`);
      }
      return report;
    },
  };
  return reporting;
}

/** Where a duty of a year stands, as somebody is told. */
export async function dutyState(desk: Desk, who: Officer, duty: string, now: string) {
  const { body } = await desk.get(who, `/v1/deadlines/states?year=${yearIn(now)}`, now);
  const duties: readonly Record<string, unknown>[] = Array.isArray(body?.duties) ? body.duties : [];
  return duties.find(({ id }) => id === duty);
}

/** Of an instant, in Việt Nam. */
function yearIn(now: string): number {
  return new Date(Date.parse(now) + 7 * 3_600_000).getUTCFullYear();
}
