import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addAttribution, addContent, addLevel, addWord, changeLevel, fragmentsAt, mentionAt, moveFragment, newClaim, removeFragment, removeLevel,
  sameClaim, setClaimants, setOwnVoice, setWordParty, type Edited,
} from "@/lib/claims/draft";
import { claimInput, type ClaimInput } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import { documentId, fresh, place, uuid, voiceId } from "@/tests/unit/claims/example-claim";

const voices = [{ documentId, voicePartyId: voiceId }];
const made = (edited: Edited): ClaimInput => {
  if (!edited.ok) throw new Error(edited.why);
  return edited.claim;
};
const spans = (claim: ClaimInput, role: string) => fragmentsAt(claim, place).filter((each) => each.role === role).map(({ start, end }) => [start, end]);
const fragment = (claim: ClaimInput, role: string, at = 0) => fragmentsAt(claim, place).filter((each) => each.role === role)[at]!;

describe("a new claim", () => {
  it("is valid as it stands, and says nothing but its words (C1)", () => {
    const claim = fresh();
    expect(claimInput.safeParse(claim).success).toBe(true);
    expect(claimProblems(claim, voices)).toEqual([]);
    expect(claim.attribution).toBe("unset");
    expect(spans(claim, "content")).toEqual([[10, 20]]);
  });

  it("joins spans that overlap, and keeps those that only touch apart", () => {
    const claim = newClaim({ id: uuid(1), anchoringId: uuid(3), documentId, ...place }, [{ start: 0, end: 5 }, { start: 3, end: 8 }, { start: 8, end: 9 }]);
    expect(spans(claim, "content")).toEqual([[0, 8], [8, 9]]);
  });
});

describe("fragments", () => {
  it("adds content in text order, joining what it overlaps (C4)", () => {
    const two = made(addContent(fresh(), place, { start: 2, end: 4 }));
    expect(spans(two, "content")).toEqual([[2, 4], [10, 20]]);
    expect(spans(made(addContent(two, place, { start: 3, end: 12 })), "content")).toEqual([[2, 20]]);
  });

  it("refuses content that is there already", () => {
    expect(addContent(fresh(), place, { start: 12, end: 15 })).toEqual({ ok: false, why: "there_already" });
  });

  it("makes the levels that a source or a cue needs", () => {
    const claim = made(addAttribution(fresh(), place, "source", 2, { start: 30, end: 35 }));
    expect(mentionAt(claim, place).levels.map((level) => level.stance)).toEqual([null, "relays", "relays"]);
    expect(fragment(claim, "source").levelOrdinal).toBe(2);
    expect(claimProblems(claim, voices)).toEqual([]);
  });

  it("lets the same words be the source of two levels, but not twice of one", () => {
    const once = made(addAttribution(fresh(), place, "source", 0, { start: 30, end: 35 }));
    expect(addAttribution(once, place, "source", 0, { start: 30, end: 35 })).toEqual({ ok: false, why: "there_already" });
    expect(spans(made(addAttribution(once, place, "source", 1, { start: 30, end: 35 })), "source")).toHaveLength(2);
  });

  it("marks hedges and loaded words inside the content only, and says whose they are", () => {
    expect(addWord(fresh(), place, "hedge", { start: 8, end: 12 })).toEqual({ ok: false, why: "outside_content" });
    const hedged = made(addWord(fresh(), place, "hedge", { start: 12, end: 14 }));
    const owned = setWordParty(hedged, place, fragment(hedged, "hedge"), uuid(9));
    expect(fragment(owned, "hedge").wordPartyId).toBe(uuid(9));
    expect(claimProblems(owned, voices)).toEqual([]);
  });

  it("keeps the last content, and takes the words in removed content along", () => {
    const claim = made(addWord(made(addContent(fresh(), place, { start: 30, end: 40 })), place, "loaded", { start: 12, end: 14 }));
    const removed = made(removeFragment(claim, place, fragment(claim, "content")));
    expect(spans(removed, "content")).toEqual([[30, 40]]);
    expect(spans(removed, "loaded")).toEqual([]);
    expect(removeFragment(removed, place, fragment(removed, "content"))).toEqual({ ok: false, why: "last_content" });
  });

  it("moves the ends of a fragment, but not over another piece of content", () => {
    const claim = made(addContent(fresh(), place, { start: 30, end: 40 }));
    const first = fragment(claim, "content");
    expect(spans(made(moveFragment(claim, place, first, { start: 8, end: 25 })), "content")).toEqual([[8, 25], [30, 40]]);
    expect(moveFragment(claim, place, first, { start: 8, end: 31 })).toEqual({ ok: false, why: "overlapping_content" });
  });

  it("are known by what they say after an answer has made them anew; one that is gone stays away (U29)", () => {
    const claim = made(addWord(fresh(), place, "hedge", { start: 12, end: 14 }));
    const [again, hedge] = [structuredClone(claim), fragment(claim, "hedge")];
    expect(fragment(setWordParty(again, place, hedge, uuid(9)), "hedge").wordPartyId).toBe(uuid(9));
    expect(spans(made(moveFragment(again, place, hedge, { start: 12, end: 16 })), "hedge")).toEqual([[12, 16]]);
    const without = made(removeFragment(again, place, hedge));
    expect(spans(without, "hedge")).toEqual([]);
    expect(moveFragment(without, place, hedge, { start: 12, end: 16 })).toEqual({ ok: true, claim: without });
  });
});

describe("the chain", () => {
  it("adds levels outward, the claimants' own first", () => {
    const claim = addLevel(addLevel(fresh(), place), place);
    expect(mentionAt(claim, place).levels.map((level) => level.stance)).toEqual([null, "relays", "relays"]);
  });

  it("removes a level with its fragments and moves the outer ones in", () => {
    let claim = addLevel(addLevel(fresh(), place), place);
    claim = made(addAttribution(claim, place, "source", 1, { start: 30, end: 35 }));
    claim = made(addAttribution(claim, place, "cue", 2, { start: 40, end: 45 }));
    claim = changeLevel(claim, place, 2, { partyIds: [uuid(7)], stance: "distances" });
    const removed = removeLevel(claim, place, 1);
    expect(mentionAt(removed, place).levels.map((level) => [level.stance, level.partyIds])).toEqual([[null, []], ["distances", [uuid(7)]]]);
    expect(spans(removed, "source")).toEqual([]);
    expect(fragment(removed, "cue").levelOrdinal).toBe(1);
  });

  it("doesn't remove the innermost level", () => {
    expect(() => removeLevel(fresh(), place, 0)).toThrow(RangeError);
  });
});

describe("who claims", () => {
  it("is attributed with claimants, unset without, own voice with the document's", () => {
    const joint = setClaimants(fresh(), place, [uuid(7), uuid(8)]);
    expect([joint.attribution, joint.claimants]).toEqual(["attributed", [uuid(7), uuid(8)]]);
    expect(setClaimants(joint, place, []).attribution).toBe("unset");
    const own = setOwnVoice(fresh(), voiceId);
    for (const claim of [joint, own, setClaimants(joint, place, [])]) expect(claimProblems(claim, voices)).toEqual([]);
  });
});

describe("every edit", () => {
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
  type Edit = (claim: ClaimInput) => Edited;
  const pick = (claim: ClaimInput, at: number) => fragmentsAt(claim, place)[at % fragmentsAt(claim, place).length]!;
  const edits: fc.Arbitrary<Edit> = fc.oneof(
    span.map((at): Edit => (claim) => addContent(claim, place, at)),
    fc.tuple(fc.constantFrom("source" as const, "cue" as const), fc.nat(3), span).map(([role, level, at]): Edit => (claim) => addAttribution(claim, place, role, level, at)),
    fc.tuple(fc.constantFrom("hedge" as const, "loaded" as const), span).map(([role, at]): Edit => (claim) => addWord(claim, place, role, at)),
    fc.nat(20).map((at): Edit => (claim) => removeFragment(claim, place, pick(claim, at))),
    fc.tuple(fc.nat(20), span).map(([at, to]): Edit => (claim) => moveFragment(claim, place, pick(claim, at), to)),
    fc.integer({ min: 1, max: 3 }).map((ordinal): Edit => (claim) => ({ ok: true, claim: mentionAt(claim, place).levels.length > ordinal ? removeLevel(claim, place, ordinal) : addLevel(claim, place) })),
    fc.array(fc.integer({ min: 10, max: 14 }), { maxLength: 3 }).map((ids): Edit => (claim) => ({ ok: true, claim: setClaimants(claim, place, [...new Set(ids)].map(uuid)) })),
  );

  it("leaves a claim that may be written, whatever came before (C2–C9)", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 25 }), (list) => {
        let claim = fresh();
        for (const edit of list) {
          const result = edit(claim);
          if (result.ok) claim = result.claim;
          expect(claimProblems(claim, voices)).toEqual([]);
        }
      }),
    );
  });
});

describe("sameClaim", () => {
  it("compares what is said, whatever the order of fields and the layer", () => {
    const claim = fresh();
    const turned = Object.fromEntries(Object.entries({ ...claim, layerId: uuid(8) }).reverse()) as ClaimInput;
    expect(sameClaim(claim, turned)).toBe(true);
    expect(sameClaim(claim, { ...claim, note: "." })).toBe(false);
  });
});
