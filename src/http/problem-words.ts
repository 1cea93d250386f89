/**
 * What we say when something is wrong, in both languages: one line of words for each code. No sentence here may hold a
 * value that was sent to us.
 */
import type { Words } from '../engine/policy.ts';
import type { FindingCode } from '../refusal.ts';
import type { ProblemCode } from './problem.ts';

export const problemWords: Readonly<Record<ProblemCode, { readonly title: Words; readonly detail: Words }>> = {
  malformed: {
    title: { vi: 'Không đọc được nội dung gửi lên', en: 'The body cannot be read' },
    detail: { vi: 'Nội dung không phải là JSON hợp lệ.', en: 'The body is not valid JSON.' },
  },
  invalid: {
    title: { vi: 'Câu hỏi không hợp lệ', en: 'The question is not valid' },
    detail: {
      vi: 'Có thông tin sai; từng chỗ sai được nêu trong errors.',
      en: 'Something in it is wrong; each place is named in errors.',
    },
  },
  'too-large': {
    title: { vi: 'Nội dung gửi lên quá lớn', en: 'The body is too large' },
    detail: {
      vi: 'Một lượt hỏi không quá 128 KiB, một dòng không quá 32 KiB, một lô không quá 4 MiB.',
      en: 'A question may have at most 128 KiB, a line 32 KiB, a batch 4 MiB.',
    },
  },
  'too-many-lines': {
    title: { vi: 'Lô có quá nhiều dòng', en: 'The batch has too many lines' },
    detail: {
      vi: 'Một lô không quá 5.000 dòng; các dòng sau đó không được trả lời.',
      en: 'A batch may have at most 5,000 lines; those after them are not answered.',
    },
  },
  'unknown-province': {
    title: { vi: 'Không có tỉnh, thành phố này', en: 'No such province' },
    detail: { vi: 'Xem danh sách tại /v1/provinces.', en: 'They are listed at /v1/provinces.' },
  },
  'unknown-policy': {
    title: { vi: 'Không có chính sách này', en: 'No such policy' },
    detail: { vi: 'Xem danh sách tại /v1/policies.', en: 'They are listed at /v1/policies.' },
  },
  'not-found': {
    title: { vi: 'Không có đường dẫn này', en: 'Nothing is here' },
    detail: {
      vi: 'Xem các đường dẫn tại /docs. Điều không thuộc phạm vi của bạn cũng được trả lời như vậy.',
      en: 'What there is stands at /docs. What is not yours is answered in the same way.',
    },
  },
  unauthenticated: {
    title: { vi: 'Chưa xác định được bạn là ai', en: 'We do not know who you are' },
    detail: {
      vi: 'Gửi token của cán bộ hoặc khóa API còn hiệu lực ở đầu mục Authorization: Bearer …',
      en: 'Send a token of an officer, or an API key, that is still good in the header Authorization: Bearer …',
    },
  },
  'not-allowed': {
    title: { vi: 'Bạn không được làm việc này', en: 'You may not do this' },
    detail: {
      vi: 'Vai trò, loại cơ quan hoặc phạm vi của khóa không cho phép. Xem quyền của bạn tại /v1/me.',
      en: 'Your role, the kind of your agency or the scopes of the key do not allow it. /v1/me says what you are.',
    },
  },
  'clock-is-live': {
    title: { vi: 'Không chọn được thời điểm cho dữ liệu thật', en: 'The time of live data cannot be chosen' },
    detail: { vi: 'X-Now chỉ dùng với dữ liệu thử.', en: 'X-Now is for test data only.' },
  },
  'identity-unavailable': {
    title: { vi: 'Chưa kiểm tra được token', en: 'Tokens cannot be checked just now' },
    detail: {
      vi: 'Nơi cấp token chưa trả lời. Hãy gửi lại sau ít giây.',
      en: 'The issuer of the token does not answer. Send it again in a few seconds.',
    },
  },
  'coverage-ended': {
    title: { vi: 'Quá trình đóng đã dừng', en: 'The coverage has ended' },
    detail: {
      vi: 'Quá trình đóng này đã dừng trước đó; mỗi quá trình chỉ dừng một lần.',
      en: 'This coverage was ended before; it ends once.',
    },
  },
  'month-not-covered': {
    title: { vi: 'Tháng ngoài quá trình đóng', en: 'The month is not covered' },
    detail: {
      vi: 'Tháng dừng phải nằm trong các tháng của quá trình đóng.',
      en: 'The month from which it ends must be one of the months of the coverage.',
    },
  },
  'no-card': {
    title: { vi: 'Không có thẻ cho loại bảo hiểm này', en: 'This insurance has no card' },
    detail: { vi: 'Chỉ BHYT có thẻ.', en: 'Health insurance alone has a card.' },
  },
  'card-outside-coverage': {
    title: { vi: 'Thẻ ngoài quá trình đóng', en: 'The card is outside its coverage' },
    detail: {
      vi:
        'from, until: thẻ có giá trị không lâu hơn số tháng đã đóng (NĐ 188/2025/NĐ-CP, Điều 13 khoản 10), từ sớm nhất là ' +
        'tháng trước tháng đầu của quá trình đóng.',
      en:
        'from, until: a card holds no longer than the months that were paid (NĐ 188/2025/NĐ-CP, Điều 13 khoản 10), from the ' +
        'month before the first month of the coverage at the earliest.',
    },
  },
  'card-of-another': {
    title: { vi: 'Số thẻ của người khác', en: 'The number of somebody else’s card' },
    detail: {
      vi: 'Số này đã được ghi cho người khác: mỗi người một mã số (Luật BHYT, Điều 16 khoản 2). Kiểm tra cả hai thẻ.',
      en: 'It was written down for another person: each has a number of their own (Luật BHYT, Điều 16 khoản 2). Look at both.',
    },
  },
  'draft-outdated': {
    title: { vi: 'Bản soạn đã cũ', en: 'The draft is out of date' },
    detail: {
      vi: 'Đã có bản khác công bố sau khi soạn. Hãy soạn lại từ bản đang áp dụng.',
      en: 'Another was published since it was drafted. Draft it anew from what is in force.',
    },
  },
  'nothing-short': {
    title: { vi: 'Dự toán không thiếu', en: 'Nothing is short' },
    detail: {
      vi: 'Số được giao và tự cân đối đủ cho phần đã dùng, đã phát sinh và dự kiến. Xem /v1/budgets.',
      en: 'What was granted and found covers what is used, committed and foreseen. See /v1/budgets.',
    },
  },
  'unknown-unit': {
    title: { vi: 'Không có đơn vị này để giao hoặc báo cáo', en: 'No such unit to give targets to, or to report for' },
    detail: {
      vi: 'Đơn vị không có, đã đóng, hoặc không thuộc nơi bạn giao chỉ tiêu, báo cáo.',
      en: 'The unit does not exist, is closed, or is not one you give targets to or report for.',
    },
  },
  'reason-needed': {
    title: { vi: 'Thay chỉ tiêu đã giao thì phải nêu lý do', en: 'Replacing a target needs a reason' },
    detail: {
      vi: 'Kế hoạch này thay chỉ tiêu đang có hiệu lực. Hãy soạn lại kèm reason; chỉ tiêu cũ vẫn được lưu.',
      en: 'The plan replaces targets in force. Draft it anew with `reason`; what was given before is kept.',
    },
  },
  'plan-empty': {
    title: { vi: 'Bản này chưa giao gì', en: 'The plan gives nothing' },
    detail: {
      vi: 'Chưa có số liệu thì mục tiêu chưa thành chỉ tiêu nào: xem without. Hãy báo số liệu rồi soạn lại, hoặc soạn với lines.',
      en: 'Without figures no goal became a target: see `without`. Report figures and draft it anew, or draft it with `lines`.',
    },
  },
  'figure-there': {
    title: { vi: 'Số liệu này đã có', en: 'It was reported before' },
    detail: {
      vi: 'Muốn sửa thì gửi lại với correction là true; số cũ vẫn được lưu.',
      en: 'To correct it, send it with `correction` true; what was said before is kept.',
    },
  },
  'month-ahead': {
    title: { vi: 'Thời gian chưa tới', en: 'That is still to come' },
    detail: { vi: 'Chỉ nhận số liệu của tháng, ngày đã tới.', en: 'Only of months and days that have begun.' },
  },
  'part-above-whole': {
    title: { vi: 'Phần lớn hơn tổng', en: 'The part is more than the whole' },
    detail: {
      vi: 'Tử số lớn hơn mẫu số của tỷ lệ, trong số gửi lên hoặc với mẫu số đã có. Xem /v1/denominators.',
      en: 'What is counted is more than what it is a part of, as sent or as entered before. See /v1/denominators.',
    },
  },
  'no-office-to-answer': {
    title: { vi: 'Chưa có cơ quan trả lời', en: 'No office answers here yet' },
    detail: {
      vi: 'Cơ quan tiếp nhận vướng mắc của tỉnh, thành phố này chưa dùng hệ thống.',
      en: 'The office that takes the difficulties of this province is not in the system.',
    },
  },
  'reopened-before': {
    title: { vi: 'Đã được mở lại một lần', en: 'It was reopened once already' },
    detail: {
      vi: 'Một vướng mắc chỉ mở lại một lần; hãy gửi vướng mắc mới.',
      en: 'Each is reopened once; please raise another one.',
    },
  },
  'wrong-office': {
    title: { vi: 'Không phải cơ quan nhận việc này', en: 'Not an office for this' },
    detail: {
      vi: 'Chọn cơ quan khác, đang hoạt động, của cùng tỉnh, thành phố và đúng địa bàn, đúng việc.',
      en: 'Name another office that is open, of the same province, and one for that place and work.',
    },
  },
  'day-passed': {
    title: { vi: 'Ngày không còn đặt được', en: 'The day cannot be set' },
    detail: {
      vi: 'Ngày phải từ hôm nay trở đi; lùi hạn thì sau ngày đã đặt; hạn khắc phục không trước ngày kiểm tra.',
      en: 'The day is today or later; put off, it is later than the one that was set; what was found is mended no earlier than it was found.',
    },
  },
  'targets-not-met': {
    title: { vi: 'Chưa có số liệu cho thấy đạt chỉ tiêu', en: 'No figures show that the targets were met' },
    detail: {
      vi: 'Khen thưởng dành cho nơi đạt chỉ tiêu; xem figures của đề nghị.',
      en: 'Recognised is who met the targets; see the figures of the proposal.',
    },
  },
  'unknown-thing': {
    title: { vi: 'Có mã không dùng được ở đây', en: 'An id that cannot be used here' },
    detail: {
      vi: 'Một mã trong nội dung không có, hoặc không thuộc phạm vi của bạn.',
      en: 'An id in the body is of nothing, or of nothing of yours.',
    },
  },
  'not-done-yet': {
    title: { vi: 'Thời điểm ở sau hôm nay', en: 'That is still to come' },
    detail: {
      vi: 'Chỉ ghi việc đã làm, quyết định đã có, năm đã tới.',
      en: 'Only what was done or decided is entered, and of a year that has begun.',
    },
  },
  'upload-closed': {
    title: { vi: 'Tệp tải lên đã đóng', en: 'The upload is closed' },
    detail: {
      vi: 'Lần tải lên này đã đưa vào danh sách hoặc đã bỏ. Hãy mở lần tải lên mới.',
      en: 'This upload is on its list already, or was given up. Open a new one.',
    },
  },
  'upload-incomplete': {
    title: { vi: 'Tệp tải lên chưa đủ', en: 'The upload is not complete' },
    detail: {
      vi: 'Còn phần chưa nhận trọn. Xem phần nào ở trạng thái của lần tải lên rồi gửi lại phần đó.',
      en: 'A chunk is missing or has not come in as a whole. The status of the upload says which: send it again.',
    },
  },
  'upload-running': {
    title: { vi: 'Đang đối chiếu các dòng vừa tải lên', en: 'Rows are still being compared' },
    detail: {
      vi: 'Danh sách còn dòng đang được đối chiếu với danh sách khác. Gọi lại commit của lần tải lên rồi làm tiếp.',
      en: 'Rows of the list are still being compared with other lists. Commit the upload again, then go on.',
    },
  },
  'chunk-differs': {
    title: { vi: 'Phần này đã nhận với nội dung khác', en: 'This chunk came in with another content' },
    detail: {
      vi: 'Một phần đã nhận thì không thay được. Gửi đúng nội dung cũ, hoặc bỏ lần tải lên và mở lần mới.',
      en: 'What has come in is not replaced. Send the same content, or abandon the upload and open another.',
    },
  },
  'rows-refused': {
    title: { vi: 'Có dòng bị từ chối', en: 'Rows are refused' },
    detail: {
      vi: 'Đã yêu cầu nhận tất cả hoặc không nhận gì, mà có dòng bị từ chối, trùng người trong tệp hoặc với danh sách, hoặc giảm người không có. Sửa các dòng đó, hoặc gửi lại với mode=good để xem từng dòng.',
      en: 'All or nothing was asked for, and a row is refused, repeats a person of the file or the list, or takes off nobody. Mend those rows, or send it again with mode=good and see each.',
    },
  },
  'nothing-to-settle': {
    title: { vi: 'Không có gì cần thống nhất', en: 'There is nothing to settle' },
    detail: {
      vi: 'Không danh sách nào khác đang có người này.',
      en: 'No other list has this person at the moment.',
    },
  },
  'kept-elsewhere': {
    title: { vi: 'Nơi khác đã giữ người này', en: 'Another office keeps this person' },
    detail: {
      vi: 'Mỗi người chỉ ở một danh sách. Hãy nhường (give-up), hoặc thống nhất với nơi đó.',
      en: 'A person stands on one list. Give them up, or settle it with that office.',
    },
  },
  'better-elsewhere': {
    title: { vi: 'Diện ở danh sách kia đi trước', en: 'The group of the other list goes first' },
    detail: {
      vi: 'Theo quy định về người thuộc nhiều diện, người này theo danh sách kia. Hãy nhường, hoặc sửa dòng nếu diện ghi sai.',
      en: 'By the policy on people in several groups this person follows the other list. Give them up, or mend the row.',
    },
  },
  'extract-gone': {
    title: { vi: 'Bản trích đã xóa', en: 'The extract is gone' },
    detail: {
      vi: 'Người trong bản trích đã được xóa; chỉ còn số liệu.',
      en: 'Its people were deleted; only numbers are left.',
    },
  },
  'kept-too-long': {
    title: { vi: 'Thời hạn lưu không hợp lệ', en: 'It may not be kept like that' },
    detail: {
      vi: 'Ngày của dữ liệu không sau hôm nay; ngày cuối được lưu từ hôm nay đến tối đa một năm.',
      en: 'The data are of today or earlier; they are kept up to a day between today and a year from now.',
    },
  },
  'unknown-group-here': {
    title: { vi: 'Không có tổ dân phố này', en: 'There is no such residential group' },
    detail: {
      vi: 'Tổ dân phố, thôn không thuộc xã, phường này, đã đóng, hoặc ngoài phạm vi của bạn.',
      en: 'It is none of this commune, was closed, or is none of yours.',
    },
  },
  'not-to-hand-over': {
    title: { vi: 'Không gửi được', en: 'It is not handed over' },
    detail: {
      vi: 'Chỉ danh sách hộ kinh doanh mới được gửi cơ quan BHXH, và một lần.',
      en: 'New household businesses alone go to the insurer, and once.',
    },
  },
  'meeting-not-so-far': {
    title: { vi: 'Hội nghị chưa hoặc không còn ở bước này', en: 'Not at this stage of the meeting' },
    detail: {
      vi: 'Mời khi hội nghị còn dự kiến; ghi dự họp từ ngày họp; ghi kết quả sau khi đã chốt; hội nghị hủy thì không ghi gì.',
      en: 'People are invited while it is planned, attendance is written down from its day on, results once it was closed.',
    },
  },
  'registered-already': {
    title: { vi: 'Người này đã đăng ký', en: 'The person is registered' },
    detail: {
      vi: 'Người được mời đã vào danh sách, hoặc bản trích có họ đã xóa.',
      en: 'They stand on a list already, or the extract they stood in is gone.',
    },
  },
  'not-a-collaborator': {
    title: { vi: 'Không giao được cho người này', en: 'It cannot be given to them' },
    detail: {
      vi: 'Chỉ giao cho thành viên của xã, phường phụ trách đúng tổ dân phố, hoặc cho tổ chức hỗ trợ phát triển đối tượng trong tỉnh, thành phố.',
      en: 'Only to members of the commune who have these residential groups, or to a collecting organisation of the province.',
    },
  },
  'register-changed': {
    title: { vi: 'Sổ vừa thay đổi', en: 'The register has just changed' },
    detail: {
      vi: 'Có người ghi vào sổ cùng lúc; hãy gửi lại với cùng Idempotency-Key.',
      en: 'Somebody wrote in it at the same time; send it again with the same Idempotency-Key.',
    },
  },
  'registration-ended': {
    title: { vi: 'Dòng này không còn hiệu lực', en: 'The registration is over' },
    detail: {
      vi: 'Dòng đã kết thúc hoặc đã được thay bằng dòng khác; hãy đọc lại.',
      en: 'It was ended, or another took its place; read it again.',
    },
  },
  'request-closed': {
    title: { vi: 'Đề nghị không còn chờ', en: 'The request waits no more' },
    detail: {
      vi: 'Đề nghị đã vào danh sách, đã bị từ chối hoặc đã được rút.',
      en: 'It is on a list already, was refused, or was withdrawn.',
    },
  },
  'too-late-to-withdraw': {
    title: { vi: 'Không rút được ở đây nữa', en: 'It can no longer be withdrawn here' },
    detail: {
      vi: 'Danh sách có tên đã được nộp; hãy liên hệ nơi tiếp nhận.',
      en: 'The list it is on was handed in; please turn to the office that took it.',
    },
  },
  'no-office': {
    title: { vi: 'Chưa có nơi tiếp nhận', en: 'No office takes it here yet' },
    detail: {
      vi: 'Cơ quan lập loại danh sách này ở địa bàn đó chưa dùng hệ thống; nếu là trường hoặc tổ chức thu thì ghi mã ở office.',
      en: 'The office that makes such lists there is not in the system; name a school or a collecting organisation in office.',
    },
  },
  'quota-reached': {
    title: { vi: 'Đã hết số lượt trong ngày', en: "The day's quota is used up" },
    detail: {
      vi: 'Cổng đã gửi đủ số đề nghị của 24 giờ; hãy gửi lại sau.',
      en: 'The portal has handed in as many requests as it may in 24 hours; try again later.',
    },
  },
  'wrong-list': {
    title: { vi: 'Không đúng loại danh sách', en: 'The wrong kind of list' },
    detail: {
      vi: 'Người này thuộc loại danh sách ghi ở kind của đề nghị.',
      en: 'The person belongs on the kind of list that the request names in kind.',
    },
  },
  'too-many-webhooks': {
    title: { vi: 'Cơ quan đã có mười nơi nhận', en: 'The agency has ten webhooks' },
    detail: { vi: 'Tắt một nơi nhận không còn dùng.', en: 'Disable one that is not used any more.' },
  },
  'webhook-disabled': {
    title: { vi: 'Nơi nhận đang tắt', en: 'The webhook is disabled' },
    detail: { vi: 'Bật lại trước khi gửi.', en: 'Enable it before anything is sent to it.' },
  },
  'file-refused': {
    title: { vi: 'Không nhận tệp này', en: 'The file is not taken' },
    detail: { vi: 'Lý do và cách sửa ở file.', en: 'Why, and what to do, stands in file.' },
  },
  'too-many-rows-at-once': {
    title: { vi: 'Quá nhiều dòng cho một lần gửi', en: 'Too many rows for one request' },
    detail: {
      vi: 'Một lần gửi không quá 5.000 dòng, 5 MB. Danh sách lớn hơn thì mở lần tải lên (uploads) và gửi từng phần.',
      en: 'One request takes at most 5,000 rows and 5 MB. For more, open an upload and send it in chunks.',
    },
  },
  'file-too-much': {
    title: { vi: 'Tệp vượt giới hạn', en: 'The file is too much' },
    detail: { vi: 'Giới hạn nào và cách sửa ở file.', en: 'Which limit, and what to do, stands in file.' },
  },
  'commune-has-agency': {
    title: { vi: 'Xã, phường, đặc khu này đã có cơ quan', en: 'This commune has its agency already' },
    detail: {
      vi: 'Mỗi xã, phường, đặc khu chỉ có một cơ quan đang hoạt động; bộ phận của nó là office.',
      en: 'A commune has one agency that is open; the parts of it are its offices.',
    },
  },
  'wrong-kind-of-agency': {
    title: { vi: 'Không phải loại cơ quan này', en: 'Not for this kind of agency' },
    detail: {
      vi: 'Bộ phận là của xã, phường, đặc khu; điểm thu và nhân viên thu là của tổ chức hỗ trợ phát triển đối tượng.',
      en: 'Offices belong to communes; collection points and collectors to collecting organisations.',
    },
  },
  'own-agency': {
    title: { vi: 'Không tự đóng cơ quan của mình', en: 'Not your own agency' },
    detail: { vi: 'Cơ quan quản trị khác phải làm việc này.', en: 'Another administrator has to do it.' },
  },
  closed: {
    title: { vi: 'Đã đóng', en: 'It is closed' },
    detail: { vi: 'Cơ quan này đã đóng, không sửa được nữa.', en: 'The agency is closed and changes no more.' },
  },
  'unknown-part': {
    title: { vi: 'Không có bộ phận hoặc điểm thu này', en: 'No such office or collection point' },
    detail: {
      vi: 'Bộ phận hoặc điểm thu được nêu không thuộc cơ quan này, hoặc đã đóng.',
      en: 'The office or collection point named is not of this agency, or is closed.',
    },
  },
  'already-there': {
    title: { vi: 'Điều này đã có', en: 'This is there already' },
    detail: {
      vi: 'Mã, số hoặc đợt như vậy đang có, hoặc điều này đã được ghi như thế. Hãy đọc cái đã có.',
      en: 'Such a code, number or round exists, or this has been said already. Read what is there.',
    },
  },
  'member-exists': {
    title: { vi: 'Người này đã là thành viên', en: 'This person is a member already' },
    detail: {
      vi: 'Muốn đổi vai trò, hãy thu hồi rồi thêm lại.',
      en: 'To change the roles, revoke the member and add it again.',
    },
  },
  'two-keys-already': {
    title: { vi: 'Đã có hai khóa mang tên này', en: 'Two keys have this name already' },
    detail: {
      vi: 'Một khóa đang dùng, một khóa để thay. Hãy thu hồi một khóa trước.',
      en: 'One in use and one to change over to. Revoke one of them first.',
    },
  },
  'method-not-allowed': {
    title: { vi: 'Không dùng được phương thức này ở đây', en: 'This method cannot be used here' },
    detail: { vi: 'Các phương thức dùng được ở trong đầu mục Allow.', en: 'Those that can are in the Allow header.' },
  },
  'not-acceptable': {
    title: { vi: 'Không có dạng trả lời được yêu cầu', en: 'Not to be had in the form asked for' },
    detail: {
      vi: 'Các dạng có sẵn: text/markdown và text/html.',
      en: 'It can be had as text/markdown and text/html.',
    },
  },
  'unsupported-media-type': {
    title: { vi: 'Không nhận kiểu nội dung này', en: 'This type of content is not taken' },
    detail: {
      vi: 'Hãy gửi application/json, lô thì gửi application/x-ndjson; không nén (Content-Encoding).',
      en: 'Send application/json, for a batch application/x-ndjson; not compressed (Content-Encoding).',
    },
  },
  'rate-limited': {
    title: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
    detail: {
      vi: 'Hãy chờ số giây ở đầu mục Retry-After rồi gửi lại.',
      en: 'Wait for the seconds in the Retry-After header, then send it again.',
    },
  },
  internal: {
    title: { vi: 'Lỗi của hệ thống', en: 'A fault of ours' },
    detail: {
      vi: 'Lỗi đã được ghi lại. Khi báo lỗi xin kèm requestId.',
      en: 'It has been recorded. When you report it, please give the requestId.',
    },
  },
  'idempotency-key-missing': {
    title: { vi: 'Thiếu khóa chống gửi trùng', en: 'No Idempotency-Key' },
    detail: {
      vi: 'Hãy gửi đầu mục Idempotency-Key từ 1 đến 255 ký tự, tự đặt và giữ lại trước khi gửi, để gửi lại không thành hai lần.',
      en: 'Send the header Idempotency-Key, 1 to 255 characters, made and kept before sending, so that sending again is not doing twice.',
    },
  },
  'idempotency-key-reused': {
    title: {
      vi: 'Khóa chống gửi trùng đã dùng cho yêu cầu khác',
      en: 'This Idempotency-Key was used for something else',
    },
    detail: {
      vi: 'Trong 90 ngày, một khóa chỉ dùng cho một yêu cầu với một nội dung. Hãy đặt khóa mới.',
      en: 'For 90 days a key stands for one request with one content. Make a new key.',
    },
  },
  'precondition-required': {
    title: { vi: 'Thiếu phiên bản', en: 'No version given' },
    detail: {
      vi: 'Hãy gửi đầu mục If-Match bằng ETag đã đọc được, để không ghi đè việc của người khác.',
      en: "Send If-Match with the ETag you read, so that nobody's work is overwritten.",
    },
  },
  stale: {
    title: { vi: 'Đã có người thay đổi', en: 'It has been changed since' },
    detail: {
      vi: 'Phiên bản trong If-Match không còn là phiên bản hiện tại. Hãy đọc lại rồi quyết định.',
      en: 'The version in If-Match is not the current one. Read it again, then decide.',
    },
  },
  busy: {
    title: { vi: 'Đang có người khác làm việc này', en: 'Somebody else is at it' },
    detail: {
      vi: 'Chưa có gì thay đổi. Hãy chờ số giây ở đầu mục Retry-After rồi gửi lại với cùng khóa.',
      en: 'Nothing was changed. Wait for the seconds in Retry-After, then send it again with the same key.',
    },
  },
  unavailable: {
    title: { vi: 'Tạm thời không trả lời được', en: 'No answer for the moment' },
    detail: {
      vi: 'Có thể việc đã xong hoặc chưa. Hãy gửi lại với cùng khóa: không bao giờ thành hai lần.',
      en: 'It may be done or not. Send it again with the same key: it is never done twice.',
    },
  },
  'step-not-possible': {
    title: { vi: 'Chưa đến hoặc đã qua bước này', en: 'Not the step that is waited for' },
    detail: {
      vi: 'Xem trạng thái hiện tại; những việc bạn làm được ngay bây giờ ở trong may.',
      en: 'Look at the state it is in; what you may do now stands in may.',
    },
  },
  'list-locked': {
    title: { vi: 'Danh sách đã chốt', en: 'The list is locked' },
    detail: {
      vi: 'Đợt đã đóng và danh sách được quyết định đúng hạn: không trả lại hay rút được nữa. Người bổ sung thì lập danh sách phát sinh.',
      en: 'The round has closed and the list was in time: it is neither returned nor withdrawn. Add people by a supplementary list.',
    },
  },
  'list-empty': {
    title: { vi: 'Danh sách không có ai', en: 'Nobody is on the list' },
    detail: {
      vi: 'Thêm ít nhất một dòng không bị từ chối rồi nộp.',
      en: 'Add at least one row that is not refused, then submit it.',
    },
  },
  'starts-before-decision': {
    title: { vi: 'Có dòng bắt đầu trước quyết định', en: 'Rows begin before the decision' },
    detail: {
      vi: 'Danh sách phát sinh tính từ ngày quyết định (NĐ 188/2025/NĐ-CP, Điều 7 khoản 5 điểm b): trả lại để sửa tháng bắt đầu, sớm nhất là tháng phê duyệt.',
      en: 'A supplementary list counts from its decision (NĐ 188/2025/NĐ-CP, Điều 7 khoản 5 điểm b): return it, so that no row begins before the month in which it is approved.',
    },
  },
  'four-eyes': {
    title: { vi: 'Bạn đã ký một bước khác của việc này', en: 'You have signed another step of it' },
    detail: {
      vi: 'Mỗi người chỉ ký một bước của một danh sách, một kinh phí. Hãy để đồng nghiệp có quyền làm bước này.',
      en: 'Nobody signs two steps of one list or obligation. A colleague who may take this step has to.',
    },
  },
  'row-not-asked': {
    title: { vi: 'Có dòng không thuộc phần bạn được hỏi', en: 'A row is none of those you are asked about' },
    detail: {
      vi: 'Mỗi dòng bị từ chối phải nằm trong danh sách, thuộc địa bàn của bạn và chưa được trả lời, mỗi dòng nêu một lần.',
      en: 'Each row turned away must be on this list, in your area and not answered yet, and be named once.',
    },
  },
  'round-never-closes': {
    title: { vi: 'Đợt này không có hạn chốt', en: 'This round has no closing time' },
    detail: {
      vi: 'Văn bản không quy định ngày chốt cho loại danh sách này.',
      en: 'No text names a day on which such lists close.',
    },
  },
  'round-not-due': {
    title: { vi: 'Chưa đến hạn chốt', en: 'It is not time to close yet' },
    detail: { vi: 'Đợt được chốt từ thời điểm closesAt.', en: 'A round is closed from its closesAt on.' },
  },
  'exception-not-later': {
    title: { vi: 'Thời hạn gia hạn không muộn hơn', en: 'The exception is not later' },
    detail: {
      vi: 'until phải sau closesAt của đợt và sau thời điểm hiện tại.',
      en: 'until must be after the closesAt of the round, and after now.',
    },
  },
  'not-carried-over': {
    title: { vi: 'Không lập tiếp được từ danh sách này', en: 'This list cannot be carried over into that one' },
    detail: {
      vi: 'Chỉ lập tiếp vào danh sách đang soạn của mình, từ danh sách cùng loại của mình ở kỳ liền trước đã được quyết định.',
      en: 'Only into your own draft, from your own decided list of the same kind, one period earlier.',
    },
  },
  'not-a-maker': {
    title: { vi: 'Cơ quan này không lập loại danh sách của đợt', en: 'Such lists are not made by this agency' },
    detail: {
      vi: 'Cơ quan lập danh sách của đợt ở trong makers, cùng tỉnh, thành phố và đang hoạt động.',
      en: 'Who makes the lists of a round stands in makers; it must be in the province, and open.',
    },
  },
  'period-not-over': {
    title: { vi: 'Chưa đến lúc đề nghị thanh toán', en: 'It is not time to propose yet' },
    detail: {
      vi: 'Đề nghị được khi quý đã hết; quý IV từ ngày 01/12. Xem proposableOn.',
      en: 'A quarter is proposed once it is over, the fourth from 1 December. See proposableOn.',
    },
  },
  'lists-not-covered': {
    title: { vi: 'Còn danh sách đã chấp nhận đang được ghi sổ', en: 'Accepted lists are still being booked' },
    detail: {
      vi: 'Danh sách đã chấp nhận của tỉnh, thành phố phải được ghi sổ hết trước. Chờ ít phút rồi gửi lại.',
      en: 'Everybody on the accepted lists of the province has to be booked first. Wait a few minutes and send it again.',
    },
  },
  'control-totals-differ': {
    title: { vi: 'Số kiểm tra không khớp', en: 'The control totals differ' },
    detail: {
      vi: 'Số người hoặc số tiền bạn nêu khác với các dòng. Đọc lại các dòng, cộng lại, rồi gửi lại.',
      en: 'The people or the amount you state are not those of the lines. Read the lines, add them up, and send it again.',
    },
  },
  'does-not-reconcile': {
    title: { vi: 'Các dòng không khớp với sổ', en: 'The lines do not agree with the ledger' },
    detail: {
      vi: 'Không chốt số. GET …/reconciliation nêu từng chỗ lệch; hãy báo người quản trị.',
      en: 'Nothing is frozen. GET …/reconciliation names every place that differs; tell whoever runs the system.',
    },
  },
  'wrong-fund': {
    title: { vi: 'Sai quỹ', en: 'The wrong fund' },
    detail: {
      vi: 'Khoản này thuộc quỹ khác. Tiền của quỹ nào chỉ ghi cho kinh phí của quỹ đó.',
      en: 'This obligation is of the other fund. Money is recorded for the fund it reached.',
    },
  },
  'paid-in-future': {
    title: { vi: 'Ngày chuyển ở sau hôm nay', en: 'The day of the transfer is to come' },
    detail: {
      vi: 'Chỉ ghi tiền đã về quỹ.',
      en: 'Only money that has reached the fund is recorded.',
    },
  },
  'reference-used': {
    title: { vi: 'Số chứng từ đã được ghi', en: 'This reference was recorded before' },
    detail: {
      vi: 'Mỗi chứng từ của kho bạc chỉ ghi một lần trong tỉnh, thành phố. Kiểm tra các lần chuyển đã ghi.',
      en: 'Each reference of the treasury is recorded once in a province. Look at the transfers that are there.',
    },
  },
  'other-holder': {
    title: { vi: 'Không phải kinh phí của cùng cấp ngân sách và quỹ', en: 'Not of the same holder and fund' },
    detail: {
      vi: 'Tiền chuyển thừa chỉ bù cho kinh phí khác của chính cấp ngân sách và quỹ đó.',
      en: 'What came too much goes to another obligation of the same holder and fund.',
    },
  },
  'no-such-excess': {
    title: { vi: 'Không có số chuyển thừa như vậy', en: 'There is no such excess' },
    detail: {
      vi: 'Số tiền phải lớn hơn 0 và không quá số chuyển thừa còn lại (money.excess).',
      en: 'The amount must be above 0 and at most what is left over (money.excess).',
    },
  },
  'excess-left': {
    title: { vi: 'Còn tiền chuyển thừa', en: 'Something is left over' },
    detail: {
      vi: 'Bù hết số chuyển thừa cho kinh phí khác rồi mới đóng.',
      en: 'Credit what came too much to another obligation, then close this one.',
    },
  },
  'transfer-retracted': {
    title: { vi: 'Lần chuyển này đã được hủy', en: 'This transfer was taken back before' },
    detail: {
      vi: 'Tiền thật sự đã về thì ghi lại bằng một lần chuyển mới, cùng số chứng từ.',
      en: 'Where the money did come, record it anew by the same reference.',
    },
  },
  'not-ready': {
    title: { vi: 'Hệ thống chưa sẵn sàng', en: 'Not ready' },
    detail: {
      vi: 'Chưa nối được cơ sở dữ liệu, cơ sở dữ liệu chưa được cập nhật cấu trúc, hoặc chưa có khóa niêm phong. Tra cứu mức đóng vẫn dùng được.',
      en: 'The database cannot be reached, its migrations are not current, or the keys that seal are absent. Quotes can still be asked for.',
    },
  },
};

export const findingWords: Readonly<Record<FindingCode, Words>> = {
  'unknown-field': { vi: 'Không có trường này.', en: 'There is no such field.' },
  missing: { vi: 'Thiếu trường bắt buộc này.', en: 'This field is required.' },
  'wrong-type': { vi: 'Sai kiểu dữ liệu; cần {bounds}.', en: 'Of the wrong type; it takes {bounds}.' },
  'not-one-of': { vi: 'Chỉ nhận một trong: {bounds}.', en: 'Takes one of: {bounds}.' },
  'out-of-range': { vi: 'Ngoài khoảng cho phép: {bounds}.', en: 'Out of range: {bounds}.' },
  'too-long': { vi: 'Quá dài hoặc quá nhiều: {bounds}.', en: 'Too long, or too many: {bounds}.' },
  'too-short': { vi: 'Quá ngắn hoặc quá ít: {bounds}.', en: 'Too short, or too few: {bounds}.' },
  'wrong-form': { vi: 'Sai dạng; cần dạng như: {bounds}.', en: 'Of the wrong form; it takes one like: {bounds}.' },
  'not-a-day': {
    vi: 'Không phải ngày có thật, dạng {bounds}, từ năm 1900 đến 2100.',
    en: 'Not a day that exists, written {bounds}, from 1900 to 2100.',
  },
  'not-a-month': {
    vi: 'Không phải tháng dạng YYYY-MM, từ 2018-01 đến 2100-12.',
    en: 'Not a month written YYYY-MM, from 2018-01 to 2100-12.',
  },
  repeated: { vi: 'Một giá trị được ghi hai lần.', en: 'A value stands twice.' },
  'unknown-commune': {
    vi: 'Không có xã, phường, đặc khu mang mã này; xem /v1/provinces/{code}/communes.',
    en: 'No commune has this code; see /v1/provinces/{code}/communes.',
  },
  'commune-of-another-province': {
    vi: 'Xã, phường, đặc khu này thuộc tỉnh, thành phố khác.',
    en: 'This commune is in another province.',
  },
  'born-after-the-first-month': {
    vi: 'Sinh sau tháng đầu được hỏi: kiểm tra lại ngày sinh, hoặc hỏi từ tháng sinh.',
    en: 'Born after the first month asked for: look at the date again, or ask from the month of birth.',
  },
  'lump-months-of-another-method': {
    vi: 'lumpMonths chỉ đi với phương thức ahead (24, 36, 48, 60) hoặc missing (1 đến 60).',
    en: 'lumpMonths goes with the method ahead (24, 36, 48, 60) or missing (1 to 60) only.',
  },
  'unknown-policy': { vi: 'Không có chính sách này; xem /v1/policies.', en: 'No such policy; see /v1/policies.' },
  'policy-of-another-province': {
    vi: 'Chính sách này là của nơi khác.',
    en: 'This policy is of another place.',
  },
  'policy-of-the-state': {
    vi: 'Chính sách của Nhà nước luôn theo tháng đóng, không chọn được bản; hỏi riêng phần của Nhà nước thì ghi `vietnam`.',
    en: "The state's policies go by the month of payment and cannot be chosen; for the state's share alone send `vietnam`.",
  },
  'not-an-instant': {
    vi: 'Không phải thời điểm ISO có múi giờ, như {bounds}.',
    en: 'Not an ISO instant with its zone, such as {bounds}.',
  },
  'unknown-issuer': {
    vi: 'Không nhận token của nơi cấp này.',
    en: 'Tokens of this issuer are not taken.',
  },
  'no-pseudonym': {
    vi: 'Phải là mã do nơi cấp đặt ra, không phải số định danh.',
    en: 'Must be a name the issuer made up, never an identity number.',
  },
  'unknown-province': {
    vi: 'Không có tỉnh, thành phố mang mã này; xem /v1/provinces.',
    en: 'No province has this code; see /v1/provinces.',
  },
  'unknown-kind-of-list': {
    vi: 'Nơi này không có loại danh sách đó trong kỳ đó; xem /v1/provinces/{code}/list-kinds.',
    en: 'No such kind of list there in that period; see /v1/provinces/{code}/list-kinds.',
  },
  'unknown-group': {
    vi: 'Nơi này không có nhóm đó cho loại bảo hiểm này, hoặc nhóm đó không được nêu ở đây; xem /v1/policies.',
    en: 'No such group there in this scheme, or one that is not named here; see /v1/policies.',
  },
  'not-at-this-level': {
    vi: 'Chỉ tiêu này không dùng cho cấp của đơn vị đó; xem /v1/indicators.',
    en: 'The indicator is not one for units of that level; see /v1/indicators.',
  },
  'not-reported-here': {
    vi: 'Số này được tính từ dữ liệu tại đây, hoặc cơ quan khác báo cáo; xem /v1/indicators.',
    en: 'It is computed here, or somebody else reports it; see /v1/indicators.',
  },
  'row-at-fault': {
    vi: 'Vì dòng này mà không dòng nào được nhận; lý do ở detail của cả yêu cầu.',
    en: 'Because of this one none was taken; why, the detail of the whole answer says.',
  },
  'wrong-period': {
    vi: 'Loại danh sách này lập theo kỳ dạng {bounds}.',
    en: 'Such lists are made for a period written {bounds}.',
  },
  'in-the-future': {
    vi: 'Chưa tới thời điểm này.',
    en: 'It lies in the future.',
  },
  'not-a-citizen-number': {
    vi: 'Phải là số định danh gồm 12 chữ số.',
    en: 'It must be a citizen number of 12 digits.',
  },
  'consent-by-default': {
    vi: 'Đồng ý phải do chính người đó tự thể hiện; không nhận đồng ý mặc định, ô chọn sẵn hay im lặng.',
    en: 'Consent must be given by an act of the person; a default, a box ticked beforehand or silence is none.',
  },
  'consent-not-current': {
    vi: 'Lời đồng ý không còn dùng được hoặc không phải bản đang dùng; xem /v1/consents.',
    en: 'The consent is too old, or not to a text in use; see /v1/consents.',
  },
  'consent-not-told': {
    vi: 'Có dữ liệu nhạy cảm thì người đồng ý phải được báo là nhạy cảm.',
    en: 'Where there is sensitive data, whoever consents must have been told that it is.',
  },
  'representative-needed': {
    vi: 'Người này dưới 16 tuổi nên cần người đại diện đồng ý thay; mốc tuổi chưa đối chiếu với Luật Trẻ em.',
    en: 'This person is under 16, so a representative has to consent; the age was not checked against the Law on Children.',
  },
  'not-a-public-target': {
    vi: 'Phải là địa chỉ https công khai theo tên miền, cổng 443, không có ?, # và mật khẩu; không nhận địa chỉ IP, tên nội bộ.',
    en: 'It must be a public https address by name, port 443, without ?, # and credentials; no IP address, no private name.',
  },
};
