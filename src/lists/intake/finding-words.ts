/**
 * What is wrong with a cell or was mended in it, and what to do: one sentence each, in both languages, `{bounds}` standing
 * for the rule's own limits. No sentence may ever repeat a value.
 */
import type { Words } from '../../engine/policy.ts';
import type { IntakeFindingCode, RepairCode } from './row.ts';

export const INTAKE_FINDING_WORDS: Readonly<Record<IntakeFindingCode, Words>> = {
  'ambiguous-column': {
    vi: 'Hai cột trở lên có cùng ý nghĩa nên không cột nào được đọc: đổi tên hoặc xóa cột thừa.',
    en: 'Several columns mean the same, so none is read: rename or delete those not needed.',
  },
  'missing-column': {
    vi: 'Danh sách thiếu cột này: thêm cột với tiêu đề như trong tệp mẫu.',
    en: 'The list lacks this column: add it with the heading of the template.',
  },
  'total-differs': {
    vi: 'Số ở dòng cộng khác với cộng các dòng ({bounds}): kiểm tra có thiếu hay thừa dòng.',
    en: 'The total differs from the rows together ({bounds}): check for rows missing or too many.',
  },
  'hidden-row': {
    vi: 'Dòng này đang bị ẩn trong tệp: hiện lên để kiểm tra, xóa nếu không thuộc danh sách.',
    en: 'This row is hidden in the file: show it, and delete it if it does not belong to the list.',
  },
  'example-row': {
    vi: 'Đây là dòng ví dụ của tệp mẫu: xóa dòng này.',
    en: 'This is the example of the template: delete the row.',
  },
  'pay-adjustment': {
    vi: 'Dòng này nằm ở phần điều chỉnh tiền lương, không phải người tham gia: chuyển lên phần Người tham gia hoặc xóa.',
    en: 'This row stands under changes of pay, not of people: move it to the people or delete it.',
  },
  'unknown-field': {
    vi: 'Trường này không có trong danh sách trường: bỏ trường hoặc sửa tên.',
    en: 'There is no such field: remove it or mend its name.',
  },
  'not-text': {
    vi: 'Giá trị phải là văn bản, số hoặc đúng/sai: không dùng mảng hay đối tượng.',
    en: 'The value must be text, a number or a boolean: no arrays or objects.',
  },
  'too-long': {
    vi: 'Ô quá dài ({bounds} ký tự): rút ngắn.',
    en: 'The cell is too long ({bounds} characters): shorten it.',
  },
  'control-character': {
    vi: 'Ô chứa ký tự điều khiển: xóa nội dung và gõ lại.',
    en: 'The cell holds control characters: delete it and type it again.',
  },
  'direction-character': {
    vi: 'Ô chứa ký tự đảo chiều chữ: xóa nội dung và gõ lại.',
    en: 'The cell holds characters that turn the reading direction: delete it and type it again.',
  },
  'broken-character': {
    vi: 'Ô chứa ký tự hỏng: xóa nội dung và gõ lại.',
    en: 'The cell holds broken characters: delete it and type it again.',
  },
  'legacy-font': {
    vi: 'Ô gõ bằng phông TCVN3 (.VnTime) hoặc VNI: chuyển mã sang Unicode.',
    en: 'The cell is typed in a TCVN3 (.VnTime) or VNI font: convert it to Unicode.',
  },
  'garbled-text': {
    vi: 'Chữ trong ô đã bị vỡ khi chuyển mã: gõ lại hoặc xuất lại từ tệp gốc.',
    en: 'The text was garbled by a conversion: type it again or export it again.',
  },
  'formula-without-value': {
    vi: 'Ô là công thức chưa có kết quả: mở bằng Excel, dán lại dạng giá trị rồi lưu.',
    en: 'The cell is a formula without a result: open it in Excel, paste it as a value and save.',
  },
  'error-value': {
    vi: 'Ô đang báo lỗi của Excel (như #N/A): sửa công thức hoặc gõ giá trị.',
    en: 'The cell shows an error of Excel (such as #N/A): mend the formula or type the value.',
  },
  'not-a-date': {
    vi: 'Không đọc được ngày: ghi ngày/tháng/năm, ví dụ 20/05/1954, hoặc chỉ ghi năm sinh nếu không rõ ngày.',
    en: 'No date can be read: write day/month/year, such as 20/05/1954, or the year of birth alone.',
  },
  'two-digit-year': {
    vi: 'Năm chỉ có hai chữ số, không rõ thế kỷ: ghi đủ bốn chữ số.',
    en: 'The year has two digits and the century is not clear: write all four.',
  },
  'not-a-month': {
    vi: 'Không đọc được tháng: ghi tháng/năm, ví dụ 01/2027.',
    en: 'No month can be read: write month/year, such as 01/2027.',
  },
  'not-a-count': {
    vi: 'Ghi số tháng bằng số nguyên ({bounds}).',
    en: 'Write the number of months as a whole number ({bounds}).',
  },
  'not-an-amount': {
    vi: 'Không đọc được số tiền: ghi số đồng, ví dụ 1500000 hoặc 1.500.000.',
    en: 'No amount can be read: write đồng, such as 1500000 or 1.500.000.',
  },
  'ambiguous-number': {
    vi: 'Số có thể hiểu theo hai cách: ghi rõ, ví dụ 30% hoặc 2530000.',
    en: 'The number can be read in two ways: write it out, such as 30% or 2530000.',
  },
  'not-a-rate': {
    vi: 'Không đọc được tỷ lệ: ghi phần trăm trong khoảng {bounds}, tối đa hai số lẻ.',
    en: 'No rate can be read: write per cent within {bounds}, with two decimals at most.',
  },
  'not-a-sex': {
    vi: 'Không rõ giới tính: ghi Nam hoặc Nữ (số 0 và 1 được các phần mềm hiểu ngược nhau).',
    en: 'The sex is not clear: write Nam or Nữ (0 and 1 mean opposite things in different programs).',
  },
  'not-a-mark': { vi: 'Đánh dấu {bounds} hoặc để trống.', en: 'Mark with {bounds} or leave it empty.' },
  'not-a-change': { vi: 'Ghi một trong hai: {bounds}.', en: 'Write one of: {bounds}.' },
  'rounded-number': {
    vi: 'Excel đã làm tròn số này nên mất các chữ số cuối: đổi ô sang dạng Văn bản và gõ lại.',
    en: 'Excel has rounded this number and its last digits are lost: set the cell to Text and type it again.',
  },
  'not-a-row': {
    vi: 'Dòng này không đọc được thành một người: gửi một đối tượng JSON cho mỗi người.',
    en: 'This cannot be read as a person: send one JSON object for each.',
  },
};

export const REPAIR_WORDS: Readonly<Record<RepairCode, Words>> = {
  composed: { vi: 'Dấu tiếng Việt rời được ghép lại (Unicode dựng sẵn).', en: 'Loose diacritics were composed (NFC).' },
  'd-with-stroke': { vi: 'Chữ Ð gõ nhầm được đổi thành Đ.', en: 'A look-alike of Đ was replaced by Đ.' },
  spaces: { vi: 'Khoảng trắng thừa được bỏ.', en: 'Stray spaces were removed.' },
  'invisible-characters': { vi: 'Ký tự vô hình được bỏ.', en: 'Invisible characters were removed.' },
  capitals: {
    vi: 'Họ tên in hoa được đổi thành chữ thường có viết hoa đầu từ.',
    en: 'A name in capitals was put into proper case.',
  },
  'digits-only': {
    vi: 'Dấu cách, dấu chấm, gạch nối trong số được bỏ.',
    en: 'Spaces, dots and dashes in the number were removed.',
  },
  'leading-zeros': { vi: 'Số 0 ở đầu bị mất được thêm lại.', en: 'Leading zeros that were lost were put back.' },
  'excel-date': { vi: 'Số ngày của Excel được đổi thành ngày.', en: 'A day count of Excel was turned into a date.' },
  'excel-text': {
    vi: 'Dấu giữ dạng văn bản của Excel được bỏ.',
    en: 'A sign that keeps text as text in Excel was removed.',
  },
  'date-rewritten': { vi: 'Ngày viết kiểu khác được ghi lại.', en: 'A date in another form was rewritten.' },
  'month-rewritten': { vi: 'Tháng viết kiểu khác được ghi lại.', en: 'A month in another form was rewritten.' },
  'number-separators': { vi: 'Dấu phân cách hàng nghìn được bỏ.', en: 'Thousands separators were removed.' },
  'unit-removed': { vi: 'Đơn vị ghi kèm số được bỏ.', en: 'A unit beside the number was removed.' },
  'sex-rewritten': { vi: 'Giới tính viết kiểu khác được ghi lại.', en: 'The sex in another form was rewritten.' },
};
