/** A sheet as a page to print and sign. */
import type { Language } from '../engine/answer.ts';
import type { Sheet } from '../engine/sheet.ts';
import { escaped, facts as factsOf, htmlPage } from '../http/html.ts';
import { escaped, htmlPage } from '../http/html.ts';

const SIGN: { readonly [L in Language]: readonly string[] } = {
  vi: ['Người đối chiếu', 'Ngày', 'Ký tên'],
  en: ['Checked by', 'Date', 'Signature'],
};

export function sheetPage({ title, facts, columns, rows }: Sheet, language: Language): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const lines = rows
    .map(({ clause, does }) => `<tr><th scope="row">${escaped(clause)}</th><td>${escaped(does)}</td><td></td></tr>`)
    .join('\n');
  const signed = SIGN[language].map((label) => `<p>${escaped(label)}:</p>`).join('');
  const body = `${factsOf(facts)}
  const content = `<h1>${escaped(title)}</h1>
<dl>${list}</dl>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${lines}
</tbody>
</table>
<footer>${signed}</footer>`;
  return htmlPage({ title, language, body });
  return htmlPage({ title, language, style: 'sheet', content });
}
