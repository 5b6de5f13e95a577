import { z } from "zod";
import { partialDate } from "@/lib/claims/partial-date";
import { archivable, authoredStamp, deletable, instant, line, offset, prose, recordId, requiredLine } from "@/lib/projects/record";
import { exactString } from "@/lib/text/well-formed";

const webAddress = line.refine((text) => text === "" || /^https?:\/\//i.test(text), { error: "must begin with http:// or https://" });

const provenance = {
  title: requiredLine,
  kind: line.default(""),
  publisherPartyId: recordId.nullable().default(null),
  language: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, { error: "must be a BCP 47 language tag" }).default("und"),
  originalUrl: webAddress.default(""),
  archiveUrl: webAddress.default(""),
  published: partialDate.nullable().default(null),
  retrieved: partialDate.nullable().default(null),
  licence: line.default(""),
  note: prose.default(""),
};

/** What a person can change of a document: its provenance, never its text. */
export const documentChange = z.strictObject(provenance);
export type DocumentChange = z.output<typeof documentChange>;

export const blockKinds = ["heading", "paragraph", "list_item", "quotation", "table", "preformatted"] as const;
export const blockRecord = z.strictObject({
  kind: z.enum(blockKinds),
  level: z.int().min(0),
  start: offset,
  end: offset,
});
export type BlockRecord = z.output<typeof blockRecord>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** One immutable canonical text. `length` counts UTF-16 units; the hashes are of the UTF-8 text and of the uploaded bytes. */
export const revisionRecord = z.strictObject({
  id: recordId,
  ordinal: z.int().min(1),
  length: z.int().min(1),
  sha256: hash,
  originalSha256: hash,
  encoding: line,
  sourceType: line,
  warnings: z.array(z.unknown()),
  contributorId: recordId,
  createdAt: instant,
});
export type RevisionRecord = z.output<typeof revisionRecord>;

/** The same with its text and blocks: what the reader opens and the native format carries. */
export const revisionText = z.strictObject({ ...revisionRecord.shape, text: exactString, blocks: z.array(blockRecord) });
export type RevisionText = z.output<typeof revisionText>;

export const documentRecord = z.strictObject({
  ...provenance,
  ...authoredStamp,
  ...archivable,
  voicePartyId: recordId,
  fileName: line,
});
export type DocumentRecord = z.output<typeof documentRecord>;

export const excludedRoles = ["tooltip", "interface", "appeal"] as const;
export const regionRoles = [...excludedRoles, "infobox", "table", "caption", "reference", "duplicate"] as const;

export const regionInput = z.strictObject({
  id: recordId,
  revisionId: recordId,
  role: z.enum(regionRoles),
  start: offset,
  end: offset,
  refersToRegionId: recordId.nullable().default(null),
  refersToStart: offset.nullable().default(null),
  refersToEnd: offset.nullable().default(null),
  // Only there where a note is a document of the project, so that what history kept before stays as it was hashed.
  refersToDocumentId: recordId.optional(),
  author: line.default(""),
  outlet: line.default(""),
  date: partialDate.nullable().default(null),
});
export type RegionInput = z.output<typeof regionInput>;
export const regionRecord = z.strictObject({ ...regionInput.shape, ...authoredStamp, ...deletable });
export type RegionRecord = z.output<typeof regionRecord>;

/** How many regions one act may make, take away or take back. */
export const MOST_REGIONS = 5_000;
const regionSeen = z.strictObject({ id: recordId, version: z.int().min(1) });

/** One act on many regions: all of it happens, or nothing. `id` names the act. */
export const regionsAct = z.discriminatedUnion("act", [
  z.strictObject({ id: recordId, act: z.literal("create"), regions: z.array(regionInput).min(1).max(MOST_REGIONS) }),
  z.strictObject({ id: recordId, act: z.literal("delete"), regions: z.array(regionSeen).min(1).max(MOST_REGIONS) }),
  z.strictObject({ id: recordId, act: z.literal("restore"), regions: z.array(regionSeen).min(1).max(MOST_REGIONS) }),
]);
export type RegionsAct = z.output<typeof regionsAct>;

/** What an act on many regions left: each one's version; `version` is the first one's, which an undo names. */
export const regionsDone = z.strictObject({ id: recordId, version: z.int().min(1), regions: z.array(regionSeen) });
export type RegionsDone = z.output<typeof regionsDone>;

const { revisionId: _revision, ...shortShape } = regionInput.shape;
/** A region as the reader paints it: what 5,000 of can be sent at once. What is empty is left out. */
export const regionShort = z.object({ ...shortShape, version: z.int().min(1) }).partial().required({ id: true, role: true, start: true, end: true, version: true });
export type RegionShort = Pick<RegionInput, "id" | "role" | "start" | "end"> & Partial<RegionInput> & { readonly version: number };

export const originalRecord = z.strictObject({ sha256: hash, size: z.int().min(1), createdAt: instant });
