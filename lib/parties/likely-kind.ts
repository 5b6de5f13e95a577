import type { PartyKind } from "@/lib/parties/record";

/** English words of names that tell a kind; the first row with a word of the name counts, so offices stand before what they belong to. */
const byWord: readonly (readonly [PartyKind, RegExp])[] = [
  ["official", /\b(minister|president|spokes(man|woman|person)|ambassador|governor|mayor|general(?! staff)|colonel|commander|secretary)\b/i],
  ["court", /\b(court|tribunal)\b/i],
  ["ministry", /\b(ministry|department)\b/i],
  ["force", /\b(army|forces|navy|guards?|police|militia|brigade|battalion|general staff|peacekeepers)\b/i],
  ["international_body", /\b(united nations|council of europe|european union|osce|red cross|commission|parliamentary assembly)\b/i],
  ["media_outlet", /\b(news|media|agency|radio|television|tv|times|post|gazette|herald)\b/i],
  ["state", /\b(government|republic|kingdom)\b/i],
  ["witness", /\b(residents?|villagers?|witness(es)?|survivors?)\b/i],
  ["analyst", /\b(analysts?|experts?|scholars?|professor)\b/i],
];

/** The kind that a party of this name most likely is: where a form begins, always shown and open to change. */
export function likelyKind(name: string): PartyKind {
  return byWord.find(([, words]) => words.test(name))?.[0] ?? "official";
}
