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
  author: line.default(""),
  outlet: line.default(""),
  date: partialDate.nullable().default(null),
});
export type RegionInput = z.output<typeof regionInput>;
export const regionRecord = z.strictObject({ ...regionInput.shape, ...authoredStamp, ...deletable });
export type RegionRecord = z.output<typeof regionRecord>;

export const originalRecord = z.strictObject({ sha256: hash, size: z.int().min(1), createdAt: instant });
