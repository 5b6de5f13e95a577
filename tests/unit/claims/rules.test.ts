import { describe, expect, test } from "vitest";
import { claimInput, type ClaimDraft } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [claimId, documentId, revisionId, mentionId, voice, ministry, agency] = [1, 2, 3, 4, 5, 6, 7].map(id) as [string, string, string, string, string, string, string];
const voices = [{ documentId, voicePartyId: voice }];

type MentionDraft = ClaimDraft["mentions"][number];
const content = { role: "content", start: 10, end: 20 } as const;

function mention(over: Partial<MentionDraft> = {}, fragments: MentionDraft["anchorings"][number]["fragments"] = [content]): MentionDraft {
  return { id: mentionId, documentId, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: id(8), revisionId, fragments }], ...over };
}
const messages = (over: Partial<ClaimDraft>, withMention = mention()) =>
  claimProblems(claimInput.parse({ id: claimId, mentions: [withMention], ...over }), voices).map((problem) => problem.message);

describe("attribution (C2)", () => {
  test("a fresh claim has no attribution and no claimant", () => {
    expect(messages({})).toEqual([]);
    expect(messages({ claimants: [ministry] })).toEqual(["A claim with claimants is attributed."]);
  });
  test("an attributed claim names its claimants, several where they speak jointly", () => {
    expect(messages({ attribution: "attributed" })).toEqual(["An attributed claim names at least one claimant."]);
    expect(messages({ attribution: "attributed", claimants: [ministry, agency] })).toEqual([]);
    expect(messages({ attribution: "attributed", claimants: [ministry, ministry] })).toEqual(["The same party is listed twice."]);
  });
  test("own voice is the document's own, and only there (C3)", () => {
    expect(messages({ attribution: "own_voice", claimants: [voice] })).toEqual([]);
    expect(messages({ attribution: "own_voice", claimants: [ministry] })).toHaveLength(1);
    const elsewhere = mention({ documentId: id(99) });
    expect(messages({ attribution: "own_voice", claimants: [voice] }, elsewhere)).toEqual(["A claim in a document's own voice is stated in that document only."]);
  });
});

describe("chain (C4)", () => {
  const levels = (...rest: NonNullable<MentionDraft["levels"]>) => messages({}, mention({ levels: rest }));
  test("three levels, the outer ones with parties and stance", () => {
    expect(levels({ sourceKind: "named", stance: null }, { sourceKind: "role", stance: "relays", partyIds: [ministry] }, { sourceKind: "named", stance: "distances", partyIds: [agency] })).toEqual([]);
  });
  test("the innermost level has neither stance nor parties of its own", () => {
    expect(levels({ sourceKind: "named", stance: "relays" })).toEqual(["The innermost level is the claimant's own and has no stance."]);
    expect(levels({ sourceKind: "named", stance: null, partyIds: [ministry] })).toEqual(["The innermost level's parties are the claim's claimants."]);
  });
  test("an outer level says how it stands to what it passes on", () => {
    expect(levels({ sourceKind: "named", stance: null }, { sourceKind: "named", stance: null })).toEqual(["An outer level says how it stands to what it passes on."]);
  });
});

describe("fragments (C7)", () => {
  const fragments = (...rest: MentionDraft["anchorings"][number]["fragments"]) => messages({}, mention({}, rest));
  test("content may be discontinuous, and must be there", () => {
    expect(fragments(content, { role: "content", start: 30, end: 35 })).toEqual([]);
    expect(fragments({ role: "cue", levelOrdinal: 0, start: 5, end: 9 })).toEqual(["A mention has at least one content fragment."]);
  });
  test("content fragments of one mention may touch, and may not overlap", () => {
    expect(fragments(content, { role: "content", start: 20, end: 25 })).toEqual([]);
    expect(fragments(content, { role: "content", start: 19, end: 25 })).toEqual(["Content fragments of one mention don't overlap each other."]);
  });
  test("sources and cues belong to a level that is there; other roles to none", () => {
    expect(fragments(content, { role: "source", levelOrdinal: 0, start: 0, end: 4 })).toEqual([]);
    expect(fragments(content, { role: "source", start: 0, end: 4 })).toHaveLength(1);
    expect(fragments(content, { role: "cue", levelOrdinal: 1, start: 0, end: 4 })).toEqual(["The chain has no level 1."]);
    expect(fragments({ ...content, levelOrdinal: 0 })).toHaveLength(1);
  });
  test("hedges and loaded words lie within the content and may be somebody's word", () => {
    expect(fragments(content, { role: "hedge", start: 12, end: 15 }, { role: "loaded", start: 10, end: 20, wordPartyId: ministry })).toEqual([]);
    expect(fragments(content, { role: "hedge", start: 18, end: 22 })).toEqual(["A hedge or a loaded word lies within the content."]);
    expect(fragments({ ...content, wordPartyId: ministry })).toEqual(["Only a hedge or a loaded word is somebody's word."]);
  });
  test("a fragment is never empty or backward", () => {
    expect(fragments(content, { role: "cue", levelOrdinal: 0, start: 4, end: 4 })).toEqual(["A fragment ends after it starts."]);
  });
});

describe("object (C6) and quantities (C8)", () => {
  test("a claim may have another claim as its object, never itself", () => {
    expect(messages({ objectKind: "claim", objectClaimId: id(50) })).toEqual([]);
    expect(messages({ objectKind: "claim" })).toHaveLength(1);
    expect(messages({ objectKind: "claim", objectClaimId: claimId })).toEqual(["A claim can't be about itself."]);
    expect(messages({ objectText: "a word" })).toEqual(["Only a claim about a term carries the term."]);
  });
  test("a figure has a value or bounds in order", () => {
    expect(messages({ quantities: [{ value: 8 }, { min: 31, max: 92 }, { min: 22, qualifier: "22+" }] })).toEqual([]);
    expect(messages({ quantities: [{ value: 8, min: 1 }] })).toEqual(["A figure has a value or bounds, not both."]);
    expect(messages({ quantities: [{ min: 92, max: 31 }] })).toEqual(["The lower bound is above the upper one."]);
  });
});
