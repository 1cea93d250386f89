/** Every report that the texts at hand ask for; a new one is a line in the file of its place. Data only. */
import type { ReportKind } from '../engine/report-kind.ts';
import { haiphongReports } from './haiphong/reports.ts';
import { hanoiReports } from './hanoi/reports.ts';
import { yenNghiaReports } from './hanoi/yen-nghia/reports.ts';
import { hueReports } from './hue/reports.ts';
import { stateReports } from './vietnam/reports.ts';

export const reportKinds: readonly ReportKind[] = [
  ...hueReports,
  ...hanoiReports,
  ...yenNghiaReports,
  ...haiphongReports,
  ...stateReports,
];
