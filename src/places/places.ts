/** The provinces and communes of Việt Nam with their codes (SOURCE.md says where from). Looks up, decides nothing. */
import communeRows from './communes.json' with { type: 'json' };
import provinceRows from './provinces.json' with { type: 'json' };

export type Province = { readonly code: string; readonly name: string };
export type Commune = {
  readonly code: string;
  readonly name: string;
  /** phường, xã or đặc khu. */
  readonly type: string;
  readonly province: string;
};

export const provinces: readonly Province[] = provinceRows;
export const communes: readonly Commune[] = communeRows;

export const PROVINCE_CODES: readonly string[] = provinces.map(({ code }) => code);

/** Made when first asked for: an isolate that answers no question about communes does not pay for it. */
let byCode: ReadonlyMap<string, Commune> | null = null;

export function communeOf(code: string): Commune | null {
  byCode ??= new Map(communes.map((commune) => [commune.code, commune]));
  return byCode.get(code) ?? null;
}

export function communesOf(province: string): readonly Commune[] {
  return communes.filter((commune) => commune.province === province);
}

export function isProvince(code: string): boolean {
  return PROVINCE_CODES.includes(code);
}
