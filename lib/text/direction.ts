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

/** The direction that a language (BCP 47) is written in, by its script where the tag names one; "ltr" where not known. */
export function directionOfLanguage(tag: string): Direction {
  const [language = "", ...rest] = tag.split("-");
  const script = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  return (script ? SCRIPTS.includes(script) : LANGUAGES.includes(language.toLowerCase())) ? "rtl" : "ltr";
}
