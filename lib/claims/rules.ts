import type { ClaimInput, MentionInput } from "@/lib/claims/record";

/** One broken rule: where in the input, and what to do about it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What the rules need to know of the documents that a claim is stated in. */
export interface DocumentVoice {
  readonly documentId: string;
  readonly voicePartyId: string;
}

/**
 * The rules of one claim that need nothing but the claim and its documents' voices (docs/SPEC.md, C2–C9).
 * An empty list means that the claim may be written.
 */
export function claimProblems(claim: ClaimInput, voices: readonly DocumentVoice[]): Problem[] {
  return [
    ...attributionProblems(claim, voices),
    ...partyProblems(claim),
    ...objectProblems(claim),
    ...quantityProblems(claim),
    ...claim.mentions.flatMap((mention, index) => mentionProblems(mention, ["mentions", index])),
    ...repeated(claim.mentions.map((mention) => mention.id), ["mentions"], "The same mention is listed twice."),
  ];
}

function attributionProblems({ attribution, claimants, mentions }: ClaimInput, voices: readonly DocumentVoice[]): Problem[] {
  const at = (message: string): Problem[] => [{ path: ["attribution"], message }];
  if (attribution === "unset") return claimants.length === 0 ? [] : at("A claim with claimants is attributed.");
  if (attribution === "attributed") return claimants.length > 0 ? [] : at("An attributed claim names at least one claimant.");
  const voice = voices.find((known) => known.voicePartyId === claimants[0]);
  if (claimants.length !== 1 || !voice) return at("A claim in the document's own voice has that document's voice as its only claimant.");
  const elsewhere = mentions.some((mention) => mention.documentId !== voice.documentId);
  return elsewhere ? at("A claim in a document's own voice is stated in that document only.") : [];
}

function partyProblems(claim: ClaimInput): Problem[] {
  return (["claimants", "targets", "invoked"] as const).flatMap((role) => repeated(claim[role], [role], "The same party is listed twice."));
}

function objectProblems({ id, objectKind, objectText, objectClaimId }: ClaimInput): Problem[] {
  if (objectKind === "claim" && objectClaimId === null) return [{ path: ["objectClaimId"], message: "Say which claim this claim is about." }];
  if (objectKind !== "claim" && objectClaimId !== null) return [{ path: ["objectKind"], message: "A claim about another claim has that claim as its object." }];
  if (objectClaimId === id) return [{ path: ["objectClaimId"], message: "A claim can't be about itself." }];
  if (objectKind !== "term" && objectText !== "") return [{ path: ["objectText"], message: "Only a claim about a term carries the term." }];
  return [];
}

function quantityProblems({ quantities }: ClaimInput): Problem[] {
  return quantities.flatMap(({ value, min, max }, index) => {
    const path = ["quantities", index];
    if (value !== null && (min !== null || max !== null)) return [{ path, message: "A figure has a value or bounds, not both." }];
    if (min !== null && max !== null && min > max) return [{ path, message: "The lower bound is above the upper one." }];
    return [];
  });
}

function mentionProblems(mention: MentionInput, path: Problem["path"]): Problem[] {
  return [
    ...mention.levels.flatMap((level, ordinal) => levelProblems(level, ordinal, [...path, "levels", ordinal])),
    ...mention.anchorings.flatMap((anchoring, index) => anchoringProblems(anchoring, mention.levels.length, [...path, "anchorings", index])),
    ...repeated(mention.anchorings.map((anchoring) => anchoring.revisionId), [...path, "anchorings"], "A mention has one place on each revision."),
  ];
}

function levelProblems(level: MentionInput["levels"][number], ordinal: number, path: Problem["path"]): Problem[] {
  if (ordinal === 0 && level.stance !== null) return [{ path, message: "The innermost level is the claimant's own and has no stance." }];
  if (ordinal === 0 && level.partyIds.length > 0) return [{ path, message: "The innermost level's parties are the claim's claimants." }];
  if (ordinal > 0 && level.stance === null) return [{ path, message: "An outer level says how it stands to what it passes on." }];
  return repeated(level.partyIds, path, "The same party is listed twice on one level.");
}

function anchoringProblems(anchoring: MentionInput["anchorings"][number], levels: number, path: Problem["path"]): Problem[] {
  const { fragments } = anchoring;
  const content = fragments.filter((fragment) => fragment.role === "content");
  const problems = fragments.flatMap((fragment, index) => fragmentProblems(fragment, levels, content, [...path, "fragments", index]));
  if (content.length === 0) problems.push({ path, message: "A mention has at least one content fragment." });
  const ordered = [...content].sort((a, b) => a.start - b.start);
  if (ordered.some((fragment, index) => index > 0 && fragment.start < ordered[index - 1]!.end)) {
    problems.push({ path, message: "Content fragments of one mention don't overlap each other." });
  }
  return problems;
}

type Fragment = MentionInput["anchorings"][number]["fragments"][number];

function fragmentProblems(fragment: Fragment, levels: number, content: readonly Fragment[], path: Problem["path"]): Problem[] {
  const { role, levelOrdinal, start, end, wordPartyId } = fragment;
  const belongsToLevel = role === "source" || role === "cue";
  if (start >= end) return [{ path, message: "A fragment ends after it starts." }];
  if (belongsToLevel && levelOrdinal === null) return [{ path, message: "A source or a cue belongs to a level of the chain." }];
  if (!belongsToLevel && levelOrdinal !== null) return [{ path, message: "Only a source or a cue belongs to a level of the chain." }];
  if (levelOrdinal !== null && levelOrdinal >= levels) return [{ path, message: `The chain has no level ${levelOrdinal}.` }];
  const isWord = role === "hedge" || role === "loaded";
  if (!isWord && wordPartyId !== null) return [{ path, message: "Only a hedge or a loaded word is somebody's word." }];
  if (isWord && !content.some((part) => part.start <= start && end <= part.end)) {
    return [{ path, message: "A hedge or a loaded word lies within the content." }];
  }
  return [];
}

function repeated(values: readonly string[], path: Problem["path"], message: string): Problem[] {
  return new Set(values).size === values.length ? [] : [{ path, message }];
}
