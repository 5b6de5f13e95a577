import type { BlockRecord } from "@/lib/documents/record";

/** A paragraph for each line that has words. */
export function blocksOfLines(text: string): BlockRecord[] {
  let start = 0;
  return text.split("\n").flatMap((line): BlockRecord[] => {
    const block = { kind: "paragraph" as const, level: 0, start, end: start + line.length };
    start += line.length + 1;
    return line === "" ? [] : [block];
  });
}
