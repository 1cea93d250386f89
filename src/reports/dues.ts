/**
 * Which reports an office owes in a year, each with the duty it serves, where it stands and the report that serves it. An
 * office that watches over the province sees those of all; who makes none and watches nothing has none.
 */
import { z } from 'zod';
import { dutiesIn, sourcesOf } from '../calendar/schedule.ts';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { look } from '../db/act.ts';
import { witnessReports } from '../deadlines/report-evidence.ts';
import { sessionDays } from '../deadlines/sessions.ts';
import { stateOf } from '../deadlines/states.ts';
import type { Acting } from '../http/acting.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { isMadeBy, kindOf } from './kinds.ts';
import { STATES } from './lifecycle.ts';
import { servesBody } from './report-view.ts';

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  period: z.string(),
  edition: z.int(),
  state: z.enum(STATES),
});

export async function listDues(acting: Acting, year: number, at: Date) {
  const { db, actor } = acting;
  const { agency, livemode } = actor;
  const province = agency.province ?? '';
  const sessions = await sessionDays(db, province, livemode);
  const watches = agency.kind !== 'commune' && agency.kind !== 'home-affairs' && agency.kind !== 'insurer-city';
  const owed = dutiesIn(sourcesOf(rulebook, province), year, sessions).flatMap((duty) => {
    const kind = kindOf(duty);
    return kind !== null && (watches || isMadeBy(kind, agency)) ? [{ duty, kind }] : [];
  });
  const evidence = await witnessReports(
    acting,
    province,
    owed.map(({ duty }) => duty),
  );
  const latest = await latestOf(acting);
  return {
    province,
    year,
    asOn: dayInVietNam(at),
    items: owed.map(({ duty, kind }) => {
      const found = evidence.get(duty.id) ?? null;
      const report = latest.get(`${kind.id} ${duty.period}`) ?? null;
      return {
        kind: kind.id,
        title: kind.title,
        period: duty.period,
        commune: kind.commune,
        madeBy: kind.madeBy,
        office: kind.office,
        receiver: kind.receiver,
        serves: servesBody(duty),
        state: stateOf(duty, found, at),
        filedOn: found?.doneOn ?? null,
        report: report === null ? null : { id: report.id, edition: report.edition, state: report.state },
      };
    }),
  };
}

/** The last edition of each that the caller sees. */
async function latestOf({ db, actor }: Acting): Promise<ReadonlyMap<string, z.infer<typeof Row>>> {
  const [found] = await look(db, actor, [
    {
      text: `select distinct on (r.kind, r.period) json_build_object('id', r.id, 'kind', r.kind, 'period', r.period,
          'edition', r.edition, 'state', r.state) as answer
        from app.report r where r.province = app.province() order by r.kind, r.period, r.edition desc`,
    },
  ]);
  const rows = (found?.rows ?? []).map(({ answer }) => Row.parse(answer));
  return new Map(rows.map((row) => [`${row.kind} ${row.period}`, row]));
}
