import { currentPlace } from "@/lib/claims/excerpt";
import type { ClaimRecord, FragmentRole, MentionRecord, Quantity } from "@/lib/claims/record";
import type { PlacementRecord, RelationRecord } from "@/lib/contests/record";
import { merge, type Span } from "@/lib/text/span";

/** One annotator's claim at one place of a document, as far as agreement asks for it. */
export interface MarkedClaim {
  readonly documentId: string;
  readonly claimId: string;
  readonly mentionId: string;
  /** its content as a set of characters: apart, and in text order */
  readonly content: readonly Span[];
  /** of the innermost source */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly attribution: string;
  readonly act: string;
  readonly mode: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly claimants: readonly string[];
  readonly said: string | null;
  readonly event: string | null;
  readonly reported: string | null;
  readonly quantities: readonly Quantity[];
}

/**
 * What one annotator made of one document. Relations lead from or to its claims, also to those of other documents; with
 * claims that nobody is asked about they are passed over, as placements are.
 */
export interface AnnotatorWork {
  readonly claims: readonly MarkedClaim[];
  readonly relations: readonly Pick<RelationRecord, "fromClaimId" | "toClaimId" | "type">[];
  readonly placements: readonly Pick<PlacementRecord, "claimId" | "contestId" | "positionId">[];
}

/**
 * An annotator's claims at their places in one revision of a document; deleted claims and places elsewhere are left out.
 * `partyOf` gives the party that stands for a merged one.
 */
export function markedClaims(claims: readonly ClaimRecord[], documentId: string, revisionId: string, partyOf: (id: string) => string = (id) => id): MarkedClaim[] {
  return claims.filter(({ deletedAt }) => deletedAt === null).flatMap((claim) =>
    claim.mentions.filter((mention) => mention.documentId === documentId).flatMap((mention) => markedAt(claim, mention, revisionId, partyOf)),
  );
}

function markedAt(claim: ClaimRecord, mention: MentionRecord, revisionId: string, partyOf: (id: string) => string): MarkedClaim[] {
  const place = currentPlace(mention, revisionId);
  if (!place || place.isOrphaned) return [];
  const spans = (role: FragmentRole) => merge(place.anchoring.fragments.filter((each) => each.role === role && (each.levelOrdinal ?? 0) === 0).map(({ start, end }) => ({ start, end })));
  const { attribution, act, polarity, certainty, said, event, quantities } = claim;
  return [{
    documentId: mention.documentId, claimId: claim.id, mentionId: mention.id, content: spans("content"), source: spans("source"), cue: spans("cue"),
    attribution, act, polarity, certainty, said, event, quantities, mode: mention.mode, reported: mention.reported,
    claimants: [...new Set(claim.claimants.map(partyOf))].sort(),
  }];
}

/** A document as several annotators marked it. */
export interface MarkedDocument {
  readonly documentId: string;
  /** of its text, in UTF-16 units */
  readonly length: number;
  /** in text order; without them characters are compared */
  readonly tokens?: readonly Span[];
  /** of each annotator, in one order for all documents */
  readonly works: readonly AnnotatorWork[];
}
