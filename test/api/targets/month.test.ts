// Protects the month of a ward's programme as its offices meet it by `npm run demo:month`: the same chapters, on a system
// whose jobs are looked after on a few days only; the pages that are printed, and what the jobs tell.
import { expect, it } from 'vitest';
import { FIRST_DAY, LISTED_FOR, monthOf } from '../../../dev/demo/month/story.ts';
import { peopleIn } from '../../support/logged-people.ts';
import { playing } from '../../support/played.ts';
import { eventsOf } from '../../support/told-events.ts';

/** The last day of following up is over at the second of them. */
const EVERY_DAYS = 8;

const pages = new Map<string, string>();

const MONTH = monthOf(async (name, { bytes }) => {
  pages.set(name, new TextDecoder().decode(bytes));
  return name;
});

const { system, deeds, steps } = playing({
  chapters: MONTH,
  firstDay: FIRST_DAY,
  year: LISTED_FOR,
  everyDays: EVERY_DAYS,
});

it('has the ward told by a job, once, of the visit that nobody made', () => {
  expect(deeds.filter(({ job }) => job === 'tellOfFollowUps').map(({ counts }) => counts)).toEqual([{ told: 1 }]);
});

it('prints pages in the words of the ward, and names people in the letters alone', () => {
  const { letters, briefing, report } = Object.fromEntries(
    [...pages].map(([name, page]) => [name.split('.')[0], page]),
  );
  expect(letters?.match(/GIẤY MỜI<\/h1>/g)).toHaveLength(32);
  for (const said of ['Tổ dân phố 10', 'tính từ danh sách; các tổ báo cáo 20 (10 tổ)'])
    expect(briefing).toContain(said);
  for (const said of [
    'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI',
    '96,75 %',
    'Tồn tại được nêu',
    'Lập, xác nhận, phê duyệt danh sách',
  ])
    expect(report).toContain(said);
  expect(`${briefing}${report}`).not.toContain('Ví Dụ');
});

it('tells only what the document says of each event', async () => {
  const { types, undocumented } = await eventsOf(system());

  expect(undocumented).toEqual([]);
  expect(types).toBeGreaterThan(10);
});

it('leaves no person in what the Worker wrote', () => {
  expect(system().logs().length).toBeGreaterThan(steps());
  expect(peopleIn(system().logs())).toEqual([]);
});
