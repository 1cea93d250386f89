/** Sponsors as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both } from '../../http/both.ts';
import { ORGANISATION } from '../../http/clear-words.ts';
import { instant, uuid } from '../../http/fields.ts';
import { cap, firstMonth, groups, lastMonth, livemode, money, scheme, version } from '../fields.ts';

const promised = {
  amount: () => money(both('Số tiền hứa, đồng; dùng đến hết.', 'Promised, đồng; until it is used up.'), 100000000, 1),
  people: () =>
    z
      .int()
      .min(1)
      .max(10_000_000)
      .openapi({ description: both('Số người hứa hỗ trợ.', 'People promised for.'), example: 200 }),
};

const named = () =>
  z.boolean().openapi({
    description: both(
      'Thẻ, sổ tặng cho người cụ thể: chỉ trả cho người đã được ghép (POST /v1/sponsors/{sponsor}/matches). Chỉ với people.',
      'Cards and books for people by name: it pays for those matched alone (POST /v1/sponsors/{sponsor}/matches). Only with people.',
    ),
    example: false,
  });

const fields = {
  name: z
    .string()
    .trim()
    .normalize('NFC')
    .regex(ORGANISATION)
    .openapi({
      description: both(
        'Tên tổ chức; không ghi tên cá nhân: nhà hảo tâm được ghi qua tổ chức vận động.',
        'The organisation; never a person: a benefactor is entered by the body that found them.',
      ),
      pattern: ORGANISATION.source,
      example: 'Quỹ Vì người nghèo thành phố',
    }),
  scheme: scheme(),
  groups: groups(),
  communes: z
    .array(z.string().regex(/^\d{5}$/))
    .min(1)
    .max(200)
    .nullable()
    .openapi({
      description: both(
        'Mã các xã, phường; null là cả tỉnh, thành phố.',
        'Codes of communes; null: the whole province.',
      ),
      example: ['19789'],
    }),
  rate: z
    .int()
    .min(1)
    .max(10_000)
    .openapi({
      description: both(
        'Phần vạn của mức đóng; 10000 là toàn bộ phần người tham gia còn phải đóng.',
        'Basis points of the premium; 10000 is all that is left to the participant.',
      ),
      example: 10000,
    }),
  cap: cap(),
  from: firstMonth(),
  until: lastMonth(),
};

export const SponsorSchema = z
  .object({
    id: uuid(both('Mã; cũng là sponsor:<mã> ở sổ cái.', 'The id; sponsor:<id> in the ledger.')),
    livemode: livemode(),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    agency: uuid(both('Cơ quan ghi.', 'The agency that entered it.')),
    ...fields,
    amount: promised.amount().nullable(),
    people: promised.people().nullable(),
    named: named(),
    usedAmount: money(
      both(
        'Đã dùng, đồng; trừ phần trả lại khi người được hỗ trợ thôi tham gia (chết, mất tích, ra nước ngoài).',
        'Used, đồng; less what came back where somebody left (death, absence, emigration).',
      ),
      0,
    ),
    usedPeople: z.int().openapi({
      description: both(
        'Đã hỗ trợ, người; ai đã được trả lại toàn bộ thì không tính.',
        'People paid for, but for those all of whose money came back.',
      ),
      example: 0,
    }),
    version: version(),
    madeAt: instant(both('Lúc ghi.', 'When it was entered.')),
    closedAt: instant(both('Lúc đóng; null là còn nhận.', 'When it was closed; null while it is open.')).nullable(),
  })
  .openapi('Sponsor', { description: both('Một nguồn hỗ trợ khác.', 'A sponsor and what is left of its promise.') });

export const NewSponsorSchema = z
  .strictObject({
    ...fields,
    amount: promised.amount().optional(),
    people: promised.people().optional(),
    named: named().default(false),
  })
  .superRefine(({ amount, people, named, from, until }, context) => {
    if (named && people === undefined) {
      context.addIssue({ code: 'custom', path: ['people'], params: { code: 'missing' } });
    }
    if (until !== null && until < from) {
      context.addIssue({ code: 'custom', path: ['until'], params: { code: 'out-of-range', bounds: '>= from' } });
    }
    if ((amount === undefined) !== (people === undefined)) return;
    const code = amount === undefined ? 'missing' : 'unknown-field';
    context.addIssue({ code: 'custom', path: ['people'], params: { code } });
  })
  .openapi('NewSponsor', {
    description: both('Nguồn hỗ trợ cần ghi: hoặc amount, hoặc people.', 'The sponsor: by amount, or by people.'),
  });
