/**
 * The regular meeting of a ward (Yên Nghĩa, II.1.2) as one resource: new participants, the result of each unit below, causes,
 * the tasks of the next month, and the quick updates of its weeks. Of a city the same, commune by commune.
 */
import { look } from '../../db/act.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { provinceFor } from '../fields.ts';
import { type IndicatorProgress, type ProgressQuery, readProgress } from '../progress/progress.ts';
import { levelOf } from '../units.ts';
import { notesOf, spokenIn } from './notes.ts';

export type Briefing = Awaited<ReturnType<typeof readBriefing>>;

export async function readBriefing(acting: Keyed, { unit, year, month }: ProgressQuery) {
  const { db, actor } = acting;
  const level = levelOf(unit);
  if (level !== 'province' && level !== 'commune') throw new Refusal('not-found');
  const until = `${year}-${String(month).padStart(2, '0')}`;
  const [progress, [found]] = await Promise.all([
    readProgress(acting, { unit, year, month }),
    look(db, actor, [notesOf(unit, provinceFor(unit, actor), until)]),
  ]);
  const { notes, older } = await spokenIn(found?.rows ?? [], acting);
  const { self, below, silent } = progress;
  const newOnes = (id: string): IndicatorProgress | undefined =>
    self.indicators.find(({ indicator }) => indicator === id);
  const [voluntary, health] = [newOnes('new-voluntary-participants'), newOnes('new-health-participants')];
  return {
    unit,
    name: self.name,
    month: until,
    newParticipants: {
      voluntary: voluntary?.inMonth ?? 0,
      voluntaryThisYear: voluntary?.value ?? 0,
      health: health?.inMonth ?? 0,
      healthThisYear: health?.value ?? 0,
    },
    self,
    below,
    silent,
    causes: notes.filter(({ kind }) => kind === 'cause'),
    tasks: notes.filter(({ kind }) => kind === 'task'),
    updates: notes.filter(({ kind }) => kind === 'update'),
    olderNotes: older,
  };
}
