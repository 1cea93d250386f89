// Protects the text files: whatever program wrote them and in whichever encoding, the same people come out, and no letter
// of a name is ever replaced by a guess.
import { describe, expect, it } from 'vitest';
import { HEADING, PERSON } from './made-workbook.ts';
import { read, refusalOf } from './reading.ts';

const ROWS = [HEADING, PERSON, ['2', 'Đặng Thị Ngọc Ánh', '046199000124', '1954', 'Nữ', 'Phường Thuận Hóa']];
const lines = (separator: string, end = '\r\n') => ROWS.map((row) => row.join(separator)).join(end);
const NAMES = ['Nguyễn Thị Ví Dụ', 'Đặng Thị Ngọc Ánh'];

const namesIn = async (content: string | Uint8Array, type = 'text/csv') =>
  (await read(content, type)).people.map(({ name }) => name);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** As windows-1258 has Vietnamese: some letters whole, the tones after them. */
function windows1258(text: string): Uint8Array {
  const table = new Map(
    Array.from(
      { length: 256 },
      (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte] as const,
    ),
  );
  const loose = [...text.normalize('NFC')].flatMap((letter) => {
    if (table.has(letter)) return [letter];
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
    return [parts.replace(tone, '').normalize('NFC'), tone];
  });
  return Uint8Array.from(loose.join(''), (letter) => table.get(letter) ?? 63);
}

describe('an encoding', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(lines(','))],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${lines(';')}`)],
    ['UTF-16 LE', utf16(lines('\t'), 'le', true)],
    ['UTF-16 BE', utf16(lines('\t'), 'be', true)],
    ['UTF-16 LE without a mark', utf16(lines('\t'), 'le', false)],
    ['UTF-16 BE without a mark', utf16(lines('\t'), 'be', false)],
    ['windows-1258', windows1258(lines(','))],
  ])('is recognised by what the bytes are: %s', async (_, bytes) => {
    expect(await namesIn(bytes)).toEqual(NAMES);
  });

  it('is recognised where the first letter that is not plain comes late', async () => {
    const plain = Array.from({ length: 4000 }, (_, at) => `${at},Le Van Mau,0461990${10_000 + at},1999,Nam,x`).join(
      '\n',
    );
    const head = 'STT,Ho va ten,So CCCD,Ngay sinh,Gioi tinh,Dia chi\n';

    expect((await namesIn(new TextEncoder().encode(`${head}${plain}\n1,Đặng Ánh,046199000124,1954,Nữ,x`))).at(-1)).toBe(
      'Đặng Ánh',
    );
    expect((await namesIn(windows1258(`${head}${plain}\n1,Đặng Ánh,046199000124,1954,Nữ,x`))).at(-1)).toBe('Đặng Ánh');
  });

  it('makes letters whole again, and says so', async () => {
    const { people } = await read(windows1258(lines(',')), 'text/csv; charset=windows-1258');

    expect(people[0]?.repairs.filter(({ field }) => field === 'name')).toEqual([
      { code: 'composed', field: 'name', address: 'B2' },
    ]);
  });

  it('that was declared is believed only where the bytes agree', async () => {
    expect(await refusalOf(windows1258(lines(',')), 'text/csv; charset=utf-8')).toBe('wrong-encoding');
    expect(await refusalOf(lines(','), 'text/csv; charset=koi8-r')).toBe('unknown-encoding');
  });

  it('reads the same whatever the size of the pieces', async () => {
    const bytes = new TextEncoder().encode(lines(';'));
    for (const size of [1, 2, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      );
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      });

      expect((await read(stream, 'text/csv')).people.map(({ name }) => name)).toEqual(NAMES);
    }
  });
});

describe('CSV', () => {
  it.each([',', ';', '\t'])('is parted by %j', async (separator) => {
    expect(await namesIn(lines(separator))).toEqual(NAMES);
  });

  it.each(['\n', '\r\n', '\r'])('ends its lines with %j', async (end) => {
    expect(await namesIn(lines(',', end))).toEqual(NAMES);
    expect(await namesIn(lines(',', end) + end)).toEqual(NAMES);
  });

  it('may mix its line ends, name its separator, and have commas in titles and addresses', async () => {
    const titles = 'UBND phường Ví Dụ, thành phố Huế\nDANH SÁCH, năm 2027, đợt 1, lần 2\n\n';

    expect(await namesIn(`${titles}${lines(';').replace('\r\n', '\n')}`)).toEqual(NAMES);
    expect(await namesIn(`sep=;\r\n${lines(';')}`)).toEqual(NAMES);
  });

  it('keeps what stands in quotes: separators, line ends and quotes', async () => {
    const quoted =
      'Họ và tên,Số CCCD,Địa chỉ\r\n"Lê ""Mẫu"" An","046199000123","Số 1, đường\r\nVí Dụ"\r\n"Trần Mẫu" ,"046199000124",""\r\n';
    const { people } = await read(quoted, 'text/csv');

    expect(people.map(({ name, address, row }) => [name, address, row])).toEqual([
      ['Lê "Mẫu" An', 'Số 1, đường Ví Dụ', 2],
      ['Trần Mẫu', null, 3],
    ]);
  });

  it('names places as a spreadsheet shows them, empty lines counted', async () => {
    const { people } = await read(`\r\n\r\n${lines(',')}`, 'text/csv');

    expect(people.map(({ addresses }) => addresses.citizenNumber)).toEqual(['C4', 'C5']);
  });

  it('gives digits back that a spreadsheet took, unless a zero is still there', async () => {
    const { people } = await read(
      'Họ và tên,Số CCCD,Xã\nLê A,46199000123,19789\nLê B,1099000123,70\nLê C,04619900012,"=""00070"""\nLê D,1.09E+11,x',
      'text/csv',
    );

    expect(people.map(({ citizenNumber, communeCode }) => [citizenNumber, communeCode])).toEqual([
      ['046199000123', '19789'],
      ['001099000123', '00070'],
      ['04619900012', '00070'],
      [null, null],
    ]);
    expect(people[3]?.findings.map(({ code }) => code)).toEqual(['rounded-number']);
  });
});

describe('JSON', () => {
  const PEOPLE = [
    {
      name: 'Lê Văn Mẫu',
      citizenNumber: '046199000123',
      birthDate: '1999-05-20',
      months: 12,
      electronicCard: true,
      note: null,
    },
    { name: 'Trần Thị Mẫu', citizenNumber: '046199000124', change: 'decrease', localSupport: '30%' },
  ];

  it.each([
    ['application/json', JSON.stringify(PEOPLE)],
    ['application/json', `\uFEFF ${JSON.stringify(PEOPLE, null, 2)}\n`],
    ['application/x-ndjson', PEOPLE.map((person) => JSON.stringify(person)).join('\n')],
    ['application/x-ndjson', `${PEOPLE.map((person) => JSON.stringify(person)).join('\r\n\r\n')}\r\n`],
    ['', JSON.stringify(PEOPLE)],
  ])('is read as an array or line by line (%s)', async (type, content) => {
    const { people } = await read(content, type);

    expect(people).toMatchObject([
      { position: 1, name: 'Lê Văn Mẫu', birthDate: '1999-05-20', months: 12, electronicCard: true, findings: [] },
      { position: 2, name: 'Trần Thị Mẫu', change: 'decrease', localSupport: { rate: 3000 }, findings: [] },
    ]);
  });

  it('answers every element, also those that are nobody', async () => {
    const { rows } = await read(
      '[{"name":"Lê A"}, 5, null, [], {"tuổi": 3}, {"name": {"first": "A"}}]',
      'application/json',
    );

    expect(
      rows.map(({ position, findings }) => [position, findings.map(({ code, address }) => `${code} ${address}`)]),
    ).toEqual([
      [1, []],
      [2, ['not-a-row /1']],
      [3, ['not-a-row /2']],
      [4, ['not-a-row /3']],
      [5, ['unknown-field /4']],
      [6, ['not-text /5/name']],
    ]);
  });

  it('is cut at the right places whatever stands in its texts', async () => {
    const tricky = [{ name: 'a"]}, {[\\' }, { name: '\\"' }, { note: '\u2028,[' }];
    const bytes = new TextEncoder().encode(JSON.stringify(tricky));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { rows } = await read(stream, 'application/json');

    expect(rows.map(({ cells }) => cells.name?.text ?? cells.note?.text)).toEqual(['a"]}, {[\\', '\\"', '\u2028,[']);
  });
});
