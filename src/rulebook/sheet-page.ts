/** A sheet as a page to print and sign. */
import type { Language } from '../engine/answer.ts';
import type { Sheet } from '../engine/sheet.ts';
import { escaped, facts as factsOf, htmlPage } from '../http/html.ts';

const SIGN: { readonly [L in Language]: readonly string[] } = {
  vi: ['Người đối chiếu', 'Ngày', 'Ký tên'],
  en: ['Checked by', 'Date', 'Signature'],
};

export function sheetPage({ title, facts, columns, rows }: Sheet, language: Language): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows
    .map(({ clause, does }) => `<tr><th scope="row">${escaped(clause)}</th><td>${escaped(does)}</td><td></td></tr>`)
    .join('\n');
  const signed = SIGN[language].map((label) => `<p>${escaped(label)}:</p>`).join('');
  const content = `<h1>${escaped(title)}</h1>
${factsOf(facts)}
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
<footer>${signed}</footer>`;
  return htmlPage({ title, language, style: 'sheet', content });
}
