/**
 * A text with every CRLF and CR as "\n", how many there were, and whether it had more than one kind of line
 * end.
 */
export function canonicalLineEnds(text: string): { text: string; changed: number; mixed: boolean } {
  if (!text.includes("\r")) return { text, changed: 0, mixed: false };
  const kinds = new Set<string>();
  let changed = 0;
  const canonical = text.replace(/\r\n?/g, (lineEnd) => {
    kinds.add(lineEnd);
    changed++;
    return "\n";
  });
  return { text: canonical, changed, mixed: kinds.size > 1 || /(?<!\r)\n/.test(text) };
}
