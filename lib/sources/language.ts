import { franc } from "franc";

const SAMPLE = 8_192;
/**
 * Statistics take short English for Scots as often as not; who has a Scots text sets its language by hand.
 */
const OPTIONS = { ignore: ["sco"], minLength: 40 };

/**
 * The BCP 47 tag of the language that a text seems to be in, judged by its beginning; "und" when the thirds
 * of that do not all give the same answer, which is how short, mixed and tabular texts show themselves.
 */
export function proposeLanguage(text: string): string {
  const third = Math.ceil(Math.min(text.length, SAMPLE) / 3);
  const pieces = [0, third, 2 * third].map((start) => text.slice(start, start + third));
  const [first = "und", ...others] = pieces.map((piece) => franc(piece, OPTIONS));
  // franc speaks ISO 639-3, BCP 47 the two-letter code if there is one: the canonical form of "eng" is "en".
  return others.every((other) => other === first) ? Intl.getCanonicalLocales(first)[0]! : "und";
}
