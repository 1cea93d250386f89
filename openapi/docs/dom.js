/** Elements made by hand. Text only ever becomes text: nothing from the document or an answer is read as markup. */

export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key in element && key !== 'list') element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(
    ...children
      .flat(Number.POSITIVE_INFINITY)
      .filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** Paragraphs, lists of `- ` lines and `code`: as much Markdown as our descriptions use. */
export function prose(text) {
  return text.split('\n\n').map((block) => {
    const lines = block.split('\n');
    if (lines.every((line) => line.startsWith('- '))) {
      return h(
        'ul',
        {},
        lines.map((line) => h('li', {}, inline(line.slice(2)))),
      );
    }
    return h('p', {}, inline(block));
  });
}

function inline(text) {
  return text.split('`').map((part, at) => (at % 2 === 1 ? h('code', {}, part) : part));
}

export function codeBlock(text, words) {
  const button = h('button', { type: 'button', className: 'copy' }, words.copy);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = words.copied;
    setTimeout(() => {
      button.textContent = words.copy;
    }, 1500);
  });
  return h('div', { className: 'code' }, button, h('pre', { tabIndex: 0 }, h('code', {}, coloured(text))));
}

const JSON_PARTS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?\b/g;

/** JSON in colours; any other text as it is. */
function coloured(text) {
  if (!/^\s*[{[]/.test(text)) return [text];
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(JSON_PARTS)) {
    parts.push(text.slice(at, match.index));
    const [whole, string, colon] = match;
    if (string === undefined) parts.push(h('span', { className: 'value' }, whole));
    else if (colon === undefined) parts.push(h('span', { className: 'string' }, string));
    else parts.push(h('span', { className: 'key' }, string), colon);
    at = match.index + whole.length;
  }
  parts.push(text.slice(at));
  return parts;
}
