/**
 * The calendar to subscribe to (iCalendar, RFC 5545): every duty as a whole day, with alarms 30, 7 and 1 days before. Dates
 * only, never what anybody has done: it is public. The same duty has the same UID whenever it is asked for and in both
 * languages, so that a calendar replaces what it has. Pure: the same duties give the same bytes.
 */
import { DAYS_BEFORE } from '../calendar/nearness.ts';
import type { Duty } from '../calendar/schedule.ts';
import type { Language } from '../engine/answer.ts';
import { addDays } from '../engine/day.ts';
import type { Day } from '../engine/facts.ts';
import { OFFICES } from '../engine/sheet-words.ts';

export type Feed = {
  readonly name: string;
  readonly language: Language;
  readonly duties: readonly Duty[];
  readonly citeOf: (duty: Duty) => string;
};

export function feedText({ name, language, duties, citeOf }: Feed): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//An Sinh//Deadlines//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...duties.flatMap((duty) => (duty.lastDay === null ? [] : eventOf(duty, duty.lastDay, citeOf(duty), language))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(duty: Duty, lastDay: Day, cite: string, language: Language): readonly string[] {
  const { what, who } = duty.deadline;
  const summary = `${what[language]} (${OFFICES[who][language]})`;
  // What a calendar sorts versions by: the day on which the text was last compared.
  const stamp = `${basic(duty.source.checkedOn)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${duty.id}@ansinh`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(lastDay)}`,
    `DTEND;VALUE=DATE:${basic(addDays(lastDay, 1))}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(descriptionOf(duty, lastDay, cite, language))}`,
    `CATEGORIES:${text(OFFICES[who][language])}`,
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    ...DAYS_BEFORE.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${text(summary)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function descriptionOf(duty: Duty, lastDay: Day, cite: string, language: Language): string {
  const vi = language === 'vi';
  const { words } = duty.deadline;
  return [
    vi ? `Ngày cuối còn đúng hạn: ${lastDay}.` : `The last day in time: ${lastDay}.`,
    words === null ? cite : `“${words}” (${cite})`,
    ...dayOffLines(duty, vi),
  ].join('\n');
}

function dayOffLines({ dayOff, nextWorkingDay, holidaysKnown }: Duty, vi: boolean): readonly string[] {
  const unknown = vi ? 'Lịch nghỉ của năm này chưa biết.' : 'The holidays of this year are not known.';
  if (dayOff === null || nextWorkingDay === null) return holidaysKnown ? [] : [unknown];
  const { day, unknownYears } = nextWorkingDay;
  const next = vi
    ? `Là ngày nghỉ (${dayOff.vi}); ngày làm việc kế tiếp: ${day} (BLDS 2015, Điều 148 khoản 5).`
    : `A day off (${dayOff.en}); the next working day: ${day} (BLDS 2015, Điều 148 khoản 5).`;
  return unknownYears.length === 0 ? [next] : [next, unknown];
}

function basic(day: Day): string {
  return day.replaceAll('-', '');
}

/** A value of type TEXT (3.3.11): its own marks escaped. */
function text(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** No line is longer than 75 octets (3.1), and no letter is cut: Vietnamese ones take two or three. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
