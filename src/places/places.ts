/** The provinces and communes of Việt Nam with their codes (SOURCE.md says where from). Looks up, decides nothing. */
import communeTexts from './communes.json' with { type: 'json' };
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

export const PROVINCE_CODES: readonly string[] = provinces.map(({ code }) => code);

/** The code itself where it is of no province. */
export function provinceName(code: string): string {
  return provinces.find((one) => one.code === code)?.name ?? code;
}

/** The kinds of commune, as SOURCE.md writes them. */
const KINDS: Readonly<Record<string, readonly [type: string, before: string]>> = {
  P: ['phường', 'Phường'],
  X: ['xã', 'Xã'],
  D: ['đặc khu', 'Đặc khu'],
};

/** Made when first asked for: an isolate that answers no question about communes does not pay for it. */
let byCode: ReadonlyMap<string, Commune> | null = null;

function everyCommune(): ReadonlyMap<string, Commune> {
  byCode ??= new Map(
    communeTexts.flatMap(([province = '', text = '']) =>
      communesIn(province, text).map((commune) => [commune.code, commune] as const),
    ),
  );
  return byCode;
}

function communesIn(province: string, text: string): readonly Commune[] {
  let code = 0;
  return text.split('|').map((one) => {
    const [, distance, kind = '', own] = /^(\d+)([PXD])(.+)$/.exec(one) ?? [];
    const [type, before] = KINDS[kind] ?? [];
    if (type === undefined) throw new Error(`no commune: ${one}`);
    code += Number(distance);
    return { code: String(code).padStart(5, '0'), name: `${before} ${own}`, type, province };
  });
}

export function communes(): readonly Commune[] {
  return [...everyCommune().values()];
}

export function communeOf(code: string): Commune | null {
  return everyCommune().get(code) ?? null;
}

/** Whether a commune lies in another province than this one; not where no commune has the code, which is a fault of its own. */
export function isElsewhere(code: string | null | undefined, province: string): boolean {
  const commune = typeof code === 'string' ? communeOf(code) : null;
  return commune !== null && commune.province !== province;
}

export function communesOf(province: string): readonly Commune[] {
  return communes().filter((commune) => commune.province === province);
}

export function isProvince(code: string): boolean {
  return PROVINCE_CODES.includes(code);
}
