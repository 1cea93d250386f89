/** The home insurer's reports before 20/01, in every state, each of a year of its own: what the operations on reports are asked about. */
import { randomUUID } from 'node:crypto';
import { HOME, type World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';

const HELD = { 'If-Match': '"1"' };
const KIND = 'hue-last-year';

const SAID = { vi: 'Báo cáo', en: 'Report' };
const LABELS = JSON.stringify({
  title: SAID,
  office: SAID,
  receiver: SAID,
  signer: 'Giám đốc',
  readings: [],
  sections: [],
});

let years = 2030;

async function report(world: World, state: 'draft' | 'signed' | 'filed'): Promise<string> {
  const id = randomUUID();
  const { id: agency } = world.home['insurer-city'];
  years += 1;
  await world.offices.sql(
    [
      `insert into app.report (id, livemode, kind, province, period, first_period, last_period, agency, edition, made_at, changed_at)
        values ('${id}', false, '${KIND}', '${HOME.province}', '${years}', '${years}-Q1', '${years}-Q4', '${agency}', 1, now(), now())`,
      `insert into app.audit_chain (chain, livemode, agency, province) values ('${id}', false, '${agency}', null)`,
      ...(state === 'draft'
        ? []
        : [
            `insert into app.report_freeze (report, livemode, version, frozen_at, seen, last_seq, ledger, figures, labels, hash)
              values ('${id}', false, 1, now(), pg_current_snapshot(), 0, '{}', '{}', '${LABELS}', repeat('0', 64))`,
            `update app.report set state = '${state}', frozen_version = 1,
              filed_at = ${state === 'filed' ? 'now()' : 'null'} where id = '${id}'`,
          ]),
    ].join(';'),
  );
  return id;
}

/** Each reading is of the same one: nothing comes of it. */
let known: Promise<string> | null = null;
const filed =
  (more: Partial<Asked> = {}): Fixture =>
  async (world) => {
    known ??= report(world, 'filed');
    return { params: { report: await known }, ...more };
  };

export const REPORT_FIXTURES: Readonly<Record<string, Fixture>> = {
  listReportDuties: async () => ({ query: { year: '2027' }, mark: `"${HOME.province}.last-year-report.2026"` }),
  listReports: async (world) => {
    const id = await report(world, 'filed');
    return { query: { kind: KIND, limit: '200' }, mark: id };
  },
  readReport: filed(),
  exportReport: filed(),
  exportReportPeople: filed(),
  listReportSteps: filed(),
  recomputeReport: filed(),
  readReportAudit: filed(),
  verifyReportAudit: filed(),
  draftReport: async () => ({ body: { kind: KIND, period: '2027' } }),
  writeReport: async (world) => ({
    params: { report: await report(world, 'draft') },
    headers: HELD,
    body: { results: 'Đạt chỉ tiêu năm.' },
  }),
  takeReportStep: async (world) => ({
    params: { report: await report(world, 'signed'), step: 'file' },
    headers: HELD,
    body: {},
    nowhere: { params: { report: randomUUID(), step: 'file' } },
  }),
};
