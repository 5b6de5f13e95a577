import { currentPlace } from "@/lib/claims/excerpt";
import type { ClaimRecord, FragmentRecord, MentionRecord } from "@/lib/claims/record";
import type { Resolve } from "@/lib/parties/merge";
import { canonicalJson } from "@/lib/text/canonical-json";

/** What belongs to one place of a claim in a text. */
export const placeFields = ["content", "source", "cue", "words", "chain", "mode", "reported", "stance", "reading"] as const;
/** What has one value for all places of a claim. */
export const claimFields = ["claimants", "targets", "invoked", "act", "polarity", "certainty", "proposition", "said", "event", "object", "quantities", "note"] as const;
/** The parts in which versions of a claim are compared and mixed: together they are all that is said in it. */
export const fields = [...placeFields, ...claimFields] as const;
export type Field = (typeof fields)[number];
export type PlaceField = (typeof placeFields)[number];
export type ClaimField = (typeof claimFields)[number];

/** The text in which versions are compared: the newest one of a document, and which party stands for which. */
export interface Ground {
  readonly documentId: string;
  readonly revisionId: string;
  readonly resolve: Resolve;
}

/** The fragments of a mention on the text of the ground; null where it has no place there. */
export function fragmentsOn(mention: Pick<MentionRecord, "anchorings">, revisionId: string): readonly FragmentRecord[] | null {
  const place = currentPlace(mention, revisionId);
  return place && !place.isOrphaned ? place.anchoring.fragments : null;
}

/** A claim's places in the text of the ground, in text order. */
export function placesIn(claim: Pick<ClaimRecord, "mentions">, { documentId, revisionId }: Pick<Ground, "documentId" | "revisionId">): MentionRecord[] {
  const startOf = (mention: MentionRecord) => contentOf(fragmentsOn(mention, revisionId)!)[0]?.start ?? 0;
  return claim.mentions.filter((mention) => mention.documentId === documentId && fragmentsOn(mention, revisionId) !== null).sort((a, b) => startOf(a) - startOf(b));
}

/** The fragments of the content, in text order. */
export const contentOf = (fragments: readonly FragmentRecord[]): FragmentRecord[] => fragments.filter(({ role }) => role === "content").sort((a, b) => a.start - b.start);

/** Which fragments belong to a field of a place. */
export const fragmentsOf: Readonly<Partial<Record<PlaceField, (fragment: FragmentRecord) => boolean>>> = {
  content: ({ role }) => role === "content",
  source: ({ role, levelOrdinal }) => role === "source" && levelOrdinal === 0,
  cue: ({ role, levelOrdinal }) => role === "cue" && levelOrdinal === 0,
  words: ({ role }) => role === "hedge" || role === "loaded",
  chain: ({ levelOrdinal }) => levelOrdinal !== null && levelOrdinal > 0,
};

/** Every field of a claim as a text that is equal exactly where two claims say the same in it. */
export function valuesOf(claim: ClaimRecord, ground: Ground): Readonly<Record<Field, string>> {
  const places = placesIn(claim, ground);
  const ofPlaces = Object.fromEntries(placeFields.map((field) => [field, canonicalJson(places.map((mention) => placeValue(mention, field, ground)))]));
  const ofClaim = Object.fromEntries(claimFields.map((field) => [field, canonicalJson(claimValue(claim, field, ground))]));
  return { ...ofPlaces, ...ofClaim } as Record<Field, string>;
}

function placeValue(mention: MentionRecord, field: PlaceField, { revisionId, resolve }: Ground): unknown {
  const isOf = fragmentsOf[field];
  const spans = isOf ? fragmentsOn(mention, revisionId)!.filter(isOf).map(({ role, levelOrdinal, start, end, wordPartyId }) => ({ role, levelOrdinal, start, end, word: wordPartyId && resolve(wordPartyId) })).sort((a, b) => a.start - b.start || a.end - b.end) : null;
  switch (field) {
    case "chain": return [mention.levels.map(({ sourceKind, stance, partyIds }) => ({ sourceKind, stance, parties: asSet(partyIds, resolve) })), spans];
    case "mode": return mention.mode;
    case "reported": return mention.reported;
    case "stance": return mention.documentStance;
    case "reading": return mention.suppliedReading;
    default: return spans;
  }
}

// Who is named counts, not in which order.
const asSet = (ids: readonly string[], resolve: Resolve) => [...new Set(ids.map(resolve))].sort();

function claimValue(claim: ClaimRecord, field: ClaimField, { resolve }: Ground): unknown {
  switch (field) {
    case "claimants": return [claim.attribution, asSet(claim.claimants, resolve)];
    case "targets": case "invoked": return asSet(claim[field], resolve);
    // Which claim of its own layer a claim is about can't be the same in two layers: that it is about one can.
    case "object": return [claim.objectKind, claim.objectText];
    default: return claim[field];
  }
}

/** One field of a group's versions, side by side. */
export interface FieldCompared {
  readonly field: Field;
  readonly agrees: boolean;
  /** for each version, the first version that says the same: the same number twice is the same value */
  readonly same: readonly number[];
}

/** Every field of these versions compared; in the order of the fields. */
export function compared(versions: readonly ClaimRecord[], ground: Ground): FieldCompared[] {
  const values = versions.map((claim) => valuesOf(claim, ground));
  return fields.map((field) => {
    const same = values.map((value) => values.findIndex((other) => other[field] === value[field]));
    return { field, agrees: same.every((first) => first === 0), same };
  });
}
