/** A sheet as a page to print and sign. Every text is escaped; the style is a file of our own. */
import type { Language } from '../engine/answer.ts';
import type { Sheet } from '../engine/sheet.ts';

const SIGN: { readonly [L in Language]: readonly string[] } = {
  vi: ['Người đối chiếu', 'Ngày', 'Ký tên'],
  en: ['Checked by', 'Date', 'Signature'],
};

export function sheetPage({ title, facts, columns, rows }: Sheet, language: Language): string {
  const list = facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('');
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows
    .map(({ clause, does }) => `<tr><th scope="row">${escaped(clause)}</th><td>${escaped(does)}</td><td></td></tr>`)
    .join('\n');
  const signed = SIGN[language].map((label) => `<p>${escaped(label)}:</p>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="/docs/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/sheet.css">
</head>
<body>
<h1>${escaped(title)}</h1>
<dl>${list}</dl>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
<footer>${signed}</footer>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
