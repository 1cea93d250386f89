/** A month's briefing as one page to print: what a ward's meeting has before it. Every text is escaped. */
import type { Language } from '../../engine/answer.ts';
import { escaped, htmlPage, type Markup } from '../../http/html.ts';
import { indicatorOf } from '../law.ts';
import type { IndicatorProgress, UnitProgress } from '../progress/progress.ts';
import type { Briefing } from './briefing.ts';
import { dayText, directionOf, goalText, monthText, numberText, rankText, SAID, valueText } from './briefing-words.ts';

type Cell = { readonly text: string; readonly isNumber?: boolean };

export function briefingPage(briefing: Briefing, language: Language): string {
  const say = (word: keyof typeof SAID) => SAID[word][language];
  const { self, below, silent, causes, tasks, updates } = briefing;
  const title = `${say('title')}: ${briefing.name ?? briefing.unit}`;
  const content = `<h1>${escaped(title)}</h1>
<p class="when">${say('month')} ${monthText(briefing.month, language)}</p>
<h2>${say('newOnes')}</h2>
${newOnesTable(briefing, language)}
<h2>${say('own')}</h2>
${ownTable(self, language)}
<h2>${say('each')}</h2>
${eachTable(below, language)}
${silent.length === 0 ? '' : `<p>${say('silent')}: ${escaped(silent.map(({ name }) => name).join('; '))}.</p>`}
<h2>${say('causes')}</h2>
${said(causes, language)}
<h2>${say('tasks')}</h2>
${said(tasks, language)}
<h2>${say('updates')}</h2>
${said(updates, language)}
<ul class="notes"><li>${say('basis')}</li></ul>`;
  return htmlPage({ title, language, style: 'paper', content });
}

function newOnesTable({ newParticipants: of }: Briefing, language: Language): Markup {
  const cell = (value: number) => ({ text: numberText(value, language), isNumber: true });
  return table(
    ['scheme', 'thisMonth', 'thisYear'].map(
      (word) => SAID[word === 'scheme' ? 'scheme' : word === 'thisMonth' ? 'thisMonth' : 'thisYear'][language],
    ),
    [
      [{ text: SAID.voluntary[language] }, cell(of.voluntary), cell(of.voluntaryThisYear)],
      [{ text: SAID.health[language] }, cell(of.health), cell(of.healthThisYear)],
    ],
  );
}

const OWN = ['indicator', 'target', 'reached', 'missing', 'pace', 'trend', 'rank', 'goal'] as const;

function ownTable({ indicators }: UnitProgress, language: Language): Markup {
  const rows = indicators.map((one): readonly Cell[] => [
    { text: nameOf(one, language) },
    ...numbers(
      valueText(one.target, one.kind, language),
      valueText(one.reached, one.kind, language),
      numberText(one.missing, language),
      numberText(one.pace?.perMonth ?? null, language),
    ),
    { text: directionOf(one, language) },
    ...numbers(rankText(one), goalText(one, language)),
  ]);
  return table(
    OWN.map((word) => SAID[word][language]),
    rows,
  );
}

const numbers = (...texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ text, isNumber: true }));

/** A row a unit, a column for each indicator that was given to any of them: reached of target, and the rank. */
function eachTable(units: readonly UnitProgress[], language: Language): Markup {
  const ids = [
    ...new Set(
      units.flatMap(({ indicators }) =>
        indicators.filter(({ target }) => target !== null).map(({ indicator }) => indicator),
      ),
    ),
  ];
  if (ids.length === 0) return `<p>${SAID.nothing[language]}</p>`;
  const headings = [SAID.unit[language], ...ids.map((id) => indicatorOf(id)?.says[language] ?? id)];
  const rows = units.map(({ unit, name, indicators }): readonly Cell[] => [
    { text: name ?? unit },
    ...ids.map((id) =>
      resultCell(
        indicators.find(({ indicator }) => indicator === id),
        language,
      ),
    ),
  ]);
  return table(headings, rows);
}

function resultCell(one: IndicatorProgress | undefined, language: Language): Cell {
  if (one === undefined) return { text: '–', isNumber: true };
  const [reached, target] = [one.reached, one.target].map((value) => valueText(value, one.kind, language));
  const mark = one.isMet === true ? '✓ ' : '';
  return { text: `${mark}${reached} / ${target}${one.rank === null ? '' : ` (${rankText(one)})`}`, isNumber: true };
}

function nameOf({ indicator }: IndicatorProgress, language: Language): string {
  return indicatorOf(indicator)?.says[language] ?? indicator;
}

function said(notes: Briefing['causes'], language: Language): Markup {
  if (notes.length === 0) return `<p>${SAID.nothing[language]}</p>`;
  const items = notes.map(({ words, on, newVoluntary, newHealth }) => {
    const quick = [
      newVoluntary === null ? null : `${SAID.voluntary[language]}: ${numberText(newVoluntary, language)}`,
      newHealth === null ? null : `${SAID.health[language]}: ${numberText(newHealth, language)}`,
    ].filter((text) => text !== null);
    const before = [dayText(on, language), ...quick].filter((text) => text !== '').join(' · ');
    return `<li>${escaped(before === '' ? words : `${before}: ${words}`)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map(({ text, isNumber }) => `<td class="${isNumber === true ? 'amount' : 'text'}">${escaped(text)}</td>`).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}
