/**
 * Vietnamese typed in the fonts of before Unicode (TCVN3, VNI), or Unicode read as something else. Such text is
 * recognised and refused: to turn it back would be to guess.
 */

/** UTF-8 that was read as windows-1252: `Nguyá»…n`, `Ä‘Æ°á»ng`. */
const MISREAD = /á[»º][\u0080-\u00FF\u0152-\u02DC\u2013-\u2122]|Ã[\u0080-\u00BF]|Æ[°¡]|Ä[\u0090\u0091‘’ƒ]/u;

/** TCVN3 puts its letters on signs that never touch a letter: `V¨n`, `®`, `µ`. The soft hyphen is its ư. */
const SIGN_IN_WORD = /\p{L}[¡-©«¬\u00AD®µ¶·¸¹»¼½¾×÷]|[¡-©«¬\u00AD®µ¶·¸¹»¼½¾×÷]\p{L}/u;
/** … and on capitals in the middle of small letters: `NguyÔn`, `ThÞ`. */
const CAPITAL_IN_WORD = /[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞß]/u;
/** A tone on a consonant is what is left of TCVN3 read as windows-1258. */
const TONE_ON_CONSONANT = /[bcdđfghjklmnpqrstvwxz]\p{M}/iu;

/** VNI writes the mark after the letter, in pairs that no Vietnamese word has: `Nguyeãn`, `Vaên`, `Ñöùc`. */
const VNI_PAIR = /a[ùøûõïâáàåãäêéèúüë]|e[ùøûõïâáàåãä]|o[ùøûõïâåä]|[uyöô][ùøûõï]|(?<!\p{L})ñ[aeiouyöô]/iu;

export type Legacy = 'legacy-font' | 'garbled-text';

/** The same for text that has no other letters than those of Vietnamese. */
export function legacyInVietnamese(text: string): boolean {
  return CAPITAL_IN_WORD.test(text) || VNI_PAIR.test(text);
}

/** To be asked before anything is repaired: repairs would take away what gives such text away. */
export function legacyIn(text: string): Legacy | null {
  if (MISREAD.test(text)) return 'garbled-text';
  const composed = text.normalize('NFC');
  const isLegacy =
    SIGN_IN_WORD.test(composed) ||
    CAPITAL_IN_WORD.test(composed) ||
    TONE_ON_CONSONANT.test(composed) ||
    VNI_PAIR.test(composed);
  return isLegacy ? 'legacy-font' : null;
}
