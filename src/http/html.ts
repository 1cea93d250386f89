/**
 * Pages to print: the one frame around them, with a style sheet of our own. Whoever puts text into a page escapes it here.
 */
import type { Language } from '../engine/answer.ts';

/** Already safe: made by `escaped`, or of our own tags around what was. */
export type Markup = string;

export type HtmlPage = {
  readonly title: string;
  readonly language: Language;
  /** A file in `openapi/docs/`, without its ending. */
  readonly style: 'sheet' | 'paper';
  readonly content: Markup;
};

export const HTML_TYPE = 'text/html; charset=utf-8';

export function htmlPage({ title, language, style, content }: HtmlPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="/docs/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/${style}.css">
</head>
<body>
${content}
</body>
</html>
`;
}

/** Labels and what they say, as HTML. */
export function facts(pairs: readonly (readonly [label: string, value: string])[]): Markup {
  return `<dl>${pairs.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}

export function escaped(text: string): Markup {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
