/** Invented people with numbers that fit them: women of Huế born in 1990. */
let people = 0;

export function newPerson() {
  people += 1;
  return {
    name: `Trần Thị Ví Dụ ${romanOf(people)}`,
    citizenNumber: `046190${String(people).padStart(6, '0')}`,
    birthDate: '1990-05-20',
  };
}

/** Names hold no digits. */
function romanOf(number: number): string {
  return [...String(number)].map((digit) => 'KABCDEGHIL'[Number(digit)]).join('');
}
