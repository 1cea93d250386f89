/**
 * Invented people for the rows of a run. Each has a citizen number that fits; some stand on several lists at once, so that
 * claims meet, and some numbers are wrong, so that there is something to refuse and to mend.
 */
import type { Dice } from './dice.ts';

export type Row = Readonly<Record<string, string | number>>;

/** Of a commune in Huế, of a school in Hà Nội, of a collector there. */
export type Sort = 'commune' | 'school' | 'collector';

export interface People {
  row(sort: Sort, commune: string, dice: Dice): Row;
  /** Nobody else's, and nothing is wrong with it. */
  certain(sort: Sort, commune: string): Row;
}

/** Of people, those many lists have. */
const SHARED = 0.15;
const SHARED_PEOPLE = 40;
/** Of rows, those that are to be mended. */
const WRONG = 0.08;

type Known = { readonly born: number; readonly registered: string; readonly cells: Row };

const SORTS: Readonly<Record<Sort, Known>> = {
  commune: {
    born: 1980,
    registered: '046',
    cells: {
      name: 'Nguyễn Văn Thử',
      birthDate: '12/09/1980',
      group: 'Hộ cận nghèo',
      fromMonth: '2027-01',
    },
  },
  school: {
    born: 2014,
    registered: '001',
    cells: { name: 'Trần Văn Mẫu', birthDate: '05/03/2014', group: 'Học sinh', fromMonth: '2026-12' },
  },
  collector: {
    born: 1985,
    registered: '001',
    cells: {
      name: 'Lê Văn Ví Dụ',
      birthDate: '20/11/1985',
      fromMonth: '2026-12',
      income: 1_500_000,
    },
  },
};

export function newPeople(): People {
  let made = SHARED_PEOPLE;
  const rowOf = (sort: Sort, commune: string, number: string): Row => {
    return { ...SORTS[sort].cells, citizenNumber: number, sex: 'Nam', months: 12, commune };
  };
  return {
    row(sort, commune, dice) {
      made += 1;
      const number = numberOf(sort, dice.chance(SHARED) ? dice.below(SHARED_PEOPLE) : made);
      return rowOf(sort, commune, dice.chance(WRONG) ? number.slice(1) : number);
    },
    certain(sort, commune) {
      made += 1;
      return rowOf(sort, commune, numberOf(sort, made));
    },
  };
}

/** Twelve digits: where registered, century and sex, year, and who. */
function numberOf(sort: Sort, who: number): string {
  const { born, registered } = SORTS[sort];
  const century = 2 * (Math.floor(born / 100) - 19);
  return `${registered}${century}${String(born % 100).padStart(2, '0')}${String(who).padStart(6, '0')}`;
}
