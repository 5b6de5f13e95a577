import { describe, expect, it } from "vitest";
import { PassageIndex } from "@/components/reader/passage-index";
import type { Highlight } from "@/lib/claims/highlight";

const passage = (id: string, spans: Highlight["spans"], more: Partial<Highlight> = {}): Highlight =>
  ({ id, version: 1, act: "asserts", attribution: "unset", claimants: [], mentionId: `m-${id}`, contestCount: 0, orphaned: false, spans, ...more });
const ids = (passages: readonly (Highlight | undefined)[]) => passages.map((each) => each?.id);

function example() {
  const sides = new Map<string, number>();
  const index = new PassageIndex((each) => sides.get(each.claimants[0] ?? "") ?? null);
  index.add([
    passage("outer", [[0, -1, 0, 50]], { claimants: ["p"] }),
    passage("parts", [[0, -1, 10, 14], [0, -1, 30, 34], [1, 0, 60, 65]]),
    passage("inner", [[0, -1, 10, 20]]),
    passage("late", [[0, -1, 80, 90]]),
  ]);
  return { index, sides };
}

describe("passages", () => {
  it("stand in reading order: by their first words, the longer first", () => {
    expect(ids(example().index.ordered)).toEqual(["outer", "parts", "inner", "late"]);
  });

  it("are found under a point, the smallest first, by any of their fragments", () => {
    const { index } = example();
    expect(ids(index.at(12))).toEqual(["parts", "inner", "outer"]);
    expect(ids(index.at(62))).toEqual(["parts"]);
    expect(ids(index.at(70))).toEqual([]);
  });

  it("follow one another, from one in hand and from a caret", () => {
    const { index } = example();
    expect(index.neighbour("m-outer", 0, 1)?.id).toBe("parts");
    expect(index.neighbour("m-outer", 0, -1)).toBeUndefined();
    expect(index.neighbour("m-late", 0, 1)).toBeUndefined();
    expect(index.neighbour(null, 15, 1)?.id).toBe("late");
    expect(index.neighbour(null, 15, -1)?.id).toBe("inner");
    expect(index.neighbour(null, 99, -1)?.id).toBe("late");
  });

  it("are shown instead of those that their claim had", () => {
    const { index } = example();
    index.setClaim("parts", [passage("parts", [[0, -1, 70, 72]])]);
    expect(ids(index.at(12))).toEqual(["inner", "outer"]);
    expect(ids(index.at(71))).toEqual(["parts"]);
    index.setClaim("parts", []);
    expect(ids(index.ordered)).toEqual(["outer", "inner", "late"]);
    expect(index.get("m-parts")).toBeUndefined();
    expect(index.ofClaim("parts")).toEqual([]);
  });

  it("are painted in their side's colour as soon as it is known", () => {
    const { index, sides } = example();
    const names = () => [...index.paint({ start: 0, end: 100 }).registries.keys()];
    expect(names().some((name) => name.startsWith("content-3"))).toBe(false);
    sides.set("p", 3);
    expect(index.retone()).toBe(true);
    expect(index.retone()).toBe(false);
    expect(names().some((name) => name.startsWith("content-3"))).toBe(true);
    expect(index.retone()).toBe(false);
  });

  it("are painted the same when very many get another colour at once", () => {
    const known = new Map<string, number>();
    const many = Array.from({ length: 300 }, (_, at) => passage(String(at).padStart(3, "0"), [[0, -1, at * 5, at * 5 + 12]], { claimants: ["p"] }));
    const late = new PassageIndex((each) => known.get(each.claimants[0] ?? "") ?? null);
    late.add(many);
    late.paint({ start: 0, end: 2_000 });
    known.set("p", 5);
    expect(late.retone()).toBe(true);
    const early = new PassageIndex(() => 5);
    early.add(many);
    expect(late.paint({ start: 0, end: 2_000 })).toEqual(early.paint({ start: 0, end: 2_000 }));
  });

  it("that are met later join those of their claim, and what is here already stays as it is", () => {
    const { index } = example();
    const second = passage("parts", [[0, -1, 70, 75]], { mentionId: "m-parts-2" });
    index.meet([passage("parts", [[0, -1, 1, 2]]), second, passage("new", [[0, -1, 40, 45]])]);
    expect(index.ofClaim("parts").map((each) => each.mentionId)).toEqual(["m-parts", "m-parts-2"]);
    expect(ids(index.at(12))).toEqual(["parts", "inner", "outer"]);
    expect(ids(index.ordered)).toEqual(["outer", "parts", "inner", "new", "parts", "late"]);
    expect([index.size, index.numberOf("m-new"), index.numberOf("m-none")]).toEqual([6, 3, -1]);
  });

  it("stand in the same order, whether they came at once or one after the other", () => {
    const many = Array.from({ length: 60 }, (_, at) => passage(`c${at}`, [[0, -1, (at * 37) % 50, ((at * 37) % 50) + 1 + (at % 7)]]));
    const [once, oneByOne] = [new PassageIndex(() => null), new PassageIndex(() => null)];
    once.add(many);
    for (const each of many) {
      oneByOne.add([each]);
      expect(oneByOne.ordered).toHaveLength(oneByOne.size);
    }
    expect(ids(oneByOne.ordered)).toEqual(ids(once.ordered));
    for (const at of [3, 17, 40]) oneByOne.setClaim(`c${at}`, []);
    expect(ids(oneByOne.ordered)).toEqual(ids(once.ordered).filter((id) => !["c3", "c17", "c40"].includes(id!)));
  });

  it("far from what is seen are not made ready, and what was seen is painted the same after the whole text was (U25)", () => {
    const index = new PassageIndex(() => 1);
    const far = Array.from({ length: 2_000 }, (_, at) => passage(`c${at}`, [[0, -1, at * 400, at * 400 + 500]]));
    index.add(far);
    const seen = { start: 2_000, end: 9_000 };
    const before = index.paint(seen);
    for (let start = 0; start < 800_000; start += 20_000) index.paint({ start, end: start + 9_000 });
    const after = index.paint(seen);
    const shape = (painting: typeof before) => [...painting.registries.values()].flat().map(({ start, end }) => `${start}-${end}`).sort();
    expect(shape(after)).toEqual(shape(before));
    expect(shape(before)).toHaveLength(far.filter(({ spans: [span] }) => span![2] < seen.end && seen.start < span![3]).length);
  });

  it("on an older revision are known, and not painted", () => {
    const { index } = example();
    index.setClaim("old", [passage("old", [[0, -1, 70, 75]], { orphaned: true })]);
    expect(ids(index.at(72))).toEqual([]);
  });
});
