/** The fields that inspections, activities and recognitions are described from. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const UNIT = new RegExp(`^(?:group|school|collector):${UUID}$`);
const RECOGNISED = new RegExp(`^(?:group|school|collector|member|agent):${UUID}$`);

export const unit = () =>
  z
    .string()
    .regex(UNIT)
    .openapi({
      description: both(
        'Đơn vị: group:<tổ dân phố>, school:<trường>, collector:<tổ chức thu>.',
        'The unit: group:<residential group>, school:<agency>, collector:<collecting organisation>.',
      ),
      pattern: UNIT.source,
      example: 'school:46000000-0000-4000-8000-000000000001',
    });

export const recognised = () =>
  z
    .string()
    .regex(RECOGNISED)
    .openapi({
      description: both(
        'Tập thể: group:, school:, collector:<mã>; cá nhân xuất sắc chỉ bằng mã: member:<mã thành viên>, agent:<mã nhân viên thu>.',
        'A unit: group:, school:, collector:<id>; an excellent person by an id alone: member:<id>, agent:<id of a collector>.',
      ),
      pattern: RECOGNISED.source,
      example: 'school:46000000-0000-4000-8000-000000000001',
    });

export const version = () =>
  z.int().openapi({ description: both('Phiên bản; cũng là ETag.', 'The version; its ETag too.'), example: 1 });

export const livemode = () =>
  z.boolean().openapi({ description: both('Dữ liệu thật hay thử.', 'Whether it is live or for tests.') });

export const province = () =>
  z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' });

export const ownCommune = () =>
  z
    .string()
    .nullable()
    .openapi({ description: both('Mã xã, phường của cơ quan.', "Code of the office's commune."), example: '19789' });
