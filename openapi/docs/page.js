/** The reference: the document of this server as a page. It is written anew when the language changes. */
import { h, prose } from './dom.js';
import { requestPanel } from './request.js';
import { fieldOf, fieldsOf, resolved } from './schema.js';
import { said, startingLanguage, titleOf, wordsIn } from './words.js';

let language = startingLanguage();
const page = document.body;

function show(spec) {
  const words = wordsIn(language);
  const context = { document: spec, language, words };
  const operations = operationsOf(spec);
  document.documentElement.lang = language;
  document.title = `${spec.info.title} · API`;
  page.replaceChildren(
    header(spec, words),
    h('nav', { 'aria-label': words.contents }, contents(spec, operations, words)),
    h(
      'main',
      {},
      h('section', { className: 'intro' }, h('h1', {}, spec.info.title), prose(said(spec.info.description, language))),
      spec.tags.map((tag) => section(context, tag, operations)),
      problems(spec, words),
    ),
  );
}

/** Ours, and those of receivers, which have no path here. */
function operationsOf(spec) {
  const served = Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
  );
  const sent = Object.values(spec.webhooks).map(({ post }) => ({ ...post, path: null, method: 'post' }));
  return [...served, ...sent].map((operation) => ({
    ...operation,
    parameters: (operation.parameters ?? []).map((parameter) => resolved(spec, parameter)),
  }));
}

function header({ info }, words) {
  const other = language === 'vi' ? 'en' : 'vi';
  const change = h('button', { type: 'button', lang: other }, other === 'en' ? 'English' : 'Tiếng Việt');
  change.addEventListener('click', () => {
    language = other;
    localStorage.setItem('language', other);
    start();
  });
  return h(
    'header',
    {},
    h('a', { href: '#', className: 'brand' }, h('img', { src: '/docs/icon.svg', alt: '' }), info.title),
    h('span', { className: 'version' }, info.version),
    h('span', { className: 'space' }),
    h('a', { href: '/openapi.json' }, words.document),
    change,
  );
}

function contents(spec, operations, words) {
  const none = h('p', { className: 'none', hidden: true }, words.none);
  const groups = spec.tags.map((tag) => ({
    title: h('h2', {}, tag['x-title'][language]),
    links: operations.filter(({ tags }) => tags.includes(tag.name)).map(link),
  }));
  const find = h('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
  find.addEventListener('input', () => {
    const wanted = plain(find.value);
    for (const { title, links } of groups) {
      for (const { element, text } of links) element.hidden = !text.includes(wanted);
      title.hidden = links.every(({ element }) => element.hidden);
    }
    none.hidden = groups.some(({ title }) => !title.hidden);
  });
  const lists = groups.map(({ title, links }) => [
    title,
    h(
      'ul',
      {},
      links.map(({ element }) => element),
    ),
  ]);
  return [find, lists, none, h('h2', {}, h('a', { href: '#problems' }, words.problems))];
}

function link({ operationId, method, path, summary }) {
  const title = titleOf(summary, language);
  const element = h('li', {}, h('a', { href: `#${operationId}`, title: path ?? '' }, badge(method), h('span', {}, title)));
  return { element, text: plain(`${summary} ${path ?? ''} ${operationId}`) };
}

/** Without case and marks, so that `ho gia dinh` finds `hộ gia đình`. */
function plain(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
}

function badge(method) {
  return h('span', { className: `method ${method}` }, method.toUpperCase());
}

function section(context, tag, operations) {
  return h(
    'section',
    {},
    h('h2', { id: `tag-${tag.name}` }, tag['x-title'][language]),
    prose(said(tag.description, language)),
    operations.filter(({ tags }) => tags.includes(tag.name)).map((operation) => article(context, operation)),
  );
}

function article(context, operation) {
  const { operationId, method, path, summary, description } = operation;
  return h(
    'article',
    { id: operationId },
    h(
      'div',
      { className: 'about' },
      h('h3', {}, h('a', { href: `#${operationId}`, className: 'plain' }, titleOf(summary, language))),
      h('p', { className: 'path' }, badge(method), h('code', {}, path ?? context.words.sent)),
      h('div', { className: 'prose' }, prose(said(description, language))),
      parameters(context, operation),
      body(context, operation),
      answers(context, operation),
    ),
    path === null ? null : requestPanel(context, operation),
  );
}

function parameters(context, { parameters: all }) {
  if (all.length === 0) return null;
  const fields = all.map(({ name, schema, required, description, in: where }) =>
    fieldOf(context, name, { description, ...schema }, required === true, context.words.in[where]),
  );
  return [h('h4', {}, context.words.parameters), h('ul', { className: 'fields' }, fields)];
}

function body(context, { requestBody }) {
  const [content] = Object.entries(requestBody?.content ?? {});
  if (content === undefined) return null;
  const [type, { schema }] = content;
  const whole = resolved(context.document, schema);
  return [
    h('h4', {}, context.words.body, h('span', { className: 'type' }, type)),
    h('div', { className: 'prose' }, prose(said(whole.description, language))),
    whole.properties === undefined ? null : fieldsOf(context, schema),
  ];
}

function answers(context, { responses }) {
  const rows = Object.entries(responses).map(([status, declared]) => {
    const response = resolved(context.document, declared);
    const [content] = Object.entries(response.content ?? {});
    const inside = content === undefined ? null : resolved(context.document, content[1].schema);
    const head = [
      h('span', { className: `state ${status < 400 ? 'ok' : 'bad'}` }, status),
      said(response.description, language),
      h('span', { className: 'type' }, Object.keys(response.content ?? {}).join(', ') || context.words.nothing),
    ];
    if (inside?.properties === undefined) return h('div', { className: 'answer' }, head);
    const details = h('details', { className: 'answer' }, h('summary', {}, head));
    details.addEventListener('toggle', () => {
      if (details.open && details.childElementCount === 1) details.append(fieldsOf(context, content[1].schema));
    });
    return details;
  });
  return [h('h4', {}, context.words.answers), rows];
}

function problems(spec, words) {
  const rows = spec['x-problems'].map(({ code, status, title, detail }) =>
    h(
      'tr',
      { id: `problem-${code}` },
      h('td', {}, status),
      h('td', {}, h('code', { className: 'mark' }, code)),
      h('td', {}, h('strong', {}, title[language]), h('br'), detail[language]),
    ),
  );
  const columns = [words.status, words.code, words.meaning].map((word) => h('th', { scope: 'col' }, word));
  return h(
    'section',
    { id: 'problems' },
    h('h2', {}, words.problems),
    h('p', {}, words.problemsText),
    h('table', {}, h('thead', {}, h('tr', {}, columns)), h('tbody', {}, rows)),
  );
}

let loaded = null;

async function start() {
  try {
    loaded ??= await (await fetch('/openapi.json')).json();
    show(loaded);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  } catch {
    page.replaceChildren(h('p', { className: 'none' }, wordsIn(language).unreachable));
  }
}

await start();
