import type { ClaimRecord } from "@/lib/claims/record";
import type { AssessmentRecord } from "@/lib/contests/record";
import type { RegionRecord, RevisionText } from "@/lib/documents/record";
import { citationsOf, withCitations } from "@/lib/editor/rich-text";
import type { EntryOf, NativeEntry, NativeRecord } from "@/lib/formats/native/entry";
import type { ThreadRecord } from "@/lib/threads/record";
import type { OffsetConverter } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

type Tagged<Tag extends string, R> = { readonly record: Tag } & R;
/** A line without what is derived for its readers: the records as the program keeps them. */
export type StoredEntry =
  | Exclude<NativeEntry, { record: "revision" | "region" | "claim" | "assessment" | "thread" }>
  | Tagged<"revision", RevisionText & { readonly documentId: string }>
  | Tagged<"region", RegionRecord>
  | Tagged<"claim", ClaimRecord>
  | Tagged<"assessment", AssessmentRecord>
  | Tagged<"thread", ThreadRecord>;
export type StoredOf<Tag extends NativeRecord> = Extract<StoredEntry, { record: Tag }>;

/** The converter of a revision's text. */
export type ConverterOf = (revisionId: string) => OffsetConverter;

/** The revisions whose texts are needed to count an entry's offsets in code points. */
export function revisionsOf(entry: StoredEntry): string[] {
  if (entry.record === "revision") return [entry.id];
  if (entry.record === "region") return [entry.revisionId];
  if (entry.record === "assessment") return [...new Set(citationsOf(entry.reasons).map(({ revisionId }) => revisionId))];
  if (entry.record === "thread") return entry.revisionId === null ? [] : [entry.revisionId];
  if (entry.record !== "claim") return [];
  return [...new Set(entry.mentions.flatMap((mention) => mention.anchorings.map((anchoring) => anchoring.revisionId)))];
}

const inCodePoints = <S extends Span>(span: S, converter: OffsetConverter) => ({
  codePointEnd: converter.toCodePoint(span.end), codePointStart: converter.toCodePoint(span.start), ...span,
});

/** The line of a stored record: each offset counted in code points as well. Refuses (RangeError) a span that its text hasn't. */
export function nativeEntryOf(entry: StoredEntry, converterOf: ConverterOf): NativeEntry {
  if (entry.record === "revision") return { ...entry, blocks: entry.blocks.map((block) => inCodePoints(block, converterOf(entry.id))) };
  if (entry.record === "region") return regionEntry(entry, converterOf(entry.revisionId));
  if (entry.record === "assessment") return { ...entry, reasons: withCitations(entry.reasons, (cited) => inCodePoints(cited, converterOf(cited.revisionId))) };
  if (entry.record === "thread") return threadEntry(entry, converterOf);
  return entry.record === "claim" ? claimEntry(entry, converterOf) : entry;
}

function threadEntry(thread: StoredOf<"thread">, converterOf: ConverterOf): EntryOf<"thread"> {
  const count = (offset: number | null) => (offset === null || thread.revisionId === null ? null : converterOf(thread.revisionId).toCodePoint(offset));
  return { codePointEnd: count(thread.end), codePointStart: count(thread.start), ...thread };
}

function regionEntry(region: StoredOf<"region">, converter: OffsetConverter): EntryOf<"region"> {
  const count = (offset: number | null) => (offset === null ? null : converter.toCodePoint(offset));
  const { refersToStart, refersToEnd } = region;
  return { ...inCodePoints(region, converter), refersToCodePointStart: count(refersToStart), refersToCodePointEnd: count(refersToEnd) };
}

function claimEntry(claim: StoredOf<"claim">, converterOf: ConverterOf): EntryOf<"claim"> {
  const mentions = claim.mentions.map((mention) => ({
    ...mention,
    anchorings: mention.anchorings.map((anchoring) => ({
      ...anchoring,
      fragments: anchoring.fragments.map((fragment) => inCodePoints(fragment, converterOf(anchoring.revisionId))),
    })),
  }));
  // In the order of a line's keys, which is canonical JSON's.
  const { record, said, targets, version, ...facts } = claim;
  return { ...facts, mentions, record, said, targets, version };
}

function inUtf16<S extends { codePointStart: number | null; codePointEnd: number | null }>({ codePointStart: _start, codePointEnd: _end, ...span }: S) {
  return span;
}

/** The record of a line, without what is derived. */
export function storedEntryOf(entry: NativeEntry): StoredEntry {
  if (entry.record === "revision") return { ...entry, blocks: entry.blocks.map(inUtf16) };
  if (entry.record === "region") {
    const { refersToCodePointStart: _start, refersToCodePointEnd: _end, ...region } = inUtf16(entry);
    return region;
  }
  if (entry.record === "assessment") return { ...entry, reasons: withCitations(entry.reasons, inUtf16) };
  if (entry.record === "thread") return inUtf16(entry);
  return entry.record === "claim" ? { ...entry, mentions: entry.mentions.map(storedMention) } : entry;
}

const storedMention = (mention: EntryOf<"claim">["mentions"][number]) => ({
  ...mention,
  anchorings: mention.anchorings.map((anchoring) => ({ ...anchoring, fragments: anchoring.fragments.map(inUtf16) })),
});

/** What history keeps of a record, and hashes: the record without the line's own tag. */
export function bodyOf<E extends StoredEntry>({ record: _record, ...body }: E): Omit<E, "record"> {
  return body;
}
