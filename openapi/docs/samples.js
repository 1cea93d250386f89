/**
 * What a request is, as the form has it, and the same request written for three kinds of program. A token that somebody
 * typed is sent by the page and never stands in a sample, which people paste elsewhere.
 */

/** The headers of a request are pairs; a guarded one names its token besides. */
export function requestOf(operation, draft, origin) {
  const { method, path, parameters = [], security = [] } = operation;
  const { values, type, body } = draft;
  const given = (where) => parameters.filter((one) => one.in === where && values[one.name]);
  const search = new URLSearchParams(given('query').map(({ name }) => [name, values[name]])).toString();
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] || `{${name}}`));
  return {
    method: method.toUpperCase(),
    url: origin + filled + (search === '' ? '' : `?${search}`),
    guarded: security.length > 0,
    headers: [
      ...given('header').map(({ name }) => [name.toLowerCase(), values[name]]),
      ...(body === undefined ? [] : [['content-type', type]]),
    ],
    body,
  };
}

export const SAMPLES = { curl, JavaScript, Python };

function curl({ method, url, guarded, headers, body }) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    ...(guarded ? ['  -H "authorization: Bearer $TOKEN"'] : []),
    ...headers.map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`  --data-binary ${quoted(body)}`]),
  ].join(' \\\n');
}

function JavaScript({ method, url, guarded, headers, body }) {
  const written = [
    ...(guarded ? ['"authorization": `Bearer ${token}`'] : []),
    ...headers.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
  ];
  const isJson = headers.some(([name, value]) => name === 'content-type' && value === 'application/json');
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',\n`]),
    ...(written.length === 0 ? [] : [`  headers: {\n${written.map((line) => `    ${line},\n`).join('')}  },\n`]),
    ...(body === undefined
      ? []
      : [`  body: ${isJson ? `JSON.stringify(${body.replaceAll('\n', '\n  ')})` : JSON.stringify(body)},\n`]),
  ].join('');
  return `const response = await fetch('${url}'${options === '' ? '' : `, {\n${options}}`});\nconst answer = await response.text();`;
}

function Python({ method, url, guarded, headers, body }) {
  const written = [
    ...(guarded ? ['    "authorization": f"Bearer {token}",\n'] : []),
    ...headers.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`),
  ].join('');
  if (method === 'GET' && written === '')
    return `from urllib.request import urlopen\n\nanswer = urlopen('${url}').read().decode()`;
  return [
    'from urllib.request import Request, urlopen\n\n',
    body === undefined ? '' : `body = r'''${body}'''\n`,
    `headers = {\n${written}}\n`,
    `request = Request('${url}', ${body === undefined ? 'None' : 'body.encode()'}, headers, method='${method}')\n`,
    'answer = urlopen(request).read().decode()',
  ].join('');
}
