/** Appropriations and how a year's budget stands, as the API shows and takes them. */
import { z } from '@hono/zod-openapi';
import { both } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { anyMoney, decidedOn, decisionNumber, holder, livemode, money, year } from '../fields.ts';

export const AppropriationSchema = z
  .object({
    id: uuid(both('Mã.', 'The id.')),
    livemode: livemode(),
    province: z.string().openapi({ description: both('Mã tỉnh, thành phố.', 'Code of the province.'), example: '46' }),
    holder: holder(),
    year: year(),
    amount: anyMoney(
      both('Số được giao, đồng; âm khi điều chỉnh lại.', 'Granted, đồng; negative in a correction.'),
      500000000,
    ),
    decision: decisionNumber(),
    decidedOn: decidedOn(),
    request: uuid(both('Theo đề nghị bổ sung nào.', 'The request it came by.')).nullable(),
    corrects: uuid(both('Bút toán được điều chỉnh lại.', 'The entry it takes back.')).nullable(),
    enteredAt: instant(both('Lúc ghi.', 'When it was entered.')),
  })
  .openapi('Appropriation', {
    description: both('Một lần giao dự toán.', 'One grant to a budget holder for a year.'),
  });

export const NewAppropriationSchema = z
  .strictObject({
    holder: holder().optional(),
    year: year().optional(),
    amount: money(both('Số được giao, đồng.', 'Granted, đồng.'), 500000000, 1).optional(),
    decision: decisionNumber(),
    decidedOn: decidedOn(),
    corrects: uuid(
      both(
        'Bút toán ghi sai cần đảo lại; khi đó không ghi holder, year, amount.',
        'The wrong entry to take back: then without holder, year and amount.',
      ),
    ).optional(),
  })
  .superRefine((given, context) => {
    for (const name of ['holder', 'year', 'amount'] as const) {
      if ((given.corrects === undefined) === (given[name] === undefined)) {
        const code = given.corrects === undefined ? 'missing' : 'unknown-field';
        context.addIssue({ code: 'custom', path: [name], params: { code } });
      }
    }
  })
  .openapi('NewAppropriation', { description: both('Lần giao dự toán cần ghi.', 'The grant to enter.') });

export const BudgetSchema = z
  .object({
    holder: holder(),
    granted: anyMoney(both('Được giao.', 'Granted.'), 500000000),
    used: anyMoney(
      both('Đã dùng: nghĩa vụ đã chốt hoặc đã chuyển.', 'Used: in obligations that are frozen or transferred.'),
      300000000,
    ),
    committed: anyMoney(
      both('Đã phát sinh ở quý chưa chốt.', 'Committed: come to in periods that are open.'),
      150000000,
    ),
    left: money(both('Còn lại.', 'Left.'), 50000000),
    short: money(both('Thiếu.', 'Short.'), 0),
  })
  .openapi('Budget', {
    description: both(
      'Dự toán một năm của một cấp ngân sách, đồng: giao − dùng − phát sinh = còn − thiếu.',
      "A budget holder's year, đồng: granted − used − committed = left − short.",
    ),
  });
