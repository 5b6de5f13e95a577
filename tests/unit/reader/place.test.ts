import { describe, expect, it } from "vitest";
import { newsOf, shortened, whose, type Place } from "@/components/reader/place";
import type { Highlight } from "@/lib/claims/highlight";

const at = (caret: number, claims: string[] = [], selection: Place["selection"] = null): Place => ({ caret, claims, selection });

describe("U9 what is said of a place", () => {
  it("nothing from character to character, until a claim begins or ends", () => {
    expect(newsOf(at(3), at(4), null)).toBeNull();
    expect(newsOf(at(4), at(5, ["a"]), null)).toBe("claims");
    expect(newsOf(at(5, ["a"]), at(6, ["a"]), null)).toBeNull();
    expect(newsOf(at(6, ["a"]), at(7, ["a", "b"]), null)).toBe("claims");
    expect(newsOf(at(9, ["a"]), at(10), null)).toBe("claims");
    expect(newsOf(null, at(0), null)).toBeNull();
  });
  it("a selection, but not each character that it grows by", () => {
    const one = at(9, [], { start: 4, end: 9 });
    expect(newsOf(at(4), one, null)).toBe("selection");
    expect(newsOf(one, at(10, [], { start: 4, end: 10 }), null)).toBeNull();
    expect(newsOf(one, at(10, ["a"], { start: 4, end: 10 }), null)).toBe("selection");
    expect(newsOf(one, at(20, [], { start: 4, end: 20 }), null)).toBe("selection");
    expect(newsOf(one, at(9), null)).toBeNull();
  });
  it("not again what came in hand by the move", () => {
    expect(newsOf(at(0), at(5, ["a"]), "a")).toBeNull();
    expect(newsOf(at(0), at(5, ["a", "b"]), "a")).toBe("claims");
  });
  it("long selections by their beginning and end, no character cut in two", () => {
    expect(shortened("short")).toBe("short");
    const long = shortened(`${"👨‍👩‍👧".repeat(200)} the end`);
    expect(long).toMatch(/^(👨‍👩‍👧)+.* … /u);
    expect(long.length).toBeLessThan(1_000);
    expect(long).toMatch(/the end$/);
    expect(shortened("word ".repeat(100))).toMatch(/^word .*word … .*word word $/);
  });
  it("whose claims they are, each once", () => {
    const passage = (attribution: Highlight["attribution"], ...claimants: string[]) => ({ attribution, claimants }) as unknown as Highlight;
    const names = whose([passage("attributed", "A", "B"), passage("unset"), passage("attributed", "B"), passage("own_voice", "V")], (id) => `party ${id}`, (word) => word);
    expect(names).toEqual(["party A", "party B", "unset", "own_voice"]);
  });
});
