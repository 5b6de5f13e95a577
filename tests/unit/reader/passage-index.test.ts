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
    expect(names().some((name) => name.startsWith("content-3"))).toBe(true);
    expect(index.retone()).toBe(false);
  });

  it("are painted the same when very many get another colour at once", () => {
    const known = new Map<string, number>();
    const many = Array.from({ length: 300 }, (_, at) => passage(String(at).padStart(3, "0"), [[0, -1, at * 5, at * 5 + 12]], { claimants: ["p"] }));
    const late = new PassageIndex((each) => known.get(each.claimants[0] ?? "") ?? null);
    late.add(many);
    known.set("p", 5);
    expect(late.retone()).toBe(true);
    const early = new PassageIndex(() => 5);
    early.add(many);
    expect(late.paint({ start: 0, end: 2_000 })).toEqual(early.paint({ start: 0, end: 2_000 }));
  });

  it("on an older revision are known, and not painted", () => {
    const { index } = example();
    index.setClaim("old", [passage("old", [[0, -1, 70, 75]], { orphaned: true })]);
    expect(ids(index.at(72))).toEqual([]);
  });
});
