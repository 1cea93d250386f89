/**
 * The invitations of a meeting as pages to print: one letter a person, in both languages, or the list to call them by, which
 * goes through everybody's hands and has no more than names and years. A child is invited through whoever acts for it. What
 * people and clerks have typed is escaped. Printing them is recorded, because names leave the house.
 */
import { act, look } from '../db/act.ts';
import { requires } from '../db/refusals.ts';
import type { Language } from '../engine/answer.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { escaped, htmlPage, type Markup } from '../http/html.ts';
import { communeOf } from '../places/places.ts';
import { isUnderAge } from '../requests/consent.ts';
import { type ExtractedPerson, openExtracted } from './extracted.ts';
import { type Meeting, readMeeting } from './meetings.ts';

/** More than any meeting is for. */
const MOST_LETTERS = 500;

type Said = Readonly<Record<Language, string>>;

const WORDS = {
  title: { vi: 'GIẤY MỜI', en: 'INVITATION' },
  list: { vi: 'Danh sách mời họp', en: 'Whom to invite' },
  dear: { vi: 'Kính mời Ông/Bà', en: 'Dear' },
  guardian: { vi: 'Kính mời cha, mẹ hoặc người giám hộ của', en: 'Dear parent or guardian of' },
  comes: {
    vi: 'dự hội nghị giới thiệu chính sách BHXH tự nguyện, BHYT và được hướng dẫn đăng ký tại chỗ.',
    en: 'please come to a meeting on voluntary social insurance and health insurance, and register on the spot.',
  },
  when: { vi: 'Thời gian', en: 'When' },
  where: { vi: 'Địa điểm', en: 'Where' },
  about: { vi: 'Nội dung', en: 'About' },
  brings: {
    vi: 'Khi đi xin mang theo căn cước công dân và thẻ BHYT (nếu có).',
    en: 'Please bring your identity card and your health insurance card, if you have one.',
  },
  born: { vi: 'Năm sinh', en: 'Year of birth' },
  bornIn: { vi: 'sinh năm', en: 'born in' },
  address: { vi: 'Nơi ở', en: 'Address' },
  signed: { vi: 'Có mặt (ký)', en: 'Came (sign)' },
  name: { vi: 'Họ và tên', en: 'Name' },
} as const satisfies Record<string, Said>;

/** The year tells two of a name apart; the day of birth is nobody's who holds the paper. */
type Guest = {
  readonly name: string;
  readonly bornIn: string | null;
  readonly isChild: boolean;
  readonly address: string | null;
};

/** As a letter for each, or as one list. */
export async function lettersPage(
  acting: Keyed,
  id: string,
  { form, language, today }: { readonly form: 'letters' | 'list'; readonly language: Language; readonly today: Day },
) {
  const meeting = await readMeeting(acting, id, language);
  const guests = (await invitedTo(acting, id, form)).map((person) => guestOf(person, today));
  const office = await officeOf(acting);
  const heading = `${WORDS[form === 'list' ? 'list' : 'title'][language]}: ${printedDay(meeting.heldOn, language)}`;
  const content =
    form === 'list'
      ? listOf(meeting, guests, language)
      : guests.map((guest) => letterTo(guest, meeting, office, language)).join('\n');
  return htmlPage({ title: heading, language, style: 'paper', content });
}

function guestOf({ name, birthDate, address }: ExtractedPerson, today: Day): Guest {
  return { name, bornIn: birthDate?.slice(0, 4) ?? null, isChild: isUnderAge(birthDate, today), address };
}

async function invitedTo({ db, actor, keys }: Keyed, meeting: string, form: string) {
  const { results } = await act(db, {
    actor,
    operation: 'meeting.print',
    key: null,
    statements: [
      requires('exists (select from app.meeting where id = $1)', 'not-found', [meeting]),
      {
        text: `select p.id, p.sealed from app.invitation i join app.extract_person p on p.id = i.person
          where i.meeting = $1 order by i.id limit ${MOST_LETTERS}`,
        values: [meeting],
      },
    ],
    answer: { text: "select '{}'::json as answer" },
    audit: { chain: meeting, detail: { form } },
  });
  const rows = results[1]?.rows ?? [];
  return Promise.all(rows.map(({ id, sealed }) => openExtracted(keys.seal, String(id), String(sealed))));
}

async function officeOf({ db, actor }: Keyed): Promise<string> {
  const [found] = await look(db, actor, [
    { text: 'select name from app.agency where id = $1', values: [actor.agency.id] },
  ]);
  return String(found?.rows[0]?.name ?? '');
}

function letterTo(guest: Guest, meeting: Meeting, office: string, language: Language): Markup {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const { heldOn, startsAt, place, about, commune } = meeting;
  const lines: readonly (readonly [string, string])[] = [
    [say('when'), `${startsAt}, ${printedDay(heldOn, language)}`],
    [say('where'), place],
    ...(about === null ? [] : [[say('about'), about] as const]),
    ...(guest.address === null ? [] : [[say('address'), guest.address] as const]),
  ];
  const born = guest.bornIn === null ? '' : ` (${say('bornIn')} ${escaped(guest.bornIn)})`;
  const facts = lines.map(([label, said]) => `<dt>${escaped(label)}</dt><dd>${escaped(said)}</dd>`).join('');
  return `<section class="letter">
<p class="when">${escaped(office)} · ${escaped(communeOf(commune)?.name ?? commune)}</p>
<h1>${say('title')}</h1>
<p>${say(guest.isChild ? 'guardian' : 'dear')} <strong>${escaped(guest.name)}</strong>${born} ${say('comes')}</p>
<dl>${facts}</dl>
<p>${say('brings')}</p>
</section>`;
}

function listOf({ heldOn, startsAt, place }: Meeting, guests: readonly Guest[], language: Language): Markup {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const headings = ['', say('name'), say('born'), say('signed')];
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const rows = guests.map(({ name, bornIn }, at) => {
    const cells = [String(at + 1), name, bornIn ?? '', ''];
    return `<tr>${cells.map((cell) => `<td class="text">${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return `<h1>${say('list')}</h1>
<p class="when">${escaped(startsAt)}, ${printedDay(heldOn, language)} · ${escaped(place)}</p>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function printedDay(day: string, language: Language): string {
  return language === 'vi' ? day.split('-').reverse().join('/') : day;
}
