/**
 * One sentence for each thing the checks find, in both languages: what to do, never what was sent. `{bounds}` is the
 * rule's own form, limit or figure. Each says where its rule stands and how sure we are of it; where no text of ours says
 * it, the answer of the policy in force carries the clause.
 */
import type { Confidence } from '../../engine/policy.ts';

type Basis = { readonly cite: string; readonly confidence: Confidence } | null;
type Said = { readonly vi: string; readonly en: string; readonly basis: Basis };

const IDENTIFIERS: Basis = { cite: 'NĐ 137/2015/NĐ-CP, NĐ 70/2024/NĐ-CP', confidence: 'secondary' };
const NUMBER: Basis = { cite: 'CV 1804/BHXH-QLT', confidence: 'verified' };
const COLLECTORS: Basis = { cite: 'QĐ 490/QĐ-BHXH', confidence: 'secondary' };
const CARD: Basis = { cite: 'QĐ 1351/QĐ-BHXH', confidence: 'secondary' };
const CARD_EACH: Basis = { cite: 'Luật BHYT, Điều 16 khoản 2', confidence: 'verified' };
const PLACES: Basis = { cite: 'QĐ 19/2025/QĐ-TTg', confidence: 'verified' };
const LISTS: Basis = { cite: 'NĐ 188/2025/NĐ-CP, Điều 9', confidence: 'verified' };
const FORM: Basis = { cite: 'QĐ 490/QĐ-BHXH; NĐ 188/2025/NĐ-CP, Mẫu số 3', confidence: 'verified' };
const LISTED_YEARLY: Basis = { cite: 'NĐ 188/2025/NĐ-CP, Điều 7 khoản 5 điểm b', confidence: 'verified' };
const SOCIAL_METHODS: Basis = { cite: 'Luật BHXH 41/2024/QH15, Điều 36 khoản 2', confidence: 'verified' };
const HEALTH_METHODS: Basis = { cite: 'NĐ 188/2025/NĐ-CP, Điều 7 khoản 6, 7, 8', confidence: 'verified' };
const INCOME: Basis = { cite: 'Luật BHXH 41/2024/QH15, Điều 31 khoản 2', confidence: 'verified' };
const GROUPS: Basis = { cite: 'Luật BHYT, Điều 12; QĐ 1351/QĐ-BHXH', confidence: 'secondary' };
const ORDER: Basis = { cite: 'Luật BHYT, Điều 13 khoản 5', confidence: 'verified' };
const TOTAL_RATE: Basis = { cite: 'NĐ 188/2025/NĐ-CP, Mẫu số 3 cột 10', confidence: 'verified' };
const REGISTERS: Basis = { cite: 'NĐ 188/2025/NĐ-CP, Điều 71', confidence: 'verified' };
/** The answer itself names the rule and its clause. */
const POLICY: Basis = null;

const said = (basis: Basis, vi: string, en: string): Said => ({ vi, en, basis });

export const CHECK_WORDS = {
  'name-missing': said(FORM, 'Ghi họ và tên.', 'Fill in the name.'),
  'citizen-number-missing': said(
    NUMBER,
    'Ghi số định danh cá nhân/CCCD gồm 12 chữ số.',
    'Fill in the citizen number of 12 digits.',
  ),
  'citizen-number-form': said(
    NUMBER,
    'Số định danh cá nhân/CCCD phải gồm đúng 12 chữ số: kiểm tra và ghi lại.',
    'The citizen number has exactly 12 digits: check it and write it again.',
  ),
  'citizen-number-province': said(
    IDENTIFIERS,
    'Ba chữ số đầu của số định danh phải từ {bounds}: đối chiếu với thẻ.',
    'The first three digits of the citizen number lie in {bounds}: compare with the card.',
  ),
  'citizen-number-century': said(
    IDENTIFIERS,
    'Chữ số thứ tư của số định danh phải từ {bounds}: đối chiếu với thẻ.',
    'The fourth digit of the citizen number lies in {bounds}: compare with the card.',
  ),
  'citizen-number-sex': said(
    IDENTIFIERS,
    'Chữ số thứ tư của số định danh không khớp giới tính: sửa ô sai.',
    'The fourth digit of the citizen number does not fit the sex: mend the one that is wrong.',
  ),
  'citizen-number-birth-year': said(
    IDENTIFIERS,
    'Năm sinh trong số định danh không khớp ngày sinh: sửa ô sai.',
    'The birth year in the citizen number does not fit the date of birth: mend the one that is wrong.',
  ),
  'birth-date-from-number': said(
    IDENTIFIERS,
    'Không có ngày sinh: năm sinh được lấy từ số định danh, tính là ngày 01/01.',
    'No date of birth: the year was taken from the citizen number and counts as 1 January.',
  ),
  'birth-date-missing': said(
    FORM,
    'Ghi ngày sinh, hoặc ít nhất năm sinh.',
    'Fill in the date of birth, or at least the year.',
  ),
  'birth-date-after-period': said(
    FORM,
    'Ngày sinh nằm sau thời gian tham gia: kiểm tra ngày sinh.',
    'The date of birth is after the months of the row: check it.',
  ),
  'insurance-number-form': said(
    NUMBER,
    'Mã số BHXH phải gồm 10 chữ số; từ 01/8/2025 có thể bỏ trống vì đã có số định danh.',
    'The insurance number has 10 digits; since 01/08/2025 it may stay empty, the citizen number stands for it.',
  ),
  'card-number-form': said(
    CARD,
    'Mã thẻ BHYT phải theo dạng {bounds} (2 chữ cái, 1 chữ số quyền lợi, 2 chữ số tỉnh, 10 chữ số).',
    'A card number has the form {bounds} (2 letters, the benefit digit, 2 digits of the province, 10 digits).',
  ),
  'card-number-insurance': said(
    CARD,
    'Mười chữ số cuối của mã thẻ phải trùng mã số BHXH: sửa ô sai.',
    'The last ten digits of the card are the insurance number: mend the one that is wrong.',
  ),
  'card-group': said(
    CARD,
    'Mã thẻ đang có thuộc diện khác với danh sách này: kiểm tra thẻ đang dùng còn hạn hay không.',
    'The card is one of another group than this list: see whether that card still runs.',
  ),
  'commune-missing': said(
    LISTS,
    'Ghi xã, phường, đặc khu nơi người này đang sống.',
    'Fill in the commune this person lives in.',
  ),
  'commune-unknown': said(
    PLACES,
    'Không có xã, phường, đặc khu nào như vậy: ghi tên hoặc mã 5 chữ số theo địa giới từ 01/7/2025.',
    'There is no such commune: write its name or 5-digit code as they are since 01/07/2025.',
  ),
  'commune-ambiguous': said(
    PLACES,
    'Có hơn một xã, phường mang tên này: ghi mã 5 chữ số, một trong {bounds}.',
    'More than one commune has this name: write the 5-digit code, one of {bounds}.',
  ),
  'commune-of-another-province': said(
    LISTS,
    'Người này sống ở tỉnh, thành phố khác: không có xã, phường nào của tỉnh này xác nhận được.',
    'This person lives in another province: no commune of this one can confirm.',
  ),
  'commune-of-another-office': said(
    LISTS,
    'Người này sống ở xã, phường khác: chuyển sang danh sách của nơi đó.',
    'This person lives in another commune: the row belongs on that commune’s list.',
  ),
  'commune-read-from-address': said(
    LISTS,
    'Xã, phường được đọc từ địa chỉ: xem lại, sửa nếu không đúng.',
    'The commune was read from the address: mend it if it is wrong.',
  ),
  'unit-code-form': said(
    NUMBER,
    'Mã đơn vị gồm mã số thuế 10 chữ số hoặc mã quan hệ ngân sách 7 ký tự, rồi 2 chữ cái mã đối tượng.',
    'A unit code is a tax code of 10 digits or a budget code of 7 characters, then the 2 letters of the group.',
  ),
  'unit-code-group': said(
    NUMBER,
    'Mã đơn vị thuộc nhóm khác với loại danh sách này ({bounds}): dùng đúng mã đơn vị.',
    'The unit code is of another group than this kind of list ({bounds}): use the code for it.',
  ),
  'collection-point-form': said(
    NUMBER,
    'Mã điểm thu phải theo dạng {bounds}.',
    'The code of a collection point has the form {bounds}.',
  ),
  'collection-point-province': said(
    NUMBER,
    'Mã điểm thu thuộc tỉnh, thành phố khác: kiểm tra lại.',
    'The collection point is of another province: check the code.',
  ),
  'collection-point-unknown': said(
    NUMBER,
    'Đơn vị chưa đăng ký điểm thu này: đăng ký điểm thu hoặc sửa mã.',
    'Your organisation has not registered this collection point: register it or mend the code.',
  ),
  'collector-missing': said(COLLECTORS, 'Ghi mã số nhân viên thu.', "Fill in the collector's number."),
  'collector-unknown': said(
    COLLECTORS,
    'Đơn vị chưa đăng ký nhân viên thu mang mã số này: đăng ký hoặc sửa mã.',
    'Your organisation has not registered a collector with this number: register them or mend it.',
  ),
  'months-missing': said(FORM, 'Ghi số tháng đóng (từ {bounds}).', 'Fill in how many months are paid for ({bounds}).'),
  'months-assumed': said(
    FORM,
    'Không ghi số tháng: tính {bounds} tháng.',
    'The number of months is empty: {bounds} are counted.',
  ),
  'months-out-of-range': said(SOCIAL_METHODS, 'Số tháng phải từ {bounds}.', 'The number of months lies in {bounds}.'),
  'months-of-no-method': said(
    SOCIAL_METHODS,
    'Không có phương thức đóng nào cho số tháng này: ghi một trong {bounds}, hoặc ghi chú "đóng bù" nếu đóng một lần cho thời gian còn thiếu.',
    'No way to pay has this number of months: write one of {bounds}, or note "đóng bù" for missing time.',
  ),
  'months-past-period': said(
    LISTED_YEARLY,
    'Danh sách hằng năm chỉ tính đến hết tháng {bounds}: bớt số tháng; các tháng sau đưa vào danh sách năm sau.',
    'A yearly list counts to the end of {bounds}: write fewer months; those after it go on the next year’s list.',
  ),
  'months-unusual': said(
    HEALTH_METHODS,
    'BHYT thường đóng {bounds} tháng một lần: kiểm tra số tháng.',
    'Health insurance is paid {bounds} months at a time: check the number.',
  ),
  'from-month-assumed': said(
    FORM,
    'Không ghi từ tháng nào: tính từ {bounds}.',
    'The first month is empty: {bounds} is taken.',
  ),
  'from-month-outside-period': said(
    FORM,
    'Tháng bắt đầu nằm ngoài kỳ của danh sách này ({bounds}): sửa tháng, hoặc đưa vào danh sách của kỳ đó.',
    'The first month lies outside this list’s period ({bounds}): mend it, or use that period’s list.',
  ),
  'from-month-before-decision': said(
    LISTED_YEARLY,
    'Danh sách phát sinh tính từ ngày quyết định: tháng bắt đầu không được trước {bounds}.',
    'A supplementary list counts from its decision: the first month cannot be before {bounds}.',
  ),
  'from-month-before-law': said(POLICY, 'Tháng bắt đầu phải từ {bounds}.', 'The first month lies in {bounds}.'),
  'receipt-in-the-future': said(
    FORM,
    'Ngày biên lai không được sau hôm nay ({bounds}).',
    'The date of the receipt cannot be after today ({bounds}).',
  ),
  'income-missing': said(
    INCOME,
    'Ghi mức thu nhập làm căn cứ đóng; đang tính theo mức thấp nhất {bounds} đồng.',
    'Fill in the income the premium is paid on; the floor of {bounds} đồng is counted.',
  ),
  'income-below-floor': said(
    INCOME,
    'Mức thu nhập thấp hơn mức thấp nhất: tính theo mức thấp nhất {bounds} đồng.',
    'The income is below the floor: {bounds} đồng is counted.',
  ),
  'income-above-ceiling': said(
    INCOME,
    'Mức thu nhập cao hơn mức cao nhất: tính theo mức cao nhất {bounds} đồng.',
    'The income is above the ceiling: {bounds} đồng is counted.',
  ),
  'group-missing': said(
    GROUPS,
    'Danh sách này nhận nhiều diện: ghi người này thuộc diện nào, một trong {bounds}.',
    'This list takes several groups: say which one this person is in, one of {bounds}.',
  ),
  'group-unknown': said(
    GROUPS,
    'Không hiểu diện đối tượng ghi ở đây: ghi mã ({bounds}) hoặc tên diện như trong văn bản.',
    'The group written here is not understood: write its code ({bounds}) or its name as the text has it.',
  ),
  'group-read-from-note': said(
    GROUPS,
    'Diện đối tượng được đọc từ ghi chú: xem lại, sửa nếu không đúng.',
    'The group was read from the note: mend it if it is wrong.',
  ),
  'group-age': said(
    GROUPS,
    'Diện đối tượng không khớp tuổi ({bounds}): sửa ngày sinh hoặc diện.',
    'The group does not fit the age ({bounds}): mend the date of birth or the group.',
  ),
  'belongs-on-another-list': said(
    POLICY,
    'Người này được hỗ trợ nhưng theo danh sách khác: chuyển sang {bounds}.',
    'This person is supported, but on another list: move the row to {bounds}.',
  ),
  'not-supported': said(
    POLICY,
    'Không được địa phương hỗ trợ: xem lý do và điểm, khoản kèm theo.',
    'Not supported by the city: see the reasons with their clauses.',
  ),
  'not-covered': said(
    POLICY,
    'Chưa có văn bản nào cho tháng này: không tính được hỗ trợ.',
    'No text is held for this month: the support cannot be computed.',
  ),
  'not-decided': said(
    POLICY,
    'Chưa đủ thông tin để trả lời: bổ sung những điều được hỏi kèm theo.',
    'Not enough is known to answer: add what is asked for.',
  ),
  'amount-unknown': said(
    POLICY,
    'Được hỗ trợ nhưng chưa tính được hết số tiền: mức chưa công bố, hoặc có tháng chưa có văn bản.',
    'Supported, but not every amount can be computed: a rate is not published, or no text is held for some month.',
  ),
  'due-differs': said(
    POLICY,
    'Số tiền phải đóng khác với số tính được: {bounds} đồng.',
    'The premium differs from ours: {bounds} đồng.',
  ),
  'participant-differs': said(
    POLICY,
    'Số tiền người tham gia đóng khác với số tính được: {bounds} đồng.',
    'What the participant pays differs from ours: {bounds} đồng.',
  ),
  'state-differs': said(
    POLICY,
    'Số tiền Nhà nước hỗ trợ khác với số tính được: {bounds} đồng.',
    'What the state pays differs from ours: {bounds} đồng.',
  ),
  'local-differs': said(
    POLICY,
    'Số tiền địa phương hỗ trợ khác với số tính được: {bounds} đồng.',
    'What the city pays differs from ours: {bounds} đồng.',
  ),
  'state-rate-differs': said(
    POLICY,
    'Tỷ lệ Nhà nước hỗ trợ khác với quy định: {bounds} %.',
    'The state’s rate differs from the law’s: {bounds} %.',
  ),
  'local-rate-differs': said(
    POLICY,
    'Tỷ lệ địa phương hỗ trợ khác với quy định: {bounds} %.',
    'The city’s rate differs from the text’s: {bounds} %.',
  ),
  'support-rate-differs': said(
    TOTAL_RATE,
    'Tỷ lệ hỗ trợ (Nhà nước và địa phương) khác với quy định: {bounds} %.',
    'The rate of support (state and city together) differs from ours: {bounds} %.',
  ),
  'repeated-in-list': said(
    CARD_EACH,
    'Số định danh này đã có trong danh sách: bỏ dòng trùng.',
    'This citizen number stands on the list already: take out the repeated row.',
  ),
  'another-list-of-the-round': said(
    CARD_EACH,
    'Một danh sách khác của đợt này cũng có người này: hai đơn vị cần thống nhất nơi giữ.',
    'Another list of this round has the same person: the two offices settle which keeps them.',
  ),
  'another-round': said(
    CARD_EACH,
    'Danh sách của đợt khác, hoặc thời gian đang được hỗ trợ, đã có người này trong cùng tháng: kiểm tra trước khi giữ.',
    'A list of another round, or running support, has this person for the same months: check before keeping them.',
  ),
  'another-province': said(
    CARD_EACH,
    'Một tỉnh, thành phố khác cũng có người này: hai đơn vị cần thống nhất nơi giữ.',
    'Another province lists the same person: the two offices settle which keeps them.',
  ),
  'better-group': said(
    ORDER,
    'Người này còn thuộc diện khác có mức hỗ trợ bằng hoặc cao hơn, nên tính theo diện đó ({bounds}): đối chiếu giấy tờ, và xem danh sách của diện đó đã có người này chưa.',
    'This person is also in a group with as much or more support and counts by it ({bounds}): compare its papers, and see whether that group’s list has them already.',
  ),
  'register-differs': said(
    REGISTERS,
    'Sổ quản lý của xã, phường ghi hộ hoặc người này thuộc diện khác: đối chiếu quyết định, sửa dòng hoặc sổ.',
    'The commune’s register has this person or household in another group: compare the decision, mend the row or it.',
  ),
  'not-on-register': said(
    REGISTERS,
    'Người này không có trong sổ quản lý của xã, phường: đối chiếu quyết định công nhận.',
    'This person is not on the commune’s register: compare the decision that recognises the group.',
  ),
  'given-up': said(
    CARD_EACH,
    'Đơn vị đã nhường người này cho danh sách khác.',
    'This office gave the person up to another list.',
  ),
  'nobody-to-decrease': said(
    FORM,
    'Dòng giảm phải trỏ tới một người đang có trong danh sách đã được tiếp nhận: kiểm tra số định danh.',
    'A decrease refers to somebody on an accepted list: check the citizen number.',
  ),
  // Of extracts (src/outreach): tables of ours, so that no text says them.
  'repeated-in-extract': said(
    null,
    'Đã có ở dòng {bounds}: bỏ dòng trùng, hoặc sửa số nếu là người khác.',
    'It stands in row {bounds} already: take out the repeated row, or mend the number where it is somebody else.',
  ),
  'residence-unknown': said(
    null,
    'Tình trạng cư trú ghi Thường trú, Tạm trú, Chuyển đến hoặc Chuyển đi.',
    'Write the residence as Thường trú, Tạm trú, Chuyển đến or Chuyển đi.',
  ),
  'residential-group-unknown': said(
    null,
    'Xã, phường chưa khai tổ dân phố, thôn này: ghi đúng tên hoặc mã đã khai.',
    'The commune has no such residential group: write its name or code as it was entered.',
  ),
  'born-in-the-future': said(
    null,
    'Ngày sinh chưa tới: kiểm tra và ghi lại.',
    'The day of birth lies ahead: check it.',
  ),
  'business-name-missing': said(null, 'Ghi tên hộ kinh doanh.', 'Fill in the name of the household business.'),
  'registration-number-missing': said(
    null,
    'Ghi số giấy chứng nhận đăng ký hộ kinh doanh.',
    'Fill in the number of the certificate.',
  ),
  'registered-on-missing': said(null, 'Ghi ngày đăng ký hộ kinh doanh.', 'Fill in the day of the registration.'),
  'registered-outside-month': said(
    null,
    'Ngày đăng ký không nằm trong tháng của danh sách ({bounds}): kiểm tra hoặc đưa vào tháng khác.',
    'The day of the registration lies outside the month of the list ({bounds}): check it, or send it with its month.',
  ),
} as const satisfies Readonly<Record<string, Said>>;

export type CheckCode = keyof typeof CHECK_WORDS;
