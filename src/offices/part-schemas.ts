/** Offices, collection points and collectors as the API shows them and takes them. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { COLLECTOR_NUMBER } from '../http/clear-words.ts';
import { instant, uuid } from '../http/fields.ts';

const common = () => ({
  id: uuid(both('Mã.', 'The id.')),
  agency: uuid(both('Mã của cơ quan.', 'Id of the agency.')),
});

const times = () => ({
  madeAt: instant(both('Lúc lập.', 'When it was entered.')),
  closedAt: instant(both('Lúc đóng; null khi đang dùng.', 'When it was closed; null while it is in use.')).nullable(),
});

const officeName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .openapi({ description: both('Tên bộ phận.', 'Name of the office.'), example: 'Phòng Văn hóa – Xã hội' });

export const OfficeSchema = z
  .object({ ...common(), name: officeName, ...times() })
  .openapi('AgencyOffice', { description: both('Một bộ phận của cơ quan cấp xã.', 'An office of a commune.') });

export const NewOfficeSchema = z
  .strictObject({ name: officeName })
  .openapi('NewOffice', { description: both('Bộ phận cần lập.', 'The office to enter.') });

const pointCode = z
  .string()
  .regex(/^(?:[0-9A-Z]{7}|[0-9]{10})TH[0-9]{7}[0-9]{3}$/)
  .openapi({
    description: both(
      'Mã điểm thu: phần đầu mã đơn vị, TH, mã tỉnh (2) và xã (5), số thứ tự (3).',
      'Code of the collection point: first part of the unit code, TH, province (2) and commune (5), a number (3).',
    ),
    example: '3456789000TH0100070003',
  });

const pointName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .openapi({ description: both('Tên điểm thu.', 'Name of the collection point.'), example: 'Bưu cục Hoàn Kiếm' });

export const CollectionPointSchema = z
  .object({
    ...common(),
    code: pointCode,
    commune: z
      .string()
      .openapi({ description: both('Mã xã, phường, đặc khu.', 'Code of the commune.'), example: '00070' }),
    name: pointName,
    ...times(),
  })
  .openapi('CollectionPoint', { description: both('Một điểm thu.', 'A collection point.') });

export const NewCollectionPointSchema = z
  .strictObject({ code: pointCode, name: pointName })
  .openapi('NewCollectionPoint', { description: both('Điểm thu cần lập.', 'The collection point to enter.') });

const number = z
  .string()
  .regex(COLLECTOR_NUMBER)
  .openapi({
    description: both(
      'Mã số nhân viên thu. Không gửi họ tên hay số định danh: tổ chức tự biết đó là ai.',
      'The number of the collector. Send no name and no citizen number: the organisation knows who it is.',
    ),
    example: 'NVT-0003',
  });

const collectionPoint = uuid(
  both('Điểm thu; null nếu không gắn với điểm nào.', 'The collection point; null for none in particular.'),
).nullable();

export const CollectorSchema = z
  .object({ ...common(), collectionPoint, number, ...times() })
  .openapi('Collector', { description: both('Một nhân viên thu.', 'A collector of premiums.') });

export const NewCollectorSchema = z
  .strictObject({ number, collectionPoint: collectionPoint.optional() })
  .openapi('NewCollector', { description: both('Nhân viên thu cần lập.', 'The collector to enter.') });
