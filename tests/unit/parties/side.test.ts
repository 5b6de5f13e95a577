import { describe, expect, it } from "vitest";
import { sidesOf, type Standing } from "@/lib/parties/side";

const side = (sideId: string, from: string | null = null, to: string | null = null) => ({ sideId, from, to });
const office = (ofPartyId: string, from: string | null = null, to: string | null = null) => ({ ofPartyId, from, to });
const standing = (sides: Record<string, ReturnType<typeof side>[]>, tenures: Record<string, ReturnType<typeof office>[]> = {}): Standing => ({
  sides: new Map(Object.entries(sides)), tenures: new Map(Object.entries(tenures)),
});

describe("P4: the sides a party stands on", () => {
  it("are none where nobody said so", () => {
    expect(sidesOf("observer", null, standing({}))).toEqual([]);
  });

  it("are its own, not its office's, as soon as it has one of its own", () => {
    const known = standing({ ministry: [side("north")], rebel: [side("south")] }, { rebel: [office("ministry")] });
    expect(sidesOf("rebel", null, known)).toEqual(["south"]);
  });

  it("are its own only, even on a day when its own doesn't hold", () => {
    const known = standing({ ministry: [side("north")], rebel: [side("south", "2020")] }, { rebel: [office("ministry")] });
    expect(sidesOf("rebel", "2018", known)).toEqual([]);
  });

  it("are those of the party whose office it holds, and of that one's in turn", () => {
    const known = standing({ state: [side("north")] }, { spokesman: [office("ministry")], ministry: [office("state")] });
    expect(sidesOf("spokesman", null, known)).toEqual(["north"]);
  });

  it("are those of the office held on that day", () => {
    const known = standing({ ministry: [side("north")], harbour: [side("south")] }, { spokesman: [office("ministry", null, "2019"), office("harbour", "2020", null)] });
    expect(sidesOf("spokesman", "2019-12-31", known)).toEqual(["north"]);
    expect(sidesOf("spokesman", "2020-01-01", known)).toEqual(["south"]);
    expect(sidesOf("spokesman", null, known)).toEqual(["north", "south"]);
  });

  it("are each listed once, and offices that go in a circle end", () => {
    const known = standing({ a: [side("north")] }, { x: [office("a"), office("a", "2020"), office("y")], y: [office("x")] });
    expect(sidesOf("x", null, known)).toEqual(["north"]);
  });
});
