import { z } from "zod";
import { partialDate } from "@/lib/claims/partial-date";
import { authoredStamp, deletable, instant, line, offset, prose, recordId, requiredLine } from "@/lib/projects/record";
import { exactString } from "@/lib/text/well-formed";

/** What a party does with its words (docs/SPEC.md, C5); a project may add its own. */
export const standardActs = [
  "asserts", "denies", "confirms", "accuses", "concedes", "estimates", "demands", "warns", "threatens", "condemns",
  "commits", "expresses concern", "assesses", "finds", "retracts", "declines to comment", "is silent",
  "neither confirms nor denies", "unspecified",
] as const;
/** Acts that say that somebody did not say something. */
export const silentActs: readonly string[] = ["is silent"];
export const decliningActs: readonly string[] = ["declines to comment", "neither confirms nor denies"];

export const attributions = ["unset", "own_voice", "attributed"] as const;
export const polarities = ["positive", "negative"] as const;
export const certainties = ["certain", "probable", "possible", "unspecified"] as const;
export const objectKinds = ["matter", "claim", "term"] as const;
export const modes = ["direct", "indirect", "mixed", "none"] as const;
export const stances = ["relays", "endorses", "distances", "rejects"] as const;
export const makings = ["by_hand", "from_suggestion", "imported", "duplicated"] as const;
export const sourceKinds = ["named", "role", "pronoun", "elided", "collective", "anonymous", "instrument", "implicit"] as const;
export const fragmentRoles = ["content", "source", "cue", "hedge", "loaded"] as const;
export const whoseValues = ["own", "enemy", "both", "other"] as const;
export type FragmentRole = (typeof fragmentRoles)[number];

const figure = z.number().nullable().default(null);

export const quantityRecord = z.strictObject({
  value: figure,
  min: figure,
  max: figure,
  approximate: z.boolean().default(false),
  qualifier: line.default(""),
  unit: line.default(""),
  outcome: line.default(""),
  population: line.default(""),
  whose: z.enum(whoseValues).nullable().default(null),
  area: line.default(""),
  period: line.default(""),
  cumulative: z.boolean().nullable().default(null),
  asOf: partialDate.nullable().default(null),
});
export type Quantity = z.output<typeof quantityRecord>;

/** A span in UTF-16 units; the server writes quote, prefix and suffix from the text, whatever a client says. */
export const fragmentInput = z.strictObject({
  role: z.enum(fragmentRoles),
  /** the level that a source or a cue belongs to; null for the other roles */
  levelOrdinal: z.int().min(0).nullable().default(null),
  start: offset,
  end: offset,
  wordPartyId: recordId.nullable().default(null),
});
export type FragmentInput = z.output<typeof fragmentInput>;
export const fragmentRecord = z.strictObject({
  ...fragmentInput.shape,
  quote: exactString,
  prefix: exactString,
  suffix: exactString,
});
export type FragmentRecord = z.output<typeof fragmentRecord>;

/** One level of a chain, innermost first; the first has no parties of its own and no stance. */
export const levelRecord = z.strictObject({
  sourceKind: z.enum(sourceKinds),
  stance: z.enum(stances).nullable(),
  partyIds: z.array(recordId).max(100).default([]),
});
export type Level = z.output<typeof levelRecord>;

export const anchoringInput = z.strictObject({
  id: recordId,
  revisionId: recordId,
  fragments: z.array(fragmentInput).min(1).max(1_000),
});
export const anchoringRecord = z.strictObject({
  id: recordId,
  revisionId: recordId,
  state: z.enum(["placed", "proposed", "retired"]),
  method: z.enum(["by_hand", "same_text", "diff", "search", "imported"]),
  score: z.number().nullable(),
  contributorId: recordId,
  createdAt: instant,
  fragments: z.array(fragmentRecord),
});
export type AnchoringRecord = z.output<typeof anchoringRecord>;

const mentionContent = {
  id: recordId,
  documentId: recordId,
  mode: z.enum(modes).default("none"),
  reported: partialDate.nullable().default(null),
  documentStance: z.enum(stances).default("relays"),
  suppliedReading: prose.default(""),
  made: z.enum(makings).default("by_hand"),
  levels: z.array(levelRecord).max(20).default([]),
};
export const mentionInput = z.strictObject({ ...mentionContent, anchorings: z.array(anchoringInput).min(1).max(1_000) });
export type MentionInput = z.output<typeof mentionInput>;
export const mentionRecord = z.strictObject({
  ...mentionContent,
  contributorId: recordId,
  createdAt: instant,
  anchorings: z.array(anchoringRecord),
});
export type MentionRecord = z.output<typeof mentionRecord>;

const partyIds = z.array(recordId).max(100).default([]);
const claimContent = {
  attribution: z.enum(attributions).default("unset"),
  act: requiredLine.default("unspecified"),
  polarity: z.enum(polarities).default("positive"),
  certainty: z.enum(certainties).default("unspecified"),
  proposition: prose.default(""),
  said: partialDate.nullable().default(null),
  event: partialDate.nullable().default(null),
  objectKind: z.enum(objectKinds).default("matter"),
  objectText: line.default(""),
  objectClaimId: recordId.nullable().default(null),
  note: prose.default(""),
  claimants: partyIds,
  targets: partyIds,
  invoked: partyIds,
  quantities: z.array(quantityRecord).max(200).default([]),
};

/** The whole claim as a client writes it: one record, one version (docs/SPEC.md, C1). */
export const claimInput = z.strictObject({
  id: recordId,
  /** the layer it is made in; the shared one unless said; can't be changed later */
  layerId: recordId.optional(),
  /** the claim that it is made as a duplicate of; said when it is made, and kept as its origin */
  duplicateOf: recordId.optional(),
  ...claimContent,
  mentions: z.array(mentionInput).min(1).max(1_000),
});
export type ClaimInput = z.output<typeof claimInput>;
/** The same before defaults are filled in: what a caller may send. */
export type ClaimDraft = z.input<typeof claimInput>;

export const claimOrigin = z.strictObject({
  fromClaimId: recordId,
  fromVersion: z.int().min(1),
  why: z.enum(["adjudicated", "duplicated", "accepted"]),
});

/** The whole claim as it is read, kept in history, and exported. */
export const claimRecord = z.strictObject({
  ...authoredStamp,
  ...deletable,
  layerId: recordId,
  ...claimContent,
  mentions: z.array(mentionRecord),
  origins: z.array(claimOrigin),
});
export type ClaimRecord = z.output<typeof claimRecord>;
