/** One field in which two bodies of a record differ, in words. */
export interface FieldCompared {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What every version has besides its content, and what only holds a record together. */
const around = new Set(["id", "version", "createdAt", "contributorId", "prefix", "suffix", "assessedAt"]);

/** The fields in which a record differs before and after an act, in the order of its keys; `nameOf` gives what an id is called. */
export function fieldsCompared(before: unknown, after: unknown, nameOf: (id: string) => string | undefined): FieldCompared[] {
  const [old, now] = [objectOf(before), objectOf(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !around.has(key));
  return keys.flatMap((key) => {
    const words = { before: wordsOfValue(old[key], nameOf), after: wordsOfValue(now[key], nameOf) };
    return words.before === words.after ? [] : [{ key, ...words }];
  });
}

const objectOf = (body: unknown) => (typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {});
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A value of a record in words: ids by what they are called, lists line by line, what hangs together on one line. */
export function wordsOfValue(value: unknown, nameOf: (id: string) => string | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return isId.test(value) ? (nameOf(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => wordsOfValue(item, nameOf)).filter(Boolean).join("\n");
  if (typeof value !== "object") return String(value);
  const node = value as { type?: unknown; content?: unknown; text?: unknown; attrs?: { contributorId?: string; quote?: string } };
  if (node.type === "text") return String(node.text);
  if (node.type === "mention") return `@${nameOf(node.attrs?.contributorId ?? "") ?? "…"}`;
  if (node.type === "citation") return `“${node.attrs?.quote ?? ""}”`;
  if (node.type === "paragraph") return ((node.content ?? []) as unknown[]).map((item) => wordsOfValue(item, nameOf)).join("");
  if (Array.isArray(node.content)) return wordsOfValue(node.content, nameOf);
  return Object.entries(value).filter(([key]) => !around.has(key)).map(([key, inner]) => [key, wordsOfValue(inner, nameOf)]).filter(([, words]) => words !== "").map(([key, words]) => `${key}: ${words}`).join("; ");
}
