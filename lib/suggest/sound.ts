import { foldName } from "@/lib/parties/name";

// In this order: what one rule leaves, the next ones see.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|q|g|x/g, "k"],
  [/sch|tsch|tch|ch|dzh|sh/g, "s"],
  [/ce$/g, "se"],
  [/zh|dj|j/g, "j"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/iy|yi|y/g, "i"],
  [/i(?=[aeou])/g, ""],
  [/ou|oo|u/g, "o"],
  [/[ae]+/g, "a"],
  [/(.)\1+/g, "$1"],
];

/**
 * A Latin word as its transliterations have it in common: Asgarov and Askerov, Guliyev and Quliyev, Tsakanian and
 * Tsakanyan, Defense and Defence become the same. For comparing only; null for words too short to be told apart so, and
 * for other scripts, whose names stand among a party's aliases as they are written.
 */
export function soundOf(word: string): string | null {
  const folded = foldName(word);
  if (folded.length < 5 || !/^[a-z]+$/.test(folded)) return null;
  return RULES.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), folded);
}
