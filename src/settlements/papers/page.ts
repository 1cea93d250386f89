/** A paper as a page to print and sign: the same lines, table and signers as its workbook. */
import { escaped, htmlPage } from '../../http/html.ts';
import { SIGNED_ON } from '../../writing/signature.ts';
import { MOTTO, NATION, type Paper, type PaperCell, type PaperColumn, type PaperRow } from './paper.ts';

export function paperPage(paper: Paper): string {
  const { office, form, title, when, unit, columns, rows, notes, signers } = paper;
  const headings = columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const numbers = columns.map(({ number }) => `<th>${escaped(number)}</th>`).join('');
  const said = notes.map((note) => `<li>${escaped(note)}</li>`).join('');
  const signed = signers.map(({ who, how }) => `<p><strong>${escaped(who)}</strong>${escaped(how)}</p>`).join('');
  const content = `<p class="form">${escaped(form)}</p>
<div class="heads"><p>${escaped(office)}</p><div><p>${NATION}</p><p class="motto">${MOTTO}</p></div></div>
<h1>${escaped(title)}</h1>
<p class="when">${escaped(when)}</p>
<p class="unit">${escaped(unit)}</p>
<table>
<thead><tr>${headings}</tr><tr>${numbers}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns)).join('\n')}
</tbody>
</table>
<ul class="notes">${said}</ul>
<p class="signed">${SIGNED_ON}</p>
<footer>${signed}</footer>`;
  return htmlPage({ title: `${form}: ${title}`, language: 'vi', style: 'paper', content });
}

function rowHtml({ cells, isTotal }: PaperRow, columns: readonly PaperColumn[]): string {
  const each = columns.map(({ kind }, at) => `<td class="${kind}">${escaped(printed(cells[at] ?? null))}</td>`);
  return `<tr${isTotal === true ? ' class="total"' : ''}>${each.join('')}</tr>`;
}

/** Whole numbers in the Vietnamese manner: 1.229.580. */
export function printed(cell: PaperCell): string {
  return typeof cell === 'number' ? cell.toLocaleString('vi-VN') : (cell ?? '');
}
