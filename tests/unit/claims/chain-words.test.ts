import { describe, expect, it } from "vitest";
import type { ChainStep } from "@/components/claims/card-content";
import { chainSentence } from "@/components/claims/chain-words";
import { figureWords } from "@/components/claims/figure-words";
import { quantityRecord } from "@/lib/claims/record";
import { translator } from "@/messages/translator";

const t = translator("claims");
const step = (ordinal: number, names: readonly string[], more: Partial<ChainStep> = {}): ChainStep => ({
  ordinal, parties: names.map((name) => ({ id: name, name, side: null })), sourceKind: "named", stance: ordinal === 0 ? null : "relays", ...more,
});
const sentence = (steps: readonly ChainStep[], stance: "relays" | "rejects" = "relays") => chainSentence(t, { document: "The Herald", stance, steps });

describe("a chain in a sentence (C17)", () => {
  it("each step passes on what lies inside it", () => {
    const steps = [step(2, ["the agency"]), step(1, ["the ministry"]), step(0, ["the spokesman"])];
    expect(sentence(steps)).toBe("The Herald passes on what the agency passes on of what the ministry passes on of what the spokesman says.");
  });

  it("stances, several parties, and words that name them otherwise are in it", () => {
    const steps = [step(1, ["Lorn", "Sarn"], { stance: "distances" }), step(0, ["Foreign Ministry"], { words: ["The Ministry"], sourceKind: "role" })];
    expect(sentence(steps, "rejects")).toBe("The Herald passes on, rejecting it, what Lorn and Sarn pass on, keeping a distance, of what Foreign Ministry (here “The Ministry”) says.");
  });

  it("a source without a party is named by its kind, and no chain has no sentence", () => {
    expect(sentence([step(1, [], { sourceKind: "anonymous" }), step(0, ["A", "B"])])).toBe("The Herald passes on what somebody not named passes on of what A and B say.");
    expect(sentence([])).toBeNull();
  });
});

describe("a figure in words (C15)", () => {
  const words = (part: Partial<ReturnType<typeof quantityRecord.parse>>) => figureWords(t, { ...quantityRecord.parse({}), ...part });
  it.each([
    [{ min: 49, unit: "people", outcome: "killed", qualifier: "at least 49" }, "at least 49 people killed · as written: “at least 49”"],
    [{ min: 600, max: 800, approximate: true, unit: "km²" }, "about 600 to 800 km²"],
    [{ qualifier: "dozens", unit: "towns" }, "“dozens”, no number towns"],
    [{ max: 1500, population: "guards", whose: "enemy" }, "at most 1,500 (guards) · on the other side"],
    [{ value: 0, unit: "people", outcome: "casualties", asOf: "2014-08-08", cumulative: true, period: "three days", area: "the north" }, "0 people casualties · the north · three days · in total so far · as of 8 August 2014"],
    [{}, "no number yet"],
  ] as const)("%o", (part, expected) => expect(words(part)).toBe(expected));
});
