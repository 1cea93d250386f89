/**
 * The chapters of the played month: the programme of phường Yên Nghĩa in November 2026, in the order of its days. A page
 * that somebody would print is handed to `save`, which says where it lies.
 */
import type { Chapter, File } from '../walk.ts';
import { briefing } from './briefing.ts';
import { difficulty } from './difficulty.ts';
import { extract } from './extract.ts';
import { gift } from './gift.ts';
import { inspection } from './inspection.ts';
import { followUp, meeting } from './meeting.ts';
import { report } from './report.ts';
import { groups, targets } from './targets.ts';

export type Save = (name: string, file: File) => Promise<string>;

/** The plan of the ward is one of 2026, and its reports are due before 30/11: the month is always this one. */
export const LISTED_FOR = 2027;
export const FIRST_DAY = '11-02 07:00';
export const LAST_DAY = '11-30 09:00';

export const monthOf = (save: Save): readonly Chapter[] => [
  groups,
  targets,
  extract,
  meeting(save),
  gift,
  difficulty,
  followUp,
  inspection,
  briefing(save),
  report(save),
];
