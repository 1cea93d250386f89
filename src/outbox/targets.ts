/**
 * Where events may be sent: public addresses of the web, over TLS, by name. Whoever registers a target chooses what our own
 * machines connect to, so everything that is not plainly a public name is refused here, whatever the network would make of
 * it: other ports, credentials, addresses in numbers in every way of writing them, names that no public registry gives out.
 * Pure; asked when a target is registered, and before each delivery, together with what the name leads to (resolve.ts).
 */

/** Last labels that lead to no public network: of RFC 2606, 6761, 6762, 7686, 8375, 9476, and what clusters, clouds and routers use. */
const PRIVATE_NAMES = new Set([
  'alt',
  'arpa',
  'cluster',
  'consul',
  'corp',
  'dhcp',
  'docker',
  'example',
  'fritz',
  'home',
  'internal',
  'intern',
  'intranet',
  'invalid',
  'kubernetes',
  'lan',
  'mail',
  'onion',
  'private',
  'router',
  'svc',
  'test',
  'workgroup',
]);

const MOST_CHARACTERS = 500;

/** A label of a name as it is resolved, punycode too. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The target as it will be called, and its host; null for one that is refused. The parser of URLs makes one form of all
 * ways to write a host: `0x7f.1`, `2130706433` and `１２７.0.0.1` come out as numbers with dots.
 */
export function publicTarget(text: string): { readonly url: string; readonly host: string } | null {
  if (text.length > MOST_CHARACTERS || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.port !== '' || /^https:[^/]|^https:\/[^/]/i.test(text)) return null;
  if (url.username !== '' || url.password !== '' || /^https:\/\/[^/]*@/i.test(text)) return null;
  // What would stand there is either of no use to the receiver or a secret: the signature says who we are.
  if (text.includes('?') || text.includes('#') || /[\s\\]/.test(text)) return null;
  // Nobody's number: an address is written down in clear.
  if (/(?<!\d)(?:\d{9}|\d{10}|\d{12})(?!\d)/.test(text)) return null;
  return isPublicName(url.hostname) && url.href.length <= MOST_CHARACTERS
    ? { url: url.href, host: url.hostname }
    : null;
}

function isPublicName(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (host.length > 253 || labels.length < 2 || !labels.every((label) => LABEL.test(label))) return false;
  // A last label with a digit in front is no registry's; it is what numbers look like that no parser took for an address.
  const isPrivate = PRIVATE_NAMES.has(last) || last.startsWith('local');
  return /^[a-z]/.test(last) && !isPrivate && !isWildcardForAddresses(host);
}

/** Public services that answer for whatever address stands in the name. */
function isWildcardForAddresses(host: string): boolean {
  return /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com)$/.test(host);
}

/** Ranges of RFC 6890 and its registry that are not for everybody: first address and bits. */
const NOT_PUBLIC_V4: readonly (readonly [first: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Whether an address that a name leads to is one of the public network. What is not plainly an address is not. */
export function isPublicAddress(text: string): boolean {
  const v4 = numberOfV4(text);
  if (v4 !== null) return !NOT_PUBLIC_V4.some(([first, bits]) => isWithin(v4, numberOfV4(first) ?? 0, bits));
  const groups = groupsOfV6(text);
  return groups !== null && isPublicV6(groups);
}

function isWithin(address: number, first: number, bits: number): boolean {
  const size = 2 ** (32 - bits);
  return address >= first && address < first + size;
}

function numberOfV4(text: string): number | null {
  if (!/^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/.test(text)) return null;
  const parts = text.split('.').map(Number);
  return parts.every((part) => part <= 255) ? parts.reduce((whole, part) => whole * 256 + part, 0) : null;
}

/** Only 2000::/3 is given out; of it, tunnels (Teredo, 6to4), documentation and the like lead elsewhere. NAT64 and mapped
 * addresses are outside of it. */
function isPublicV6([first = 0, second = 0]: readonly number[]): boolean {
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001 && (second < 0x0200 || second === 0x0db8)) return false;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

function groupsOfV6(text: string): readonly number[] | null {
  const url = `https://[${text}]/`;
  if (!/^[0-9a-f:.]+$/i.test(text) || !URL.canParse(url)) return null;
  const [left = '', right] = new URL(url).hostname.slice(1, -1).split('::');
  const before = numbersIn(left);
  const after = numbersIn(right ?? '');
  return [...before, ...Array<number>(right === undefined ? 0 : 8 - before.length - after.length).fill(0), ...after];
}

function numbersIn(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
