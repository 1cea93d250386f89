/**
 * The offices `npm start` has: agencies of Huế and Hà Nội with the people and keys they need, in test mode, all invented.
 * Their ids are fixed, so that a request written down once works on every copy; a second start changes nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { AgencyKind, Role, Scope } from '../src/auth/actor.ts';
import { isKeyForm, newKey } from '../src/auth/key-form.ts';
import { ISSUER, type LocalIssuer } from './issuer.ts';
import { insertAgency, insertKey, insertMember } from './office-rows.ts';

export interface DemoAgency {
  /** What people call it in requests to the local issuer. */
  readonly slug: string;
  readonly id: string;
  readonly kind: AgencyKind;
  readonly province: string | null;
  readonly commune: string | null;
  readonly name: string;
  readonly unitCode: string | null;
  /** One person each. */
  readonly roles: readonly Role[];
  /** And one more in these: what one of them has signed, another has to close. */
  readonly seconds: readonly Role[];
  readonly scopes: readonly Scope[];
}

const COMMUNE: readonly Role[] = ['maker', 'confirmer', 'approver', 'reader'];
const MAKERS: readonly Role[] = ['maker', 'approver'];
const PREPARING: readonly Role[] = ['maker', 'approver', 'reader'];
const OFFICE: readonly Role[] = ['approver', 'reader'];
/** Who agrees, who transfers and who credits what came too much are three people. */
const BUDGET: readonly Role[] = ['maker', 'confirmer', 'approver', 'reader'];
const TWO: More = { seconds: ['approver'] };

export const DEMO_AGENCIES: readonly DemoAgency[] = [
  demo('administrator', 1, 'administrator', null, 'Quản trị (thử)', ['approver', 'reader']),
  demo('hue-thuan-hoa', 11, 'commune', '46', 'UBND phường Thuận Hoá (thử)', COMMUNE, {
    commune: '19789',
    unitCode: '4600011',
    scopes: ['offices:read', 'lists:draft', 'lists:read', 'registers:write'],
  }),
  demo('hue-phu-xuan', 12, 'commune', '46', 'UBND phường Phú Xuân (thử)', COMMUNE, {
    commune: '19753',
    unitCode: '4600012',
  }),
  demo('hue-insurer', 13, 'insurer-city', '46', 'BHXH thành phố Huế (thử)', PREPARING, TWO),
  demo('hue-insurer-local', 14, 'insurer-local', '46', 'BHXH cơ sở Thuận Hoá (thử)', PREPARING, {
    unitCode: '4600014',
  }),
  demo('hue-finance', 15, 'finance', '46', 'Sở Tài chính Huế (thử)', BUDGET),
  // Of its reports of the half-year and the year one drafts and another signs (Huế plan, V.1.c).
  demo('hue-home-affairs', 16, 'home-affairs', '46', 'Sở Nội vụ Huế (thử)', PREPARING),
  demo('hue-supervisor', 17, 'supervisor', '46', 'Ban Văn hóa – Xã hội HĐND (thử)', ['reader']),
  demo('hue-portal', 18, 'portal', '46', 'Ứng dụng công dân (thử)', ['approver'], {
    scopes: ['offices:read', 'requests:write'],
  }),
  demo('hue-kim-long', 19, 'commune', '46', 'UBND phường Kim Long (thử)', COMMUNE, {
    commune: '19774',
    unitCode: '4600019',
  }),
  demo('hue-police', 20, 'police', '46', 'Công an phường Thuận Hoá (thử)', OFFICE, { commune: '19789' }),
  demo('hanoi-hoan-kiem', 21, 'commune', '01', 'UBND phường Hoàn Kiếm (thử)', COMMUNE, {
    commune: '00070',
    unitCode: '0100021',
  }),
  demo('hanoi-ha-dong', 22, 'commune', '01', 'UBND phường Hà Đông (thử)', COMMUNE, {
    commune: '09556',
    unitCode: '0100022',
  }),
  demo('hanoi-yen-nghia', 23, 'commune', '01', 'UBND phường Yên Nghĩa (thử)', COMMUNE, {
    commune: '09562',
    unitCode: '0100023',
  }),
  demo('hanoi-school', 24, 'school', '01', 'Trường THPT Thử Nghiệm', MAKERS, {
    commune: '00070',
    unitCode: '0100024',
    scopes: ['offices:read', 'lists:draft', 'lists:read'],
  }),
  demo('hanoi-collectors', 25, 'collecting-organisation', '01', 'Tổ chức thu Thử Nghiệm', MAKERS, {
    unitCode: '3456789000',
    scopes: ['offices:read', 'lists:draft', 'lists:read'],
  }),
  demo('hanoi-insurer', 26, 'insurer-city', '01', 'BHXH thành phố Hà Nội (thử)', PREPARING, TWO),
  demo('hanoi-finance', 27, 'finance', '01', 'Sở Tài chính Hà Nội (thử)', BUDGET),
];

type More = {
  readonly commune?: string;
  readonly unitCode?: string;
  readonly scopes?: readonly Scope[];
  readonly seconds?: readonly Role[];
};

function demo(
  slug: string,
  number: number,
  kind: AgencyKind,
  province: string | null,
  name: string,
  roles: readonly Role[],
  { commune, unitCode, scopes = [], seconds = [] }: More = {},
): DemoAgency {
  const code = { commune: commune ?? null, unitCode: unitCode ?? null };
  return { slug, id: idOf(number), kind, province, name, roles, ...code, scopes, seconds };
}

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const OFFICES: readonly (readonly [agency: string, number: number, name: string])[] = [
  ['hanoi-hoan-kiem', 211, 'Phòng Văn hóa – Xã hội'],
  ['hanoi-ha-dong', 221, 'Phòng Văn hóa – Xã hội'],
  ['hanoi-yen-nghia', 231, 'Phòng Văn hóa – Xã hội'],
  ['hanoi-yen-nghia', 232, 'Phòng Kinh tế, Hạ tầng và Đô thị'],
];

const POINTS: readonly (readonly [number: number, code: string, name: string, collectors: readonly string[]])[] = [
  [251, '3456789000TH0100070001', 'Điểm thu Hoàn Kiếm', ['NVT-0001', 'NVT-0002']],
  [252, '3456789000TH0109562001', 'Điểm thu Yên Nghĩa', ['NVT-0003']],
];

/** What an officer is called by the local issuer. */
export function subjectOf(slug: string, role: Role, isSecond = false): string {
  return `demo-${slug}-${role}${isSecond ? '-2' : ''}`;
}

/**
 * Returns the keys, by the slug of their agency: they are kept in the data folder, for the database has only hashes. Who was
 * revoked since the first start stays revoked.
 */
export async function seedDemoOffices(client: pg.Client, folder: string): Promise<ReadonlyMap<string, string>> {
  const file = join(folder, 'demo-keys.json');
  const kept = new Map<string, unknown>(Object.entries(parsed(await readFile(file, 'utf8').catch(() => '{}'))));
  const keys = new Map<string, string>();
  for (const agency of DEMO_AGENCIES) {
    const { id, slug, scopes } = agency;
    const isNew = await insertAgency(client, { ...agency, livemode: false });
    if (isNew) await seedPeople(client, agency);
    if (scopes.length === 0) continue;
    const known = kept.get(slug);
    const isKept = typeof known === 'string' && isKeyForm(known);
    const key = isKept ? known : newKey(false);
    keys.set(slug, key);
    if (isNew || !isKept) await insertKey(client, { livemode: false, agency: id, name: 'demo', key, scopes });
  }
  await writeFile(file, `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`, { mode: 0o600 });
  await seedParts(client);
  return keys;
}

/** For the two whom one needs first: who enters offices, and who makes lists. */
export async function demoTokens(issuer: LocalIssuer): Promise<ReadonlyMap<string, string>> {
  const tokens = new Map<string, string>();
  for (const [slug, role] of [
    ['administrator', 'approver'],
    ['hue-thuan-hoa', 'maker'],
  ] as const) {
    const agency = agencyOf(slug).id;
    tokens.set(`${slug}/${role}`, await issuer.tokenFor({ subject: subjectOf(slug, role), agency, role }));
  }
  return tokens;
}

async function seedPeople(client: pg.Client, { id: agency, slug, roles, seconds }: DemoAgency): Promise<void> {
  const people = [
    ...roles.map((role) => [role, subjectOf(slug, role)] as const),
    ...seconds.map((role) => [role, subjectOf(slug, role, true)] as const),
  ];
  for (const [role, subject] of people) {
    await insertMember(client, { livemode: false, agency, issuer: ISSUER, subject, roles: [role] });
  }
}

async function seedParts(client: pg.Client): Promise<void> {
  for (const [slug, number, name] of OFFICES) {
    await client.query(
      'insert into app.office (id, livemode, agency, name) values ($1, false, $2, $3) on conflict (id) do nothing',
      [idOf(number), agencyOf(slug).id, name],
    );
  }
  const { id: agency } = agencyOf('hanoi-collectors');
  for (const [number, code, name, collectors] of POINTS) {
    await client.query(
      `insert into app.collection_point (id, livemode, agency, code, commune, name)
       values ($1, false, $2, $3, substr(right($3, 10), 3, 5), $4) on conflict (id) do nothing`,
      [idOf(number), agency, code, name],
    );
    for (const [at, collector] of collectors.entries()) {
      await client.query(
        `insert into app.collector (id, livemode, agency, collection_point, number)
         values ($1, false, $2, $3, $4) on conflict (id) do nothing`,
        [idOf(number * 10 + at), agency, idOf(number), collector],
      );
    }
  }
}

function agencyOf(slug: string): DemoAgency {
  const agency = DEMO_AGENCIES.find((one) => one.slug === slug);
  if (agency === undefined) throw new Error(`no demo agency is called ${slug}`);
  return agency;
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
