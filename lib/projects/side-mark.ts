const article = /^(the|a|an)\s+/i;

/** The one or two letters that stand for a side beside its colour: its first words' initials, or its first two letters. */
export function sideMark(name: string): string {
  const words = name.trim().replace(article, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const letters = words.length > 1 ? words.slice(0, 2).map((word) => [...word][0]) : [...(words[0] ?? "")].slice(0, 2);
  return letters.join("").toUpperCase() || "·";
}
