/** Where somebody on a list lives, and whether that commune is one this list can have. */
import type { PersonRow } from '../intake/row.ts';
import { communeNamed } from './communes.ts';
import type { ListContext } from './context.ts';
import type { Findings } from './finding.ts';

export type Home = {
  /** Five digits; null where it is not known. */
  readonly commune: string | null;
  /** Null where the row does not tell. */
  readonly inProvince: boolean | null;
};

type Row = Pick<PersonRow, 'communeText' | 'communeCode' | 'address'>;

export function checkHome(row: Row, list: ListContext, findings: Findings): Home {
  const { communeText, communeCode, address } = row;
  const field = communeCode !== null || communeText !== null ? 'commune' : 'address';
  const text = communeText ?? address;
  // Nobody else could confirm the row: without its commune it cannot go on.
  const severity = list.confirmedByCommune ? 'refused' : 'flagged';
  if (communeCode === null && text === null) {
    // A commune lists people who live in it (NĐ 188, Điều 9 khoản 3).
    if (list.commune !== null) return { commune: list.commune, inProvince: true };
    findings.add(severity, 'commune-missing', 'commune');
    return { commune: null, inProvince: null };
  }
  const named = communeNamed(text ?? '', communeCode, list.province);
  if ('commune' in named) return atHome(named.commune.code, named.from, list, findings);
  if ('elsewhere' in named) {
    findings.add(severity, 'commune-of-another-province', field);
    return { commune: named.elsewhere?.code ?? null, inProvince: false };
  }
  // An address need not name the commune where the list is a commune's own.
  if (list.commune !== null && field === 'address') return { commune: list.commune, inProvince: true };
  if ('several' in named) {
    findings.add(severity, 'commune-ambiguous', field, named.several.map(({ code }) => code).join(', '));
  } else {
    findings.add(severity, 'commune-unknown', field);
  }
  return { commune: null, inProvince: null };
}

function atHome(code: string, from: 'code' | 'name' | 'address', list: ListContext, findings: Findings): Home {
  if (list.commune !== null && list.commune !== code) {
    findings.refuse('commune-of-another-office', from === 'address' ? 'address' : 'commune');
  } else if (from === 'address' && list.commune === null) {
    findings.note('commune-read-from-address', 'address');
  }
  return { commune: code, inProvince: true };
}
