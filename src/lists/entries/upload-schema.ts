/** Uploads as the API shows and takes them: files too big for one request, in chunks, put on the list all at once. */
import { z } from '@hono/zod-openapi';
import { both, choiceText } from '../../http/both.ts';
import { instant, uuid } from '../../http/fields.ts';
import { RowFindingSchema } from './finding-schema.ts';
import { SheetSchema, VerdictsSchema } from './taken-schema.ts';
import { UPLOAD_STATES, type UploadRow } from './uploads.ts';

const number = (description: string, example: number) => z.int().min(0).openapi({ description, example });

const MODES = ['all', 'good'] as const;

/** A new one each time: the generator keeps by reference what it has seen. */
export const mode = () =>
  z.enum(MODES).openapi({
    description: choiceText('Khi có dòng bị từ chối.', 'Where a row is refused.', {
      all: ['không lưu gì cho đến khi mọi dòng đều được nhận', 'nothing is stored until every row can be'],
      good: [
        'dòng đúng vào danh sách, dòng bị từ chối chờ sửa',
        'good rows go on the list, refused ones wait to be mended',
      ],
    }),
    example: 'good',
  });

const replace = (description: string) => z.boolean().openapi({ description, example: false });

export const NewUploadSchema = z
  .strictObject({
    replace: replace(
      both(
        'Thay toàn bộ những gì đang có trong danh sách; mặc định là không.',
        'In the place of everything that stands on the list; no, unless it is said.',
      ),
    ).optional(),
  })
  .openapi('NewUpload', { description: both('Lần tải lên cần mở.', 'The upload to open.') });

export const CommitSchema = z.strictObject({ mode: mode().optional() }).openapi('CommitUpload', {
  description: both('Cách đưa vào danh sách; mặc định all.', 'How it is put on the list; all, unless it is said.'),
});

const chunk = z
  .object({
    number: number(both('Phần thứ mấy, từ 1.', 'Which chunk, from 1.'), 1),
    rows: number(both('Số dòng đã nhận.', 'Rows that have come in.'), 5_000),
    parts: number(both('Số lần ghi đã xong.', 'Writes that are done.'), 5),
    isWhole: z.boolean().openapi({
      description: both(
        'Đã nhận đủ; chưa đủ thì gửi lại đúng tệp đó.',
        'All of it is here; if not, send the same file again.',
      ),
    }),
  })
  .openapi('UploadChunk', { description: both('Một phần của lần tải lên.', 'A chunk of an upload.') });

export const UploadSchema = z
  .object({
    id: uuid(both('Mã của lần tải lên.', 'Id of the upload.')),
    list: uuid(both('Danh sách.', 'The list.')),
    state: z.enum(UPLOAD_STATES).openapi({
      description: choiceText('Đến đâu.', 'How far it is.', {
        receiving: ['đang nhận; chưa ai thấy dòng nào', 'coming in; nobody sees a row of it yet'],
        matching: [
          'đã vào danh sách, đang đối chiếu với danh sách khác',
          'on the list, being compared with other lists',
        ],
        done: ['đã vào danh sách, đã đối chiếu', 'on the list, compared'],
        replaced: ['đã được lần khác thay', 'another took its place'],
        abandoned: ['đã bỏ', 'given up'],
      }),
    }),
    replace: replace(both('Thay những gì đang có.', 'In the place of what stands there.')),
    counts: VerdictsSchema,
    matched: number(both('Đang đối chiếu: số dòng đã xong.', 'While it is compared: rows that are done.'), 0),
    chunks: z.array(chunk).openapi({ description: both('Các phần đã nhận.', 'The chunks that came in.') }),
    madeAt: instant(both('Lúc mở.', 'When it was opened.')),
    changedAt: instant(both('Lúc thay đổi gần nhất.', 'When it last changed.')),
  })
  .openapi('Upload', { description: both('Một lần tải lên nhiều phần.', 'An upload in chunks.') });

export const StagedSchema = z
  .object({
    upload: uuid(both('Lần tải lên.', 'The upload.')),
    chunk: number(both('Phần thứ mấy.', 'Which chunk.'), 1),
    parts: number(both('Số lần ghi.', 'Writes.'), 5),
    counts: VerdictsSchema,
    sheets: z.array(SheetSchema).openapi({ description: both('Các trang tính.', 'The sheets.') }),
    findings: z
      .array(RowFindingSchema)
      .openapi({ description: both('Điều sai của cả trang tính.', 'What is wrong with a sheet as a whole.') }),
  })
  .openapi('StagedChunk', {
    description: both('Phần vừa nhận; chưa vào danh sách.', 'What came in; not on the list yet.'),
  });

export function uploadBody(row: UploadRow) {
  const { id, list, state, replaces, rows, stored, flagged, refused, matched, chunks, madeAt, changedAt } = row;
  const counts = { rows, stored, flagged, refused };
  return { id, list, state, replace: replaces, counts, matched, chunks, madeAt, changedAt };
}
