/**
 * Areas, and communes that left them: decisions about places, dated and with the text they stand in. Of no person and
 * open to everybody; a support that runs from the day a commune left a list (36 months) is counted from here.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Database, Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import { AREAS, type Area, type Day, GRADUATED_LISTS } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { communeOf } from '../places/places.ts';
import { Refusal } from '../refusal.ts';

const AREA_JSON = `json_build_object('id', a.id, 'livemode', a.livemode, 'province', a.province, 'commune', a.commune,
  'residentialGroup', a.residential_group, 'area', a.area, 'list', a.list, 'instrument', a.instrument,
  'joinedOn', a.joined_on, 'leftOn', a.left_on, 'leftBy', a.left_by, 'version', a.version,
  'withdrawnAt', app.instant(a.withdrawn_at), 'madeAt', app.instant(a.made_at))`;

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  commune: z.string(),
  residentialGroup: text,
  area: z.enum(AREAS),
  list: z.enum(GRADUATED_LISTS),
  instrument: z.string(),
  joinedOn: text,
  leftOn: text,
  leftBy: text,
  version: z.int(),
  withdrawnAt: text,
  madeAt: z.string(),
});
export type AreaRow = z.infer<typeof Row>;

export type AreaQuery = {
  readonly province: string;
  readonly livemode: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly commune?: string | undefined;
};

/** For everybody: nobody in particular asks, and nothing of anybody is told. */
export async function pageAreas(db: Database, asked: AreaQuery) {
  const { province, livemode, limit, cursor = null, commune = null } = asked;
  const [found] = await look(db, { kind: 'system', livemode, now: null }, [
    {
      text: `select a.id, ${AREA_JSON} as answer from app.area a
        where a.livemode = app.is_livemode() and a.province = $1 and a.withdrawn_at is null
          and ($2::uuid is null or a.id > $2) and ($3::text is null or a.commune = $3)
        order by a.id limit $4`,
      values: [province, cursor, commune, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows, next };
}

export type NewArea = {
  readonly commune: string;
  readonly residentialGroup?: string | null | undefined;
  readonly area: Area;
  readonly list: (typeof GRADUATED_LISTS)[number];
  readonly instrument: string;
  readonly joinedOn?: Day | null | undefined;
  readonly leftOn?: Day | null | undefined;
  readonly leftBy?: string | null | undefined;
};

export async function enterArea({ db, actor }: Acting, key: ActKey, asked: NewArea): Promise<AreaRow> {
  const province = communeOf(asked.commune)?.province;
  if (province === undefined) throw new Refusal('invalid', [{ at: ['commune'], in: 'body', code: 'unknown-commune' }]);
  const id = crypto.randomUUID();
  const { commune, residentialGroup = null, area, list, instrument, joinedOn = null, leftOn = null } = asked;
  const { answer } = await act(db, {
    actor,
    operation: 'area.enter',
    key,
    statements: [
      // A commune is no secret: that one may not is said as it is.
      requires('app.enters_areas_of($1, $2)', 'not-allowed', [province, commune]),
      {
        text: `insert into app.area (id, livemode, province, commune, residential_group, area, list, instrument, joined_on,
            left_on, left_by, agency, made_at)
          values ($1, app.is_livemode(), $2, $3, $4, $5, $6, $7, $8, $9, $10, app.agency_id(), app.now())`,
        values: [
          id,
          province,
          commune,
          residentialGroup,
          area,
          list,
          instrument,
          joinedOn,
          leftOn,
          asked.leftBy ?? null,
        ],
      },
    ],
    answer: areaAnswer(id),
    audit: { chain: id, detail: { commune, area }, opens: { province } },
  });
  return Row.parse(answer);
}

export type Leaving = { readonly leftOn: Day; readonly leftBy: string };

export function leaveArea(acting: Acting, key: ActKey, id: string, version: number, { leftOn, leftBy }: Leaving) {
  return changeArea(acting, key, id, version, 'area.leave', [
    requires('(select left_on is null from app.area where id = $1)', 'already-there', [id]),
    requires('(select joined_on is null or joined_on <= $2::date from app.area where id = $1)', 'already-there', [
      id,
      leftOn,
    ]),
    {
      text: 'update app.area set left_on = $2, left_by = $3, version = version + 1 where id = $1 and version = $4',
      values: [id, leftOn, leftBy, version],
    },
  ]);
}

/** What was entered by mistake. It is not shown any more, and its record stays. */
export function withdrawArea(acting: Acting, key: ActKey, id: string, version: number) {
  return changeArea(acting, key, id, version, 'area.withdraw', [
    {
      text: 'update app.area set withdrawn_at = app.now(), version = version + 1 where id = $1 and version = $2',
      values: [id, version],
    },
  ]);
}

async function changeArea(
  { db, actor }: Acting,
  key: ActKey,
  id: string,
  version: number,
  operation: string,
  changes: readonly Statement[],
): Promise<AreaRow> {
  const { answer } = await act(db, {
    actor,
    operation,
    key,
    statements: [
      // Taken first, so that of two who change it the second finds the version changed.
      { text: 'update app.area set version = version where id = $1', values: [id] },
      requires(
        'exists (select from app.area where id = $1 and withdrawn_at is null and app.enters_areas_of(province, commune))',
        'not-found',
        [id],
      ),
      requires('(select version = $2 from app.area where id = $1)', 'stale', [id, version]),
      ...changes,
    ],
    answer: areaAnswer(id),
    audit: { chain: id, detail: { held: version } },
  });
  return Row.parse(answer);
}

function areaAnswer(id: string): Statement {
  return { text: `select ${AREA_JSON} as answer from app.area a where a.id = $1`, values: [id] };
}
