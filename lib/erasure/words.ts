/** The fields of records that hold words of people, as against ids, kinds and offsets. */
const wordFields = new Set([
  "name", "text", "question", "label", "title", "fileName", "originalUrl", "archiveUrl", "licence", "note", "description", "definition", "guideline", "proposition", "objectText", "suppliedReading",
  "scope", "author", "outlet", "office", "value", "quote", "qualifier", "unit", "outcome", "population", "area", "period", "reason",
]);

/** Every string that stands in a field for words, anywhere in a record. */
export function wordsOf(value: unknown, field = ""): string[] {
  if (typeof value === "string") return wordFields.has(field) && value.trim() !== "" ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, key));
}

/** Whether one of these strings stands somewhere in a value, whole. */
export function saysOneOf(value: unknown, words: ReadonlySet<string>): boolean {
  if (typeof value === "string") return words.has(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => saysOneOf(inner, words));
}
