import type { Mixture } from "@/lib/adjudication/decision";
import { claimFields, contentOf, fragmentsOf, fragmentsOn, placeFields, placesIn, type ClaimField, type Ground, type PlaceField } from "@/lib/adjudication/field";
import { commonSize } from "@/lib/agreement/claim-matching";
import { inFragmentOrder } from "@/lib/claims/fragment-order";
import type { AnchoringRecord, ClaimRecord, FragmentRecord, MentionRecord } from "@/lib/claims/record";
import { contains } from "@/lib/text/span";

/** Where an adjudicated claim is made, and who makes it. */
export interface Making extends Ground {
  readonly id: string;
  readonly layerId: string;
  readonly contributorId: string;
  readonly now: string;
  readonly newId: () => string;
  /** the adjudicated claim of the one that the base is about; null where there is none */
  readonly objectCopy: string | null;
  readonly origins: ClaimRecord["origins"];
}

/**
 * The claim of the adjudicated layer that is made of a version, with the fields that come from other ones. Its places are
 * the base's in the ground's document; a field of a place comes from the other's place that has most in common with it,
 * and stays the base's where there is none. Hedges and loaded words outside of the content that is taken are left out.
 */
export function adjudicatedClaim(base: ClaimRecord, fields: Mixture, versions: readonly ClaimRecord[], making: Making): ClaimRecord {
  const from = (field: ClaimField | PlaceField) => versions.find(({ id }) => id === fields[field]) ?? base;
  const { id, layerId, contributorId, now, origins } = making;
  const mentions = placesIn(base, making).map((mention) => composedMention(mention, base, from, making));
  const said = Object.assign({}, ...claimFields.map((field) => claimPart(from(field), field, base, making))) as Partial<ClaimRecord>;
  return { ...base, ...said, id, layerId, contributorId, version: 1, createdAt: now, deletedAt: null, origins, mentions };
}

/** The same claim as a new version of the one that the decision made before: it keeps id, maker, and what it came from. */
export function overEarlier(made: ClaimRecord, earlier: ClaimRecord): ClaimRecord {
  const known = new Set(earlier.origins.map(({ fromClaimId }) => fromClaimId));
  const origins = [...earlier.origins, ...made.origins.filter(({ fromClaimId }) => !known.has(fromClaimId))].sort((a, b) => (a.fromClaimId < b.fromClaimId ? -1 : 1));
  const { id, version, contributorId, createdAt } = earlier;
  return { ...made, id, version: version + 1, contributorId, createdAt, origins };
}

function claimPart(claim: ClaimRecord, field: ClaimField, base: ClaimRecord, { resolve, objectCopy }: Making): Partial<ClaimRecord> {
  switch (field) {
    case "claimants": return { attribution: claim.attribution, claimants: once(claim.claimants.map(resolve)) };
    case "targets": case "invoked": return { [field]: once(claim[field].map(resolve)) };
    case "object": return objectOf(claim, claim.id === base.id ? objectCopy : null);
    default: return { [field]: claim[field] };
  }
}

// What a claim is about and isn't in the adjudicated layer is the matter.
function objectOf({ objectKind, objectText }: ClaimRecord, objectCopy: string | null): Partial<ClaimRecord> {
  if (objectKind !== "claim") return { objectKind, objectText, objectClaimId: null };
  return objectCopy === null ? { objectKind: "matter", objectText: "", objectClaimId: null } : { objectKind, objectText: "", objectClaimId: objectCopy };
}

const once = (ids: readonly string[]) => [...new Set(ids)];

type From = (field: PlaceField) => ClaimRecord;

function composedMention(mention: MentionRecord, base: ClaimRecord, from: From, making: Making): MentionRecord {
  const { revisionId, contributorId, now, newId, resolve } = making;
  const placeOf = (field: PlaceField) => (from(field).id === base.id ? mention : (counterpart(mention, from(field), making) ?? mention));
  const fragments = placeFields.flatMap((field) => (fragmentsOf[field] ? fragmentsOn(placeOf(field), revisionId)!.filter(fragmentsOf[field]) : []));
  const levels = levelsFor(placeOf("chain"), [placeOf("source"), placeOf("cue")], fragments);
  const fitting = (list: readonly FragmentRecord[]) => list.filter(({ levelOrdinal }) => levelOrdinal === null || levelOrdinal < levels.length);
  const anchorings = mention.anchorings.map((anchoring): AnchoringRecord => ({
    ...anchoring, id: newId(), contributorId, createdAt: now,
    fragments: (anchoring.revisionId === revisionId ? withinContent(fragments) : fitting(anchoring.fragments)).map((each) => ({ ...each, wordPartyId: each.wordPartyId && resolve(each.wordPartyId) })).sort(inFragmentOrder),
  }));
  return {
    ...mention, id: newId(), contributorId, createdAt: now, anchorings,
    levels: levels.map((level) => ({ ...level, partyIds: once(level.partyIds.map(resolve)) })),
    mode: placeOf("mode").mode, reported: placeOf("reported").reported, documentStance: placeOf("stance").documentStance, suppliedReading: placeOf("reading").suppliedReading,
  };
}

/** The place of another version that has most of its content in common with this one's; the only one of both where there are no more. */
function counterpart(mention: MentionRecord, other: ClaimRecord, ground: Making): MentionRecord | undefined {
  const content = (each: MentionRecord) => contentOf(fragmentsOn(each, ground.revisionId)!);
  const ranked = placesIn(other, ground).map((place) => ({ place, common: commonSize(content(mention), content(place)) })).sort((a, b) => b.common - a.common);
  return ranked.length === 1 || (ranked[0]?.common ?? 0) > 0 ? ranked[0]!.place : undefined;
}

/** The chain, long enough for the innermost source and cue that come with it. */
function levelsFor(chain: MentionRecord, others: readonly MentionRecord[], fragments: readonly FragmentRecord[]): MentionRecord["levels"] {
  if (chain.levels.length > 0 || !fragments.some(({ levelOrdinal }) => levelOrdinal === 0)) return chain.levels;
  return others.find(({ levels }) => levels.length > 0)?.levels.slice(0, 1) ?? [];
}

function withinContent(fragments: readonly FragmentRecord[]): FragmentRecord[] {
  const content = contentOf(fragments);
  return fragments.filter((fragment) => !fragmentsOf.words!(fragment) || content.some((part) => contains(part, fragment)));
}
