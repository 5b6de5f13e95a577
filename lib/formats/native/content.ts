import { saysOther } from "@/lib/adjudication/decision";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimRecord, FragmentRecord } from "@/lib/claims/record";
import { claimProblems, type DocumentVoice } from "@/lib/claims/rules";
import type { PartyIdentityRecord, PartyRecord } from "@/lib/parties/record";
import type { RegionRecord, RevisionText } from "@/lib/documents/record";
import { mayBeDocument } from "@/lib/documents/region";
import { citationsOf } from "@/lib/editor/rich-text";
import type { StoredEntry, StoredOf } from "@/lib/formats/native/stored";
import { undescribable } from "@/lib/selectors/describe";
import type { SnapshotRecord } from "@/lib/publication/record";
import { verify } from "@/lib/selectors/verify";
import { threadProblems } from "@/lib/threads/record";
import { assertBlocks } from "@/lib/text/blocks";
import { canonicalJson } from "@/lib/text/canonical-json";

/** What the checks of content ask of what lies around a record. */
export interface Surroundings {
  /** SHA-256 of a text's UTF-8 form, in hexadecimal */
  readonly sha256: (text: string) => string;
  /** the text of a revision; undefined where there is none */
  readonly textOf: (revisionId: string) => string | undefined;
  /** the document's own voice; undefined where there is no such document */
  readonly voiceOf: (documentId: string) => string | undefined;
}

/** What is wrong within one record, in plain words: the rules that need no other record than its texts and voices. */
export function contentProblems(entry: StoredEntry, around: Surroundings): string[] {
  switch (entry.record) {
    case "party": return partyProblems(entry);
    case "party_identity": return identityProblems(entry);
    case "revision": return revisionProblems(entry, around);
    case "region": return regionProblems(entry, around.textOf(entry.revisionId));
    case "claim": return [...ruleProblems(entry, around), ...quoteProblems(entry, around)];
    case "relation": return entry.fromClaimId === entry.toClaimId ? ["relates a claim to itself"] : [];
    case "assessment": return citationProblems(entry, around);
    case "assignment": return partProblems(entry);
    case "task": return (entry.state === "skipped") === (entry.reason !== "") ? [] : ["is skipped without a reason, or has a reason and is not skipped"];
    case "adjudication_decision": return decisionProblems(entry);
    case "thread": return [...threadProblems(entry), ...passageProblems(entry, around)];
    case "snapshot": return snapshotProblems(entry, around);
    case "version": return versionProblems(entry, around);
    default: return [];
  }
}

function partyProblems({ id, kind, documentId, mergedIntoId }: PartyRecord): string[] {
  if (mergedIntoId === id) return ["is merged into itself"];
  return kind === "anonymous" && documentId === null ? ["is anonymous and belongs to no document"] : [];
}

function partProblems({ revisionId, fromBlock, toBlock }: StoredOf<"assignment">): string[] {
  if (revisionId === null && fromBlock === null && toBlock === null) return [];
  return revisionId !== null && fromBlock !== null && toBlock !== null && fromBlock <= toBlock ? [] : ["is of half a part, or of one that ends before it begins"];
}

function decisionProblems(decision: StoredOf<"adjudication_decision">): string[] {
  const { outcome, fields, versions, results } = decision;
  const known = new Set(versions.map(({ claimId }) => claimId));
  return [
    ...((outcome === "mixed") === (fields !== null) ? [] : ["is a mixture without fields, or has fields and is none"]),
    ...(Object.values(fields ?? {}).every((id) => known.has(id)) ? [] : ["takes a field from a claim that it isn't about"]),
    ...(known.size === versions.length && new Set(results.map(({ claimId }) => claimId)).size === results.length ? [] : ["names a claim twice"]),
    ...(saysOther(decision) ? [] : ["has another reason than those of the list, and doesn't say which"]),
  ];
}

const identityProblems = ({ aId, bId }: PartyIdentityRecord) => (aId < bId ? [] : ["names its parties in the wrong order (the smaller id is a)"]);

function revisionProblems(revision: RevisionText, { sha256 }: Surroundings): string[] {
  const { text, length, blocks } = revision;
  if (text.length !== length) return [`says that its text has ${length} UTF-16 units; it has ${text.length}`];
  if (sha256(text) !== revision.sha256) return ["has a text with another SHA-256 than it says"];
  try {
    assertBlocks(text, blocks.map((block, ordinal) => ({ ...block, ordinal })));
    return [];
  } catch (thrown) {
    if (thrown instanceof RangeError) return [thrown.message];
    throw thrown;
  }
}

function regionProblems(region: RegionRecord, text: string | undefined): string[] {
  const { start, end, refersToRegionId, refersToStart, refersToEnd } = region;
  const length = text?.length ?? Infinity;
  if (region.refersToDocumentId !== undefined && !mayBeDocument(region)) return ["is a document of the project, and is no note"];
  if (start >= end || end > length) return [`has the span ${start}–${end}, which its text hasn't`];
  if ((refersToStart === null) !== (refersToEnd === null)) return ["refers to half a span"];
  if (refersToStart === null || refersToEnd === null) return [];
  if (refersToRegionId !== null) return ["refers to a region and to a span"];
  return refersToStart < refersToEnd && refersToEnd <= length ? [] : [`refers to the span ${refersToStart}–${refersToEnd}, which its text hasn't`];
}

function ruleProblems(claim: ClaimRecord, { voiceOf }: Surroundings): string[] {
  const voices = claim.mentions.flatMap(({ documentId }): DocumentVoice[] => {
    const voicePartyId = voiceOf(documentId);
    return voicePartyId === undefined ? [] : [{ documentId, voicePartyId }];
  });
  const problems = claimProblems(claimInputOf(claim), voices).map(({ path, message }) => `${path.join(".")}: ${message}`);
  return claim.mentions.length === 0 ? [...problems, "mentions: is stated nowhere"] : problems;
}

function quoteProblems(claim: ClaimRecord, { textOf }: Surroundings): string[] {
  return claim.mentions.flatMap((mention, m) =>
    mention.anchorings.flatMap((anchoring, a) => {
      const text = textOf(anchoring.revisionId);
      if (text === undefined) return [];
      return anchoring.fragments.flatMap((fragment, f) => fragmentProblems(text, fragment, `mentions.${m}.anchorings.${a}.fragments.${f}`));
    }),
  );
}

function citationProblems({ reasons }: StoredOf<"assessment">, { textOf }: Surroundings): string[] {
  return citationsOf(reasons).flatMap((cited, index) => {
    const text = textOf(cited.revisionId);
    if (text === undefined) return [];
    const problem = undescribable(text, cited);
    if (problem) return [`reasons, citation ${index + 1}: the span ${cited.start}–${cited.end} is ${spanWords[problem]}`];
    return text.slice(cited.start, cited.end) === cited.quote ? [] : [`reasons, citation ${index + 1}: its quote is not what the text has at ${cited.start}–${cited.end}`];
  });
}

function passageProblems({ revisionId, start, end, quote }: StoredOf<"thread">, { textOf }: Surroundings): string[] {
  const text = revisionId === null ? undefined : textOf(revisionId);
  if (text === undefined || start === null || end === null) return [];
  const problem = undescribable(text, { start, end });
  if (problem) return [`its span ${start}–${end} is ${spanWords[problem]}`];
  return text.slice(start, end) === quote ? [] : [`its quote is not what the text has at ${start}–${end}`];
}

function fragmentProblems(text: string, fragment: FragmentRecord, at: string): string[] {
  const checked = verify(text, fragment);
  if (checked.ok) return [];
  const span = `${fragment.start}–${fragment.end}`;
  const differs = checked.reason === "quote" || checked.reason === "prefix" || checked.reason === "suffix";
  return [differs ? `${at}: its ${checked.reason} is not what the text has at ${span}` : `${at}: the span ${span} is ${spanWords[checked.reason]}`];
}

const spanWords = { outside: "outside its text", empty: "empty", "splits-pair": "cut through a character" } as const;

function snapshotProblems({ ordinal, body, sha256: said }: SnapshotRecord, { sha256 }: Surroundings): string[] {
  if (body.version !== ordinal) return [`is publishing ${ordinal}, but its body says ${body.version}`];
  return sha256(canonicalJson(body)) === said ? [] : ["has a body with another SHA-256 than it says"];
}

const carries = (body: unknown, id: string, version: number) =>
  typeof body === "object" && body !== null && "id" in body && "version" in body && body.id === id && body.version === version;

function versionProblems({ recordId, version, body, tombstone, bodyHash }: StoredOf<"version">, { sha256 }: Surroundings): string[] {
  if ((body === null) !== (tombstone !== null)) return ["has neither a body nor a tombstone, or both"];
  if (body === null) return [];
  if (!carries(body, recordId, version)) return ["has the body of another record or version"];
  return sha256(canonicalJson(body)) === bodyHash ? [] : ["has a body with another SHA-256 than it says"];
}
