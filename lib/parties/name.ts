// Letters that Unicode doesn't take apart, as people type them on a plain keyboard.
const plainLetters: Readonly<Record<string, string>> = {
  ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ə: "a", ς: "σ",
};

/**
 * A name as type-ahead compares it: small letters without marks, words parted by single spaces. Only for finding:
 * names themselves are kept and shown exactly as written. Empty where a name has neither letters nor digits.
 */
export function foldName(text: string): string {
  const bare = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return bare.replace(/[ıłøđðþßæœəς]/g, (letter) => plainLetters[letter] ?? letter).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
