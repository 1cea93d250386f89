/**
 * What the state adds to voluntary social insurance from 2025-07: NĐ 159/2025/NĐ-CP, Điều 5. The decree's own words are not
 * at hand, so no words are quoted and every answer that rests on it warns. Data only; nothing here computes.
 */
import type { StatePolicy } from '../../../../engine/policy.ts';
import { specialZones } from '../../special-zones.ts';
import { law41 } from '../../texts/law-41-2024.ts';
import { decree07, decree159, decree233, decree351 } from '../../texts/without-text.ts';

export const policy: StatePolicy = {
  id: 'vietnam/social-insurance/2025-07',
  scheme: 'social-insurance',
  title: {
    vi: 'Nhà nước hỗ trợ tiền đóng BHXH tự nguyện theo Nghị định 159/2025/NĐ-CP',
    en: "The state's support of voluntary social insurance under Decree 159/2025/NĐ-CP",
  },
  from: '2025-07',
  until: null,
  instruments: [decree159, law41, decree07, decree233, decree351],
  checkedOn: '2026-11-20',

  participants: [
    {
      id: 'si-citizen',
      cite: { instrument: decree159.id, clause: 'Điều 3' },
      text: null,
      says: { vi: 'là công dân Việt Nam', en: 'is a citizen of Việt Nam' },
      when: [{ fact: 'citizen', is: true }],
      refusal: {
        vi: 'Chỉ công dân Việt Nam mới tham gia BHXH tự nguyện.',
        en: 'Only citizens of Việt Nam take part in voluntary social insurance.',
      },
    },
    {
      id: 'si-from-15',
      cite: { instrument: decree159.id, clause: 'Điều 3' },
      text: null,
      says: { vi: 'từ đủ 15 tuổi', en: 'is 15 or older' },
      when: [{ fact: 'age', from: 15 }],
      refusal: {
        vi: 'Người tham gia BHXH tự nguyện phải từ đủ 15 tuổi.',
        en: 'Voluntary social insurance is open from the 15th birthday.',
      },
    },
    {
      id: 'si-not-compulsory',
      cite: { instrument: decree159.id, clause: 'Điều 3' },
      text: null,
      says: { vi: 'không thuộc diện BHXH bắt buộc', en: 'is not in compulsory social insurance' },
      when: [{ fact: 'compulsorySocialInsurance', is: false }],
      refusal: {
        vi: 'Người thuộc diện BHXH bắt buộc không tham gia BHXH tự nguyện.',
        en: 'People in compulsory social insurance do not take part in the voluntary one.',
      },
    },
    {
      id: 'si-no-pension',
      cite: { instrument: decree159.id, clause: 'Điều 3' },
      text: null,
      says: {
        vi: 'không hưởng lương hưu, trợ cấp mất sức lao động, trợ cấp BHXH hằng tháng',
        en: 'draws no pension, work-incapacity allowance or monthly social insurance allowance',
      },
      when: [{ fact: 'allowances', hasNone: ['pension', 'work-incapacity', 'social-insurance-allowance'] }],
      refusal: {
        vi: 'Người đang hưởng lương hưu hoặc trợ cấp BHXH hằng tháng không tham gia BHXH tự nguyện.',
        en: 'People who draw a pension or a monthly social insurance allowance do not take part.',
      },
    },
  ],

  payers: [],

  // In the order of the text. The highest single rate counts; shares are of 22 % of the rural poverty line.
  groups: [
    {
      id: 'si-poor',
      cite: { instrument: decree159.id, clause: 'Điều 5 khoản 1 điểm a' },
      text: null,
      says: {
        vi: 'hộ nghèo theo chuẩn quốc gia, hoặc sống ở xã đảo, đặc khu',
        en: 'a poor household by the national standard, or lives on an island or in a special zone',
      },
      when: [
        {
          any: [
            { fact: 'nationalStandard', in: ['poor'] },
            { fact: 'areas', has: ['island'] },
            { fact: 'commune', in: specialZones },
          ],
        },
      ],
      share: 5000,
      counted: { when: 'paid', cite: { instrument: decree233.id, clause: 'Điều 11 khoản 2 điểm b' } },
      confidence: 'secondary',
      benefit: [],
    },
    {
      id: 'si-near-poor',
      cite: { instrument: decree159.id, clause: 'Điều 5 khoản 1 điểm b' },
      text: null,
      says: {
        vi: 'hộ cận nghèo theo chuẩn quốc gia',
        en: 'a near-poor household by the national standard',
      },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      share: 4000,
      counted: { when: 'paid', cite: { instrument: decree233.id, clause: 'Điều 11 khoản 2 điểm b' } },
      confidence: 'secondary',
      benefit: [],
    },
    {
      id: 'si-ethnic',
      cite: { instrument: decree159.id, clause: 'Điều 5 khoản 1 điểm c' },
      text: null,
      says: { vi: 'người dân tộc thiểu số', en: 'a person of an ethnic minority' },
      when: [{ fact: 'ethnicMinority', is: true }],
      share: 3000,
      counted: { when: 'paid', cite: { instrument: decree233.id, clause: 'Điều 11 khoản 2 điểm b' } },
      confidence: 'secondary',
      benefit: [],
    },
    {
      id: 'si-other',
      cite: { instrument: decree159.id, clause: 'Điều 5 khoản 1 điểm d' },
      text: null,
      says: { vi: 'mọi người tham gia khác', en: 'every other participant' },
      when: [],
      share: 2000,
      counted: { when: 'paid', cite: { instrument: decree233.id, clause: 'Điều 11 khoản 2 điểm b' } },
      confidence: 'secondary',
      benefit: [],
    },
  ],

  endings: [
    {
      because: ['death', 'compulsory', 'one-off', 'pension'],
      groups: 'any',
      gives: 'own-part',
      cite: { instrument: decree159.id, clause: 'Điều 8' },
      says: {
        vi: 'Hoàn trả phần người tham gia đã đóng cho các tháng chưa dùng, không gồm phần được hỗ trợ.',
        en: 'What the participant paid for unused months is given back, without what was supported.',
      },
    },
  ],
  capMonths: { months: 120, cite: { instrument: decree159.id, clause: 'Điều 5 khoản 2' } },

  deadlines: [
    {
      id: 'funds-quarter-report',
      cite: { instrument: decree233.id, clause: 'Điều 13 khoản 1' },
      words: null,
      what: {
        vi: 'BHXH Việt Nam báo cáo quý về các quỹ BHXH, BHTN, BHYT',
        en: 'BHXH Việt Nam reports the quarter of the social, unemployment and health insurance funds',
      },
      who: 'insurer-national',
      kind: 'report',
      limit: 'by',
      on: { every: 'quarter', quarters: [1, 2, 3, 4], monthsAfter: 1, day: 30 },
      from: '2025-08-26',
      readings: ['funds-reports'],
    },
    {
      id: 'funds-year-report',
      cite: { instrument: decree233.id, clause: 'Điều 13 khoản 1' },
      words: null,
      what: {
        vi: 'BHXH Việt Nam báo cáo năm về các quỹ BHXH, BHTN, BHYT',
        en: 'BHXH Việt Nam reports the year of the social, unemployment and health insurance funds',
      },
      who: 'insurer-national',
      kind: 'report',
      limit: 'by',
      on: { every: 'year', month: 3, day: 31, about: 'year-before' },
      from: '2025-08-26',
      readings: ['funds-reports'],
    },
  ],
  readings: [
    {
      id: 'counted-when-paid',
      cites: [{ instrument: decree233.id, clause: 'Điều 11 khoản 2 điểm b' }],
      reading: {
        vi: 'Tiền BHXH tự nguyện tính vào quý đóng tiền, cả lần đóng cho nhiều tháng.',
        en: 'Voluntary social insurance counts in the quarter it is paid in, also a payment for many months.',
      },
      because: {
        vi: 'Số thu quyết toán là số tiền thực thu trong năm; không văn bản nào chia lần đóng ra từng tháng.',
        en: 'Settled revenue is what was received within the year; no text divides a payment among its months.',
      },
    },
    {
      id: 'refund-of-the-own-part',
      cites: [{ instrument: decree159.id, clause: 'Điều 8' }],
      reading: {
        vi: '“Không gồm phần Nhà nước hỗ trợ”: phần của mọi cấp ngân sách và của người khác hỗ trợ đều ở lại quỹ; người tham gia nhận lại phần mình đã đóng. Lý do khác: không chuyển tiền.',
        en: '“Without the state-supported part”: the parts of every budget and of sponsors stay with the fund; the participant gets what they paid themselves. For other reasons no money is moved.',
      },
      because: {
        vi: 'Tài liệu thuật lại chỉ nêu chuyển sang BHXH bắt buộc, hưởng một lần, chết, hưởng lương hưu; không nói phần hỗ trợ trả về đâu.',
        en: 'Restatements name compulsory insurance, the one-off, death and pension only, and do not say where support would go.',
      },
    },
    {
      id: 'funds-reports',
      cites: [{ instrument: decree233.id, clause: 'Điều 13 khoản 1' }],
      reading: {
        vi: 'Ngày 30 tháng đầu quý sau và ngày 31/3 là ngày cuối, tính cả ngày đó; đứng một lần ở đây cho cả ba quỹ.',
        en: 'The 30th of the first month of the next quarter and 31 March are last days, included; they stand here once for all funds.',
      },
      because: {
        vi: 'Văn bản không có trong tay; tài liệu thuật lại ghi “by the 30th”, “by 31 March”.',
        en: 'The text is not at hand; the restatement says by the 30th and by 31 March.',
      },
    },
    {
      id: 'text-not-at-hand',
      cites: [
        { instrument: decree159.id, clause: 'Điều 3' },
        { instrument: decree159.id, clause: 'Điều 5' },
      ],
      reading: {
        vi: 'Dùng tỷ lệ 50/40/30/20 % và giới hạn 120 tháng theo tài liệu thuật lại Nghị định.',
        en: 'We use 50/40/30/20 % and the limit of 120 months as restatements of the decree give them.',
      },
      because: {
        vi: 'Không có nguyên văn Nghị định; điểm c được Nghị quyết 17/2026 của Hà Nội nhắc lại đúng như vậy.',
        en: 'The text is not at hand; point c is named in the same sense by NQ 17/2026 of Hà Nội.',
      },
    },
    {
      id: 'national-standard',
      cites: [{ instrument: decree159.id, clause: 'Điều 5 khoản 1' }],
      reading: {
        vi: 'Hộ nghèo, hộ cận nghèo là theo chuẩn của Chính phủ; khi không biết thì lấy theo chuẩn của thành phố và báo.',
        en: "Poor and near-poor mean the Government's standard; unknown, the city's is taken and said.",
      },
      because: {
        vi: 'Phần hỗ trợ của Nhà nước theo chuẩn quốc gia của thời kỳ (theo hiểu biết chung, chưa kiểm chứng).',
        en: "The state's rate follows the national criteria of the period (general knowledge, not checked).",
      },
      law: 'A3.1',
    },
    {
      id: 'highest-rate',
      cites: [{ instrument: decree159.id, clause: 'Điều 5 khoản 1' }],
      reading: {
        vi: 'Người thuộc nhiều nhóm hưởng một mức, mức cao nhất.',
        en: 'A person in several groups has one rate, the highest.',
      },
      because: {
        vi: 'Tài liệu thuật lại và phần mềm của đại lý thu đều tính như vậy.',
        en: "A restatement and a collecting agent's software both say so.",
      },
    },
    {
      id: 'base',
      cites: [
        { instrument: decree159.id, clause: 'Điều 5 khoản 1' },
        { instrument: law41.id, clause: 'Điều 31 khoản 2' },
      ],
      reading: {
        vi: 'Tỷ lệ tính trên 22 % chuẩn hộ nghèo nông thôn, dù thu nhập chọn đóng cao hơn.',
        en: 'Shares are of 22 % of the rural poverty line, whatever income was chosen.',
      },
      because: {
        vi: 'Nghị quyết và kế hoạch của Hà Nội, Huế nhắc lại căn cứ này.',
        en: 'The resolutions and plans of Hà Nội and Huế repeat this base.',
      },
      law: 'A2.8',
    },
    {
      id: 'income-bounds',
      cites: [{ instrument: law41.id, clause: 'Điều 31 khoản 2' }],
      reading: {
        vi: 'Thu nhập chọn ngoài khoảng từ chuẩn hộ nghèo nông thôn đến 20 lần mức tham chiếu được đưa về mức gần nhất và báo.',
        en: 'An income outside the rural poverty line and 20 times the reference level is moved to the bound, and said.',
      },
      because: {
        vi: 'Luật đặt mức thấp nhất và cao nhất tại thời điểm đóng; không nói cách xử lý số ngoài khoảng.',
        en: 'The law sets both bounds at the time of payment and is silent on what lies outside.',
      },
    },
    {
      id: 'poverty-line-2026',
      cites: [
        { instrument: decree07.id, clause: 'Điều 3' },
        { instrument: decree351.id, clause: 'toàn văn' },
      ],
      reading: {
        vi: 'Chuẩn 1.500.000 đồng còn dùng hết năm 2026; 2.200.000 đồng từ ngày 01/01/2027.',
        en: '1,500,000 đồng stays through 2026; 2,200,000 đồng starts on 2027-01-01.',
      },
      because: {
        vi: 'Bốn nguồn năm 2026 ghi như vậy; “giai đoạn 2022-2025” trong văn bản của Hà Nội không đổi chuẩn này.',
        en: 'Four sources of 2026 agree; “2022-2025” in the texts of Hà Nội does not change this line.',
      },
      law: 'A1.5',
    },
    {
      id: 'payment-month',
      cites: [{ instrument: decree159.id, clause: 'Điều 5' }],
      reading: {
        vi: 'Tỷ lệ, chuẩn nghèo và nhóm lấy theo tháng đóng, cho mọi tháng của lần đóng ấy.',
        en: 'Rates, poverty line and group are those of the month of payment, for all months it pays.',
      },
      because: {
        vi: 'Báo chí: số đã đóng cho 3, 6, 12 tháng không điều chỉnh khi chuẩn hoặc hoàn cảnh thay đổi.',
        en: 'The press: what was paid for 3, 6 or 12 months is not adjusted when line or status change.',
      },
      law: 'A3.14',
    },
    {
      id: 'lump-sums',
      cites: [
        { instrument: decree159.id, clause: 'Điều 6' },
        { instrument: decree159.id, clause: 'Điều 7' },
      ],
      reading: {
        vi: 'Đóng một lần cho nhiều năm về sau hoặc cho thời gian còn thiếu: hỗ trợ bằng mức tháng lúc đóng nhân số tháng.',
        en: 'Lump sums for years ahead or missing time: the monthly support at payment times the months.',
      },
      because: {
        vi: 'Tài liệu không nói chiết khấu phần hỗ trợ; giá trị lúc đóng là theo hiểu biết chung.',
        en: 'Nothing says that support is discounted; the value at payment is general knowledge.',
      },
      law: 'A4.2',
    },
    {
      id: 'year-only-birth',
      cites: [{ instrument: decree159.id, clause: 'Điều 3' }],
      reading: {
        vi: 'Chỉ biết năm hoặc tháng sinh thì lấy ngày đầu; sinh ngày 29/02 thì năm thường tính ngày 01/3.',
        en: 'Only the year or month of birth known: its first day; born on 29 February: 1 March in common years.',
      },
      because: {
        vi: 'Thông tư 11/2025/TT-BNV Điều 5 khoản 7 lấy ngày 01/01 khi chỉ biết năm.',
        en: 'Circular 11/2025/TT-BNV, Điều 5 khoản 7 takes 1 January when only the year is known.',
      },
      law: 'A3.9',
    },
    {
      id: 'age-in-month',
      cites: [{ instrument: decree159.id, clause: 'Điều 3' }],
      reading: {
        vi: 'Tính theo tháng dương lịch: một tháng được tính khi điều kiện đúng ít nhất một ngày trong tháng.',
        en: 'Counted by calendar months: a month counts when the condition holds on at least one of its days.',
      },
      because: {
        vi: 'BHXH tự nguyện đóng theo tháng; không văn bản nào chia nhỏ tháng.',
        en: 'The premium is monthly, and no text divides a month.',
      },
      law: 'A3.9',
    },
    {
      id: 'island',
      cites: [{ instrument: decree159.id, clause: 'Điều 5 khoản 1 điểm a' }],
      reading: {
        vi: 'Đảo gồm 13 đặc khu và xã được khai là xã đảo; người sống ở đó hưởng 50 % dù không nghèo.',
        en: 'Islands are the 13 special zones and communes told to be island communes; 50 %, poor or not.',
      },
      because: {
        vi: 'Không có danh mục xã đảo trong tay; xã Minh Châu (Hà Nội) có là xã đảo hay không thì chưa rõ.',
        en: 'No list of island communes is at hand; whether Minh Châu (Hà Nội) is one is unknown.',
      },
      law: 'A2.5',
    },
    {
      id: 'cap-of-120-months',
      cites: [{ instrument: decree159.id, clause: 'Điều 5 khoản 2' }],
      reading: {
        vi: 'Nhà nước hỗ trợ tối đa 120 tháng trong cả đời, kể cả các tháng trước tháng 7/2025; phần địa phương xét riêng.',
        en: 'The state supports at most 120 months of a life, those before July 2025 included; the city goes its own way.',
      },
      because: {
        vi: 'Tài liệu thuật lại nêu 10 năm; văn bản của địa phương không nhắc lại giới hạn này.',
        en: 'Restatements name ten years; no local text repeats the limit.',
      },
      law: 'A4.3',
    },
    {
      id: 'rounding',
      cites: [{ instrument: decree159.id, clause: 'Điều 5' }],
      reading: {
        vi: 'Mỗi khoản làm tròn đến đồng theo từng người, từng tháng; nửa đồng làm tròn lên.',
        en: 'Each share is rounded to the đồng per person and month, half up.',
      },
      because: {
        vi: 'Không tìm thấy quy định làm tròn; các bảng công bố đều là số đồng chẵn.',
        en: 'No rounding rule was found; all published tables are whole đồng.',
      },
    },
    {
      id: 'local-top-ups-welcome',
      cites: [{ instrument: law41.id, clause: 'Điều 6' }],
      reading: {
        vi: 'Phần hỗ trợ thêm của thành phố cộng vào phần của Nhà nước, tổng không quá 100 %.',
        en: "A city's support is added to the state's, together at most 100 %.",
      },
      because: {
        vi: 'Luật khuyến khích địa phương hỗ trợ thêm; không văn bản nào cho vượt số phải đóng.',
        en: 'The law encourages localities to add; no text lets support exceed the premium.',
      },
      law: 'A5.7',
    },
  ],

  notEncoded: [],
};
