// Protects our own network from whoever may choose where events are sent: only public names over TLS on the port of the web
// are taken, however an address is written, and what a name leads to must be an address of the public network.
import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicTarget } from '../../src/outbox/targets.ts';

const REFUSED: readonly (readonly [why: string, url: string])[] = [
  ['no TLS', 'http://hooks.example.org/'],
  ['no web', 'ftp://hooks.example.org/'],
  ['a file', 'file:///etc/passwd'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/plain,hello'],
  ['no scheme', 'hooks.example.org/an-sinh'],
  ['no slashes', 'https:hooks.example.org/'],
  ['one slash', 'https:/hooks.example.org/'],
  ['nothing', ''],
  ['no host', 'https:///'],
  ['another port', 'https://hooks.example.org:8443/'],
  ['the port of a database', 'https://hooks.example.org:5432/'],
  ['port 80', 'https://hooks.example.org:80/'],
  ['a name and a password', 'https://user:secret@hooks.example.org/'],
  ['a name', 'https://user@hooks.example.org/'],
  ['an empty name', 'https://@hooks.example.org/'],
  ['another host behind an at', 'https://hooks.example.org@169.254.169.254/'],
  ['a query', 'https://hooks.example.org/?key=secret'],
  ['an empty query', 'https://hooks.example.org/?'],
  ['a fragment', 'https://hooks.example.org/#there'],
  ['a backslash', 'https://hooks.example.org\\@10.0.0.1/'],
  ['a space', 'https://hooks.example.org/an sinh'],
  ['a line', 'https://hooks.example.org/\nHost: elsewhere'],
  ['an address', 'https://93.184.215.14/'],
  ['the loopback', 'https://127.0.0.1/'],
  ['the loopback, short', 'https://127.1/'],
  ['in one number', 'https://2130706433/'],
  ['in octal', 'https://0177.0.0.1/'],
  ['in hexadecimal', 'https://0x7f.0.0.1/'],
  ['in one hexadecimal', 'https://0x7f000001/'],
  ['in wide digits', 'https://１２７.０.０.１/'],
  ['with ideographic dots', 'https://127。0。0。1/'],
  ['percent-encoded', 'https://%31%32%37.0.0.1/'],
  ['all zeros', 'https://0.0.0.0/'],
  ['nought', 'https://0/'],
  ['private, class A', 'https://10.0.0.1/'],
  ['private, class B', 'https://172.16.0.1/'],
  ['private, class C', 'https://192.168.1.1/'],
  ['of a carrier', 'https://100.64.0.1/'],
  ['link-local: the metadata of a cloud', 'https://169.254.169.254/latest/meta-data/'],
  ['IPv6', 'https://[2606:2800:220:1::1]/'],
  ['the loopback of IPv6', 'https://[::1]/'],
  ['unique local', 'https://[fd00::1]/'],
  ['link-local of IPv6', 'https://[fe80::1]/'],
  ['mapped', 'https://[::ffff:10.0.0.1]/'],
  ['NAT64', 'https://[64:ff9b::10.0.0.1]/'],
  ['a name without a dot', 'https://localhost/'],
  ['a name below it', 'https://hooks.localhost/'],
  ['with a dot at the end', 'https://localhost./'],
  ['a public name with a dot at the end', 'https://hooks.example.org./'],
  ['of the local network', 'https://printer.local/'],
  ['of a cloud inside', 'https://metadata.google.internal/'],
  ['of a cluster', 'https://kubernetes.default.svc/'],
  ['of a cluster, whole', 'https://kubernetes.default.svc.cluster.local/'],
  ['of a router', 'https://fritz.box.lan/'],
  ['of no network', 'https://hooks.invalid/'],
  ['of tests', 'https://hooks.test/'],
  ['of Tor', 'https://expyuzz4wqqyqhjn.onion/'],
  ['reverse', 'https://1.0.0.10.in-addr.arpa/'],
  ['a name that is an address', 'https://10.0.0.1.nip.io/'],
  ['another', 'https://10-0-0-1.sslip.io/'],
  ['a public name for the loopback', 'https://app.localtest.me/'],
  ['an underscore', 'https://_dmarc.example.org/'],
  ['a label that ends in a dash', 'https://hooks-.example.org/'],
  ['an empty label', 'https://hooks..example.org/'],
  ['a last label of digits', 'https://hooks.example.123/'],
  ['a citizen number', 'https://hooks.example.org/079123456789'],
  ['too long', `https://hooks.example.org/${'a'.repeat(500)}`],
];

describe('a target', () => {
  it.each(REFUSED)('is refused: %s', (_, url) => {
    expect(publicTarget(url)).toBeNull();
  });

  it.each([
    ['https://hooks.example.org', 'https://hooks.example.org/', 'hooks.example.org'],
    ['https://hooks.example.org:443/an-sinh', 'https://hooks.example.org/an-sinh', 'hooks.example.org'],
    ['HTTPS://Hooks.Example.ORG/An-Sinh', 'https://hooks.example.org/An-Sinh', 'hooks.example.org'],
    ['https://thong-bao.huế.vn/', 'https://thong-bao.xn--hu-rja.vn/', null],
    ['https://a.b.c.d.gov.vn/x/y/z', 'https://a.b.c.d.gov.vn/x/y/z', 'a.b.c.d.gov.vn'],
  ])('is taken: %s', (given, url, host) => {
    const taken = publicTarget(given);

    expect(taken?.url.startsWith('https://')).toBe(true);
    if (host !== null) expect(taken).toEqual({ url, host });
  });
});

describe('an address a name leads to', () => {
  it.each([
    ['0.0.0.0', '0.255.255.255', '1.0.0.0'],
    ['10.0.0.0', '10.255.255.255', '11.0.0.0'],
    ['100.64.0.0', '100.127.255.255', '100.128.0.0'],
    ['127.0.0.0', '127.255.255.255', '128.0.0.0'],
    ['169.254.0.0', '169.254.255.255', '169.255.0.0'],
    ['172.16.0.0', '172.31.255.255', '172.32.0.0'],
    ['192.0.0.0', '192.0.0.255', '192.0.1.0'],
    ['192.0.2.0', '192.0.2.255', '192.0.3.0'],
    ['192.168.0.0', '192.168.255.255', '192.169.0.0'],
    ['198.18.0.0', '198.19.255.255', '198.20.0.0'],
    ['198.51.100.0', '198.51.100.255', '198.51.101.0'],
    ['203.0.113.0', '203.0.113.255', '203.0.114.0'],
  ])('is none of ours from %s to %s, and public again at %s', (first, last, next) => {
    expect([first, last, next].map(isPublicAddress)).toEqual([false, false, true]);
  });

  it.each(['9.255.255.255', '100.63.255.255', '126.255.255.255', '172.15.255.255', '223.255.255.255', '93.184.215.14'])(
    'may be %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'])('is not everybody, as %s', (address) =>
    expect(isPublicAddress(address)).toBe(false),
  );

  it.each([
    '::',
    '::1',
    '::ffff:93.184.215.14',
    '::ffff:10.0.0.1',
    '64:ff9b::5db8:d70e',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:1ff::1',
    '2001:db8::1',
    '2002:0a00:0001::1',
    '3fff::1',
    '4000::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
  ])('of IPv6 is not %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['2606:2800:220:1::1', '2001:200::1', '2400:cb00::1', '2a00:1450:4001:82a::200e', '3fff:1000::1'])(
    'of IPv6 may be %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '',
    'example.org',
    '10.0.0',
    '010.0.0.1',
    '1.2.3.256',
    '1.2.3.4.5',
    '0x7f000001',
    'fe80::1%eth0',
    '1::2::3',
    '[::1]',
  ])('is not what is no address: %s', (text) => expect(isPublicAddress(text)).toBe(false));
});
