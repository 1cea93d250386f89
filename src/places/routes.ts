/** The provinces and their communes, for forms and for checking codes. */

import { createRoute, z } from '@hono/zod-openapi';
import { both, titled } from '../http/both.ts';
import { cacheableJson } from '../http/caching.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answeredCached, provinceParams } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { Refusal } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { communesOf, isProvince, provinces } from './places.ts';

const code = (digits: 2 | 5, description: string) =>
  z.string().openapi({ description, pattern: `^\\d{${digits}}$`, example: digits === 2 ? '46' : '19753' });
const name = z.string().openapi({ description: both('Tên, kèm loại.', 'The name, with its type.') });

const ProvinceSchema = z
  .object({
    code: code(2, both('Mã 2 chữ số.', 'Code of 2 digits.')),
    name,
    policies: z.array(z.string()).openapi({
      description: both('Các chính sách đang có.', 'The policies we hold, by id.'),
      example: ['hue/2026-01'],
    }),
  })
  .openapi('Province', { description: both('Một tỉnh, thành phố.', 'A province.') });

const CommuneSchema = z
  .object({
    code: code(5, both('Mã 5 chữ số.', 'Code of 5 digits.')),
    name,
    type: z
      .enum(['phường', 'xã', 'đặc khu'])
      .openapi({ description: both('Loại.', 'The type: ward, commune, special zone.') }),
    province: code(2, both('Mã tỉnh, thành phố.', 'Code of the province.')),
  })
  .openapi('Commune', { description: both('Một xã, phường, đặc khu.', 'A commune, ward or special zone.') });

const listProvinces = createRoute({
  method: 'get',
  path: '/v1/provinces',
  operationId: 'listProvinces',
  tags: ['places'],
  summary: titled('Tỉnh, thành phố', 'Provinces'),
  description: both(
    '34 tỉnh, thành phố kèm các chính sách đang có của từng nơi.',
    'The 34 provinces, with the policies we hold of each.',
  ),
  responses: {
    ...answeredCached(
      z.object({
        provinces: z.array(ProvinceSchema).openapi({ description: both('Theo mã.', 'In the order of their codes.') }),
      }),
      both('Danh sách.', 'The list.'),
    ),
    ...always,
  },
});

const listCommunes = createRoute({
  method: 'get',
  path: '/v1/provinces/{code}/communes',
  operationId: 'listCommunes',
  tags: ['places'],
  summary: titled('Xã, phường, đặc khu', 'Communes of a province'),
  description: both(
    'Xã, phường, đặc khu của một tỉnh, thành phố.',
    'The communes, wards and special zones of a province.',
  ),
  request: {
    params: provinceParams(),
  },
  responses: {
    ...answeredCached(
      z.object({
        province: ProvinceSchema.pick({ code: true, name: true }).openapi({
          description: both('Tỉnh, thành phố.', 'The province.'),
        }),
        communes: z.array(CommuneSchema).openapi({ description: both('Theo mã.', 'In the order of their codes.') }),
      }),
      both('Danh sách.', 'The list.'),
    ),
    404: refused.notFound,
    ...always,
  },
});

export const placeRoutes = newRouter()
  .openapi(listProvinces, (c) =>
    cacheableJson(c, {
      provinces: provinces.map((province) => ({ ...province, policies: policiesOf(province.code) })),
    }),
  )
  .openapi(listCommunes, (c) => {
    const asked = c.req.valid('param').code;
    const province = provinces.find((one) => one.code === asked);
    if (province === undefined || !isProvince(asked)) throw new Refusal('unknown-province');
    return cacheableJson(c, { province, communes: communesOf(asked) });
  });

function policiesOf(province: string): readonly string[] {
  return rulebook.policies.filter((policy) => policy.province === province).map(({ id }) => id);
}
