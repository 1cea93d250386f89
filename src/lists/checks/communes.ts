/**
 * The commune somebody lives in, from what a clerk wrote: its code, its name with or without "Phường", with or without
 * diacritics, or an address. Where more than one is meant it says so; it never picks one.
 */
import { type Commune, communeOf, communesOf, provinces } from '../../places/places.ts';

export type Named =
  | { readonly commune: Commune; readonly from: 'code' | 'name' | 'address' }
  | { readonly several: readonly Commune[] }
  /** Another province is named; null where its commune is not. */
  | { readonly elsewhere: Commune | null }
  | { readonly unknown: true };

const KINDS: Readonly<Record<string, string>> = {
  phuong: 'phường',
  p: 'phường',
  xa: 'xã',
  x: 'xã',
  'dac khu': 'đặc khu',
};
const PREFIX = /^(phuong |p\.|p |xa |x\.|x |dac khu )\s*(.+)$/;
const SPOKEN_PREFIX = /^(phường |p\.|p |xã |x\.|x |đặc khu )\s*/u;
/** What stands in an address and is no commune of today: parts of one, and what there was above it before 07/2025. */
const NO_COMMUNE =
  /^(so|nha|to|tdp|thon|ap|ban|buon|khu|duong|pho|ngo|ngach|hem|xom|doi|quan|huyen|thi xa|thi tran|q\.|h\.|tx\.?|tt\.?) /;
const PROVINCE_PREFIX = /^(thanh pho|tp\.?|t\.p\.?|tinh|t\.)\s*/;

/** `place` is what stands in the column of the commune, else an address. */
export function communeNamed(place: string, code: string | null, province: string): Named {
  if (code !== null) {
    const commune = communeOf(code);
    if (commune === null) return { unknown: true };
    return commune.province === province ? { commune, from: 'code' } : { elsewhere: commune };
  }
  const known = remembered.get(province) ?? new Map<string, Named>();
  remembered.set(province, known);
  const before = known.get(place);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const named = read(place, province);
  known.set(place, named);
  return named;
}

/** People of a list live in the same few hundred places. */
const REMEMBERED = 2_000;
const remembered = new Map<string, Map<string, Named>>();

function read(place: string, province: string): Named {
  const parts = place
    .split(/[,;\n]| [-–] (?=(?:tp|thành phố|tỉnh)\b)| (?=(?:phường|xã|đặc khu|p\.|x\.) ?\p{L})/iu)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  const away = provinceNamed(parts.at(-1) ?? '');
  const where = away !== null && parts.length > 1 ? away : province;
  const named = inParts(away === null || parts.length === 1 ? parts : parts.slice(0, -1), where);
  if (where === province) return named;
  return { elsewhere: 'commune' in named ? named.commune : null };
}

/** A part that says "Phường" or "Xã" goes before one that might only be a name. */
function inParts(parts: readonly string[], province: string): Named {
  const [alone] = parts;
  const from = parts.length > 1 ? 'address' : 'name';
  const said = parts.filter(saysItsKind);
  const unsaid =
    parts.length === 1 && alone !== undefined ? parts : parts.filter((part) => !NO_COMMUNE.test(plain(part)));
  const found = (said.length > 0 ? said : unsaid)
    .map((part) => lookUp(part, province))
    .filter((matches) => matches.length > 0);
  const [only, another] = found;
  if (only === undefined) return { unknown: true };
  const several = another === undefined ? only : [...new Set(found.flat())];
  const [commune] = several;
  return several.length === 1 && commune !== undefined ? { commune, from } : { several };
}

/** "Phương Canh" is a name, "phuong Canh" may be either: without any diacritics the prefix is taken for one. */
function saysItsKind(part: string): boolean {
  const lower = part.toLowerCase().normalize('NFC');
  return SPOKEN_PREFIX.test(lower) || (plain(part) === lower && PREFIX.test(lower));
}

function lookUp(part: string, province: string): readonly Commune[] {
  const { exact, bare } = indexOf(province);
  const lower = part.toLowerCase().normalize('NFC');
  const [, prefix, rest] = (saysItsKind(part) ? PREFIX.exec(plain(part)) : null) ?? [];
  const kind = prefix === undefined ? null : (KINDS[prefix.replace('.', '').trim()] ?? null);
  const ofKind = (all: readonly Commune[] | undefined) =>
    (all ?? []).filter((commune) => kind === null || commune.type === kind);
  const typed = ofKind(exact.get(lower.replace(SPOKEN_PREFIX, '')));
  if (typed.length > 0) return typed;
  const likely = ofKind(bare.get(folded(rest ?? plain(part))));
  return likely.length > 0 ? likely : (bare.get(folded(plain(part))) ?? []);
}

type Index = {
  readonly exact: ReadonlyMap<string, readonly Commune[]>;
  readonly bare: ReadonlyMap<string, readonly Commune[]>;
};
const indexes = new Map<string, Index>();

/** Made when a list of the province first comes in. */
function indexOf(province: string): Index {
  const known = indexes.get(province);
  if (known !== undefined) return known;
  const exact = new Map<string, Commune[]>();
  const bare = new Map<string, Commune[]>();
  const add = (index: Map<string, Commune[]>, key: string, commune: Commune) =>
    index.set(key, [...(index.get(key) ?? []), commune]);
  for (const commune of communesOf(province)) {
    const name = commune.name.toLowerCase().normalize('NFC').replace(SPOKEN_PREFIX, '');
    add(exact, name, commune);
    add(bare, folded(plain(name)), commune);
  }
  const index = { exact, bare };
  indexes.set(province, index);
  return index;
}

let provincesByName: ReadonlyMap<string, string> | null = null;

function provinceNamed(part: string): string | null {
  provincesByName ??= new Map(provinces.map(({ code, name }) => [bareProvince(name), code]));
  return provincesByName.get(bareProvince(part)) ?? null;
}

function bareProvince(name: string): string {
  return plain(name).replace(PROVINCE_PREFIX, '');
}

/** Lower case without diacritics. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}

/** Mỹ and Mĩ, Vỹ and Vĩ are one; dashes are spaces. */
function folded(text: string): string {
  return text.replaceAll('y', 'i').replace(/\s*[-–]\s*/g, ' ');
}
