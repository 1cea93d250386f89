/** One operation tried out: its examples, the same request for three kinds of program, and the answer of this server. */
import { codeBlock, h } from './dom.js';
import { titleOf } from './words.js';

export function requestPanel(context, operation) {
  const { words } = context;
  const draft = draftOf(operation);
  const samples = h('div', {});
  const answer = h('div', { 'aria-live': 'polite' });
  const showSamples = () => samples.replaceChildren(samplesOf(context, operation, draft));
  const inputs = (operation.parameters ?? []).map((parameter) => inputFor(parameter, draft, showSamples));
  const body = bodyEditor(context, operation, draft, () => {
    showSamples();
    answer.replaceChildren(exampleAnswer(context, operation, draft));
  });
  const send = h('button', { type: 'submit', className: 'send' }, words.send);
  const form = h(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        send.disabled = true;
        send.textContent = words.sending;
        answer.replaceChildren(await answered(context, operation, draft));
        send.disabled = false;
        send.textContent = words.send;
      },
    },
    h('h4', {}, words.try),
    inputs,
    body,
    send,
  );
  showSamples();
  answer.replaceChildren(exampleAnswer(context, operation, draft));
  return h('aside', { className: 'panel' }, samples, form, answer);
}

function draftOf(operation) {
  const [type] = Object.keys(operation.requestBody?.content ?? {});
  const examples = operation.requestBody?.content[type]?.examples ?? {};
  const [name] = Object.keys(examples);
  const values = Object.fromEntries(
    (operation.parameters ?? []).map(({ name: key, example, schema }) => [key, example ?? schema?.example ?? '']),
  );
  return { type, name, values, body: textOf(examples[name]?.value) };
}

function textOf(value) {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

function inputFor({ name, required, schema }, draft, changed) {
  const input = schema?.enum
    ? h(
        'select',
        { id: `try-${name}` },
        h('option', { value: '' }, ''),
        schema.enum.map((value) => h('option', {}, value)),
      )
    : h('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  input.value = draft.values[name];
  input.required = required === true;
  input.addEventListener('input', () => {
    draft.values[name] = input.value;
    changed();
  });
  return h('label', {}, h('span', {}, name), input);
}

function bodyEditor({ language }, operation, draft, changed) {
  if (draft.type === undefined) return null;
  const examples = Object.entries(operation.requestBody.content[draft.type].examples ?? {});
  const editor = h('textarea', { rows: 12, spellcheck: false, value: draft.body, 'aria-label': draft.type });
  editor.addEventListener('input', () => {
    draft.body = editor.value;
  });
  editor.addEventListener('change', changed);
  const choice = h(
    'select',
    {
      'aria-label': 'example',
      onchange: () => {
        draft.name = choice.value;
        draft.body = textOf(operation.requestBody.content[draft.type].examples[draft.name].value);
        editor.value = draft.body;
        changed();
      },
    },
    examples.map(([name, { summary }]) => h('option', { value: name }, titleOf(summary, language))),
  );
  return h('div', { className: 'editor' }, examples.length > 1 ? choice : null, editor);
}

function urlOf({ path, parameters = [] }, { values }) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] || `{${name}}`));
  const query = parameters.filter((one) => one.in === 'query' && values[one.name]);
  const search = new URLSearchParams(query.map(({ name }) => [name, values[name]])).toString();
  return location.origin + filled + (search === '' ? '' : `?${search}`);
}

const SAMPLES = {
  curl: ({ method, url, type, body }) =>
    [
      `curl ${method === 'GET' ? '' : `-X ${method} `}'${url}'`,
      ...(body === undefined
        ? []
        : [`  -H 'content-type: ${type}'`, `  --data-binary '${body.replaceAll("'", "'\\''")}'`]),
    ].join(' \\\n'),
  JavaScript: ({ method, url, type, body }) =>
    body === undefined
      ? `const response = await fetch('${url}');\nconst answer = await response.text();`
      : `const response = await fetch('${url}', {\n  method: '${method}',\n  headers: { 'content-type': '${type}' },\n  body: ${
          type === 'application/json' ? `JSON.stringify(${body.replaceAll('\n', '\n  ')})` : JSON.stringify(body)
        },\n});\nconst answer = await response.text();`,
  Python: ({ method, url, type, body }) =>
    body === undefined
      ? `from urllib.request import urlopen\n\nanswer = urlopen('${url}').read().decode()`
      : `from urllib.request import Request, urlopen\n\nbody = '''${body}'''\nrequest = Request('${url}', body.encode(), {'content-type': '${type}'}, method='${method}')\nanswer = urlopen(request).read().decode()`,
};

let chosen = 'curl';

function samplesOf(context, operation, draft) {
  const request = {
    method: operation.method.toUpperCase(),
    url: urlOf(operation, draft),
    type: draft.type,
    body: draft.body,
  };
  const shown = h('div', {});
  const tabs = Object.keys(SAMPLES).map((name) => h('button', { type: 'button', onclick: () => show(name) }, name));
  const show = (name) => {
    chosen = name;
    for (const tab of tabs) tab.setAttribute('aria-pressed', String(tab.textContent === name));
    shown.replaceChildren(codeBlock(SAMPLES[name](request), context.words));
  };
  show(chosen);
  return h(
    'div',
    {},
    h('div', { className: 'tabs' }, h('h4', { className: 'tabs-title' }, context.words.request), tabs),
    shown,
  );
}

function exampleAnswer({ words }, operation, draft) {
  const content = operation.responses['200']?.content ?? {};
  const [type, { examples = {} }] = Object.entries(content).find(([, media]) => media.examples) ?? ['', {}];
  const value = (examples[draft.name] ?? Object.values(examples)[0])?.value;
  if (value === undefined) return '';
  return h(
    'div',
    {},
    h('h4', {}, words.answer, h('span', { className: 'type' }, `200 ${type}`)),
    codeBlock(textOf(value), words),
  );
}

async function answered({ words }, operation, draft) {
  try {
    const started = performance.now();
    const response = await fetch(urlOf(operation, draft), {
      method: operation.method.toUpperCase(),
      ...(draft.body === undefined ? {} : { body: draft.body, headers: { 'content-type': draft.type } }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const pretty =
      /json(;|$)/.test(type) && !type.includes('ndjson') ? JSON.stringify(JSON.parse(text), null, 2) : text;
    const took = `${response.status} ${type} · ${Math.round(performance.now() - started)} ms`;
    const kind = response.ok ? 'ok' : 'bad';
    return h('div', {}, h('h4', {}, h('span', { className: `state ${kind}` }, took)), codeBlock(pretty, words));
  } catch {
    return h('p', { className: 'state bad' }, words.failed);
  }
}
