/**
 * The forms of words that stand in clear columns and are read by many: nobody's number fits into them. An old identity number
 * has nine digits, a citizen number twelve, and no name of a paper or place has six in a row. The database repeats the rule.
 */

/** Kind, number and symbol of a paper, with its day where that is said. */
export const INSTRUMENT =
  /^(?!.*\d{6})\p{L}[\p{L} ]{0,40} \d{1,5}\/[\p{L}\d/-]{2,40}( ngày \d{1,2}\/\d{1,2}\/\d{4})?$/u;

/** Number and symbol of a decision, with its kind where that is said. */
export const DECISION = /^(?!.*\d{6})(\p{L}[\p{L} ]{0,40} )?\d{1,5}\/[\p{L}\d/-]{2,40}$/u;

/** An organisation. */
export const ORGANISATION = /^(?!.*\d{6})[\p{L}\d][\p{L}\d .,&()/-]{1,199}$/u;

/** A short code of a place. */
export const PLACE_CODE = /^(?!.*\d{6})[0-9A-Z][0-9A-Z.-]{0,11}$/;

/** What a collector or a paper of the treasury is called by its own office: never twelve digits alone. */
export const COLLECTOR_NUMBER = /^(?![0-9]{12}$)[0-9A-Z][0-9A-Z._/-]{0,29}$/;
export const TREASURY_REFERENCE = /^(?![0-9]{12}$)[0-9A-Z][0-9A-Z./-]{0,39}$/;

/** One line of free words: whoever typed a number as long as somebody's meant somebody. */
export const FREE_LINE = /^(?!.*\d{9})[^\p{Cc}]{1,2000}$/u;

/** Free words of several lines; twelve digits in four groups are somebody's number too. */
export const FREE_LINES =
  /^(?![\s\S]*\d{9})(?![\s\S]*\d{3} \d{3} \d{3} \d{3})[\n -~\u00a0-\ud7ff\ue000-\ufffd]{1,4000}$/u;
