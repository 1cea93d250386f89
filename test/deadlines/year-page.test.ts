// Protects the page of a year: every duty stands on it once, in order, with its clause; what is a day off says the next
// working day; nothing in it can break out of the page.
import { describe, expect, it } from 'vitest';
import { type Duty, dutiesIn, sourcesOf, standingDuties } from '../../src/calendar/schedule.ts';
import { type YearPage, yearPage } from '../../src/deadlines/year-page.ts';
import { rulebook } from '../../src/rulebook/rulebook.ts';

function pageOf(province: string, year: number, over: Partial<YearPage> = {}): string {
  const sources = sourcesOf(rulebook, province);
  return yearPage({
    year,
    place: 'Thành phố Huế',
    language: 'vi',
    duties: dutiesIn(sources, year),
    sessionsKnown: true,
    standing: standingDuties(sources, `${year}-12`),
    citeOf: ({ cite }) => rulebook.citeText(cite),
    readingsOf: () => [],
    placeOf: (commune) => `phường ${commune}`,
    ruleset: '7f3a91c2',
    ...over,
  });
}

const textOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

describe('the page of a year', () => {
  it.each([
    ['46', 2027],
    ['01', 2026],
    ['79', 2026],
  ])('of %s in %i has every duty once, by month, with its clause', (province, year) => {
    const page = pageOf(province, year);
    const duties = dutiesIn(sourcesOf(rulebook, province), year);
    const standing = standingDuties(sourcesOf(rulebook, province), `${year}-12`);
    const rows = page.match(/<tr><th scope="row">/g) ?? [];

    expect(rows).toHaveLength(duties.length + standing.length);
    for (const { deadline } of duties) expect(textOf(page)).toContain(rulebook.citeText(deadline.cite));
    const days = [...page.matchAll(/<th scope="row">(\d\d)\/(\d\d)\/(\d{4})/g)].map(([, d, m, y]) => `${y}-${m}-${d}`);
    expect(days).toEqual(duties.flatMap(({ lastDay }) => (lastDay === null ? [] : [lastDay])));
  });

  it('says the weekday, the period, and the next working day where it is a day off', () => {
    const text = textOf(pageOf('46', 2027));

    expect(text).toContain('24/12/2027, thứ Sáu 2027 ');
    expect(text).toContain('24/04/2027, thứ Bảy 2027-Q1 thứ Bảy; ngày làm việc kế tiếp: 26/04/2027, thứ Hai');
    expect(text).toContain('chưa biết: chỉ xét thứ Bảy, Chủ nhật và các ngày lễ cố định');
    expect(textOf(pageOf('46', 2026))).toContain('đã biết, theo các quyết định đã đọc');
  });

  it('does not say that a session has no day where its day could not be read', () => {
    expect(textOf(pageOf('01', 2026))).toContain('chờ ngày họp');
    expect(textOf(pageOf('01', 2026, { sessionsKnown: false }))).not.toContain('chờ ngày họp');
  });

  it('speaks English when asked, all of it but the words of the law', () => {
    const text = textOf(pageOf('01', 2026, { language: 'en', place: 'Hà Nội' }));

    expect(text).toContain('29/11/2026, Sunday 2026 Sunday; the next working day: 30/11/2026, Monday');
    expect(text).toContain('Counted from an event');
    expect(text).not.toMatch(/ngày làm việc kế tiếp|thứ Hai|Tháng \d+\/\d{4} \d\d/);
  });

  it('names the ward whose programme a duty stands in', () => {
    expect(textOf(pageOf('01', 2026))).toContain('phường 09562');
  });

  it('lets nothing out of its place', () => {
    const [duty] = dutiesIn(sourcesOf(rulebook, '46'), 2027);
    if (duty === undefined) throw new Error('Huế has duties');
    const hostile = '</td><script>alert("1")</script>&';
    const broken: Duty = {
      ...duty,
      deadline: { ...duty.deadline, words: hostile, what: { vi: hostile, en: hostile } },
    };
    const page = pageOf('46', 2027, { duties: [broken], place: hostile, readingsOf: () => [hostile] });

    expect(page).not.toContain('<script>');
    expect(textOf(page)).toContain('alert("1")');
  });
});
