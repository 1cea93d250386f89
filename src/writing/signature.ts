/** What stands where a paper is signed, as Vietnamese forms have it. Words only. */
export const SIGNED_ON = '…………, ngày …… tháng …… năm ………';
export const WITH_NAME = '(Ký, ghi rõ họ và tên)';
export const WITH_SEAL = '(Ký, ghi rõ họ, tên và đóng dấu)';
