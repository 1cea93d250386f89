/** The chapters of the walk, told one after the other: a later one may rest on what an earlier one has left. */
import { collectorList } from './collector-list.ts';
import { cutOff, except, handIn, supplement } from './cut-off.ts';
import { acceptNearPoor } from './insurer.ts';
import { addForgotten, mendList } from './mending.ts';
import { handInWorkbook, keepRegister, openRound } from './near-poor-list.ts';
import { askThroughPortal } from './request.ts';
import { getNothing, listOnePersonTwice } from './same-person.ts';
import { schoolList } from './school-list.ts';
import type { Chapter } from './walk.ts';

export const STORY: readonly Chapter[] = [
  openRound,
  keepRegister,
  handInWorkbook,
  mendList,
  addForgotten,
  askThroughPortal,
  listOnePersonTwice,
  getNothing,
  handIn,
  cutOff,
  except,
  acceptNearPoor,
  supplement,
  schoolList,
  collectorList,
];
