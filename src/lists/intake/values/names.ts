/** Names typed all in capitals, put into the case they are written in. Names in any other case are left as they are. */

/** `NGUYỄN VĂN A` → `Nguyễn Văn A`; `H'HEN NIÊ` → `H'Hen Niê`; null where the name is not all in capitals. */
export function properCase(name: string): string | null {
  if (name !== name.toLocaleUpperCase('vi') || !/\p{Lu}{2}/u.test(name)) return null;
  const small = name.toLocaleLowerCase('vi');
  return small.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}
