import { describe, expect, it } from "vitest";
import { duplicateClaim, swapParties, takeAttribution } from "@/lib/claims/copying";
import { addAttribution, addLevel, addWord, changeLevel, fragmentsAt, mentionAt, moveLevel, sameClaim, setClaimants, setOwnVoice, type Edited } from "@/lib/claims/draft";
import { addMention, removeMention } from "@/lib/claims/mentions";
import { claimInput, type ClaimInput } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import { documentId, fresh, place, uuid, voiceId } from "@/tests/unit/claims/example-claim";

const voices = [{ documentId, voicePartyId: voiceId }];
const made = (edited: Edited): ClaimInput => {
  if (!edited.ok) throw new Error(edited.why);
  return edited.claim;
};
const [ministry, agency, outlet, army] = [uuid(20), uuid(21), uuid(22), uuid(23)] as [string, string, string, string];
const isValid = (claim: ClaimInput) => claimInput.safeParse(claim).success && claimProblems(claim, voices).length === 0;

/** Said by a ministry, through an agency (0–5 and a cue 6–9) and an outlet (30–35). */
function chained(): ClaimInput {
  let claim = addLevel(addLevel(setClaimants(fresh(), place, [ministry]), place), place);
  claim = changeLevel(claim, place, 1, { partyIds: [agency], stance: "endorses" });
  claim = changeLevel(claim, place, 2, { partyIds: [outlet], stance: "distances" });
  claim = made(addAttribution(claim, place, "source", 1, { start: 0, end: 5 }));
  claim = made(addAttribution(claim, place, "cue", 1, { start: 6, end: 9 }));
  return made(addAttribution(claim, place, "source", 2, { start: 30, end: 35 }));
}
const sources = (claim: ClaimInput) => fragmentsAt(claim, place).filter(({ levelOrdinal }) => levelOrdinal !== null).map(({ role, levelOrdinal, start }) => [role, levelOrdinal, start]);

describe("moving a level (C17)", () => {
  it("takes its parties, its stance, its source and its cue along", () => {
    const moved = moveLevel(chained(), place, 1, 2);
    expect(mentionAt(moved, place).levels.map(({ partyIds, stance }) => [partyIds, stance])).toEqual([[[], null], [[outlet], "distances"], [[agency], "endorses"]]);
    expect(sources(moved)).toEqual([["source", 1, 30], ["source", 2, 0], ["cue", 2, 6]]);
    expect(isValid(moved)).toBe(true);
    expect(sameClaim(moveLevel(moved, place, 2, 1), chained())).toBe(true);
  });

  it("leaves the claimants innermost: nothing is moved there or away from there, or past the end", () => {
    for (const [from, to] of [[0, 1], [1, 0], [1, 3], [3, 1]] as const) expect(() => moveLevel(chained(), place, from, to)).toThrow(RangeError);
  });
});

describe("taking an attribution over (C18)", () => {
  it("one header names the source of several items: claimants, chain and its spans come, what the item says stays", () => {
    const item = made(addWord({ ...fresh(50, 60, uuid(9)), act: "estimates", proposition: "Ours." }, place, "loaded", { start: 52, end: 55 }));
    const taken = takeAttribution(item, place, chained(), place);
    expect(taken).toMatchObject({ id: uuid(9), act: "estimates", proposition: "Ours.", attribution: "attributed", claimants: [ministry] });
    expect(sources(taken)).toEqual(sources(chained()));
    expect(fragmentsAt(taken, place).filter(({ role }) => role === "content" || role === "loaded").map(({ start, end }) => [start, end])).toEqual([[50, 60], [52, 55]]);
    expect(isValid(taken)).toBe(true);
  });

  it("replaces what the item had of its own, and can be taken from a claim in the document's own voice", () => {
    const own = setOwnVoice(fresh(), voiceId);
    const taken = takeAttribution({ ...chained(), id: uuid(9) }, place, own, place);
    expect(taken).toMatchObject({ attribution: "own_voice", claimants: [voiceId] });
    expect(sources(taken)).toEqual([]);
    expect(isValid(taken)).toBe(true);
  });

  it("spans are shared on one revision only", () => {
    expect(() => takeAttribution(fresh(), place, chained(), { ...place, revisionId: uuid(99) })).toThrow(RangeError);
  });
});

describe("one sentence, two claims (C19)", () => {
  const accusation: ClaimInput = { ...chained(), act: "accuses", targets: [army], proposition: "The army shot first.", quantities: [] };
  const ids = { id: uuid(30), mentionId: uuid(31), anchoringId: uuid(32) };

  it("a duplicate has the same spans under ids of its own, and says what it was made from", () => {
    const copy = duplicateClaim(accusation, place, ids);
    const there = { mentionId: ids.mentionId, revisionId: place.revisionId };
    expect(copy).toMatchObject({ id: ids.id, duplicateOf: accusation.id, act: "accuses", claimants: [ministry], targets: [army], proposition: "The army shot first." });
    expect(fragmentsAt(copy, there)).toEqual(fragmentsAt(accusation, place));
    expect(mentionAt(copy, there)).toMatchObject({ made: "duplicated", anchorings: [{ id: ids.anchoringId }] });
    expect(isValid(copy)).toBe(true);
  });

  it("its other mentions stay with the first claim", () => {
    const mentioned = addMention(accusation, { mentionId: uuid(40), anchoringId: uuid(41), documentId, revisionId: place.revisionId }, { start: 70, end: 80 });
    expect(mentioned.ok && duplicateClaim(mentioned.claim, place, ids).mentions).toHaveLength(1);
  });

  it("swapped, claimant and target are exchanged, and the sentence, which would say the opposite, is empty", () => {
    const swapped = swapParties(duplicateClaim(accusation, place, ids))!;
    expect(swapped).toMatchObject({ attribution: "attributed", claimants: [army], targets: [ministry], proposition: "" });
    expect(isValid(swapped)).toBe(true);
  });

  it("without a target the swapped claim is not yet attributed; without both, or in own voice, there is nothing to swap", () => {
    expect(swapParties({ ...accusation, targets: [] })).toMatchObject({ attribution: "unset", claimants: [], targets: [ministry] });
    expect(swapParties(fresh())).toBeNull();
    expect(swapParties(setOwnVoice(fresh(), voiceId))).toBeNull();
  });
});

describe("further mentions (C20)", () => {
  const at = { mentionId: uuid(40), anchoringId: uuid(41), documentId: uuid(50), revisionId: uuid(51) };
  const span = { start: 3, end: 9 };

  it("a passage of another document becomes one more mention; everything else stays", () => {
    const mentioned = addMention(chained(), at, span);
    if (!mentioned.ok) throw new Error(mentioned.why);
    expect(mentioned.claim.mentions).toHaveLength(2);
    expect(mentioned.claim.mentions[1]).toMatchObject({ id: at.mentionId, documentId: at.documentId, made: "by_hand", levels: [{ stance: null, partyIds: [] }] });
    expect(sameClaim(removeMention(mentioned.claim, at.mentionId)!, chained())).toBe(true);
  });

  it("a claim in a document's own voice has none elsewhere (C3), but may have one in its document", () => {
    const own = setOwnVoice(fresh(), voiceId);
    expect(addMention(own, at, span)).toEqual({ ok: false, why: "own_voice" });
    expect(addMention(own, { ...at, documentId, revisionId: place.revisionId }, span).ok).toBe(true);
  });

  it("words that are a mention of this claim already are refused, and the last mention stays", () => {
    expect(addMention(fresh(), { ...at, documentId, revisionId: place.revisionId }, { start: 15, end: 25 })).toEqual({ ok: false, why: "there_already" });
    expect(removeMention(fresh(), place.mentionId)).toBeNull();
  });
});
