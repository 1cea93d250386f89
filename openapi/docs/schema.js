/** A schema as a list of fields. What is inside a field is written when it is opened, because schemas name each other. */
import { h, prose } from './dom.js';
import { said } from './words.js';

export function resolved(document, schema) {
  if (schema?.$ref === undefined) return schema ?? {};
  return schema.$ref
    .slice(2)
    .split('/')
    .reduce((at, step) => at?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

export function fieldsOf(context, schema) {
  const { properties = {}, required = [] } = resolved(context.document, schema);
  return h(
    'ul',
    { className: 'fields' },
    Object.entries(properties).map(([name, field]) => fieldOf(context, name, field, required.includes(name))),
  );
}

export function fieldOf(context, name, schema, required, note) {
  const { document, language, words } = context;
  const whole = resolved(document, schema);
  const inside = insideOf(document, schema);
  const head = [
    h('code', { className: 'name' }, name),
    h('span', { className: 'type' }, typeOf(document, schema)),
    required ? h('span', { className: 'required' }, words.required) : null,
    note === undefined ? null : h('span', { className: 'type' }, note),
  ];
  const text = said(schema.description ?? whole.description, language);
  const limits = limitsOf(document, schema);
  const body = [
    h('div', { className: 'prose' }, prose(text)),
    limits === '' ? null : h('p', { className: 'limits' }, limits),
  ];
  if (inside === null) return h('li', {}, h('div', { className: 'head' }, head), body);
  const details = h('details', {}, h('summary', {}, typeName(inside) ?? words.items));
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(fieldsOf(context, inside));
  });
  return h('li', {}, h('div', { className: 'head' }, head), body, details);
}

/** The object inside a field: itself, what it may be besides null, or what its list holds. */
function insideOf(document, schema) {
  const whole = resolved(document, schema);
  if (whole.properties !== undefined) return schema;
  if (whole.items !== undefined) return insideOf(document, whole.items);
  const one = whole.anyOf?.find((option) => insideOf(document, option) !== null);
  return one === undefined ? null : insideOf(document, one);
}

function typeName(schema) {
  return schema.$ref?.split('/').at(-1);
}

export function typeOf(document, schema) {
  const named = typeName(schema);
  const whole = resolved(document, schema);
  if (whole.anyOf !== undefined) return whole.anyOf.map((option) => typeOf(document, option)).join(' | ');
  if (whole.items !== undefined) return nullable(whole, `${typeOf(document, whole.items)}[]`);
  if (named !== undefined && whole.enum === undefined) return named;
  if (whole.enum !== undefined && whole.enum.length === 1) return JSON.stringify(whole.enum[0]);
  const types = Array.isArray(whole.type) ? whole.type.join(' | ') : (whole.type ?? 'any');
  return whole.format === undefined ? types : `${types} (${whole.format})`;
}

function nullable(whole, text) {
  return Array.isArray(whole.type) && whole.type.includes('null') ? `${text} | null` : text;
}

function limitsOf(document, schema) {
  const whole = resolved(document, schema);
  const inner = whole.items === undefined ? whole : resolved(document, whole.items);
  const { minimum, maximum, minItems, maxItems, minLength, maxLength, pattern } = whole;
  const range = (low, high, unit) =>
    low === undefined && high === undefined ? null : `${low ?? '…'} … ${high ?? '…'}${unit}`;
  const values = (inner.enum ?? []).filter((value) => value !== null);
  // A list whose values are explained above need not stand twice.
  const told = (schema.description ?? whole.description ?? '').includes('- `');
  return [
    range(minimum, maximum, ''),
    range(minItems, maxItems, ' []'),
    range(minLength, maxLength, ' a…z'),
    values.length > 1 && !told ? values.join(' · ') : null,
    pattern,
  ]
    .filter((limit) => limit !== null && limit !== undefined)
    .join('   ');
}
