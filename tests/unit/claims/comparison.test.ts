import { describe, expect, it } from "vitest";
import { compareClaims, mergeClaims, type Choice, type Difference } from "@/lib/claims/comparison";
import { addAttribution, addContent, changeMention, sameClaim, setClaimants } from "@/lib/claims/draft";
import type { ClaimInput } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import { documentId, fresh, place, uuid, voiceId } from "@/tests/unit/claims/example-claim";

const base = fresh();
const edited = (edit: ReturnType<typeof addContent>) => (edit.ok ? edit.claim : base);
const all = (differences: readonly Difference[], choice: Choice) => new Map(differences.map(({ key }) => [key, choice]));
const brief = (differences: readonly Difference[]) => differences.map(({ part, changedBy }) => [part, changedBy]);

describe("compareClaims", () => {
  it("lists nothing for equal claims", () => {
    expect(compareClaims(base, fresh(), fresh())).toEqual([]);
  });

  it("says who changed each part that differs", () => {
    const theirs: ClaimInput = { ...base, act: "denies", note: "same", proposition: "Theirs." };
    const mine: ClaimInput = { ...base, said: "2014-08", note: "same", proposition: "Mine." };
    expect(brief(compareClaims(base, theirs, mine))).toEqual([["act", "theirs"], ["proposition", "both"], ["said", "mine"]]);
  });

  it("takes the claimants with the attribution, and the levels with their sources, as one", () => {
    const theirs = setClaimants(base, place, [uuid(7)]);
    const mine = edited(addAttribution(base, place, "source", 1, { start: 1, end: 3 }));
    expect(brief(compareClaims(base, theirs, mine)).map(([part]) => part)).toEqual(["claimants", "chain"]);
  });

  it("compares without a base", () => {
    expect(compareClaims(null, { ...base, act: "denies" }, base)).toMatchObject([{ part: "act", base: undefined, changedBy: "both" }]);
  });
});

describe("mergeClaims", () => {
  const theirs = changeMention(setClaimants({ ...base, act: "denies", proposition: "Theirs." }, place, [uuid(7)]), place, { mode: "direct" });
  const mine = edited(addContent(edited(addAttribution({ ...base, proposition: "Mine.", said: "2014" }, place, "cue", 0, { start: 1, end: 3 })), place, { start: 40, end: 44 }));
  const differences = compareClaims(base, theirs, mine);

  it("gives theirs, or mine, where one is chosen throughout", () => {
    expect(sameClaim(mergeClaims(theirs, mine, differences, all(differences, "theirs")), theirs)).toBe(true);
    expect(sameClaim(mergeClaims(theirs, mine, differences, all(differences, "mine")), mine)).toBe(true);
  });

  it("loses nothing that was chosen, part by part, and may be written", () => {
    for (const chosen of differences) {
      const choices = all(differences, "theirs").set(chosen.key, "mine");
      const merged = mergeClaims(theirs, mine, differences, choices);
      expect(brief(compareClaims(base, theirs, merged)).map(([part]) => part)).toEqual([chosen.part]);
      expect(claimProblems(merged, [{ documentId, voicePartyId: voiceId }])).toEqual([]);
    }
  });

  it("refuses to decide by itself", () => {
    expect(() => mergeClaims(theirs, mine, differences, new Map())).toThrow(RangeError);
  });

  it("takes or leaves a mention that only one side has", () => {
    const more: ClaimInput = { ...base, mentions: [...base.mentions, { ...base.mentions[0]!, id: uuid(20), anchorings: [{ ...base.mentions[0]!.anchorings[0]!, id: uuid(21) }] }] };
    const added = compareClaims(base, base, more);
    expect(mergeClaims(base, more, added, all(added, "mine")).mentions).toHaveLength(2);
    const removed = compareClaims(more, more, base);
    expect(mergeClaims(more, base, removed, all(removed, "mine")).mentions).toHaveLength(1);
    expect(mergeClaims(more, base, removed, all(removed, "theirs")).mentions).toHaveLength(2);
  });
});
