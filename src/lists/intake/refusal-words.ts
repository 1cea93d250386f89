/** One sentence for each reason a whole file is not taken, in both languages: what is wrong and what to do. */
import type { Words } from '../../engine/policy.ts';
import type { FileRefusalCode } from './refusals.ts';

export const FILE_REFUSAL_WORDS: Readonly<Record<FileRefusalCode, Words>> = {
  'file-too-large': {
    vi: 'Tệp quá lớn (XLSX tối đa 25 MB, CSV và JSON tối đa 64 MB): chia thành nhiều tệp.',
    en: 'The file is too large (XLSX up to 25 MB, CSV and JSON up to 64 MB): split it.',
  },
  'too-many-rows': {
    vi: 'Tệp có hơn 100.000 người: chia thành nhiều tệp.',
    en: 'The file has more than 100,000 people: split it.',
  },
  'too-many-columns': {
    vi: 'Có dữ liệu nằm ngoài 256 cột đầu: xóa các cột thừa bên phải.',
    en: 'Something stands beyond the first 256 columns: delete the columns on the right.',
  },
  'too-many-sheets': {
    vi: 'Sổ tính có hơn 50 trang tính: chia thành nhiều tệp.',
    en: 'The workbook has more than 50 sheets: split it.',
  },
  'too-many-strings': {
    vi: 'Sổ tính chứa quá nhiều văn bản: chia thành nhiều tệp.',
    en: 'The workbook holds too much text: split it.',
  },
  'too-many-entries': {
    vi: 'Tệp XLSX chứa quá nhiều thành phần: mở bằng Excel và lưu sang tệp mới chỉ có danh sách.',
    en: 'The XLSX file has too many parts: open it and save the list alone as a new file.',
  },
  'unpacked-too-large': {
    vi: 'Tệp XLSX bung ra quá lớn: chép danh sách sang tệp mới, bỏ định dạng thừa.',
    en: 'The XLSX file unpacks to too much: copy the list to a new file without spare formatting.',
  },
  'unpacks-too-much': {
    vi: 'Tệp XLSX nén bất thường, không được mở: chép danh sách sang tệp mới.',
    en: 'The XLSX file is packed in an unusual way and was not opened: copy the list to a new file.',
  },
  'line-too-long': {
    vi: 'Có một dòng quá dài: kiểm tra dấu xuống dòng và dấu nháy kép của tệp.',
    en: 'A line is too long: check the line ends and the double quotes of the file.',
  },
  'cell-too-long': {
    vi: 'Có một ô chứa hơn 32.767 ký tự: rút ngắn ô đó.',
    en: 'A cell holds more than 32,767 characters: shorten it.',
  },
  'empty-file': {
    vi: 'Tệp rỗng: chọn đúng tệp và gửi lại.',
    en: 'The file is empty: choose the right one and send again.',
  },
  'no-rows': {
    vi: 'Không có người nào dưới dòng tiêu đề: điền danh sách rồi gửi lại.',
    en: 'There is nobody below the headings: fill in the list and send again.',
  },
  'no-heading': {
    vi: 'Không tìm thấy dòng tiêu đề có cột Họ và tên trong 30 dòng đầu: thêm dòng tiêu đề hoặc dùng tệp mẫu.',
    en: 'No heading with a column for the name was found in the first 30 rows: add one or use the template.',
  },
  'unknown-kind': {
    vi: 'Không nhận ra loại tệp: gửi XLSX, CSV, NDJSON hoặc JSON.',
    en: 'The kind of file is not recognised: send XLSX, CSV, NDJSON or JSON.',
  },
  'old-workbook': {
    vi: 'Tệp Excel đời cũ (.xls) không được nhận: mở bằng Excel, chọn Lưu dưới dạng Sổ tính Excel (.xlsx).',
    en: 'Old Excel files (.xls) are not taken: open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  'binary-workbook': {
    vi: 'Sổ tính nhị phân (.xlsb) không được nhận: lưu lại dưới dạng .xlsx.',
    en: 'Binary workbooks (.xlsb) are not taken: save it as .xlsx.',
  },
  'open-document': {
    vi: 'Tệp OpenDocument (.ods) không được nhận: lưu lại dưới dạng .xlsx.',
    en: 'OpenDocument files (.ods) are not taken: save it as .xlsx.',
  },
  'workbook-with-macros': {
    vi: 'Sổ tính có macro (.xlsm) không được nhận: lưu lại dưới dạng .xlsx không có macro.',
    en: 'Workbooks with macros (.xlsm) are not taken: save it as .xlsx, without macros.',
  },
  'encrypted-workbook': {
    vi: 'Tệp đặt mật khẩu không đọc được: bỏ mật khẩu rồi gửi lại.',
    en: 'The file is protected by a password: take the password off and send again.',
  },
  'zip-without-workbook': {
    vi: 'Tệp nén này không phải là sổ tính Excel: gửi chính tệp .xlsx, không nén lại.',
    en: 'This archive is no Excel workbook: send the .xlsx file itself, not packed again.',
  },
  'pdf-file': {
    vi: 'Tệp PDF không đọc được thành danh sách: gửi tệp XLSX hoặc CSV.',
    en: 'A PDF cannot be read as a list: send an XLSX or CSV file.',
  },
  'web-page': {
    vi: 'Tệp là trang web (HTML) mang tên khác: mở bằng Excel và lưu lại dưới dạng .xlsx.',
    en: 'The file is a web page under another name: open it in Excel and save it as .xlsx.',
  },
  'binary-file': {
    vi: 'Tệp chứa dữ liệu nhị phân, không phải văn bản: xuất lại danh sách thành CSV hoặc XLSX.',
    en: 'The file holds binary data and is no text: export the list again as CSV or XLSX.',
  },
  'damaged-zip': {
    vi: 'Tệp XLSX bị hỏng hoặc tải lên chưa đủ: mở lại bằng Excel, lưu và gửi lại.',
    en: 'The XLSX file is damaged or incomplete: open it in Excel, save it and send again.',
  },
  'something-around-zip': {
    vi: 'Tệp XLSX có dữ liệu lạ ở trước hoặc sau: mở bằng Excel, lưu thành tệp mới và gửi lại.',
    en: 'Something stands before or after the XLSX file: save it as a new file in Excel and send again.',
  },
  'overlapping-entries': {
    vi: 'Các thành phần của tệp XLSX chồng lên nhau: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'The parts of the XLSX file overlap: save it as a new file in Excel and send again.',
  },
  'false-sizes': {
    vi: 'Tệp XLSX ghi sai kích thước các thành phần: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'The XLSX file states false sizes: save it as a new file in Excel and send again.',
  },
  'duplicate-entries': {
    vi: 'Tệp XLSX có hai thành phần trùng tên: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'Two parts of the XLSX file have one name: save it as a new file in Excel and send again.',
  },
  'entry-outside': {
    vi: 'Tệp XLSX có thành phần mang tên không hợp lệ: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'A part of the XLSX file has an inadmissible name: save it as a new file in Excel and send again.',
  },
  zip64: {
    vi: 'Tệp XLSX dùng định dạng ZIP64 dành cho tệp rất lớn: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'The XLSX file uses ZIP64, meant for very large files: save it as a new file in Excel and send again.',
  },
  'unknown-compression': {
    vi: 'Tệp XLSX dùng cách nén không được hỗ trợ: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'The XLSX file is packed in a way that is not supported: save it as a new file in Excel and send again.',
  },
  'damaged-xml': {
    vi: 'Nội dung bên trong tệp XLSX bị hỏng: mở bằng Excel, lưu và gửi lại.',
    en: 'What is inside the XLSX file is damaged: open it in Excel, save it and send again.',
  },
  'document-type': {
    vi: 'Tệp XLSX chứa khai báo DOCTYPE, không được phép: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'The XLSX file declares a DOCTYPE, which is not allowed: save it as a new file in Excel and send again.',
  },
  'too-deep': {
    vi: 'Nội dung lồng nhau quá nhiều cấp: dùng tệp mẫu để lập danh sách.',
    en: 'The content is nested too deeply: use the template for the list.',
  },
  'damaged-sheet': {
    vi: 'Trang tính không đọc được: mở bằng Excel, lưu thành tệp mới và gửi lại.',
    en: 'A sheet cannot be read: open the file in Excel, save it as a new file and send again.',
  },
  'cells-out-of-order': {
    vi: 'Các ô của trang tính sai thứ tự hoặc trùng nhau: lưu thành tệp mới bằng Excel và gửi lại.',
    en: 'Cells of the sheet are out of order or repeated: save it as a new file in Excel and send again.',
  },
  'shared-string-missing': {
    vi: 'Một ô trỏ tới văn bản không có trong tệp: mở bằng Excel, lưu thành tệp mới và gửi lại.',
    en: 'A cell points to text that is not in the file: save it as a new file in Excel and send again.',
  },
  'wrong-encoding': {
    vi: 'Văn bản không đúng bảng mã đã khai hoặc trộn nhiều bảng mã: lưu lại dưới dạng CSV UTF-8.',
    en: 'The text is not in the encoding it claims, or mixes several: save it as CSV UTF-8.',
  },
  'unknown-encoding': {
    vi: 'Bảng mã này không được hỗ trợ: lưu lại dưới dạng CSV UTF-8.',
    en: 'This encoding is not supported: save it as CSV UTF-8.',
  },
  'legacy-font': {
    vi: 'Tệp gõ bằng phông TCVN3 (.VnTime) hoặc VNI: chuyển mã sang Unicode rồi gửi lại.',
    en: 'The file is typed in a TCVN3 (.VnTime) or VNI font: convert it to Unicode and send again.',
  },
  'garbled-text': {
    vi: 'Chữ tiếng Việt trong tệp đã bị vỡ khi chuyển mã: xuất lại từ tệp gốc dưới dạng CSV UTF-8 hoặc XLSX.',
    en: 'The Vietnamese text was garbled by a conversion: export it again as CSV UTF-8 or XLSX.',
  },
  'unbalanced-quotes': {
    vi: 'Có dấu nháy kép mở mà không đóng đúng chỗ: sửa dòng được nêu.',
    en: 'A double quote is opened and not closed in its place: mend the line named.',
  },
  'not-json': {
    vi: 'Nội dung không phải JSON hợp lệ: sửa chỗ được nêu.',
    en: 'This is not valid JSON: mend the place named.',
  },
  'not-an-array': {
    vi: 'JSON phải là một mảng các người, mỗi người một đối tượng.',
    en: 'JSON must be an array of people, one object each.',
  },
};
