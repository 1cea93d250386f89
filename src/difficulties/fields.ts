/** The fields that difficulties and petitions are described from. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { SCHEMES } from '../engine/facts.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { communeCode } from '../quotes/commune-code.ts';
import { schemeWords } from '../quotes/value-words.ts';
import { words } from '../registers/fields.ts';
import { wordsSchema } from '../rulebook/parts.ts';
import { DIFFICULTY_KINDS, KIND_WORDS } from './kinds.ts';
import { STATES, type State } from './lifecycle.ts';

export const MOST_WORDS = 4_000;

export const STATE_WORDS: ValueWords<State> = {
  routed: ['đã chuyển đến cơ quan phải trả lời', 'with the office that has to answer'],
  taken: ['cơ quan đã nhận, đã đặt ngày trả lời', 'taken up, with a day set for the answer'],
  answered: ['đã trả lời', 'answered'],
  withdrawn: ['đã rút, lời đã xóa', 'taken back, its words deleted'],
};

export const state = () =>
  z.enum(STATES).openapi({ description: choiceText('Đang ở đâu.', 'Where it is.', STATE_WORDS), example: 'routed' });

export const kind = () =>
  z.enum(DIFFICULTY_KINDS).openapi({
    description: choiceText('Về việc gì.', 'What it is about.', KIND_WORDS),
    example: 'card',
  });

export const scheme = () =>
  z.enum(SCHEMES).openapi({
    description: choiceText('Loại bảo hiểm.', 'The scheme.', schemeWords),
    example: 'health-insurance',
  });

export const commune = () => communeCode(both('Mã xã, phường mà việc xảy ra.', 'Code of the commune it is about.'));

export const says = () =>
  words(
    both(
      'Nội dung. Được mã hóa khi lưu; chỉ nơi gửi và nơi giữ đọc được.',
      'What is the matter. Sealed where it is kept; only who raised it and who holds it read it.',
    ),
    'Thẻ đã quá 5 ngày làm việc chưa được cấp',
    MOST_WORDS,
  );

export const reason = () =>
  words(both('Lý do. Được mã hóa khi lưu.', 'Why. Sealed where it is kept.'), 'Việc của cơ quan khác', 1_000);

export const route = () =>
  z
    .object({
      cite: z
        .string()
        .nullable()
        .openapi({
          description: both('Căn cứ; null là cách hiểu.', 'The clause; null: a reading.'),
          example: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, Đoạn kết',
        }),
      words: z
        .string()
        .nullable()
        .openapi({ description: both('Nguyên văn.', 'The words of the text.') }),
      petitionCite: z
        .string()
        .nullable()
        .openapi({ description: both('Căn cứ về kiến nghị của người dân.', 'The clause about petitions of people.') }),
      reading: wordsSchema
        .nullable()
        .openapi({ description: both('Cách hiểu, nơi văn bản không nói.', 'The reading, where no text says it.') }),
    })
    .openapi('DifficultyRoute', { description: both('Vì sao đến cơ quan ấy.', 'Why it goes to that office.') });
