// Protects the calendar people subscribe to, read by a parser that is not ours: whole days, alarms, stable names, lines that
// are folded between letters and marks that are escaped; and that it never says what anybody has done.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Duty, dutiesIn, sourcesOf } from '../../src/calendar/schedule.ts';
import { type Feed, feedText } from '../../src/deadlines/feed.ts';
import { addDays } from '../../src/engine/day.ts';
import { rulebook } from '../../src/rulebook/rulebook.ts';

const dutiesOf = (province: string, year: number) => dutiesIn(sourcesOf(rulebook, province), year);

function feedOf(duties: readonly Duty[], language: 'vi' | 'en' = 'vi', over: Partial<Feed> = {}): string {
  return feedText({
    name: 'Thời hạn: Thành phố Huế',
    language,
    duties,
    citeOf: ({ deadline }) => rulebook.citeText(deadline.cite),
    ...over,
  });
}

function eventsIn(text: string): readonly InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const HUE = dutiesOf('46', 2027);
const dated = HUE.filter(({ lastDay }) => lastDay !== null);

describe.each(['vi', 'en'] as const)('the calendar in %s', (language) => {
  const text = feedOf(HUE, language);
  const events = eventsIn(text);

  it('has each duty that has a day, once, on that day and as a whole day', () => {
    expect(events.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@ansinh`));
    for (const [at, event] of events.entries()) {
      const { lastDay = '', source } = dated[at] ?? {};
      expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe(`${source?.checkedOn}T00:00:00Z`);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(lastDay);
      expect(event.endDate.toString()).toBe(addDays(lastDay ?? '', 1));
    }
  });

  it('says in its own language what is due and who must act, with the words and the clause', () => {
    for (const [at, event] of events.entries()) {
      const { deadline, lastDay } = dated[at] ?? {};
      if (!deadline) throw new Error('as many events as duties');
      expect(event.summary).toContain(deadline.what[language]);
      expect(event.description).toContain(lastDay);
      expect(event.description).toContain(rulebook.citeText(deadline.cite));
      if (deadline.words !== null) expect(event.description).toContain(`“${deadline.words}”`);
    }
  });

  it('rings 30, 7 and 1 days before', () => {
    for (const { component } of events) {
      const alarms = component.getAllSubcomponents('valarm');
      expect(alarms.map((one) => String(one.getFirstPropertyValue('trigger')))).toEqual(['-P30D', '-P7D', '-P1D']);
      expect(alarms.map((one) => one.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY', 'DISPLAY']);
      expect(alarms.every((one) => one.getFirstPropertyValue('description'))).toBe(true);
    }
  });

  it('has no line of more than 75 octets, no letter cut in two, and ends every line with CRLF', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text).not.toContain('�');
    for (const line of lines) expect(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line))).toBe(line);
  });

  it('says nothing of what anybody has done', () => {
    expect(text).not.toMatch(/STATUS|PERCENT-COMPLETE|COMPLETED|upcoming|late\b|quá hạn/i);
  });

  it('tells the next working day where the last one is a day off', () => {
    const saturday = events.find(({ uid }) => uid === '46.quarterly-transfer.2027-Q1@ansinh');
    expect(saturday?.startDate.toString()).toBe('2027-04-24');
    expect(saturday?.description).toContain('2027-04-26');
  });
});

describe('the names of events', () => {
  it('are the same in both languages and whenever they are asked for, and no two are alike', () => {
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);

    expect(uids(feedOf(HUE, 'en'))).toEqual(uids(feedOf(HUE, 'vi')));
    expect(feedOf(HUE)).toBe(feedOf(dutiesOf('46', 2027)));
    const many = [2025, 2026, 2027, 2028].flatMap((year) => dutiesOf('01', year));
    expect(new Set(uids(feedOf(many))).size).toBe(many.filter(({ lastDay }) => lastDay !== null).length);
  });
});

describe('marks and letters', () => {
  const [first] = dated;
  if (first === undefined) throw new Error('Huế has duties');

  it.each([
    ['a; b, c \\ d'],
    ['one\ntwo\r\nthree'],
    ['BEGIN:VEVENT\r\nEND:VCALENDAR'],
    ['Sở Tài chính chuyển kinh phí, '.repeat(20)],
    ['ấ'.repeat(200)],
    ['👩‍👩‍👧‍👦'.repeat(40)],
    ['x'.repeat(74)],
    ['x'.repeat(75)],
    ['x'.repeat(76)],
  ])('come through as they are: %j', (said) => {
    const duty: Duty = { ...first, deadline: { ...first.deadline, words: said, what: { vi: said, en: said } } };
    const [event, more] = eventsIn(feedOf([duty]));

    expect(more).toBeUndefined();
    expect(event?.summary).toBe(`${said} (BHXH thành phố)`.replaceAll(/\r\n/g, '\n'));
    expect(event?.description).toContain(said.replaceAll(/\r\n/g, '\n'));
    // The name is of no type a parser knows: that it stays one property is what counts.
    const named = new ICAL.Component(ICAL.parse(feedOf([], 'vi', { name: said })));
    expect(named.getAllProperties('x-wr-calname')).toHaveLength(1);
    expect(named.getAllSubcomponents()).toEqual([]);
  });
});

it('escapes the marks of a text, and not a line more or less', () => {
  const [first] = dated;
  if (first === undefined) throw new Error('Huế has duties');
  const said = 'a; b, c \\ d\ne';
  const text = feedOf([{ ...first, deadline: { ...first.deadline, what: { vi: said, en: said } } }]);

  expect(text.replaceAll('\r\n ', '')).toContain('\r\nSUMMARY:a\\; b\\, c \\\\ d\\ne (BHXH thành phố)\r\n');
});

it('is a calendar without events where nothing has a day', () => {
  const text = feedOf(HUE.filter(({ lastDay }) => lastDay === null));
  expect(eventsIn(text)).toEqual([]);
  expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('version')).toBe('2.0');
});
