/** The scripts that a name can be marked with: ISO 15924 code and what Unicode calls it. */
export const scripts = [
  ["Latn", "Latin"], ["Cyrl", "Cyrillic"], ["Armn", "Armenian"], ["Arab", "Arabic"], ["Geor", "Georgian"], ["Grek", "Greek"], ["Hebr", "Hebrew"],
  ["Deva", "Devanagari"], ["Beng", "Bengali"], ["Ethi", "Ethiopic"], ["Thai", "Thai"], ["Hang", "Hangul"], ["Hani", "Han"], ["Kana", "Katakana"], ["Hira", "Hiragana"],
] as const satisfies readonly (readonly [string, string])[];

const patterns = scripts.map(([code, name]) => [code, new RegExp(`\\p{Script=${name}}`, "u")] as const);

/** The script that a name is written in, as ISO 15924; "" where it has letters of several, of another, or none. */
export function scriptOf(name: string): string {
  const letters = [...name].filter((character) => /\p{L}/u.test(character));
  const found = new Set(letters.map((letter) => patterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? "other"));
  const [only = ""] = found;
  return found.size === 1 && only !== "other" ? only : "";
}
