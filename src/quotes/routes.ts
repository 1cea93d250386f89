/**
 * The HTTP face of quotes: parse, ask, shape the answer. Nothing is stored, and nothing about a person may reach a URL,
 * a header or a log line.
 */
import { createRoute, z } from '@hono/zod-openapi';
import { environmentOf } from '../env.ts';
import { declaredLength, isPacked, limitBody, QUESTION_BYTES } from '../http/body.ts';
import { both, titled } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { headers } from '../http/headers.ts';
import { answerLines } from '../http/lines.ts';
import { failureOf } from '../http/log.ts';
import { problem } from '../http/problem.ts';
import { always, refused } from '../http/problem-schema.ts';
import { newRouter } from '../http/router.ts';
import { sendJson } from '../http/send.ts';
import { Refusal } from '../refusal.ts';
import { listingSchema, office, ruleSchema, stateRuleSchema } from './answer-parts.ts';
import { AnswerSchema } from './answer-schema.ts';
import { type Asking, ask } from './ask.ts';
import { answerLine, BATCH } from './batch.ts';
import { askHousehold } from './household.ts';
import { HouseholdAnswerSchema } from './household-schema.ts';
import {
  ContributionSchema,
  HouseholdQuestionSchema,
  MemberContributionSchema,
  QuestionSchema,
} from './question-schema.ts';

const JSON_TYPE = 'application/json';
const LINES_TYPE = 'application/x-ndjson';
const tags = ['quotes'];

const askOne = createRoute({
  method: 'post',
  path: '/v1/quotes',
  operationId: 'askQuote',
  tags,
  summary: titled('Một người được hỗ trợ bao nhiêu', 'Quote one person'),
  description: both(
    'Người này có được địa phương hỗ trợ không, theo điểm nào, mỗi nguồn trả bao nhiêu, đến bao giờ, ai lập danh sách. ' +
      'Luôn trả 200, kể cả khi không được hỗ trợ hoặc chưa đủ thông tin. Không lưu gì.',
    'Whether this person is supported, by which clause, what each payer pays, until when, and who lists the person. ' +
      'Always 200, also when the support is refused or not enough is known. Nothing is stored.',
  ),
  middleware: limitBody(QUESTION_BYTES),
  request: { body: { required: true, content: { [JSON_TYPE]: { schema: QuestionSchema } } } },
  responses: {
    200: {
      description: both('Câu trả lời.', 'The answer.'),
      headers: headers('Ansinh-Ruleset', 'RateLimit-Policy', 'X-Request-Id'),
      content: { [JSON_TYPE]: { schema: AnswerSchema } },
    },
    400: refused.malformed,
    413: refused.tooLarge,
    415: refused.unsupportedMediaType,
    422: refused.invalid,
    ...always,
  },
});

const askAll = createRoute({
  method: 'post',
  path: '/v1/quotes/household',
  operationId: 'askHousehold',
  tags,
  summary: titled('Một hộ', 'Quote a household'),
  description: both(
    'Trả lời cho từng người và cộng cho cả hộ. Mức đóng BHYT hộ gia đình giảm dần theo thứ tự người không được hỗ trợ; ' +
      'người được hỗ trợ không tính vào thứ tự. Tổng là của những người đóng ở đây; ai không tính thì được nêu tên dấu.',
    "Answers for each member and the household's totals. In the household form the premium falls with each member who " +
      'is not supported; a supported member is no rung of the ladder. The totals are of those who pay here, and name ' +
      'whom they pass over.',
  ),
  middleware: limitBody(QUESTION_BYTES),
  request: { body: { required: true, content: { [JSON_TYPE]: { schema: HouseholdQuestionSchema } } } },
  responses: {
    200: {
      description: both('Câu trả lời cho hộ.', 'The answers for the household.'),
      headers: headers('Ansinh-Ruleset', 'RateLimit-Policy', 'X-Request-Id'),
      content: { [JSON_TYPE]: { schema: HouseholdAnswerSchema } },
    },
    400: refused.malformed,
    413: refused.tooLarge,
    415: refused.unsupportedMediaType,
    422: refused.invalid,
    ...always,
  },
});

/** NDJSON is text to the document: what a line holds is said in words. */
const lines = (description: string) => z.string().openapi({ description });

const askMany = createRoute({
  method: 'post',
  path: '/v1/quotes/batch',
  operationId: 'askBatch',
  tags,
  summary: titled('Nhiều người', 'Quote many people'),
  description: both(
    'NDJSON: mỗi dòng gửi lên là một câu hỏi như /v1/quotes, mỗi dòng trả về là một câu trả lời, đúng thứ tự, ngay khi ' +
      'đọc được. Tối đa 5.000 dòng, 4 MiB, mỗi dòng 32 KiB; dòng trống được bỏ qua. Dòng sai được trả bằng problem có số ' +
      'line và các dòng sau vẫn tiếp tục; quá giới hạn thì dòng problem cuối nói rõ. Hãy đọc trong khi còn đang gửi.',
    'NDJSON: each line sent is a question as for /v1/quotes, each line back is its answer, in order, as soon as it is ' +
      'read. At most 5,000 lines, 4 MiB, 32 KiB a line; empty lines are passed over. A bad line is answered with a ' +
      'problem that has its line number and the rest goes on; where a limit is passed a last problem says so. Read ' +
      'while you write.',
  ),
  request: {
    body: {
      required: true,
      content: { [LINES_TYPE]: { schema: lines(both('Mỗi dòng một Question.', 'A Question on each line.')) } },
    },
  },
  responses: {
    200: {
      description: both('Mỗi dòng một câu trả lời hoặc problem.', 'An answer or a problem on each line.'),
      headers: headers('RateLimit-Policy', 'X-Request-Id'),
      content: {
        [LINES_TYPE]: {
          schema: lines(both('Mỗi dòng một Answer hoặc Problem.', 'An Answer or a Problem on each line.')),
        },
      },
    },
    413: refused.tooLarge,
    415: refused.unsupportedMediaType,
    ...always,
  },
});

export const quoteRoutes = newRouter()
  .openapi(askOne, async (c) => {
    const asked = c.req.valid('json');
    const answer = await ask(asked, askingOf(c));
    return sendJson(c, answer, spoken(asked.language ?? c.var.language, answer.ruleset));
  })
  .openapi(askAll, async (c) => {
    const asked = c.req.valid('json');
    const answer = await askHousehold(asked, askingOf(c));
    return sendJson(c, answer, spoken(asked.language ?? c.var.language, answer.ruleset));
  })
  .openapi(askMany, (c) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== LINES_TYPE || isPacked(c.req.raw)) {
      return problem(c, 'unsupported-media-type');
    }
    if ((declaredLength(c.req.raw) ?? 0) > BATCH.bytes) throw new Refusal('too-large');
    const asking = {
      ...askingOf(c),
      requestId: c.var.requestId,
      onFailure: (error: Error) => c.set('failure', failureOf(error)),
    };
    const source = c.req.raw.body ?? new Blob([]).stream();
    const { answers, written } = answerLines(source, BATCH, (line) => answerLine(line, asking));
    c.set('written', written);
    return c.body(answers, 200, { 'Content-Type': LINES_TYPE, 'Cache-Control': 'no-store' });
  });

function askingOf(c: Ctx): Asking {
  return { now: c.var.now, language: c.var.language, environment: environmentOf(c.env) };
}

function spoken(language: string, ruleset: string): Record<string, string> {
  return { 'Content-Language': language, 'Ansinh-Ruleset': ruleset, Vary: 'Accept-Language' };
}

// Named by themselves, so that the document has each of them as it is, and "or null" where it is used.
for (const [name, schema] of Object.entries({
  Contribution: ContributionSchema,
  MemberContribution: MemberContributionSchema,
  Listing: listingSchema,
  Office: office,
  RuleView: ruleSchema,
  StateRuleView: stateRuleSchema,
})) {
  quoteRoutes.openAPIRegistry.register(name, schema);
}
