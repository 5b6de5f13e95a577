import { z } from "zod";
import { partialDate } from "@/lib/claims/partial-date";
import { archivable, authoredStamp, deletable, line, prose, recordId, requiredLine } from "@/lib/projects/record";

export const partyKinds = [
  "state", "de_facto_authority", "ministry", "force", "official", "court", "media_outlet", "publication", "ngo",
  "international_body", "analyst", "witness", "group", "collective", "anonymous", "instrument", "document_voice", "other",
] as const;
export type PartyKind = (typeof partyKinds)[number];

export const partyName = z.strictObject({
  // Names are found by an index, whose entries PostgreSQL limits to 2,704 bytes: 600 of the widest characters fit.
  text: requiredLine.max(600),
  /** ISO 15924 ("Latn", "Armn"), or "" where not said */
  script: z.string().regex(/^([A-Z][a-z]{3})?$/).default(""),
});
const span = { from: partialDate.nullable().default(null), to: partialDate.nullable().default(null) };
export const partyTenure = z.strictObject({ ofPartyId: recordId, office: line.default(""), ...span });
export const partySide = z.strictObject({ sideId: recordId, ...span });
export const externalId = z.strictObject({ scheme: requiredLine, value: requiredLine });

export const partyInput = z.strictObject({
  id: recordId,
  kind: z.enum(partyKinds),
  /** the document that an anonymous party is local to */
  documentId: recordId.nullable().default(null),
  /** the first is the one shown; the others are aliases as they stand in texts */
  names: z.array(partyName).min(1).max(500),
  tenures: z.array(partyTenure).max(500).default([]),
  sides: z.array(partySide).max(50).default([]),
  dissolved: partialDate.nullable().default(null),
  note: prose.default(""),
  externalIds: z.array(externalId).max(100).default([]),
});
export type PartyInput = z.output<typeof partyInput>;
/** A new party; of a blind annotator's own layer where that is said, or where it is local to the document that they annotate. */
export const partyCreation = partyInput.extend({ layerId: recordId.optional() });
export type PartyCreation = z.output<typeof partyCreation>;
export type PartyDraft = z.input<typeof partyInput>;

export const partyRecord = z.strictObject({
  ...partyInput.shape,
  ...authoredStamp,
  ...archivable,
  originLayerId: recordId.nullable(),
  mergedIntoId: recordId.nullable(),
});
export type PartyRecord = z.output<typeof partyRecord>;

export const partyIdentityInput = z.strictObject({
  id: recordId,
  aId: recordId,
  bId: recordId,
  kind: z.enum(["same", "not_same"]),
  note: prose.default(""),
});
export type PartyIdentityInput = z.output<typeof partyIdentityInput>;
export const partyIdentityRecord = z.strictObject({ ...partyIdentityInput.shape, ...authoredStamp, ...deletable });
export type PartyIdentityRecord = z.output<typeof partyIdentityRecord>;
