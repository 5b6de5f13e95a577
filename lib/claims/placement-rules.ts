import type { ClaimInput, ClaimRecord, MentionInput } from "@/lib/claims/record";
import type { Problem } from "@/lib/claims/rules";
import { undescribable } from "@/lib/selectors/describe";
import { liesWithin, type Span } from "@/lib/text/span";

/** One revision as the rules of place need it. */
export interface RevisionSeen {
  readonly id: string;
  readonly documentId: string;
  readonly text: string;
  readonly isNewest: boolean;
  /** the excluded regions on it (docs/SPEC.md, R3) */
  readonly excluded: readonly Span[];
}

type Anchoring = MentionInput["anchorings"][number];

/**
 * The rules of a claim's places on texts (docs/SPEC.md, C7, C11, R3): the revision is the mention's document's, every
 * fragment fits its text, older anchorings stay as they are, and new content doesn't lie wholly in excluded regions.
 */
export function placementProblems(claim: ClaimInput, old: ClaimRecord | null, revisions: readonly RevisionSeen[]): Problem[] {
  return claim.mentions.flatMap((mention, m) =>
    mention.anchorings.flatMap((anchoring, a) => {
      const path = ["mentions", m, "anchorings", a];
      const revision = revisions.find((known) => known.id === anchoring.revisionId && known.documentId === mention.documentId);
      if (!revision) return [{ path, message: "This revision is not one of the mention's document." }];
      return anchoringProblems(anchoring, oldFragments(old, mention.id, anchoring.revisionId), revision, path);
    }),
  );
}

function oldFragments(old: ClaimRecord | null, mentionId: string, revisionId: string) {
  const mention = old?.mentions.find((was) => was.id === mentionId);
  return mention?.anchorings.find((was) => was.revisionId === revisionId)?.fragments;
}

type OldFragments = ReturnType<typeof oldFragments>;

function anchoringProblems({ fragments }: Anchoring, old: OldFragments, revision: RevisionSeen, path: Problem["path"]): Problem[] {
  const misplaced = fragments.flatMap((fragment, index) => fragmentProblems(fragment, revision.text, [...path, "fragments", index]));
  if (misplaced.length > 0 || (old && sameFragments(fragments, old))) return misplaced;
  if (old && !revision.isNewest) return [{ path, message: "A place on an older revision never changes." }];
  const content = fragments.filter((fragment) => fragment.role === "content");
  const allExcluded = content.length > 0 && content.every((fragment) => liesWithin(fragment, revision.excluded));
  return allExcluded ? [{ path, message: "These words lie wholly in an excluded region (a tooltip, interface text, an appeal)." }] : [];
}

function fragmentProblems(span: Span, text: string, path: Problem["path"]): Problem[] {
  const reasons = { outside: "The fragment reaches outside the text.", empty: "The fragment is empty.", "splits-pair": "The fragment cuts a character in two." };
  const problem = undescribable(text, span);
  return problem ? [{ path, message: reasons[problem] }] : [];
}

function sameFragments(fragments: Anchoring["fragments"], old: NonNullable<OldFragments>): boolean {
  const key = (fragment: { role: string; levelOrdinal: number | null; start: number; end: number }) =>
    `${fragment.role} ${fragment.levelOrdinal} ${fragment.start} ${fragment.end}`;
  const before = old.map(key).sort();
  const after = fragments.map(key).sort();
  return before.length === after.length && before.every((each, index) => each === after[index]);
}

/** The input with the anchorings on other revisions that the client left out: they are never lost by a write. */
export function keepOlderAnchorings(claim: ClaimInput, old: ClaimRecord | null): ClaimInput {
  if (!old) return claim;
  const mentions = claim.mentions.map((mention) => {
    const were = old.mentions.find((was) => was.id === mention.id)?.anchorings ?? [];
    const missing = were.filter((was) => !mention.anchorings.some((each) => each.revisionId === was.revisionId));
    const kept = missing.map(({ id, revisionId, fragments }) => ({
      id, revisionId, fragments: fragments.map(({ role, levelOrdinal, start, end, wordPartyId }) => ({ role, levelOrdinal, start, end, wordPartyId })),
    }));
    return { ...mention, anchorings: [...kept, ...mention.anchorings] };
  });
  return { ...claim, mentions };
}
