/**
 * The thirteen đặc khu of the country by their codes (QĐ 19/2025/QĐ-TTg, the set in data/communes.json): who lives there
 * lives on an island in the sense of the law. Whether a commune is a xã đảo is not known from its code and must be told.
 */
export const specialZones: readonly string[] = [
  '06994', // Vân Đồn
  '07192', // Cô Tô
  '11914', // Cát Hải
  '11948', // Bạch Long Vĩ
  '19742', // Cồn Cỏ
  '20333', // Hoàng Sa
  '21548', // Lý Sơn
  '22736', // Trường Sa
  '23272', // Phú Quý
  '26732', // Côn Đảo
  '31078', // Phú Quốc
  '31105', // Thổ Châu
  '31108', // Kiên Hải
];
