import type { DecisionRecord } from "@/lib/adjudication/decision";
import type { ClaimRecord, MentionRecord } from "@/lib/claims/record";
import type { AssessmentRecord, ContestRecord, PlacementRecord, PositionRecord, RelationRecord } from "@/lib/contests/record";
import type { DocumentRecord, RegionRecord } from "@/lib/documents/record";
import { withCitations } from "@/lib/editor/rich-text";
import type { PartyIdentityRecord, PartyRecord } from "@/lib/parties/record";
import type { AssignmentRecord, TaskRecord } from "@/lib/projects/assignment";
import type { ContributorRecord, LayerRecord, SideRecord } from "@/lib/projects/record";
import { describe } from "@/lib/selectors/describe";
import type { CommentRecord, ThreadRecord } from "@/lib/threads/record";
import { wordsOf } from "@/lib/threads/words";

/** What stands where a record can't be without a word. */
export const ERASED = "[erased]";

/** The records that can be erased as they stand. A project's own words are changed in its settings; a publication has none. */
export interface Erasables {
  contributor: ContributorRecord;
  layer: LayerRecord;
  side: SideRecord;
  party: PartyRecord;
  party_identity: PartyIdentityRecord;
  document: DocumentRecord;
  region: RegionRecord;
  claim: ClaimRecord;
  relation: RelationRecord;
  contest: ContestRecord;
  position: PositionRecord;
  placement: PlacementRecord;
  assessment: AssessmentRecord;
  assignment: AssignmentRecord;
  task: TaskRecord;
  adjudication_decision: DecisionRecord;
  thread: ThreadRecord;
  comment: CommentRecord;
}
export type ErasableType = keyof Erasables;
type Redactions = { readonly [Type in ErasableType]: (record: Erasables[Type], at: string) => Erasables[Type] };

const archived = <R extends { readonly archivedAt: string | null }>(record: R, at: string): R => ({ ...record, archivedAt: record.archivedAt ?? at });
const deleted = <R extends { readonly deletedAt: string | null }>(record: R, at: string): R => ({ ...record, deletedAt: record.deletedAt ?? at });

const redactions: Redactions = {
  contributor: (record) => ({ ...record, name: ERASED }),
  layer: (record) => ({ ...record, name: "" }),
  side: (record, at) => archived({ ...record, name: ERASED }, at),
  party: (record, at) => archived({ ...record, names: [{ text: ERASED, script: "" }], tenures: [], sides: [], dissolved: null, note: "", externalIds: [] }, at),
  party_identity: (record, at) => deleted({ ...record, note: "" }, at),
  document: (record, at) => archived({
    ...record, title: ERASED, kind: "", publisherPartyId: null, language: "und", fileName: "", originalUrl: "", archiveUrl: "", published: null, retrieved: null, licence: "", note: "",
  }, at),
  region: (record, at) => deleted({ ...record, author: "", outlet: "", date: null }, at),
  claim: (record, at) => deleted(wordlessClaim(record), at),
  relation: (record, at) => deleted({ ...record, scope: "", note: "" }, at),
  contest: (record, at) => archived({ ...record, question: ERASED, note: "" }, at),
  position: (record, at) => deleted({ ...record, label: ERASED }, at),
  placement: (record, at) => deleted({ ...record, note: "" }, at),
  assessment: (record, at) => deleted({ ...record, reasons: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: ERASED }] }] } }, at),
  // Who works on what, and how far they are, goes on.
  assignment: (record) => ({ ...record, note: "" }),
  task: (record) => ({ ...record, reason: record.reason === "" ? "" : ERASED }),
  // What was decided stands, as what came of it does; what somebody wrote about it goes.
  adjudication_decision: (record) => ({ ...record, note: record.note === "" ? "" : ERASED }),
  thread: (record) => ({ ...record, reason: record.reason === "" ? "" : ERASED }),
  comment: (record, at) => deleted({ ...record, body: wordsOf(ERASED) }, at),
};

/** The record with nothing in it that anybody said or wrote, set aside at this instant. What holds it together (ids, offsets) stays. */
export const redacted = <Type extends ErasableType>(type: Type, record: Erasables[Type], at: string): Erasables[Type] => redactions[type](record, at);

/** The record without its note, else as it stands; null where such records have none. */
export const withoutNote = <R extends object>(record: R): R | null => ("note" in record ? { ...record, note: "" } : null);

function wordlessClaim(claim: ClaimRecord): ClaimRecord {
  const { objectKind } = claim;
  return {
    ...claim, attribution: "unset", act: "unspecified", polarity: "positive", certainty: "unspecified", proposition: "", said: null, event: null,
    objectKind: objectKind === "term" ? "matter" : objectKind, objectText: "", note: "", claimants: [], targets: [], invoked: [], quantities: [], mentions: claim.mentions.map(wordlessMention),
  };
}

function wordlessMention(mention: MentionRecord): MentionRecord {
  const anchorings = mention.anchorings.map((anchoring) => ({ ...anchoring, fragments: anchoring.fragments.map((fragment) => ({ ...fragment, wordPartyId: null })) }));
  return { ...mention, reported: null, suppliedReading: "", levels: mention.levels.map((level) => ({ ...level, partyIds: [] })), anchorings };
}

/** The texts that were blackened, by their revisions. */
export type Blackened = ReadonlyMap<string, string>;

/** A claim as it stands on blackened texts: its quotes there are black, and what editors supplied to them is gone. */
export function blackenedClaim(claim: ClaimRecord, texts: Blackened, documentId: string): ClaimRecord {
  const mentions = claim.mentions.map((mention) => (mention.documentId === documentId ? { ...mention, suppliedReading: "", anchorings: mention.anchorings.map((anchoring) => blackenedAnchoring(anchoring, texts)) } : mention));
  return { ...claim, mentions };
}

function blackenedAnchoring(anchoring: MentionRecord["anchorings"][number], texts: Blackened): MentionRecord["anchorings"][number] {
  const text = texts.get(anchoring.revisionId);
  if (text === undefined) return anchoring;
  return { ...anchoring, fragments: anchoring.fragments.map((fragment) => ({ ...fragment, ...describe(text, fragment) })) };
}

/** A thread on a passage of a blackened text: its quote is black. */
export function blackenedThread(thread: ThreadRecord, texts: Blackened): ThreadRecord {
  const text = thread.revisionId === null ? undefined : texts.get(thread.revisionId);
  return text === undefined || thread.start === null || thread.end === null ? thread : { ...thread, quote: text.slice(thread.start, thread.end) };
}

/** An assessment whose citations of blackened texts are black; what its author wrote beside them stays. */
export function blackenedAssessment(assessment: AssessmentRecord, texts: Blackened): AssessmentRecord {
  const reasons = withCitations(assessment.reasons, (cited) => {
    const text = texts.get(cited.revisionId);
    return text === undefined ? cited : { ...cited, quote: text.slice(cited.start, cited.end) };
  });
  return { ...assessment, reasons };
}
