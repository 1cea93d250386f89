/**
 * Units that are given targets, as one text: `commune:09562`, `group:<id>`. What can be known of one without asking the
 * database is known here; whether a group, a school or a collecting organisation exists, the database says.
 */
import { z } from '@hono/zod-openapi';
import type { Level } from '../engine/indicator.ts';
import { both } from '../http/both.ts';
import { communeOf, communesOf, isProvince, provinces } from '../places/places.ts';

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
export const UNIT = new RegExp(`^(province:[0-9]{2}|commune:[0-9]{5}|(group|school|collector):${UUID})$`);

export const LEVELS = ['province', 'commune', 'group', 'school', 'collector'] as const satisfies readonly Level[];

export function levelOf(unit: string): Level {
  return LEVELS.find((level) => unit.startsWith(`${level}:`)) ?? 'province';
}

/** The province it lies in, where its own text says; null for a unit that only the database knows. */
export function provinceOf(unit: string): string | null {
  const [level, code = ''] = unit.split(':');
  if (level === 'province') return code;
  return level === 'commune' ? (communeOf(code)?.province ?? null) : null;
}

/** A unit that exists in this province, as far as its text tells. */
export function isIn(unit: string, province: string): boolean {
  const own = provinceOf(unit);
  return own === null ? levelOf(unit) !== 'commune' : own === province && isProvince(own);
}

/** Of a province or commune; the names of others stand in the database. */
export function placeName(unit: string): string | null {
  const [level, code = ''] = unit.split(':');
  if (level === 'province') return provinces.find((one) => one.code === code)?.name ?? null;
  return level === 'commune' ? (communeOf(code)?.name ?? null) : null;
}

export function communeUnits(province: string): readonly string[] {
  return communesOf(province).map(({ code }) => `commune:${code}`);
}

export const unit = (description: string, example = 'commune:09562') =>
  z.string().regex(UNIT).openapi({ description, pattern: UNIT.source, example });

export const unitWords = both(
  'Đơn vị: province:<mã>, commune:<mã>, group:<mã tổ dân phố>, school:<mã cơ quan>, collector:<mã cơ quan>.',
  'A unit: province:<code>, commune:<code>, group:<id of a residential group>, school:<id of its agency>, ' +
    'collector:<id of its agency>.',
);
