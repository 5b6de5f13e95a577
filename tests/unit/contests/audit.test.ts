import { describe, expect, it } from "vitest";
import { barOf, sharesOf, type CueCount } from "@/lib/contests/audit";

const counts: CueCount[] = [
  { column: "north", cue: "neutral", claims: 3 }, { column: "north", cue: "doubting", claims: 1 }, { column: "south", cue: "none", claims: 2 },
];
const [north, south, third] = sharesOf(["north", "south", "third"], counts);

describe("shares of a side's claims (M6)", () => {
  it("are of all of its claims, every class named", () => {
    expect(north).toMatchObject({ column: "north", claims: 4 });
    expect(north!.parts.map(({ cue, claims, share }) => [cue, claims, share])).toEqual([
      ["neutral", 3, 0.75], ["doubting", 1, 0.25], ["endorsing", 0, 0], ["mixed", 0, 0], ["other", 0, 0], ["none", 0, 0],
    ]);
    expect(south!.parts.at(-1)).toEqual({ cue: "none", claims: 2, share: 1 });
  });

  it("are 0 for a side without claims, never a division by nothing", () => {
    expect(third).toMatchObject({ claims: 0 });
    expect(third!.parts.every(({ share }) => share === 0)).toBe(true);
  });

  it("lie end to end along a bar, without parts that are empty", () => {
    expect(barOf(north!, 200)).toEqual([{ cue: "neutral", from: 0, to: 150 }, { cue: "doubting", from: 150, to: 200 }]);
    expect(barOf(third!, 200)).toEqual([]);
  });

  it("K7: are the same for both when two sides exchange their claims", () => {
    const exchanged = counts.map((count) => ({ ...count, column: count.column === "north" ? "south" : "north" }));
    const [a, b] = sharesOf(["north", "south"], exchanged);
    expect([a!.parts, b!.parts]).toEqual([south!.parts, north!.parts]);
  });
});
