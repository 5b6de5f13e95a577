import type { AdjudicationPage, GroupSeen } from "@/lib/data/adjudication/reading";
import { contentOf, fragmentsOn, placesIn } from "@/lib/adjudication/field";
import type { ThirdClaim } from "@/lib/adjudication/decision";
import type { Span } from "@/lib/text/span";

/** A chosen layer as the screen has it: its letter, and whose it is. */
export interface TrackShown {
  readonly layerId: string;
  readonly letter: string;
  readonly name: string;
}

/** One piece of text, with what lies on it: by track, and the groups that it belongs to. */
export interface Marked {
  readonly start: number;
  readonly text: string;
  readonly tracks: readonly number[];
  readonly groupIds: readonly string[];
}

/** "A", "B", … as adjudicators call versions whose people they don't want to know. */
export const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));

export interface Mark extends Span {
  readonly track: number;
  readonly groupId: string;
}

/** Where the claims of these groups have their content in the text. */
export function marksOf(groups: readonly GroupSeen[], tracks: readonly TrackShown[], ground: Pick<AdjudicationPage["document"], "id" | "revisionId">): Mark[] {
  const at = { documentId: ground.id, revisionId: ground.revisionId };
  return groups.flatMap(({ id: groupId, versions }) => versions.flatMap(({ layerId, claim }) => {
    const track = tracks.findIndex((each) => each.layerId === layerId);
    return placesIn(claim, at).flatMap((mention) => contentOf(fragmentsOn(mention, at.revisionId)!).map(({ start, end }) => ({ start, end, track, groupId })));
  }));
}

/** Where a third version has its content, as one more track. */
export function thirdMarks({ mentions }: ThirdClaim, { revisionId }: Pick<AdjudicationPage["document"], "revisionId">, at: Pick<Mark, "track" | "groupId">): Mark[] {
  const places = mentions.flatMap(({ anchorings }) => anchorings.filter((anchoring) => anchoring.revisionId === revisionId));
  return places.flatMap(({ fragments }) => fragments.filter(({ role }) => role === "content").map(({ start, end }) => ({ start, end, ...at })));
}

/** The stretch of the text around a span: whole lines, about `reach` UTF-16 units before and after. */
export function windowAround(text: string, { start, end }: Span, reach: number): Span {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const line = text.indexOf("\n", to);
  return { start: from === 0 ? 0 : text.lastIndexOf("\n", from) + 1, end: to === text.length || line < 0 ? text.length : line };
}

/** A stretch of the text cut wherever a mark begins or ends. */
export function piecesOf(text: string, within: Span, marks: readonly Mark[]): Marked[] {
  const here = marks.filter(({ start, end }) => start < within.end && within.start < end);
  const inside = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > within.start && at < within.end);
  const bounds = [...new Set([within.start, ...inside, within.end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1]!;
    const on = here.filter((mark) => mark.start <= start && end <= mark.end);
    return { start, text: text.slice(start, end), tracks: [...new Set(on.map(({ track }) => track))].sort((a, b) => a - b), groupIds: [...new Set(on.map(({ groupId }) => groupId))] };
  });
}
