import { describe, expect, test } from "vitest";
import { changesOf, myActs, sameState, type ActEvent } from "@/lib/projects/undoing";

let count = 0;
const event = (actId: string, undoOfId: string | null = null, recordId = "r", version = 1): ActEvent => ({
  id: `event ${++count}`, actId, undoOfId, act: "claim.change", at: "2026-01-01T00:00:00.000Z", records: [{ recordType: "claim", recordId, version }],
});
const idsOf = (events: readonly ActEvent[]) => {
  const { past, future } = myActs(events);
  return [past.map(({ id }) => id), future.map(({ id }) => id)];
};

describe("H7: which acts can be taken back and done again", () => {
  test("acts stand in their order; one that is taken back can be done again, and stands again after that", () => {
    const [a, b] = [event("a"), event("b")];
    const undo = event("u", b.id);
    const redo = event("r", undo.id);
    expect(idsOf([a, b])).toEqual([["a", "b"], []]);
    expect(idsOf([a, b, undo])).toEqual([["a"], ["b"]]);
    expect(idsOf([a, b, undo, redo])).toEqual([["a", "b"], []]);
    expect(idsOf([a, b, undo, redo, event("v", redo.id)])).toEqual([["a"], ["b"]]);
  });
  test("several events of one act are one, whichever of them an undo names", () => {
    const [first, second] = [event("a", null, "x"), event("a", null, "y")];
    expect(idsOf([first, second, event("u", second.id)])).toEqual([[], ["a"]]);
    expect(idsOf([first, second, event("u", first.id), event("u", second.id)])).toEqual([[], ["a"]]);
  });
  test("a new act ends what could be done again", () => {
    const a = event("a");
    expect(idsOf([a, event("u", a.id), event("b")])).toEqual([["b"], []]);
  });
  test("what takes back an act from before the window is passed over", () => {
    expect(idsOf([event("u", "long ago"), event("a")])).toEqual([["a"], []]);
  });
});

describe("H7: what an act did to each record", () => {
  test("is from the version it met to the one it left, last touched first", () => {
    const moved = [event("a", null, "x", 1), event("a", null, "y", 4), event("a", null, "y", 5)];
    expect(changesOf(moved)).toEqual([{ recordType: "claim", recordId: "y", met: 3, left: 5 }, { recordType: "claim", recordId: "x", met: 0, left: 1 }]);
  });
});

describe("H5: whether a record stands as an act left it", () => {
  const own = (version: number, undoes: number | null = null) => ({ version, undoes });
  test("as that very version, or where everything after it was taken back", () => {
    expect(sameState(2, 2, [own(1), own(2)])).toBe(true);
    expect(sameState(4, 2, [own(1), own(2), own(3), own(4, 3)])).toBe(true);
    expect(sameState(6, 3, [own(1), own(2), own(3), own(4, 3), own(5, 4), own(6)])).toBe(false);
    expect(sameState(5, 3, [own(1), own(2), own(3), own(4, 3), own(5, 4)])).toBe(true);
  });
  test("not where somebody else's version is the newest, or lies between", () => {
    expect(sameState(3, 2, [own(1), own(2)])).toBe(false);
    expect(sameState(4, 2, [own(1), own(2), own(4)])).toBe(false);
  });
});
