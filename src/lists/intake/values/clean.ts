/**
 * Text as it was typed, made plain: composed, without stray spaces and invisible characters, with the right Đ. Each repair
 * is noted. Characters that steer a screen or break a program are not repaired but refused.
 */
import type { IntakeFindingCode, RepairCode } from '../row.ts';
import { legacyIn, legacyInVietnamese } from './legacy.ts';

export type Clean =
  | { readonly text: string; readonly repairs: readonly RepairCode[] }
  | { readonly finding: IntakeFindingCode };

const NO_REPAIRS: readonly RepairCode[] = [];

/** What most cells are: printable ASCII in single spaces, not begun like a formula. */
const PLAIN = /^(?!['=])[\x21-\x7E]+(?: [\x21-\x7E]+)*$/;

/** The same with the letters of Vietnamese, composed. */
const VIETNAMESE =
  /^(?!['=])[!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/;

const CONTROL = /(?![\t\n\r\x85])\p{Cc}/u;
/** They turn the reading direction: what is shown is not what is stored. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const BROKEN = /[\uFFFD\p{Co}\p{Cn}]/u;
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /[\s\x85]+/gu;
/** Icelandic eth and African D look like Đ on screen, and are typed by some keyboards. */
const FALSE_D = /[ÐƉð]/gu;
/** Ways to make a spreadsheet leave text alone: `'0123`, `="0123"`. */
const KEPT_AS_TEXT = /^'(?=[=+\-@\d＝＋－＠])/u;
const AS_FORMULA = /^="([^"]*)"$/;

export function clean(typed: string): Clean {
  if (PLAIN.test(typed)) return { text: typed, repairs: NO_REPAIRS };
  if (VIETNAMESE.test(typed)) {
    return legacyInVietnamese(typed) ? { finding: 'legacy-font' } : { text: typed, repairs: NO_REPAIRS };
  }
  if (!typed.isWellFormed() || BROKEN.test(typed)) return { finding: 'broken-character' };
  if (CONTROL.test(typed)) return { finding: 'control-character' };
  if (DIRECTION.test(typed)) return { finding: 'direction-character' };
  const legacy = legacyIn(typed.replace(FALSE_D, rightD));
  if (legacy !== null) return { finding: legacy };
  return repaired(typed);
}

function repaired(typed: string): Clean {
  const repairs: RepairCode[] = [];
  let text = typed;
  const mend = (code: RepairCode, mended: string) => {
    if (mended === text) return;
    text = mended;
    repairs.push(code);
  };
  mend('d-with-stroke', text.replace(FALSE_D, rightD));
  mend('composed', text.normalize('NFC'));
  mend('invisible-characters', text.replace(INVISIBLE, ''));
  mend('spaces', text.replace(SPACES, ' ').trim());
  mend('excel-text', text.replace(AS_FORMULA, '$1').replace(KEPT_AS_TEXT, ''));
  return { text, repairs };
}

function rightD(letter: string): string {
  return letter === 'ð' ? 'đ' : 'Đ';
}
