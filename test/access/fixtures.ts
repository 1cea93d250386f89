/**
 * What each guarded operation is asked about: made anew for whoever may have it, so that one caller's success is not the
 * next one's conflict. The rest of a request, its body above all, is its example in the document.
 */
import { randomUUID } from 'node:crypto';
import type { TestAgency } from '../support/offices.ts';
import { HOME, type World } from './callers.ts';
import { DEADLINE_FIXTURES } from './deadline-fixtures.ts';
import { LIST_FIXTURES } from './list-fixtures.ts';
import { REPORT_FIXTURES } from './report-fixtures.ts';
import { WEBHOOK_FIXTURES } from './webhook-fixtures.ts';

export interface Asked {
  /** For the path; where an object is not the caller's, each of them is replaced to ask for one that is not there. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** In place of the example's. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** For lists: what stands in the answer of who sees the thing, and in nobody else's. */
  readonly mark?: string;
  /** Where the thing is not named by the path, or by more than ids: how to ask for one that is not there. */
  readonly nowhere?: Pick<Asked, 'body' | 'query' | 'params'>;
}

/** Of the caller only the name is given, such as `commune/maker`. */
export type Fixture = (world: World, caller: string) => Promise<Asked>;

const about =
  (kind: 'commune' | 'collecting-organisation'): Fixture =>
  async ({ home }) => ({ params: { agency: home[kind].id } });

const codeOf = (at: number) => `3456789000TH46${HOME.commune}${String(at % 1000).padStart(3, '0')}`;
let points = 0;
let groups = 1;

async function inserted(
  world: World,
  agency: TestAgency,
  table: string,
  columns: Record<string, unknown>,
): Promise<Asked> {
  const id = randomUUID();
  const values = { id, livemode: agency.livemode, agency: agency.id, ...columns };
  const names = Object.keys(values);
  const places = names.map((_, at) => `$${at + 1}`);
  await world.offices.sql(
    `insert into app.${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(values),
  );
  return { params: { agency: agency.id, id } };
}

export const FIXTURES: Readonly<Record<string, Fixture>> = {
  readMe: async () => ({}),

  listAgencies: async ({ home }) => ({ query: { kind: 'commune', limit: '200' }, mark: home.commune.id }),
  createAgency: async () => ({
    body: { kind: 'school', province: HOME.province, name: 'Trường Tiểu học Thử nghiệm' },
  }),
  readAgency: about('commune'),
  changeAgency: about('commune'),
  closeAgency: async ({ offices }) => {
    const school = await offices.agency({ kind: 'school', province: HOME.province });
    return { params: { agency: school.id } };
  },

  listOffices: about('commune'),
  createOffice: about('commune'),
  closeOffice: (world) => inserted(world, world.home.commune, 'office', { name: 'Phòng Kinh tế' }),

  listResidentialGroups: about('commune'),
  createResidentialGroup: async ({ home }) => ({
    params: { agency: home.commune.id },
    body: { code: `TDP${groups++}`, name: 'Tổ dân phố 1' },
  }),
  closeResidentialGroup: (world) =>
    inserted(world, world.home.commune, 'residential_group', { code: `TDP${groups++}`, name: 'Tổ dân phố 2' }),

  listCollectionPoints: about('collecting-organisation'),
  createCollectionPoint: async ({ home }) => ({
    params: { agency: home['collecting-organisation'].id },
    body: { code: codeOf(points++), name: 'Điểm thu' },
  }),
  closeCollectionPoint: (world) =>
    inserted(world, world.home['collecting-organisation'], 'collection_point', {
      code: codeOf(points++),
      commune: HOME.commune,
      name: 'Điểm thu',
    }),

  listCollectors: about('collecting-organisation'),
  createCollector: async ({ home }) => ({
    params: { agency: home['collecting-organisation'].id },
    body: { number: randomUUID().slice(0, 8).toUpperCase() },
  }),
  closeCollector: (world) =>
    inserted(world, world.home['collecting-organisation'], 'collector', {
      number: randomUUID().slice(0, 8).toUpperCase(),
    }),

  listMembers: about('commune'),
  addMember: async ({ home }) => ({
    params: { agency: home.commune.id },
    body: { subject: `invented-${randomUUID()}`, roles: ['maker'], title: 'Công chức' },
  }),
  revokeMember: async ({ home, offices }) => {
    const { member } = await offices.officer(home.commune, 'reader');
    return { params: { agency: home.commune.id, id: member } };
  },

  listKeys: about('commune'),
  makeKey: async ({ home }) => ({
    params: { agency: home.commune.id },
    body: { name: randomUUID(), scopes: ['lists:read'] },
  }),
  revokeKey: async ({ home, offices }) => {
    const { id } = await offices.key(home.commune, ['lists:read']);
    return { params: { agency: home.commune.id, id } };
  },

  ...WEBHOOK_FIXTURES,
  ...LIST_FIXTURES,
  ...DEADLINE_FIXTURES,
  ...REPORT_FIXTURES,
};
