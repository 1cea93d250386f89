/** The calendar of duties for everybody: as data, as a feed to subscribe to, as a page of a year. The law's dates only. */
import { createRoute, z } from '@hono/zod-openapi';
import type { SessionDays } from '../calendar/schedule.ts';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { connect } from '../db/connect.ts';
import { DatabaseError } from '../db/database.ts';
import type { Deadline } from '../engine/policy.ts';
import { environmentOf } from '../env.ts';
import { both, titled } from '../http/both.ts';
import { cacheable, cacheableJson } from '../http/caching.ts';
import type { Ctx } from '../http/context.ts';
import { HTML_TYPE } from '../http/html.ts';
import { always, refused } from '../http/problem-schema.ts';
import { answeredCached, cached, unchanged } from '../http/public-parts.ts';
import { newRouter } from '../http/router.ts';
import { PAGE_CSP } from '../http/security.ts';
import { communeOf, provinces } from '../places/places.ts';
import { Refusal } from '../refusal.ts';
import { language, spokenIn } from '../rulebook/parts.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { type Asked, dutiesFor, needsSessions, standingFor } from './duties.ts';
import { asked, DeadlinesSchema, withinProvince, yearQuery } from './duty-schema.ts';
import { dutyBody, holidaysBody, readingsOf, standingBody } from './duty-view.ts';
import { feedText } from './feed.ts';
import { sessionDays } from './sessions.ts';
import { yearPage } from './year-page.ts';

const tags = ['deadlines'];

const list = createRoute({
  method: 'get',
  path: '/v1/deadlines',
  operationId: 'listDeadlines',
  tags,
  summary: titled('Các thời hạn của một năm', 'The deadlines of a year'),
  description: both(
    'Mọi việc có hạn của một tỉnh, thành phố trong năm: nguyên văn, ngày cuối còn đúng hạn, ngày làm việc kế tiếp khi là ngày nghỉ, ' +
      'ai phải làm, căn cứ. Chỉ ngày, không có trạng thái của cơ quan nào.',
    'Every duty of a province in a year: the words, the last day in time, the next working day where that is a day off, who ' +
      'must act, by which clause. Dates only, of nobody what they have done.',
  ),
  request: { query: z.strictObject({ ...asked, year: yearQuery }).superRefine(withinProvince) },
  responses: {
    ...answeredCached(DeadlinesSchema, both('Các thời hạn.', 'The deadlines.')),
    422: refused.invalid,
    ...always,
  },
});

const feed = createRoute({
  method: 'get',
  path: '/v1/deadlines.ics',
  operationId: 'readDeadlineFeed',
  tags,
  summary: titled('Lịch để đăng ký theo dõi', 'The calendar to subscribe to'),
  description: both(
    'Tệp iCalendar của năm nay và năm sau, mỗi việc một ngày, nhắc trước 30, 7 và 1 ngày. Chỉ ngày, không có trạng thái.',
    'An iCalendar file of this year and the next, a day for each duty, with alarms 30, 7 and 1 days before. Dates only.',
  ),
  request: { query: z.strictObject({ ...asked, language }).superRefine(withinProvince) },
  responses: {
    200: {
      description: both('Lịch.', 'The calendar.'),
      headers: cached,
      content: { 'text/calendar': { schema: z.string().openapi({ description: both('iCalendar.', 'iCalendar.') }) } },
    },
    304: unchanged,
    422: refused.invalid,
    ...always,
  },
});

const page = createRoute({
  method: 'get',
  path: '/v1/deadlines/page',
  operationId: 'readDeadlinePage',
  tags,
  summary: titled('Trang lịch năm', 'The page of a year'),
  description: both('Các thời hạn của một năm thành một trang để in.', 'The deadlines of a year as a page to print.'),
  request: { query: z.strictObject({ ...asked, year: yearQuery, language }).superRefine(withinProvince) },
  responses: {
    200: {
      description: both('Trang.', 'The page.'),
      headers: cached,
      content: { 'text/html': { schema: z.string().openapi({ description: both('HTML.', 'HTML.') }) } },
    },
    304: unchanged,
    422: refused.invalid,
    ...always,
  },
});

export const deadlineRoutes = newRouter()
  .openapi(list, async (c) => {
    const { year, ...query } = c.req.valid('query');
    const sessions = await sessionsOf(c, query);
    return cacheableJson(c, {
      province: query.province,
      year,
      ruleset: rulebook.rulesetOf(query.province),
      sessionsKnown: sessions !== null,
      holidays: holidaysBody(year),
      duties: dutiesFor(query, year, sessions).map(dutyBody),
      standing: standingFor(query, year).map(standingBody),
    });
  })
  .openapi(feed, async (c) => {
    const { language: wanted, ...query } = c.req.valid('query');
    const spoken = spokenIn(c, wanted);
    const sessions = await sessionsOf(c, query);
    const year = Number(dayInVietNam(c.var.now).slice(0, 4));
    const duties = [year, year + 1].flatMap((one) => dutiesFor(query, one, sessions));
    const name = spoken === 'vi' ? `Thời hạn: ${placeOf(query)}` : `Deadlines: ${placeOf(query)}`;
    const citeOf = ({ deadline }: { readonly deadline: Deadline }) => rulebook.citeText(deadline.cite);
    const content = feedText({
      name,
      language: spoken,
      duties,
      citeOf,
    });
    return cacheable(c, content, 'text/calendar; charset=utf-8', {
      'Content-Language': spoken,
      'Content-Disposition': `inline; filename="ansinh-${query.province}.ics"`,
    });
  })
  .openapi(page, async (c) => {
    const { language: wanted, year, ...query } = c.req.valid('query');
    const spoken = spokenIn(c, wanted);
    const sessions = await sessionsOf(c, query);
    const content = yearPage({
      year,
      place: placeOf(query),
      language: spoken,
      duties: dutiesFor(query, year, sessions),
      sessionsKnown: sessions !== null,
      standing: standingFor(query, year),
      citeOf: ({ cite }) => rulebook.citeText(cite),
      readingsOf: ({ source, deadline }) => readingsOf(source, deadline).map(({ reading }) => reading[spoken]),
      placeOf: communeName,
      ruleset: rulebook.rulesetOf(query.province).slice(0, 12),
    });
    const headers = { 'Content-Language': spoken, 'Content-Security-Policy': PAGE_CSP };
    return cacheable(c, content, HTML_TYPE, headers);
  });

/** The days that were entered; null where they cannot be read now, which must not take the law's dates with it. */
async function sessionsOf(c: Ctx, query: Asked & { readonly test?: 'true' | undefined }): Promise<SessionDays | null> {
  if (!needsSessions(query)) return new Map();
  try {
    return await sessionDays(await connect(environmentOf(c.env)), query.province, query.test !== 'true');
  } catch (error) {
    if (error instanceof Refusal || error instanceof DatabaseError) return null;
    throw error;
  }
}

function placeOf({ province, commune }: Asked): string {
  const name = provinces.find(({ code }) => code === province)?.name ?? province;
  return commune === undefined ? name : `${communeName(commune)}, ${name}`;
}

function communeName(code: string): string {
  return communeOf(code)?.name ?? code;
}
