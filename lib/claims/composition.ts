import type { AnchoringRecord, ClaimInput, ClaimRecord, FragmentInput, FragmentRecord, MentionInput, MentionRecord } from "@/lib/claims/record";
import { inFragmentOrder } from "@/lib/claims/fragment-order";
import { waitingPlaces } from "@/lib/claims/waiting-places";
import { describe } from "@/lib/selectors/describe";

/** Who writes, when, and the texts of the revisions that the claim lies on. */
export interface Composition {
  readonly contributorId: string;
  readonly now: string;
  readonly layerId: string;
  /** the canonical text of a revision; throws for one that isn't there */
  readonly textOf: (revisionId: string) => string;
  /** what a new claim was made from */
  readonly origins?: ClaimRecord["origins"];
}

/**
 * The whole record from what a client wrote: quotes and contexts are taken from the text, authors and times of
 * mentions and anchorings that were there before are kept (docs/SPEC.md, C10). `old` is null for a new claim.
 */
export function composeClaim({ duplicateOf: _from, ...input }: ClaimInput, old: ClaimRecord | null, by: Composition): ClaimRecord {
  return {
    ...input,
    layerId: old?.layerId ?? by.layerId,
    version: (old?.version ?? 0) + 1,
    contributorId: old?.contributorId ?? by.contributorId,
    createdAt: old?.createdAt ?? by.now,
    deletedAt: old?.deletedAt ?? null,
    origins: old?.origins ?? by.origins ?? [],
    mentions: input.mentions.map((mention) => composeMention(mention, old?.mentions.find((was) => was.id === mention.id), by)),
  };
}

function composeMention(input: MentionInput, old: MentionRecord | undefined, by: Composition): MentionRecord {
  const anchorings = input.anchorings.map((anchoring) =>
    composeAnchoring(anchoring, old?.anchorings.find((was) => was.revisionId === anchoring.revisionId), by),
  );
  return { ...input, contributorId: old?.contributorId ?? by.contributorId, createdAt: old?.createdAt ?? by.now, anchorings: [...anchorings, ...waitingPlaces(input, old)].sort(inPlaceOrder) };
}

/** The one order of a mention's places in records, whatever order a client sends them in: as they were made. */
const inPlaceOrder = (a: AnchoringRecord, b: AnchoringRecord) => ordered(a.createdAt, b.createdAt) || ordered(a.id, b.id);
const ordered = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function composeAnchoring(input: MentionInput["anchorings"][number], old: AnchoringRecord | undefined, by: Composition): AnchoringRecord {
  const fragments = composeFragments(by.textOf(input.revisionId), input.fragments);
  const made = { state: "placed", method: "by_hand", score: null, contributorId: by.contributorId, createdAt: by.now } as const;
  const { state, method, score, contributorId, createdAt } = old?.state === "placed" ? old : made;
  return { id: old?.id ?? input.id, revisionId: input.revisionId, state, method, score, contributorId, createdAt, fragments };
}

/** Fragments in the one order of records: by role, then by level, then by place in the text. */
export function composeFragments(text: string, inputs: readonly FragmentInput[]): FragmentRecord[] {
  return [...inputs].sort(inFragmentOrder).map((fragment) => {
    const { quote, prefix, suffix } = describe(text, fragment);
    return { ...fragment, quote, prefix, suffix };
  });
}

/** What of a record a client may write again: the way back from reading to editing. Places that are proposed or retired aren't in it. */
export function claimInputOf(record: ClaimRecord): ClaimInput {
  const { version: _version, contributorId: _author, createdAt: _at, deletedAt: _deleted, origins: _origins, ...content } = record;
  return { ...content, mentions: record.mentions.map(mentionInputOf) };
}

function mentionInputOf({ contributorId: _author, createdAt: _at, anchorings, ...content }: MentionRecord): MentionInput {
  const places = anchorings.filter(({ state }) => state === "placed").map(({ id, revisionId, fragments }) => ({
    id, revisionId, fragments: fragments.map(({ quote: _q, prefix: _p, suffix: _s, ...fragment }) => fragment),
  }));
  return { ...content, anchorings: places };
}
