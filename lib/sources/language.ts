import { franc } from "franc";

const SAMPLE = 8_192;
/**
 * Statistics take short English for Scots as often as not; who has a Scots text sets its language by hand.
 */
const OPTIONS = { ignore: ["sco"], minLength: 40 };

/**
 * The BCP 47 tag of the language that a text seems to be in, judged by its beginning; "und" when the two
 * halves of that do not give the same answer, which is how short, mixed and tabular texts show themselves.
 */
export function proposeLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const middle = sample.length / 2;
  const [first, second] = [franc(sample.slice(0, middle), OPTIONS), franc(sample.slice(middle), OPTIONS)];
  // ISO 639-3, where BCP 47 wants the two-letter code if there is one: the canonical form of "eng" is "en".
  return first === second ? Intl.getCanonicalLocales(first)[0]! : "und";
}
