export type Direction = "ltr" | "rtl";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;
const LANGUAGES = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
const SCRIPTS = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"];

/** The direction that a text is read in, by its first letter; null where it has none. */
export function directionOf(text: string): Direction | null {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? null : RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

// Blocks of the scripts written from the right and the marks that turn the direction (Unicode bidirectional classes R, AL, RLE,
// RLO, RLI; UAX #9); of what lies beyond U+FFFF, the first half.
const MAY_TURN = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

/** Whether anything in a text may be read from right to left; where not, all of it is read from left to right. */
export const mayBeRightToLeft = (text: string): boolean => MAY_TURN.test(text);

/** The direction that a language (BCP 47) is written in, by its script where the tag names one; "ltr" where not known. */
export function directionOfLanguage(tag: string): Direction {
  const [language = "", ...rest] = tag.split("-");
  const script = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  return (script ? SCRIPTS.includes(script) : LANGUAGES.includes(language.toLowerCase())) ? "rtl" : "ltr";
}
