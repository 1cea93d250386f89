/** The fields that targets, figures, progress and briefings are described from. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import type { Actor } from '../auth/actor.ts';
import { limitBody } from '../http/body.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { yearInQuery } from '../http/years.ts';
import { Refusal } from '../refusal.ts';
import { INDICATOR_IDS } from './law.ts';
import { isIn, LEVELS, provinceOf, unit, unitWords } from './units.ts';

export const tags = ['targets'];

/** Two thousand lines. */
export const limited = limitBody(512 * 1024);

const LEVEL_WORDS: ValueWords<(typeof LEVELS)[number]> = {
  province: ['tỉnh, thành phố', 'province'],
  commune: ['xã, phường, đặc khu', 'commune'],
  group: ['tổ dân phố, thôn', 'residential group'],
  school: ['cơ sở giáo dục', 'school'],
  collector: ['tổ chức hỗ trợ phát triển đối tượng', 'collecting organisation'],
};

export const level = () =>
  z
    .enum(LEVELS)
    .openapi({ description: choiceText('Cấp của đơn vị.', 'The level of the unit.', LEVEL_WORDS), example: 'commune' });

export const anyUnit = (example?: string) => unit(unitWords, example);

export const unitQuery = () => anyUnit().openapi({ param: { name: 'unit', in: 'query' } });

export const indicator = (example = 'health-coverage-rate') =>
  z
    .string()
    .refine((id) => INDICATOR_IDS.includes(id), { params: { code: 'not-one-of', bounds: INDICATOR_IDS.join(', ') } })
    .openapi({
      description: both('Mã chỉ tiêu; xem /v1/indicators.', 'Id of the indicator; see /v1/indicators.'),
      enum: [...INDICATOR_IDS],
      example,
    });

export const year = (example = 2026) =>
  z
    .int()
    .min(2024)
    .max(2099)
    .openapi({ description: both('Năm.', 'The year.'), example });

export const yearQuery = () => yearInQuery(both('Năm.', 'The year.'), { first: 2024, last: 2099, example: 2026 });

const MONTH = /^20(?:2[4-9]|[3-9]\d)-(?:0[1-9]|1[0-2])$/;

/** Of a figure or a briefing. */
export const figureMonth = (example = '2026-10') =>
  z
    .string()
    .regex(MONTH)
    .openapi({ description: both('Tháng.', 'The month.'), pattern: MONTH.source, example });

export const figureMonthQuery = (name: string) => figureMonth().openapi({ param: { name, in: 'query' } });

export const count = (description: string, example: number, least = 0) =>
  z.int().min(least).max(1_000_000_000_000_000).openapi({ format: 'int64', description, example });

/** People, or basis points of a rate. */
export const targetValue = (example = 9600) =>
  z
    .int()
    .min(0)
    .max(1_000_000_000)
    .openapi({
      description: both(
        'Số phải đạt: chỉ tiêu số lượng là số người; chỉ tiêu tỷ lệ là phần vạn, từ 0 đến 10000 (9600 = 96 %).',
        'What is to be reached: a number of people, or of a rate basis points from 0 to 10000 (9600 = 96 %).',
      ),
      example,
    });

/** The province a question about a unit is asked in: its own where its text says, else the caller's. */
export function provinceFor(of: string, { agency }: Actor): string {
  const province = provinceOf(of) ?? agency.province;
  if (province === null || !isIn(of, province)) throw new Refusal('not-found');
  return province;
}
