import type { Lines } from "@/lib/text/lines";
import type { Utf16Offset } from "@/lib/text/offsets";

export const warningKinds = ["mixed-line-ends", "bidi-controls", "control-characters", "replacement-characters", "long-lines"] as const;

/** Something about a text that its importer should know; the text is kept as it is. */
export type Warning = {
  readonly kind: (typeof warningKinds)[number];
  /** How many there are. */
  readonly count: number;
  /** Where the first stands in the canonical text; absent for what the canonical text no longer shows. */
  readonly first?: Utf16Offset;
};

const LONG_LINE = 20_000;

const CHARACTERS = [
  ["bidi-controls", /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
  ["control-characters", /[\u0001-\u0008\u000B-\u001F\u007F-\u009F]/gu],
  ["replacement-characters", /\uFFFD/gu],
] as const;

/**
 * What is unusual in a source: characters that hide or reorder words, signs of a wrong encoding, huge lines.
 */
export function warningsOf(lines: Lines, mixedLineEnds: boolean): Warning[] {
  const mixed: Warning[] = mixedLineEnds ? [{ kind: "mixed-line-ends", count: 1 }] : [];
  return [
    ...mixed,
    ...CHARACTERS.flatMap(([kind, pattern]) => occurrences(lines.text, kind, pattern)),
    ...longLines(lines),
  ];
}

function occurrences(text: string, kind: Warning["kind"], pattern: RegExp): Warning[] {
  const first = text.search(pattern);
  if (first < 0) return [];
  let count = 0;
  for (pattern.lastIndex = first; pattern.test(text);) count++;
  return [{ kind, count, first }];
}

function longLines(lines: Lines): Warning[] {
  let first: Utf16Offset | undefined;
  let count = 0;
  for (let line = 0; line < lines.size; line++) {
    if (lines.end(line) - lines.start(line) <= LONG_LINE) continue;
    first ??= lines.start(line);
    count++;
  }
  return first === undefined ? [] : [{ kind: "long-lines", count, first }];
}
