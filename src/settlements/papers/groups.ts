/**
 * The rows that Mẫu số 1 prints, by the groups whose people stand there. A group is one row of the form, whoever pays for its
 * people: the form has one column for all public money, so that the state's alone and the city's besides stand in the same row.
 * A payment stands in the books under one group; somebody whom the city pays for as old, and who is near-poor too, stands in
 * the row of the old. The form does not say otherwise, and it is printed under the table.
 */

export const PRINTED_GROUPS: readonly { readonly words: string; readonly rules: readonly string[] }[] = [
  { words: 'Trẻ em dưới 6 tuổi', rules: [] },
  { words: 'Người thuộc hộ gia đình nghèo', rules: ['hi-poor'] },
  { words: 'Người thuộc hộ gia đình cận nghèo', rules: ['hi-near-poor', 'hi-near-poor-poor-commune'] },
  { words: 'Học sinh, sinh viên', rules: ['hi-student'] },
  {
    words: 'Người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
    rules: ['hi-farming'],
  },
];

/** The form parts them by how much of the premium public money pays. */
export const NEAR_POOR = 2;
