/** A report as a page to print and sign, in either language: what it is, what the office says, its sections, who signs. */
import type { Language } from '../../engine/answer.ts';
import { escaped, facts, htmlPage, type Markup } from '../../http/html.ts';
import { printed } from '../../settlements/papers/page.ts';
import { MOTTO, NATION } from '../../settlements/papers/paper.ts';
import { SIGNED_ON, WITH_NAME, WITH_SEAL } from '../../writing/signature.ts';
import type { SectionBody } from '../figures.ts';
import { HEADING_WORDS, HEADINGS } from '../report-words.ts';
import type { WholeReport } from '../reports.ts';
import { cellOf, FOR_WHOM, notesOf, placeName, SMALL, whenOf } from './paper-words.ts';

const WORDS = {
  receiver: { vi: 'Nơi nhận', en: 'To' },
  cite: { vi: 'Căn cứ', en: 'By' },
  lastDay: { vi: 'Hạn cuối', en: 'Last day' },
  filedOn: { vi: 'Ngày nộp', en: 'Filed on' },
  content: { vi: 'Nội dung', en: 'Of' },
  form: { vi: 'Mẫu của An Sinh: chưa có mẫu chính thức', en: 'A form of An Sinh: no official one is known' },
  maker: { vi: 'NGƯỜI LẬP BÁO CÁO', en: 'Made by' },
  empty: { vi: 'Không có số liệu', en: 'No figures' },
} as const;

export function reportPage(report: WholeReport, language: Language): string {
  const { title, period, serves, filedOn, words, figures, printed: said } = report;
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const day = (text: string | null) =>
    text === null ? '–' : language === 'vi' ? text.split('-').reverse().join('/') : text;
  const spoken = HEADINGS.flatMap((heading) => {
    const text = words[heading];
    return text === undefined ? [] : [`<h2>${escaped(HEADING_WORDS[heading][language])}</h2>\n${paragraphs(text)}`];
  });
  const about: readonly (readonly [string, string])[] = [
    [say('receiver'), said.receiver[language]],
    ...(serves === null
      ? []
      : ([
          [say('cite'), serves.words === null ? serves.cite : `${serves.cite}: “${serves.words}”`],
          [say('lastDay'), day(serves.lastDay)],
        ] as const)),
    [say('filedOn'), day(filedOn)],
  ];
  const content = `<p class="form">${escaped(`${say('form')}. ${FOR_WHOM[figures.audience][language]}`)}</p>
<div class="heads"><p>${escaped(said.office[language])}</p><div><p>${NATION}</p><p class="motto">${MOTTO}</p></div></div>
<h1>${escaped(title[language])}</h1>
<p class="when">${escaped(`${placeName(report)} · ${whenOf(period, language)}`)}</p>
${facts(about)}
${spoken.join('\n')}
${figures.sections.map((section) => sectionHtml(section, language)).join('\n')}
<ul class="notes">${notesOf(report, language)
    .map((note) => `<li>${escaped(note)}</li>`)
    .join('')}</ul>
<p class="signed">${SIGNED_ON}</p>
<footer><p><strong>${escaped(say('maker'))}</strong>${WITH_NAME}</p><p></p><p><strong>${escaped(said.signer)}</strong>${WITH_SEAL}</p></footer>`;
  return htmlPage({ title: title[language], language, style: 'paper', content });
}

function sectionHtml({ title, columns, lines }: SectionBody, language: Language): Markup {
  const head = [WORDS.content, ...columns.map(({ heading }) => heading)].map(
    (heading) => `<th scope="col">${escaped(heading[language])}</th>`,
  );
  const rows = lines.map(({ name, values, isTotal, isHidden }) => {
    const cells = values.map((value, at) => {
      const said = isHidden && value === null ? SMALL : printed(cellOf(value, columns[at]?.unit));
      return `<td class="amount">${escaped(said)}</td>`;
    });
    return `<tr${isTotal ? ' class="total"' : ''}><td class="text">${escaped(name[language])}</td>${cells.join('')}</tr>`;
  });
  const none = `<tr><td class="text" colspan="${columns.length + 1}">${escaped(WORDS.empty[language])}</td></tr>`;
  return `<h2>${escaped(title[language])}</h2>
<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.length === 0 ? none : rows.join('\n')}
</tbody>
</table>`;
}

function paragraphs(text: string): Markup {
  return text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
}
