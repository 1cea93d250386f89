/** The summary of a settlement as one page to print. */
import type { Language } from '../engine/answer.ts';
import { escaped, htmlPage } from '../http/html.ts';
import { provinceName } from '../places/places.ts';
import { printed } from './papers/page.ts';
import { romanOf, yearOf } from './periods.ts';
import { holderName, type Summary } from './summary.ts';

type Said = Readonly<Record<Language, string>>;

const WORDS = {
  title: { vi: 'Tình hình chuyển kinh phí', en: 'What is owed and what has come' },
  asOn: { vi: 'Tính đến ngày', en: 'As on' },
  fund: { vi: 'Quỹ', en: 'Fund' },
  holder: { vi: 'Cấp ngân sách', en: 'Budget holder' },
  state: { vi: 'Trạng thái', en: 'State' },
  people: { vi: 'Số người', en: 'People' },
  due: { vi: 'Phải đóng', en: 'Premium due' },
  participant: { vi: 'Người tham gia', en: 'Participants' },
  owed: { vi: 'Phải chuyển', en: 'Owed' },
  arrears: { vi: 'Thiếu kỳ trước', en: 'Arrears' },
  transferred: { vi: 'Đã chuyển, đã bù', en: 'Transferred, credited' },
  missing: { vi: 'Còn phải chuyển', en: 'Still to come' },
  lastDay: { vi: 'Hạn cuối', en: 'By' },
  late: { vi: 'Chậm (ngày)', en: 'Days late' },
  byHolder: { vi: 'Theo cấp ngân sách', en: 'By budget holder' },
  texts: { vi: 'Căn cứ về thời hạn', en: 'The texts that name the days' },
  carried: { vi: 'thiếu, đã chuyển kỳ sau', en: 'the rest carried on' },
  undated: { vi: 'văn bản không nêu ngày', en: 'no text names a day' },
} as const satisfies Record<string, Said>;

const BY_FUND = ['fund', 'people', 'due', 'participant', 'owed', 'arrears', 'transferred', 'missing'] as const;
const BY_HOLDER = ['holder', 'fund', 'state', 'owed', 'arrears', 'transferred', 'missing', 'lastDay', 'late'] as const;

const FUNDS: Readonly<Record<Summary['holders'][number]['scheme'], Said>> = {
  'social-insurance': { vi: 'BHXH tự nguyện', en: 'Voluntary social insurance' },
  'health-insurance': { vi: 'BHYT', en: 'Health insurance' },
};

const STATES: Readonly<Record<Summary['holders'][number]['state'], Said>> = {
  open: { vi: 'đang ghi sổ', en: 'open' },
  proposed: { vi: 'đã đề nghị', en: 'proposed' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  agreed: { vi: 'đã đồng ý', en: 'agreed' },
  transferred: { vi: 'đã chuyển đủ', en: 'transferred' },
  closed: { vi: 'đã đóng', en: 'closed' },
};

export function summaryPage(summary: Summary, language: Language): string {
  const { province, period, asOn, funds, holders } = summary;
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const when =
    language === 'vi'
      ? `Quý ${romanOf(period)} năm ${yearOf(period)}`
      : `Quarter ${romanOf(period)} of ${yearOf(period)}`;
  const fundRows = funds.map(({ scheme, people, due, participant, owed, arrears, transferred, credited, missing }) => {
    const cells = [people, due, participant, owed, arrears, transferred + credited, missing];
    return row([FUNDS[scheme][language], ...cells], false);
  });
  const holderRows = holders.map((one) => {
    const { holder, scheme, state, owed, arrears, transferred, credited, missing, due, daysLate, standing } = one;
    const names = [holderName(holder, language), FUNDS[scheme][language], STATES[state][language]];
    const last = due[0] === undefined ? say('undated') : printedDay(due[0].lastDay, language);
    const late = standing === 'carried' ? say('carried') : daysLate;
    return row([...names, owed, arrears, transferred + credited, missing, last, late], standing === 'late');
  });
  const texts = new Map(holders.flatMap(({ due }) => due).map((one) => [`${one.lastDay} ${one.id}`, one]));
  const cited = [...texts.values()].map(
    ({ lastDay, what, words, cite }) =>
      `<li>${printedDay(lastDay, language)}: ${escaped(what[language])}${words === null ? '' : ` – “${escaped(words)}”`} (${escaped(cite)})</li>`,
  );
  const title = `${say('title')}: ${provinceName(province)}`;
  const content = `<h1>${escaped(title)}</h1>
<p class="when">${when} · ${say('asOn')} ${printedDay(asOn, language)}</p>
${table(BY_FUND.map(say), fundRows)}
<h2>${say('byHolder')}</h2>
${table(BY_HOLDER.map(say), holderRows)}
<h2>${say('texts')}</h2>
<ul class="notes">${cited.join('')}</ul>`;
  return htmlPage({ title, language, style: 'paper', content });
}

function printedDay(day: string, language: Language): string {
  return language === 'vi' ? day.split('-').reverse().join('/') : day;
}

function table(headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  return `<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function row(cells: readonly (string | number)[], isLate: boolean): string {
  const each = cells.map(
    (cell) => `<td class="${typeof cell === 'number' ? 'amount' : 'text'}">${escaped(printed(cell))}</td>`,
  );
  return `<tr${isLate ? ' class="late"' : ''}>${each.join('')}</tr>`;
}
