import type { AnchoringRecord, FragmentRecord, FragmentRole, MentionRecord } from "@/lib/claims/record";
import { CONTEXT } from "@/lib/selectors/selector";
import { nextBoundary, previousBoundary, unitAt } from "@/lib/text/segmentation";
import { merge, type Span } from "@/lib/text/span";

/**
 * Where a mention stands: its place on the document's newest revision, or, orphaned, the newest that it has. Null for a
 * mention that has no place at all.
 */
export function currentPlace({ anchorings }: Pick<MentionRecord, "anchorings">, newestRevisionId: string | undefined): { readonly anchoring: AnchoringRecord; readonly isOrphaned: boolean } | null {
  const placed = anchorings.filter(({ state }) => state === "placed");
  const anchoring = placed.find(({ revisionId }) => revisionId === newestRevisionId) ?? placed.at(-1) ?? anchorings.at(-1);
  return anchoring ? { anchoring, isOrphaned: newestRevisionId !== undefined && anchoring.revisionId !== newestRevisionId } : null;
}

/** The fragments of a mention at its newest place; a place that is only proposed is none. */
export const currentFragments = (mention: Pick<MentionRecord, "anchorings">): readonly FragmentRecord[] => currentPlace(mention, undefined)?.anchoring.fragments ?? [];

/** A stretch of a text of which the words are known. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** A run of words with everything that was marked on it; no roles: context. `gap`: words left out between; `cut`: before or after. */
export type Piece =
  | { readonly kind: "words"; readonly start: number; readonly text: string; readonly roles: readonly FragmentRole[] }
  | { readonly kind: "gap" | "cut"; readonly start: number };

type Fragment = Pick<FragmentRecord, "role" | "start" | "end" | "quote" | "prefix" | "suffix">;

/**
 * A mention's words with its source and cue in text order, verbatim, in as much context as the fragments carry; what is
 * not known, and what lies between two fragments of the content, is left out and shown as a gap.
 */
export function excerpt(fragments: readonly Fragment[]): Piece[] {
  const stretches = joined(fragments.map(({ start, quote, prefix, suffix }) => ({ start: start - prefix.length, text: prefix + quote + suffix })));
  const isAtEnd = fragments.some(({ suffix }) => suffix.length < CONTEXT - 1);
  return withoutWordsBetween(trimmedEnds(piecesOf(stretches, fragments), isAtEnd));
}

/** The same with the sentences around each fragment, and `more` sentences before and after them, from the whole text. */
export function widened(text: string, fragments: readonly Fragment[], more = 0): Piece[] {
  const spans = merge(fragments.map((fragment) => sentencesAround(text, fragment, more)));
  return piecesOf(spans.map(({ start, end }) => ({ start, text: text.slice(start, end) })), fragments);
}

/**
 * The same in the whole lines around, about `reach` UTF-16 units before the first fragment and after the last one, with
 * nothing left out between them; and whether that is the whole text.
 */
export function surroundings(text: string, fragments: readonly Fragment[], reach: number): { readonly pieces: Piece[]; readonly isWhole: boolean } {
  const start = Math.max(0, Math.min(...fragments.map((each) => each.start)) - reach);
  const end = Math.min(text.length, Math.max(...fragments.map((each) => each.end)) + reach);
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start) + 1;
  const line = end === text.length ? -1 : text.indexOf("\n", end);
  const to = line < 0 ? text.length : line;
  return { pieces: piecesOf([{ start: from, text: text.slice(from, to) }], fragments), isWhole: from === 0 && to === text.length };
}

/** A span with the whole sentences that it begins and ends in. */
export const widenedSpan = (text: string, span: Span): Span => sentencesAround(text, span, 0);

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
function trimmedEnds(pieces: readonly Piece[], isAtEnd: boolean): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (!isContext(piece)) return [piece];
    const [isFirst, isLast] = [index === 0, index === pieces.length - 1];
    const opened = isFirst || pieces[index - 1]?.kind === "gap" ? withoutHead(piece) : { ...piece, isCut: false };
    const closed = (isLast && !isAtEnd) || pieces[index + 1]?.kind === "gap" ? withoutTail(opened.text) : { text: opened.text, isCut: false };
    const words: Piece[] = closed.text === "" ? [] : [{ ...piece, start: opened.start, text: closed.text }];
    return [...cutAt(isFirst && opened.isCut, piece.start - 1), ...words, ...cutAt(isLast && closed.isCut, piece.start + piece.text.length)];
  });
}

const cutAt = (isCut: boolean, start: number): Piece[] => (isCut ? [{ kind: "cut", start }] : []);

function withoutHead({ start, text }: { readonly start: number; readonly text: string }) {
  const line = text.lastIndexOf("\n") + 1;
  const head = line > 0 || start === 0 ? line : (/^\S*\s*/u.exec(text)?.[0].length ?? 0);
  return { start: start + head, text: text.slice(head), isCut: line === 0 && start > 0 };
}

function withoutTail(text: string) {
  const line = text.indexOf("\n");
  return line >= 0 ? { text: text.slice(0, line), isCut: false } : { text: text.replace(/\s*\S*$/u, ""), isCut: true };
}

function withoutWordsBetween(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    isContext(piece) && isContent(pieces[index - 1]) && isContent(pieces[index + 1]) ? { kind: "gap", start: piece.start } : piece,
  );
}
