import type { AnchoringRecord, ClaimRecord, FragmentRecord, MentionRecord } from "@/lib/claims/record";
import { inFragmentOrder } from "@/lib/claims/fragment-order";
import { describe } from "@/lib/selectors/describe";
import type { Placer, Placing } from "@/lib/revisions/placing";
import { contains, overlaps, type Span } from "@/lib/text/span";

/** What moving claims to a new revision needs to know. */
export interface Move {
  readonly documentId: string;
  /** the new revision */
  readonly revisionId: string;
  /** by id, the new one's included */
  readonly ordinals: ReadonlyMap<string, number>;
  /** what places on the new text what stands on an older revision */
  readonly placerFrom: (revisionId: string) => Placer;
  readonly contributorId: string;
  readonly now: string;
  readonly newId: () => string;
}

/** What became of mentions, in numbers. `retired`: a person had left them on an older text, and nothing stands for them now either. */
export interface MoveCounts {
  moved: number;
  proposed: number;
  lost: number;
  retired: number;
}
export const noMoves = (): MoveCounts => ({ moved: 0, proposed: 0, lost: 0, retired: 0 });

/** The anchoring of a mention that stands on the newest of the document's revisions, of those that are so. */
export function newestAnchoring({ anchorings }: MentionRecord, ordinals: ReadonlyMap<string, number>, isSo: (anchoring: AnchoringRecord) => boolean = () => true): AnchoringRecord | undefined {
  return anchorings.filter(isSo).reduce<AnchoringRecord | undefined>((best, each) => (best && ordinalOf(best, ordinals) >= ordinalOf(each, ordinals) ? best : each), undefined);
}
const ordinalOf = ({ revisionId }: AnchoringRecord, ordinals: ReadonlyMap<string, number>) => ordinals.get(revisionId) ?? 0;

/** The claim with its mentions placed or proposed on a new revision, one version on; null where none of them is. Adds up what became of them. */
export function movedClaim(claim: ClaimRecord, move: Move, counts: MoveCounts): ClaimRecord | null {
  const mentions = claim.mentions.map((mention) => (mention.documentId === move.documentId ? movedMention(mention, move, counts) : mention));
  return mentions.some((mention, index) => mention !== claim.mentions[index]) ? { ...claim, version: claim.version + 1, mentions } : null;
}

function movedMention(mention: MentionRecord, move: Move, counts: MoveCounts): MentionRecord {
  const was = newestAnchoring(mention, move.ordinals, ({ state }) => state === "placed");
  if (!was || mention.anchorings.some(({ revisionId }) => revisionId === move.revisionId)) return mention;
  const isRetired = newestAnchoring(mention, move.ordinals)!.state === "retired";
  const placer = move.placerFrom(was.revisionId);
  const placing = placer.place(was.fragments);
  const kind = isRetired && placing.kind === "moved" ? "proposed" : placing.kind;
  counts[isRetired && kind === "lost" ? "retired" : kind]++;
  if (placing.kind === "lost") return mention;
  return { ...mention, anchorings: [...mention.anchorings, anchoringOf(was, placing, kind === "moved", { ...move, text: placer.comparison.newerText })] };
}

function anchoringOf(was: AnchoringRecord, placing: Exclude<Placing, { kind: "lost" }>, isPlaced: boolean, { text, ...move }: Move & { text: string }): AnchoringRecord {
  const isMoved = placing.kind === "moved";
  return {
    id: move.newId(), revisionId: move.revisionId, state: isPlaced ? "placed" : "proposed", method: isMoved ? "same_text" : placing.method,
    score: isMoved ? 1 : Math.round(placing.score * 1_000) / 1_000, contributorId: move.contributorId, createdAt: move.now, fragments: fragmentsAt(text, was.fragments, placing.spans),
  };
}

/** The fragments at their new places. What has none is left out, and hedges that no longer lie within the content go with it. */
function fragmentsAt(text: string, fragments: readonly FragmentRecord[], spans: readonly (Span | null)[]): FragmentRecord[] {
  const placed = fragments.flatMap((fragment, index) => {
    const span = spans[index];
    return span ? [{ ...fragment, ...describe(text, span) }] : [];
  });
  const content = apart(placed.filter(({ role }) => role === "content"));
  return placed
    .filter((each) => (each.role === "content" ? content.includes(each) : each.levelOrdinal !== null || content.some((part) => contains(part, each))))
    .sort(inFragmentOrder);
}

/** Content fragments that don't overlap one another: where words moved into one another, the first stays. */
function apart(content: readonly FragmentRecord[]): FragmentRecord[] {
  return content.filter((each, index) => !content.slice(0, index).some((before) => overlaps(before, each)));
}
