import { z } from "zod";
import {
  anchoringRecord, claimOrigin, claimRecord, fragmentRecord, levelRecord, mentionRecord, quantityRecord,
} from "@/lib/claims/record";
import { assessmentRecord, contestRecord, placementRecord, positionRecord, relationRecord } from "@/lib/contests/record";
import { blockRecord, documentRecord, originalRecord, regionRecord, revisionText } from "@/lib/documents/record";
import { citation, richTextWith } from "@/lib/editor/rich-text";
import { eventFields, hash, recordTypes, tombstone } from "@/lib/formats/native/history";
import { publicationRecord, snapshotRecord } from "@/lib/publication/record";
import { partyIdentityRecord, partyName, partyRecord, partySide, partyTenure } from "@/lib/parties/record";
import { decidedClaim, decisionRecord } from "@/lib/adjudication/decision";
import { assignmentRecord, taskRecord } from "@/lib/projects/assignment";
import { contributorRecord, layerRecord, offset, projectRecord, recordId, sideRecord } from "@/lib/projects/record";
import { commentRecord, threadRecord } from "@/lib/threads/record";

// Offsets of a record count UTF-16 units. The file says each of them in code points, too, for readers whose strings
// count those (Python, PostgreSQL, W3C Web Annotation); what is derived is checked when the file comes back.
const inCodePoints = { codePointStart: offset, codePointEnd: offset };

const fragment = z.strictObject({ ...fragmentRecord.shape, ...inCodePoints });
const anchoring = z.strictObject({ ...anchoringRecord.shape, fragments: z.array(fragment) });
const mention = z.strictObject({ ...mentionRecord.shape, anchorings: z.array(anchoring) });
const block = z.strictObject({ ...blockRecord.shape, ...inCodePoints });

const tagged = <const Tag extends string, Shape extends z.core.$ZodShape>(tag: Tag, shape: Shape) =>
  z.strictObject({ record: z.literal(tag), ...shape });

const project = tagged("project", projectRecord.shape);
export const contributor = tagged("contributor", contributorRecord.shape);
const layer = tagged("layer", layerRecord.shape);
const side = tagged("side", sideRecord.shape);
export const party = tagged("party", partyRecord.shape);
const partyIdentity = tagged("party_identity", partyIdentityRecord.shape);
const document = tagged("document", documentRecord.shape);
const revision = tagged("revision", { documentId: recordId, ...revisionText.shape, blocks: z.array(block) });
const original = tagged("original", originalRecord.shape);
const region = tagged("region", {
  ...regionRecord.shape, ...inCodePoints, refersToCodePointStart: offset.nullable(), refersToCodePointEnd: offset.nullable(),
});
export const claim = tagged("claim", { ...claimRecord.shape, mentions: z.array(mention) });
export const relation = tagged("relation", relationRecord.shape);
export const contest = tagged("contest", contestRecord.shape);
export const position = tagged("position", positionRecord.shape);
export const placement = tagged("placement", placementRecord.shape);
const reasons = richTextWith(z.strictObject({ ...citation.shape, ...inCodePoints }));
const assessment = tagged("assessment", { ...assessmentRecord.shape, reasons });
const publication = tagged("publication", publicationRecord.shape);
const snapshot = tagged("snapshot", snapshotRecord.shape);
const assignment = tagged("assignment", assignmentRecord.shape);
const task = tagged("task", taskRecord.shape);
const decision = tagged("adjudication_decision", decisionRecord.shape);
const thread = tagged("thread", { ...threadRecord.shape, codePointStart: offset.nullable(), codePointEnd: offset.nullable() });
const comment = tagged("comment", commentRecord.shape);
const event = tagged("event", eventFields);
const version = tagged("version", {
  recordType: z.enum(recordTypes), recordId, version: z.int().min(1),
  body: z.json(), tombstone: tombstone.nullable(), bodyHash: hash, eventId: recordId,
});

/** One line of records.jsonl: one record, told apart by `record`. Versions of a format never reuse a name. */
export const nativeEntry = z.discriminatedUnion("record", [
  project, contributor, layer, side, party, partyIdentity, document, revision, original, region, claim, relation, contest,
  position, placement, assessment, publication, snapshot, assignment, task, decision, thread, comment, event, version,
]);
export type NativeEntry = z.output<typeof nativeEntry>;
export type NativeRecord = NativeEntry["record"];
export type EntryOf<Tag extends NativeRecord> = Extract<NativeEntry, { record: Tag }>;

/** The names that the JSON Schema gives to its parts: the models of the database that they carry. */
export const nativeNames = z.registry<{ id: string }>();
const named: Readonly<Record<string, z.ZodType>> = {
  Project: project, Contributor: contributor, Layer: layer, Side: side, Party: party, PartyName: partyName, PartyTenure: partyTenure,
  PartySide: partySide, PartyIdentity: partyIdentity, Document: document, Revision: revision, Block: block, Original: original,
  Region: region, Claim: claim, Quantity: quantityRecord, Mention: mention, Level: levelRecord, Anchoring: anchoring,
  Fragment: fragment, ClaimOrigin: claimOrigin, Relation: relation, Contest: contest, Position: position, Placement: placement,
  Assessment: assessment, Publication: publication, Snapshot: snapshot, Assignment: assignment, Task: task,
  AdjudicationDecision: decision, AdjudicationClaim: decidedClaim, Thread: thread, Comment: comment, Event: event, Version: version,
};
for (const [id, schema] of Object.entries(named)) nativeNames.add(schema, { id });
