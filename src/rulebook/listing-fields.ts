/** How a policy's lists are told: who hands in whom, on what form, confirmed and approved by whom. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import { ROLES } from '../engine/facts.ts';
import { both, choiceText } from '../http/both.ts';
import { office } from '../quotes/answer-parts.ts';
import { wordsFor } from '../quotes/value-words.ts';
import { wordsSchema } from './parts.ts';

const text = (description: string) => z.string().openapi({ description });
const cite = text(both('Căn cứ.', 'The clause.'));

export const listing = z
  .object({
    id: text(both('Mã.', 'The id.')),
    by: z.array(office).openapi({ description: both('Ai lập.', 'Who lists.') }),
    form: text(both('Mẫu; trống khi văn bản không nêu mẫu.', 'The form; empty where the text names none.')),
    papers: z.array(wordsSchema).openapi({ description: both('Giấy tờ.', 'The papers.') }),
    confirmedBy: office.nullable().openapi({ description: both('Ai xác nhận.', 'Who confirms.') }),
    approvedBy: office.nullable().openapi({ description: both('Ai phê duyệt.', 'Who approves.') }),
    rolesToo: z.array(z.enum(ROLES)).openapi({
      description: choiceText(
        'Ai trong các diện này cũng được lập ở đây, dù hưởng theo nhóm nào.',
        'Whoever is one of these is listed here too, under whichever rule.',
        wordsFor(ROLES),
      ),
    }),
    deadline: text(both('Thời hạn, theo mã.', 'The deadline, by id.')).nullable(),
    cite,
  })
  .openapi('ListingRule', { description: both('Việc lập danh sách.', 'How people are listed.') });
