/** One operation tried out: its examples, the same request for three kinds of program, and the answer of this server. */
import { codeBlock, h } from './dom.js';
import { requestOf, SAMPLES } from './samples.js';
import { titleOf } from './words.js';

/** Of whoever tries things out: kept until the page is closed, and sent to this server alone. */
let token = '';

export function requestPanel(context, operation) {
  const { words } = context;
  const draft = draftOf(operation);
  const samples = h('div', {});
  const answer = h('div', { 'aria-live': 'polite' });
  const showSamples = () => samples.replaceChildren(samplesOf(context, operation, draft));
  const fields = operation.parameters.map((parameter) => inputFor(parameter, draft, showSamples));
  const keyed = fields.find(({ name }) => name === KEY);
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
        const { shown, isDone } = await answered(context, operation, draft);
        answer.replaceChildren(shown);
        if (isDone) keyed?.set(crypto.randomUUID());
        send.disabled = false;
        send.textContent = words.send;
      },
    },
    h('h4', {}, words.try),
    operation.security === undefined ? null : tokenInput(words),
    fields.map(({ element }) => element),
    body,
    send,
  );
  showSamples();
  answer.replaceChildren(exampleAnswer(context, operation, draft));
  return h('aside', { className: 'panel' }, samples, form, answer);
}

/** Names one sending: kept while what was asked may not have arrived, another one for the next. */
const KEY = 'Idempotency-Key';

function draftOf(operation) {
  const [type] = Object.keys(operation.requestBody?.content ?? {});
  const examples = operation.requestBody?.content[type]?.examples ?? {};
  const [name] = Object.keys(examples);
  const values = Object.fromEntries(operation.parameters.map((one) => [one.name, valueOf(one)]));
  return { type, name, values, body: textOf(examples[name]?.value) };
}

/** A header that may be left out is: X-Now would have everything happen at the instant of its example. */
function valueOf({ name, in: where, required, example, schema }) {
  if (name === KEY) return crypto.randomUUID();
  if (where === 'header' && required !== true) return '';
  return example ?? schema?.example ?? '';
}

function textOf(value) {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

function inputFor({ name, required, schema }, draft, changed) {
  const input = schema?.enum
    ? h(
        'select',
        {},
        h('option', { value: '' }, ''),
        schema.enum.map((value) => h('option', {}, value)),
      )
    : h('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  const set = (value) => {
    draft.values[name] = value;
    input.value = value;
    changed();
  };
  input.value = draft.values[name];
  input.required = required === true;
  input.addEventListener('input', () => {
    draft.values[name] = input.value;
    changed();
  });
  return { name, set, element: h('label', {}, h('span', {}, name), input) };
}

/** One token for all the page: typed once, it stands wherever one is needed. */
function tokenInput(words) {
  const input = h('input', { type: 'password', autocomplete: 'off', className: 'token', value: token });
  input.addEventListener('input', () => {
    token = input.value.trim();
    for (const other of document.querySelectorAll('input.token')) if (other !== input) other.value = input.value;
  });
  return h('label', {}, h('span', {}, words.token), input);
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

let chosen = 'curl';

function samplesOf(context, operation, draft) {
  const request = requestOf(operation, draft, location.origin);
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

/** The example of what is answered when it is done: 200, 201 or 202. */
function exampleAnswer({ words }, operation, draft) {
  const [status, { content = {} }] = Object.entries(operation.responses).find(([code]) => code < 300);
  const [type, { examples = {} }] = Object.entries(content).find(([, media]) => media.examples) ?? ['', {}];
  const value = (examples[draft.name] ?? Object.values(examples)[0])?.value;
  if (value === undefined) return '';
  return h(
    'div',
    {},
    h('h4', {}, words.answer, h('span', { className: 'type' }, `${status} ${type}`)),
    codeBlock(textOf(value), words),
  );
}

async function answered({ words }, operation, draft) {
  try {
    const started = performance.now();
    const { method, url, guarded, headers, body } = requestOf(operation, draft, location.origin);
    const signed = guarded && token !== '' ? [['authorization', `Bearer ${token}`]] : [];
    const response = await fetch(url, { method, headers: [...signed, ...headers], body });
    const type = response.headers.get('content-type') ?? '';
    const shown = await contentOf(response, type);
    const took = `${response.status} ${type} · ${Math.round(performance.now() - started)} ms`;
    const kind = response.ok ? 'ok' : 'bad';
    const state = h('h4', {}, h('span', { className: `state ${kind}` }, took));
    return { shown: h('div', {}, state, codeBlock(shown, words)), isDone: response.ok };
  } catch {
    return { shown: h('p', { className: 'state bad' }, words.failed), isDone: false };
  }
}

/** A file that is no text is told by its size. */
async function contentOf(response, type) {
  if (!/text|json|^$/.test(type)) return `${(await response.blob()).size} bytes`;
  const text = await response.text();
  return /json(;|$)/.test(type) && !type.includes('ndjson') ? JSON.stringify(JSON.parse(text), null, 2) : text;
}
