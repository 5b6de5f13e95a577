import { z } from "zod";
import { formatIds } from "@/lib/sources/formats";
import type { ReadSource } from "@/lib/sources/source";
import { splitsPair } from "@/lib/text/offsets";
import { isExcluded } from "@/lib/documents/region";
import { regionRoles } from "@/lib/documents/record";

const passage = z.object({ isAside: z.boolean(), text: z.string(), isCut: z.boolean() });

/** What a reader found in a source that isn't imported yet, for a person to accept or to correct. */
export const sourceReview = z.object({
  kind: z.literal("review"),
  /** what it was read as */
  format: z.enum(formatIds),
  encoding: z.string(),
  /** the encodings that it may be in instead; empty where nothing was guessed */
  encodings: z.array(z.object({ encoding: z.string(), preview: z.string() })),
  title: z.string(),
  language: z.string(),
  /** UTF-16 units: of all, and of what is set aside */
  length: z.number(),
  aside: z.number(),
  blocks: z.number(),
  /** how many regions there are, by role */
  regions: z.array(z.object({ role: z.enum(regionRoles), count: z.number() })),
  /** what was dropped, guessed, repaired or is unusual, by kind */
  remarks: z.array(z.object({ kind: z.string(), count: z.number() })),
  /** the beginning, in parts that are kept and parts that are set aside */
  passages: z.array(passage),
  setAside: z.boolean(),
});
export type SourceReview = z.output<typeof sourceReview>;

const MOST_PASSAGES = 12;
const LONGEST_PASSAGE = 400;

/** The review of a source that was read, with the choices it was read by. */
export function reviewOf(read: ReadSource, { setAside = true }: { readonly setAside?: boolean }): SourceReview {
  const aside = read.regions.filter(({ role }) => isExcluded(role));
  return {
    kind: "review",
    format: read.sourceType === "wiki" ? "text" : read.sourceType,
    encoding: read.encoding,
    encodings: (read.encodings ?? []).map(({ encoding, preview }) => ({ encoding, preview })),
    ...{ title: read.title, language: read.language, length: read.text.length, blocks: read.blocks.length, setAside },
    aside: aside.reduce((sum, { start, end }) => sum + end - start, 0),
    regions: regionRoles.flatMap((role) => {
      const count = read.regions.filter((region) => region.role === role).length;
      return count > 0 ? [{ role, count }] : [];
    }),
    remarks: read.warnings.map(({ kind, count }) => ({ kind, count })),
    passages: passagesOf(read, aside),
  };
}

function passagesOf({ text }: ReadSource, aside: readonly { start: number; end: number }[]): SourceReview["passages"] {
  const passages: SourceReview["passages"] = [];
  let at = 0;
  for (const { start, end } of [...aside, { start: text.length, end: text.length }]) {
    if (start < at) continue;
    for (const [from, to, isAside] of [[at, start, false], [start, end, true]] as const) if (text.slice(from, to).trim() !== "") passages.push({ isAside, ...cut(text.slice(from, to).trim()) });
    at = end;
    if (passages.length >= MOST_PASSAGES) break;
  }
  return passages.slice(0, MOST_PASSAGES);
}

function cut(words: string): { text: string; isCut: boolean } {
  if (words.length <= LONGEST_PASSAGE) return { text: words, isCut: false };
  const end = splitsPair(words, LONGEST_PASSAGE) ? LONGEST_PASSAGE - 1 : LONGEST_PASSAGE;
  return { text: words.slice(0, end), isCut: true };
}
