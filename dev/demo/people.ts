/** The people of the walk: all invented, with numbers that fit them, and other numbers each time they are made. */
import { randomInt } from 'node:crypto';
import type { FieldKey } from '../../src/lists/forms/fields.ts';

export type Cells = Readonly<Partial<Record<FieldKey, string | number>>>;

export type Invented = {
  readonly name: string;
  readonly citizenNumber: string;
  /** `20/05/1999` */
  readonly birthDate: string;
  readonly sex: 'Nam' | 'Nữ';
};

let next = randomInt(1_000_000);

/** Where somebody was registered, by the first three digits: Huế unless it is said. */
export function somebody(name: string, birthDate: string, sex: Invented['sex'], registeredIn = '046'): Invented {
  next = (next + 1) % 1_000_000;
  const year = Number(birthDate.slice(-4));
  const century = 2 * (Math.floor(year / 100) - 19) + (sex === 'Nam' ? 0 : 1);
  const citizenNumber = `${registeredIn}${century}${String(year % 100).padStart(2, '0')}${String(next).padStart(6, '0')}`;
  return { name, citizenNumber, birthDate, sex };
}
