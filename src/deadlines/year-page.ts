/**
 * The duties of a year as a page to print and hang up: month by month, with the day, the words of the text and, where the
 * last day is a day off, the working day that follows. Every text is escaped. Dates only, never what anybody has done.
 */
import type { Duty } from '../calendar/schedule.ts';
import { isDecided, weekdayOf } from '../calendar/working-days.ts';
import type { Language } from '../engine/answer.ts';
import type { Day } from '../engine/facts.ts';
import type { Deadline } from '../engine/policy.ts';
import { deadlineRule, OFFICES } from '../engine/sheet-words.ts';
import { escaped, facts, htmlPage, type Markup } from '../http/html.ts';

export type YearPage = {
  readonly year: number;
  readonly place: string;
  readonly language: Language;
  readonly duties: readonly Duty[];
  /** Whether the days of sessions that were entered could be read. */
  readonly sessionsKnown: boolean;
  readonly standing: readonly { readonly deadline: Deadline }[];
  readonly citeOf: (deadline: Deadline) => string;
  readonly readingsOf: (duty: Duty) => readonly string[];
  readonly placeOf: (commune: string) => string;
  readonly ruleset: string;
};

const WEEKDAYS: { readonly [L in Language]: readonly string[] } = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const SAID = {
  vi: {
    title: (year: number, place: string) => `Lịch thời hạn năm ${year} · ${place}`,
    columns: ['Ngày cuối', 'Việc', 'Ai', 'Căn cứ và cách hiểu'],
    place: 'Nơi',
    law: 'Pháp luật đang dùng',
    holidays: 'Lịch nghỉ',
    known: 'đã biết, theo các quyết định đã đọc',
    unknown: 'chưa biết: chỉ xét thứ Bảy, Chủ nhật và các ngày lễ cố định',
    month: (month: number) => `Tháng ${month}`,
    noDay: 'Chưa có ngày',
    noDayYet: 'chờ ngày họp',
    notRead: 'lúc này chưa đọc được ngày họp đã ghi',
    standing: 'Tính từ một sự kiện',
    note: 'Ngày cuối là ngày cuối còn đúng hạn và không bị dời. Khi là ngày nghỉ, ngày làm việc kế tiếp được ghi bên cạnh (BLDS 2015, Điều 148 khoản 5).',
    next: (why: string, day: string) => `${why}; ngày làm việc kế tiếp: ${day}`,
    mayDiffer: 'có thể khác, lịch nghỉ chưa biết',
    read: 'chúng tôi hiểu',
  },
  en: {
    title: (year: number, place: string) => `Deadlines of ${year} · ${place}`,
    columns: ['Last day', 'What is due', 'Who', 'Clause and reading'],
    place: 'Place',
    law: 'The law it follows',
    holidays: 'Holidays',
    known: 'known, by the decisions that were read',
    unknown: 'not known: only weekends and fixed holidays are told',
    month: (month: number) => `${month}`.padStart(2, '0'),
    noDay: 'Without a day yet',
    noDayYet: 'the session has no day yet',
    notRead: 'the day of the session could not be read just now',
    standing: 'Counted from an event',
    note: 'The last day is the last one in time and is never moved. Where it is a day off the next working day stands beside it (BLDS 2015, Điều 148 khoản 5).',
    next: (why: string, day: string) => `${why}; the next working day: ${day}`,
    mayDiffer: 'may be another one, the holidays are not known',
    read: 'we read',
  },
} as const;

export function yearPage(page: YearPage): string {
  const said = SAID[page.language];
  const { year, place, language, duties } = page;
  const head = said.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const title = said.title(year, place);
  const content = `<h1>${escaped(title)}</h1>
${facts([
  [said.place, place],
  [said.law, page.ruleset],
  [said.holidays, isDecided(year) ? said.known : said.unknown],
])}
<p>${escaped(said.note)}</p>
<table class="year">
<thead><tr>${head}</tr></thead>
${groupsOf(duties, page)}
${standingGroup(page)}
</table>`;
  return htmlPage({ title, language, style: 'sheet', content });
}

function groupsOf(duties: readonly Duty[], page: YearPage): Markup {
  const said = SAID[page.language];
  const byMonth = Map.groupBy(duties, ({ lastDay }) => lastDay?.slice(0, 7) ?? null);
  return [...byMonth]
    .map(([month, those]) => {
      const heading = month === null ? said.noDay : `${said.month(Number(month.slice(5)))}/${month.slice(0, 4)}`;
      return group(
        heading,
        those.map((duty) => rowOf(duty, page)),
      );
    })
    .join('\n');
}

function standingGroup(page: YearPage): Markup {
  if (page.standing.length === 0) return '';
  const rows = page.standing.map(({ deadline }) =>
    row(
      escaped(deadlineRule(deadline, page.language)),
      escaped(deadline.what[page.language]),
      escaped(OFFICES[deadline.who][page.language]),
      quoted(deadline, page.citeOf),
    ),
  );
  return group(SAID[page.language].standing, rows);
}

function group(heading: string, rows: readonly Markup[]): Markup {
  return `<tbody>\n<tr><th colspan="4" scope="colgroup">${escaped(heading)}</th></tr>\n${rows.join('\n')}\n</tbody>`;
}

function rowOf(duty: Duty, page: YearPage): Markup {
  const { deadline, source } = duty;
  const said = SAID[page.language];
  const ward = source.commune === null ? '' : `<br><small>${escaped(page.placeOf(source.commune))}</small>`;
  const read = page.readingsOf(duty).map((one) => `<br><small>${said.read}: ${escaped(one)}</small>`);
  return row(
    dayCell(duty, page),
    escaped(deadline.what[page.language]),
    `${escaped(OFFICES[deadline.who][page.language])}${ward}`,
    `${quoted(deadline, page.citeOf)}${read.join('')}`,
  );
}

function row(day: Markup, what: Markup, who: Markup, why: Markup): Markup {
  return `<tr><th scope="row">${day}</th><td>${what}</td><td>${who}</td><td>${why}</td></tr>`;
}

function quoted(deadline: Deadline, citeOf: YearPage['citeOf']): Markup {
  const cite = escaped(citeOf(deadline));
  return deadline.words === null ? cite : `“${escaped(deadline.words)}” <small>${cite}</small>`;
}

function dayCell({ lastDay, dayOff, nextWorkingDay, period }: Duty, { language, sessionsKnown }: YearPage): Markup {
  const said = SAID[language];
  if (lastDay === null) return `<small>${escaped(sessionsKnown ? said.noDayYet : said.notRead)}</small>`;
  const about = `<br><small>${escaped(period)}</small>`;
  if (dayOff === null || nextWorkingDay === null) return `${written(lastDay, language)}${about}`;
  const { day, unknownYears } = nextWorkingDay;
  const differs = unknownYears.length === 0 ? '' : ` (${said.mayDiffer})`;
  const off = escaped(`${said.next(dayOff[language], written(day, language))}${differs}`);
  return `${written(lastDay, language)}${about}<br><em>${off}</em>`;
}

/** `24/12/2026, thứ Năm`. */
function written(day: Day, language: Language): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}, ${WEEKDAYS[language][weekdayOf(day)]}`;
}
