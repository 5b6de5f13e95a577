import type { AnchoringRecord, FragmentRecord, FragmentRole, MentionRecord } from "@/lib/claims/record";
import { nextBoundary, previousBoundary, unitAt } from "@/lib/text/segmentation";
import { merge, type Span } from "@/lib/text/span";

/**
 * Where a mention stands: its place on the document's newest revision, or, orphaned, the newest that it has. Null for a
 * mention that has no place at all.
 */
export function currentPlace({ anchorings }: MentionRecord, newestRevisionId: string | undefined): { readonly anchoring: AnchoringRecord; readonly isOrphaned: boolean } | null {
  const placed = anchorings.filter(({ state }) => state === "placed");
  const anchoring = placed.find(({ revisionId }) => revisionId === newestRevisionId) ?? placed.at(-1) ?? anchorings.at(-1);
  return anchoring ? { anchoring, isOrphaned: newestRevisionId !== undefined && anchoring.revisionId !== newestRevisionId } : null;
}

/** A stretch of a text of which the words are known. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** A run of words with everything that was marked on it; no roles: context. `gap`: words that are left out. */
export type Piece =
  | { readonly kind: "words"; readonly start: number; readonly text: string; readonly roles: readonly FragmentRole[] }
  | { readonly kind: "gap"; readonly start: number };

type Fragment = Pick<FragmentRecord, "role" | "start" | "end" | "quote" | "prefix" | "suffix">;

/**
 * A mention's words with its source and cue in text order, verbatim, in as much context as the fragments carry; what is
 * not known, and what lies between two fragments of the content, is left out and shown as a gap.
 */
export function excerpt(fragments: readonly Fragment[]): Piece[] {
  const stretches = joined(fragments.map(({ start, quote, prefix, suffix }) => ({ start: start - prefix.length, text: prefix + quote + suffix })));
  return withoutWordsBetween(trimmedEnds(piecesOf(stretches, fragments)));
}

/** The same with the sentences around each fragment, and `more` sentences before and after them, from the whole text. */
export function widened(text: string, fragments: readonly Fragment[], more = 0): Piece[] {
  const spans = merge(fragments.map((fragment) => sentencesAround(text, fragment, more)));
  return piecesOf(spans.map(({ start, end }) => ({ start, text: text.slice(start, end) })), fragments);
}

function sentencesAround(text: string, { start, end }: Span, more: number): Span {
  let from = unitAt(text, start, "sentence")?.start ?? start;
  let to = unitAt(text, end - 1, "sentence")?.end ?? end;
  for (let step = 0; step < more; step++) {
    from = previousBoundary(text, from, "sentence");
    to = nextBoundary(text, to, "sentence");
  }
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

/** Stretches that meet or overlap as one; all of them are of the same text, so that where they overlap they agree. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, text } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const end = last ? last.start + last.text.length : -1;
    if (!last || start > end) result.push({ start, text });
    else result[result.length - 1] = { start: last.start, text: last.text + text.slice(Math.max(0, end - start)) };
  }
  return result;
}

function piecesOf(stretches: readonly Stretch[], fragments: readonly Fragment[]): Piece[] {
  return stretches.flatMap((stretch, index) => {
    const before: Piece[] = index > 0 ? [{ kind: "gap", start: stretch.start }] : [];
    return [...before, ...cut(stretch, fragments)];
  });
}

function cut({ start, text }: Stretch, fragments: readonly Fragment[]): Piece[] {
  const end = start + text.length;
  const inside = fragments.flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end);
  const bounds = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1]!;
    const roles = [...new Set(fragments.filter((each) => each.start <= from && to <= each.end).map((each) => each.role))];
    return { kind: "words", start: from, text: text.slice(from - start, to - start), roles };
  });
}

const isContext = (piece: Piece | undefined): piece is Extract<Piece, { kind: "words" }> => piece?.kind === "words" && piece.roles.length === 0;
const isContent = (piece: Piece | undefined) => piece?.kind === "words" && piece.roles.includes("content");

/** Context is cut off at a line's end, and never within a word: half words read as other words. */
function trimmedEnds(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (!isContext(piece)) return [piece];
    const opens = pieces[index - 1]?.kind !== "words";
    const closes = pieces[index + 1]?.kind !== "words";
    const head = opens ? /^(?:[^]*\n|\S*\s*(?=\S))/u.exec(piece.text)?.[0].length ?? 0 : 0;
    const kept = piece.text.slice(piece.start === 0 ? 0 : head);
    const text = closes ? kept.replace(/(?:\n[^]*|(?<=\S)\s*\S*)$/u, "") : kept;
    return text === "" ? [] : [{ ...piece, start: piece.start + (piece.text.length - kept.length), text }];
  });
}

function withoutWordsBetween(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    isContext(piece) && isContent(pieces[index - 1]) && isContent(pieces[index + 1]) ? { kind: "gap", start: piece.start } : piece,
  );
}
