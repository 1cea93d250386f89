/**
 * The words of the law are the law's own. Wherever the folder of source texts lies beside the repository, every clause is
 * read out of it anew, by rules that know nothing of how our files were made, and must agree to the letter, no clause
 * missing and none invented; everywhere, a seal over each instrument breaks when a letter changes. Never reseal a text to
 * turn this green without having compared it with its source.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Text, texts, textsById } from '../support/texts.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The state of every text when it was last compared with its source, letter by letter. */
const SEALS: Readonly<Record<string, string>> = {
  'haiphong-nq-57-2025': '90ca310f25540375cb822263ca7fb89107d0a4ae3842bf589ebc332d41726e31',
  'haiphong-plan-2024': '9e5f9ad5a6b42bba20addf5617a6975e7985d10c98cc559e1b97ec5571ab3e1a',
  'hanoi-nq-17-2026': '200c3dbbfa8450d7811ee8311dd8f201544ee7f23e4be5d001b9a98f9459a868',
  'hanoi-nq-19-2025': '345b6d2447bf10a6520b5e312cbbdd14e41e4ac6334c8b925fdb787e3efb881a',
  'hanoi-plan-321-2025': 'defb637b49445fa2383db5d318e3205c5f646d8aa9d7712f7ff0743fdf9d7ca5',
  'yen-nghia-plan-2026': '38c105af3ad987a167cc78b75f524bfb78612b07ad01d6b046859b8a7e4266c2',
  'hue-nq-53-2025': 'eed072b4f482b1a08438f33e4b087a7a28d732fc721a6ed84f565c4fafe44a31',
  'hue-plan-nq-53': '6a909dad8bed2c6368f6d6c6d0a0c98731550b12a72890974b1f75d5dd453c86',
  'vietnam-decree-188-2025': '0ab00ab5d3f3afd1eebd0f7a217a793d15d59856742ddd131bfb8b386691ec2c',
  'vietnam-law-41-2024': 'eacc95044289e2c634fa0832b2d03567fd09e5e46df9bac61e52d5ce805359c0',
  'vietnam-law-51-2024': '4b65d8185e842cd4a415c053fb6592370224d942b8079ed8d120a5d4d4e71b03',
};

/** How to read a text that has articles. */
type Articles = {
  readonly file: string;
  readonly from: string;
  readonly until: string;
  /** Headings of articles that carry words of the law, not only a title. */
  readonly headings?: RegExp;
  /** Clauses of the source that we left out on purpose; the header of our file says so. */
  readonly leftOut?: RegExp;
};

const ARTICLES: Readonly<Record<string, Articles>> = {
  'hanoi-nq-19-2025': {
    file: 'hanoi-resolution-19-2025.md',
    from: 'Điều 1.',
    until: 'Nghị quyết này đã được',
    headings: /^Kinh phí thực hiện: /,
  },
  'hanoi-nq-17-2026': {
    file: 'hanoi-resolution-17-2026.md',
    from: 'Điều 1.',
    until: 'Nghị quyết này đã được',
    headings: /^Sửa đổi, bổ sung /,
  },
  'hue-nq-53-2025': { file: 'hue-resolution-53-2025.md', from: 'Điều 1.', until: 'Nghị quyết này đã được' },
  'haiphong-nq-57-2025': { file: 'haiphong-resolution-57-2025.md', from: 'Điều 1.', until: 'Nghị quyết này được' },
  'vietnam-decree-188-2025': {
    file: 'decree-188-2025-extract.md',
    from: 'Điều 5.',
    until: 'PHỤ LỤC',
    leftOut: /^Điều (1[0-2]\b|69 khoản [^2]|71 khoản [1-9]\b)/,
  },
  'vietnam-law-51-2024': {
    file: 'law-51-2024-extract.md',
    from: 'Điều 1.',
    until: 'Luật này được Quốc hội',
    leftOut: /^Luật 51\/2024 Điều 3 khoản ([234]|5 điểm [acd])/,
  },
};

/** The plans: text taken out of pages. `bare` are the stretches between clauses that are more than a label. */
const PLANS: Readonly<Record<string, { readonly file: string; readonly bare: readonly string[] }>> = {
  'hanoi-plan-321-2025': {
    file: 'hanoi-plan-nq19.txt',
    bare: [
      'I. MỤC ĐÍCH, YÊU CẦU 1.',
      'II. ĐỐI TƯỢNG, MỨC HỖ TRỢ, THỜI GIAN HỖ TRỢ VÀ TRÌNH TỰ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ 1.',
      '2. Mức hỗ trợ 2.1.',
      '2.2. Nội dung, mức hỗ trợ về BHYT a)',
      '4. Trình tự thực hiện chính sách hỗ trợ 4.1. Trách nhiệm lập danh sách a.',
      'III. KINH PHÍ THỰC HIỆN 1.',
      'IV. TỔ CHỨC THỰC HIỆN 1.',
      '2. Trách nhiệm cụ thể 2.1.',
    ],
  },
  'hue-plan-nq-53': {
    file: 'hue-plan-nq53.txt',
    bare: [
      'I. MỤC ĐÍCH, YÊU CẦU 1.',
      '2. Yêu cầu a)',
      'II. ĐỐI TƯỢNG, MỨC HỖ TRỢ VÀ THỜI GIAN HỖ TRỢ 1. Đối tượng được hỗ trợ 1.1.',
      '2. Mức hỗ trợ từ ngân sách thành phố 2.1.',
      '3. Thời gian hỗ trợ 3.1.',
      '3.2. Người tham gia BHYT: a)',
      'III. TRÌNH TỰ GIẢI QUYẾT CHÍNH SÁCH 1. Rà soát, lập danh sách người thuộc diện hỗ trợ đóng BHXH tự nguyện, BHYT a)',
      '2. Tổ chức thực hiện chính sách hỗ trợ a)',
      '3. Quyết toán kinh phí hỗ trợ a)',
      'IV. GIẢI PHÁP TỔ CHỨC THỰC HIỆN 1.',
      'V. PHÂN CÔNG TRÁCH NHIỆM THỰC HIỆN 1. Sở Nội vụ a)',
      '2. Bảo hiểm xã hội thành phố a)',
      '3. Sở Y tế a)',
      '4. Sở Nông nghiệp và Môi trường a)',
      '5. Sở Tài chính a)',
      '12. Ủy ban nhân dân các xã, phường a)',
    ],
  },
  'haiphong-plan-2024': {
    file: 'haiphong-plan-nq05.txt',
    bare: ['I. MỤC ĐÍCH, YÊU CẦU 1.', 'II. NỘI DUNG THỰC HIỆN 1.', 'IV. TỔ CHỨC THỰC HIỆN 1.'],
  },
  'yen-nghia-plan-2026': {
    file: 'yen-nghia-plan.txt',
    bare: [
      'I. MỤC TIÊU 1.',
      'II. NHIỆM VỤ VÀ GIẢI PHÁP 1. Công tác chỉ đạo, điều hành 1.1.',
      '2. Công tác tuyên truyền 2.1. Nội dung tuyên truyền a)',
      '2.2. Hình thức tuyên truyền a)',
      '3. Phát triển người tham gia BHXH, BHYT 3.1',
      'III. Tổ chức thực hiện 1.',
      'IV. TIẾN ĐỘ, KINH PHÍ THỰC HIỆN 1.',
    ],
  },
};

/** Quotations, not a text: they stand in law.md. */
const QUOTED = ['vietnam-law-41-2024'];

const withText = texts.filter((one) => one.clauses !== null);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const seal = (instrument: Text): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(instrument.clauses ?? {}).map(([key, words]) => [key, oneLine(words)])))
    .digest('hex');

function clausesOf(id: string): Readonly<Record<string, string>> {
  const clauses = textsById.get(id)?.clauses;
  if (!clauses) throw new Error(`no text of ${id}`);
  return clauses;
}

const flat = (clauses: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(clauses).map(([key, words]) => [key, oneLine(words)]);

const source = (file: string): string => readFileSync(join(SHARED, 'legal', file), 'utf8').normalize('NFC');

type Line = { readonly kind: 'article' | 'clause' | 'point' | 'plain'; readonly label: string; readonly words: string };

/** One line of a text with articles, and whether it stands inside quotation marks that open a line. */
function readLines(text: string): (Line & { readonly quoted: boolean })[] {
  let quoted = false;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('[') && !/^Chương [IVX]+$/.test(line))
    .filter((line) => line !== line.toUpperCase())
    .map((line) => {
      const inside = quoted || /^[“"]/.test(line);
      const closes = inside && /[”"][.;]?$/.test(line);
      const bare = inside ? line.replace(/^[“"]/, '').replace(/[”"][.;]?$/, '') : line;
      quoted = inside && !closes;
      return { ...labelled(bare), quoted: inside };
    });
}

function labelled(line: string): Line {
  const [, number = '', kind = '', letter = '', words = line] =
    /^(?:(?:Điều )?(\d+)([.:])|([a-zđ])\)) (.+)$/.exec(line) ?? [];
  if (letter !== '') return { kind: 'point', label: letter, words };
  if (kind === '') return { kind: 'plain', label: '', words: line };
  return { kind: line.startsWith('Điều ') ? 'article' : 'clause', label: number, words };
}

function between(text: string, from: string, until: string): string {
  const start = text.indexOf(`\n${from}`);
  const end = text.indexOf(`\n${until}`, start);
  if (start < 0 || end < 0) throw new Error(`'${from}' to '${until}' is not in the source`);
  return text.slice(start + 1, end);
}

/** The clauses of a resolution or decree, keyed as our files promise to key them. */
function readArticles(at: Articles): [string, string][] {
  const found = new Map<string, string>();
  const add = (key: string, words: string) => found.set(key, oneLine(`${found.get(key) ?? ''} ${words}`));
  let article = '';
  let clause = '';
  let key = '';
  for (const line of readLines(between(source(at.file), at.from, at.until))) {
    if (line.kind === 'article') {
      article = key = `Điều ${line.label}`;
      if (at.headings?.test(line.words)) add(key, line.words);
      continue;
    }
    if (line.kind === 'clause')
      key = line.quoted ? `${clause} (khoản ${line.label})` : `${article} khoản ${line.label}`;
    if (line.kind === 'clause' && !line.quoted) clause = key;
    if (line.kind === 'point') key = `${clause} điểm ${line.label}`;
    if (line.kind === 'plain' && /^\(.*\)\.$/.test(line.words)) key = `${article} đoạn cuối`;
    add(key, line.words);
  }
  return [...found].filter(([name]) => !at.leftOut?.test(name));
}

/** The clauses of a law that rewrites another: what it quotes, under the article it goes into; then its own. */
function readRewriting(at: Articles): [string, string][] {
  const found: [string, string][] = [];
  let prefix = '';
  let article = '';
  let clause = '';
  for (const line of readLines(between(source(at.file), at.from, at.until))) {
    if (line.kind === 'article' && !line.quoted) prefix = line.label === '1' ? '' : 'Luật 51/2024 ';
    if (!line.quoted && prefix === '') {
      article = /Điều \d+(?= như sau:$)/.exec(line.words)?.[0] ?? article;
      clause = /điểm [a-zđ] (khoản \d+) như sau:$/.exec(line.words)?.[1] ?? clause;
      continue;
    }
    if (line.kind === 'article') article = `Điều ${line.label}`;
    if (line.kind === 'clause') clause = `khoản ${line.label}`;
    const point = line.kind === 'point' ? ` điểm ${line.label}` : '';
    if (line.kind !== 'article') found.push([`${prefix}${article} ${clause}${point}`, oneLine(line.words)]);
  }
  return found.filter(([name]) => !at.leftOut?.test(name));
}

/** Pages put together again: no page numbers, no marks of bold and italics, numbers broken at their hyphen joined. */
function pages(file: string): string {
  const lines = source(file)
    .split('\n')
    .map((line) => line.replace(/[*#]+/g, '').trim())
    .filter((line) => line !== '' && !/^\d+$/.test(line));

  return between(lines.join('\n'), 'I. MỤC', 'Nơi nhận:').replace(/(?<=\S)-\n(?=\S)/g, '-');
}

/** Section numbers of a plan that hold no further section: each must be a clause of ours. */
function leavesOf(text: string): string[] {
  const found: string[] = [];
  let section = '';
  let number = '';
  for (const line of text.split('\n')) {
    const [, roman, below, top, letter] =
      /^(?:([IVX]+)\.|(\d+(?:\.\d+)+)\.?|(\d+)\.|([a-z])[.)])\s+\S/.exec(line) ?? [];
    const digits = below ?? top;
    section = roman ?? section;
    number = roman ?? (digits ? `${section}.${digits}` : number);
    if (roman ?? digits) found.push(number);
    if (letter) found.push(`${number}.${letter}`);
  }
  return found.filter((key) => !found.some((other) => other.startsWith(`${key}.`)));
}

describe('every text of the law', () => {
  it('is found, and the seal of each holds, so that no letter changes unseen', () => {
    expect(Object.fromEntries(withText.map((one) => [one.id, seal(one)]))).toEqual(SEALS);
  });

  it('is clean: NFC, single spaces, no clause empty, no other white space than one new line between paragraphs', () => {
    const unclean = withText.flatMap((one) =>
      Object.entries(one.clauses ?? {})
        .flat()
        .filter((words) => words !== words.normalize('NFC') || !/^\S+(?:[ \n]\S+)*$/.test(words))
        .map((words) => `${one.id}: ${words}`),
    );

    expect(unclean).toEqual([]);
  });

  it('keeps its labels out of its words, and its keys in the one form', () => {
    const form =
      /^(?:(?:Luật 51\/2024 )?Điều \d+(?: khoản \d+(?: \(khoản \d+\))?(?: điểm [a-zđ])?| đoạn cuối)?|[IVX]+(?:\.\d+)*(?:\.[a-z])?(?: đoạn cuối)?|Đoạn kết)$/;
    const odd = withText.flatMap((one) =>
      Object.entries(one.clauses ?? {})
        .filter(([key, words]) => !form.test(key) || /^(?:\d+\.|[a-zđ][.)]|Điều \d+[.:]) /.test(words))
        .map(([key]) => `${one.id} ${key}`),
    );

    expect(odd).toEqual([]);
  });
});

describe('every instrument', () => {
  it('has an id of its own, and issuer, number and day that are no other’s', () => {
    const ids = texts.map((one) => one.id);
    const names = texts.map((one) => [one.issuer, one.number, one.date].join(' | '));

    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says where it comes from, and says so where its number, title or day is not known', () => {
    for (const one of texts) {
      expect(one.short, one.id).not.toBe('');
      expect(one.source, one.id).not.toBe('');
      if (one.number === '') expect(one.notes.join(' '), one.id).toMatch(/neither number nor day/);
      if (one.title === '') expect(one.notes.join(' '), one.id).toMatch(/Its title (and|is)/);
      if (one.date === null)
        expect(one.notes.join(' '), one.id).toMatch(/neither number nor day|day of signing are not/);
      if (one.date !== null) expect(one.date, one.id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('without a text has no clause at all, and a note that says it', () => {
    const without = texts.filter((one) => one.clauses === null);

    expect(without.map((one) => one.number)).toEqual(
      expect.arrayContaining([
        '159/2025/NĐ-CP',
        '134/2015/NĐ-CP',
        '146/2018/NĐ-CP',
        '56/2025/NQ-HĐND',
        '11/2022/NQ-HĐND',
      ]),
    );
    for (const one of without) expect(one.notes[0], one.id).toMatch(/^The text is not at hand/);
  });

  it('with a text has a source to be compared with', () => {
    const compared = [...Object.keys(ARTICLES), ...Object.keys(PLANS), ...QUOTED];

    expect(withText.map((one) => one.id).sort()).toEqual(compared.sort());
  });
});

// The folder of source texts is no part of the repository: without it, the seals above stand for these comparisons.
describe.skipIf(!existsSync(join(SHARED, 'legal')))('beside the source texts in ../shared/legal', () => {
  it.each(Object.entries(ARTICLES).filter(([id]) => id !== 'vietnam-law-51-2024'))(
    '%s has every article, khoản and điểm of its source, to the letter and in order',
    (id, at) => {
      expect(flat(clausesOf(id))).toEqual(readArticles(at));
    },
  );

  it('vietnam-law-51-2024 has every clause it rewrites, to the letter and in order', () => {
    const at = ARTICLES['vietnam-law-51-2024'];
    if (!at) throw new Error('no source');

    expect(flat(clausesOf('vietnam-law-51-2024'))).toEqual(readRewriting(at));
  });

  it.each(Object.entries(PLANS))(
    '%s has every section of its source, and nothing but bare headings is left out',
    (id, plan) => {
      const clauses = clausesOf(id);
      const text = pages(plan.file);
      const gaps: string[] = [];
      let rest = oneLine(text);
      for (const [key, words] of flat(clauses)) {
        const start = rest.indexOf(words);
        expect(start, `${id} ${key}`).toBeGreaterThanOrEqual(0);
        gaps.push(rest.slice(0, start).trim());
        rest = rest.slice(start + words.length);
      }

      expect(rest.trim()).toBe('');
      expect(gaps.filter((gap) => !/^(?:[IVX]+\.|\d+(?:\.\d+)*\.?|[a-z][.)])?$/.test(gap))).toEqual(plan.bare);
      const leaves = leavesOf(text);
      expect(Object.keys(clauses).filter((key) => leaves.includes(key))).toEqual(leaves);
      for (const [index, [key]] of flat(clauses).entries()) {
        const label = gaps[index]?.split(' ').at(-1)?.replace(/[.)]$/, '') ?? '';
        if (label !== '') expect(key === label || key.endsWith(`.${label}`), `${key} stands after ${label}`).toBe(true);
      }
    },
  );

  it.each(Object.entries(ARTICLES))('%s has the title, number and day of its source', (id, at) => {
    const one = texts.find((each) => each.id === id);
    const head = source(at.file);

    expect(head).toContain(`- Number: ${one?.number} (${one?.issuer})`);
    expect(head).toContain(`- Date: ${one?.date?.split('-').reverse().join('/')}`);
    expect(/^- Title: (.+?)(?: \(extract.*)?$/m.exec(head)?.[1]).toBe(one?.title);
  });

  it.each(QUOTED)('%s is quoted as law.md quotes it', (id) => {
    const law = oneLine(readFileSync(join(SHARED, 'law.md'), 'utf8').replaceAll('**', ''));

    expect(flat(clausesOf(id)).filter(([, words]) => !law.includes(`"${words}"`))).toEqual([]);
  });
});
