/**
 * What people write over the columns of their lists, without diacritics and signs, and which field each means. The
 * headings of the forms themselves stand with the forms. Data only.
 */
import { FIELD_KEYS, type FieldKey } from '../../forms/fields.ts';

/** A field, or a part of one that lists spread over several columns. */
export type HeadingKey =
  | FieldKey
  | 'familyName'
  | 'givenName'
  | 'maleMark'
  | 'femaleMark'
  | 'birthDay'
  | 'birthMonth'
  | 'birthYear';

const SAID = {
  ordinal: 'stt, tt, so tt, so thu tu, no',
  name: 'ho va ten, ho ten, hoten, ho va ten nguoi tham gia, ho ten nguoi tham gia, ten nguoi tham gia, ho va ten hoc sinh, ho ten hoc sinh, ten hoc sinh, hoc sinh, ho va ten hs, ho ten hs, ten hs, ho va ten hssv, ho ten hssv, ho va ten sinh vien, ho ten sinh vien, ho ten hs sv, ho va ten chu the, full name, ho ten khai sinh, ho chu dem va ten, ho chu dem va ten khai sinh, ho dem va ten, ho dem ten, ho va ten nguoi duoc ho tro',
  familyName:
    'ho, ho dem, ho va dem, ho va ten dem, ho lot, ho va chu lot, ho chu lot, ho va ten lot, ho chu dem, ho va chu dem',
  givenName: 'ten, ten goi',
  citizenNumber:
    'so can cuoc, so dinh danh, so ddcn, ddcn, cccd, cmnd, so cccd, so cmnd, socmnd, socccd, ma dinh danh, so giay to, cmt, so cmt',
  insuranceNumber:
    'ma so bhxh, so bhxh, ma bhxh, sobhxh, masobhxh, so so bhxh, so so, ma so bao hiem xa hoi, ma so bhyt, ma bhyt, ma so bao hiem y te, maso bhxh',
  cardNumber: 'so the, ma the, so the bhyt, ma the bhyt, sothe, mathe, so the bao hiem y te, ma the bao hiem y te',
  birthDate:
    'ngay thang nam sinh, ngay sinh, nam sinh, ns, ngaysinh, namsinh, ntns, ngay thang nam, sinh ngay, ngay thang sinh, ngay sinh hs, date of birth, dob',
  birthDay: 'ngay sinh ngay, nam sinh ngay, ngay thang nam sinh ngay',
  birthMonth: 'ngay sinh thang, nam sinh thang, ngay thang nam sinh thang',
  birthYear: 'ngay sinh nam, ngay thang nam sinh nam',
  sex: 'gioi tinh, gioitinh, gt, gioi, phai, nam nu, gioi tinh nam nu, sex, gender',
  femaleMark: 'nu, gioi tinh nu',
  commune:
    'xa phuong noi o, xa phuong dac khu, phuong xa dac khu, noi o xa phuong, noi cu tru xa phuong, dia chi xa phuong, ma xa phuong, ma xa, ma phuong',
  residentialGroup:
    'to dan pho, tdp, thon, thon to dan pho, to dan pho thon, thon tdp, tdp thon, thon ban, thon xom, xom, ban, ap, khu pho, to, to thon, thon to',
  address:
    'dia chi, noi o, cho o, dc, hktt, noi cu tru, dia chi cu tru, dia chi thuong tru, noi thuong tru, ho khau thuong tru, noi o hien nay, cho o hien nay, dia chi noi o, dia chi hien nay, noi dang cu tru, dia chi lien he, noi sinh song, dia chi lien lac',
  group:
    'nhom doi tuong, doi tuong, ma doi tuong, madt, nhom, dien doi tuong, doi tuong tham gia, loai doi tuong, dien, dien ho, loai ho, ma dt, thuoc dien',
  className: 'lop, lop hoc, ten lop',
  firstFacility:
    'noi dang ky kcb ban dau, noi dang ky kham chua benh ban dau, noi dk kcb, noi dk kcb ban dau, noi dkkcb, noi dkkcb ban dau, dk kcb, noi kcb ban dau, noi kcb, ma kcb, ma bv, benh vien, co so kcb, noi kham chua benh',
  phone: 'so dien thoai, dien thoai, sdt, dt, so dt, di dong, so di dong, phone',
  months: 'so thang, sothang, so thang dong, so thang tham gia, thoi gian tham gia so thang, so thang de nghi',
  fromMonth:
    'tu thang, tuthang, tu thang nam, thang tham gia, thang bat dau, tu thang dong, tham gia tu thang, dong tu thang, thoi gian tham gia tu thang',
  income:
    'muc thu nhap thang dong bhxh, muc thu nhap, thu nhap, thu nhap thang, muc thu nhap lua chon, muc thu nhap thang, muc thu nhap dong, muc thu nhap dong bhxh',
  receiptOn: 'ngay bien lai, ngaybl, ngay bl, bien lai ngay',
  receiptNumber: 'so bien lai, sobl, so bl, bien lai so, so bien lai thu',
  collectorNumber: 'ma so nhan vien thu, ma nhan vien thu, ma nvt, nhan vien thu, ma so nv thu, ma nv thu, ma so nvt',
  collectionPoint: 'ma diem thu, diem thu',
  requestedOn: 'ngay de nghi, ngay dang ky, ngay nop don',
  decisionNumber: 'so quyet dinh, so qd, quyet dinh so',
  decisionOn: 'ngay quyet dinh, ngay qd',
  note: 'ghi chu, gc, note, chu thich',
  localSupport: 'nsdp, ho tro them nsdp, nsdp ho tro them, ngan sach dia phuong, nsdp ho tro',
  otherSupport: 'ho tro them khac, ho tro khac',
  dueAmount: 'so tien phai dong, so tien phai dong theo quy dinh, tong so tien phai dong, so tien dong',
  participantAmount: 'nguoi tham gia dong, so tien nguoi tham gia dong, ca nhan dong',
  stateRate: 'nsnn ho tro theo quy dinh ty le %, nsnn ho tro ty le %, ty le nsnn ho tro theo quy dinh, tyle nsnn',
  stateAmount: 'nsnn ho tro theo quy dinh so tien, nsnn ho tro so tien, so tien nsnn ho tro',
  localRate: 'nsdp ho tro them ty le %, nsdp ho tro ty le %',
  localAmount: 'nsdp ho tro them so tien, nsdp ho tro so tien, so tien nsdp ho tro',
  otherRate: 'ho tro khac ty le %',
  otherAmount: 'ho tro khac so tien',
  supportRate: 'ty le nsnn ho tro, ty le nsnn ho tro %, ty le ho tro, ty le ho tro %, ty le ngan sach nha nuoc ho tro',
  change: 'tang giam, loai bien dong, bien dong, tang hoac giam',
} satisfies Partial<Record<HeadingKey, string>>;

const PARTS = ['familyName', 'givenName', 'maleMark', 'femaleMark', 'birthDay', 'birthMonth', 'birthYear'] as const;

/** The names of the fields themselves are headings too: a CSV made by a program has them. */
export const EXACT_HEADINGS: ReadonlyMap<string, HeadingKey> = new Map([
  ...FIELD_KEYS.map((key): [string, HeadingKey] => [key.toLowerCase(), key]),
  ...[...FIELD_KEYS, ...PARTS].flatMap((key) => {
    const said: Partial<Record<HeadingKey, string>> = SAID;
    return (said[key]?.split(', ') ?? []).map((heading): [string, HeadingKey] => [heading, key]);
  }),
]);

/** Headings that say more than a list of words can hold, tried last and in this order. */
export const LIKELY_HEADINGS: readonly (readonly [RegExp, HeadingKey])[] = [
  [/\b(cccd|cmnd|cmtnd|cmt|ddcn|can cuoc|dinh danh|ho chieu)\b/, 'citizenNumber'],
  [/\b(so|ma) the\b.*\b(bhyt|bao hiem y te)\b/, 'cardNumber'],
  [/\b(ma so|so so|so|ma) (so )?(bhxh|bao hiem xa hoi|bhyt|bao hiem y te)\b/, 'insuranceNumber'],
  [/\b(kcb|kham chua benh|kham benh)\b/, 'firstFacility'],
  [/^(ngay |thang )*(nam )?sinh\b/, 'birthDate'],
  [
    /^(ma |ten )?(xa|phuong)( phuong| xa)?( thi tran)?( dac khu)?( noi)?( o| cu tru| thuong tru| dang cu tru| sinh song)?( hien nay)?$/,
    'commune',
  ],
  [/^(dia chi|noi o|noi cu tru|noi thuong tru|ho khau)\b/, 'address'],
  [/^(so )?(dien thoai|sdt|dt)\b/, 'phone'],
  [/^ho (va |& )?ten\b/, 'name'],
  [/^gioi tinh\b/, 'sex'],
  [/^(ma |nhom )?doi tuong\b/, 'group'],
  [/^ghi chu\b/, 'note'],
];

/** Columns about somebody else, or about a paper: never about the person of the row. */
export const ABOUT_OTHERS =
  /\b(cha|me|bo|vo|chong|con|chu ho|giam ho|phu huynh|bo me|nguoi nop|nguoi lap|nguoi dai dien|ngay cap|noi cap|han su dung|nguoi lien he|quan he)\b/;
