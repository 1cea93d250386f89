/** A page to read and print: escaped text in a frame of our own. Knows nothing of what it shows. */
import type { Language } from '../engine/answer.ts';

/** Already safe: made by `escaped`, or of our own tags around what was. */
export type Markup = string;

export function htmlPage({
  title,
  language,
  body,
}: {
  readonly title: string;
  readonly language: Language;
  readonly body: Markup;
}): string {
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
${body}
</body>
</html>
`;
}

/** Labels and what they say. */
export function facts(pairs: readonly (readonly [label: string, value: string])[]): Markup {
  return `<dl>${pairs.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}

export function escaped(text: string): Markup {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
