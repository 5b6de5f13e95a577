import { describe, expect, test } from "vitest";
import { countsOf, groupsOf, isKept, isWhole } from "@/lib/adjudication/group";
import { content, decision, ground, party, place, standing, track, version } from "@/tests/unit/adjudication/versions";
import { uuidv7 } from "uuidv7";

const idsOf = (groups: ReturnType<typeof groupsOf>["groups"]) => groups.map(({ versions }) => versions.map(({ claim }) => claim.id));

describe("Y1: groups", () => {
  test("claims that have characters in common are one group, whatever nobody else has is one by itself, in text order", () => {
    const [a, b, alone, late] = [version([place([content(10, 20)])]), version([place([content(12, 25)])]), version([place([content(0, 5)])]), version([place([content(40, 50)])])];
    const { groups } = groupsOf([track([a, late]), track([b, alone])], [], ground, standing(a, b, alone, late));
    expect(idsOf(groups)).toEqual([[alone.id], [a.id, b.id], [late.id]]);
    expect(groups.map(({ span }) => [span.start, span.end])).toEqual([[0, 5], [10, 25], [40, 50]]);
  });

  test("a claim with two places joins what is matched at either", () => {
    const both = version([place([content(0, 5)]), place([content(30, 35)])]);
    const [first, second] = [version([place([content(0, 5)])]), version([place([content(30, 35)])])];
    expect(idsOf(groupsOf([track([both]), track([first, second])], [], ground, standing(both, first, second)).groups)).toEqual([[both.id, first.id, second.id]]);
  });

  test("what stands only on an older text, elsewhere, or is deleted is in no group", () => {
    const elsewhere = version([place([content(0, 5)], { documentId: uuidv7() })]);
    const gone = version([place([content(0, 5)])], { deletedAt: "2031-05-03T10:00:00.000Z" });
    expect(groupsOf([track([elsewhere, gone]), track([])], [], ground, standing()).groups).toEqual([]);
  });
});

describe("Y2: complete agreement", () => {
  const complete = (one: ReturnType<typeof version>, other: ReturnType<typeof version>) => groupsOf([track([one]), track([other])], [], ground, standing(one, other)).groups[0]!;

  test("everybody has one claim there, and they say the same in every field", () => {
    expect(complete(version([place([content(0, 5)])]), version([place([content(0, 5)])])).isComplete).toBe(true);
  });

  test("any field that differs, also words of the editors, makes it none, and is named", () => {
    const cases = [
      ["content", version([place([content(0, 6)])])],
      ["source", version([place([content(0, 5), ["source", 0, 8, 9]])])],
      ["words", version([place([content(0, 5), ["hedge", null, 0, 2]])])],
      ["chain", version([place([content(0, 5)], { levels: [] })])],
      ["mode", version([place([content(0, 5)], { mode: "direct" })])],
      ["claimants", version([place([content(0, 5)])], { claimants: [uuidv7()] })],
      ["act", version([place([content(0, 5)])], { act: "denies" })],
      ["proposition", version([place([content(0, 5)])], { proposition: "It was so." })],
      ["note", version([place([content(0, 5)])], { note: "Look again." })],
      ["object", version([place([content(0, 5)])], { objectKind: "term", objectText: "boat" })],
    ] as const;
    for (const [field, other] of cases) {
      const group = complete(version([place([content(0, 5)])]), other);
      expect([group.isComplete, group.fields.filter(({ agrees }) => !agrees).map((each) => each.field)]).toEqual([false, [field]]);
    }
  });

  test("claimants are compared as a set, by the party that stands for a merged one", () => {
    const [stays, goes] = [uuidv7(), uuidv7()];
    const [one, other] = [version([place([content(0, 5)])], { claimants: [goes, party] }), version([place([content(0, 5)])], { claimants: [party, stays] })];
    const merged = { ...ground, resolve: (id: string) => (id === goes ? stays : id) };
    expect(groupsOf([track([one]), track([other])], [], merged, standing(one, other)).groups[0]!.isComplete).toBe(true);
    expect(complete(one, other).isComplete).toBe(false);
  });

  test("somebody who was to mark the place and didn't makes it none; somebody whose part lies elsewhere doesn't", () => {
    const [a, b] = [version([place([content(0, 5)])]), version([place([content(0, 5)])])];
    const of = (third: ReturnType<typeof track>) => groupsOf([track([a]), track([b]), third], [], ground, standing(a, b)).groups[0]!.isComplete;
    expect([of(track([])), of(track([], { part: { start: 3, end: 30 } })), of(track([], { part: { start: 5, end: 30 } }))]).toEqual([false, false, true]);
    expect(groupsOf([track([a])], [], ground, standing(a)).groups[0]!.isComplete).toBe(false);
  });
});

describe("Y5: earlier decisions", () => {
  const [a, b] = [version([place([content(0, 10)])]), version([place([content(0, 10)])])];

  test("a decision stands as it was decided until a claim changes, goes, or another comes", () => {
    const made = decision([a, b]);
    const state = (...[tracks, at]: [Parameters<typeof groupsOf>[0], Parameters<typeof groupsOf>[3]]) => groupsOf(tracks, [made], ground, at).groups.map((group) => [group.state, group.since, group.decisions.length]);
    expect(state([track([a]), track([b])], standing(a, b))).toEqual([["decided", [], 1]]);
    const newer = { ...a, version: 2 };
    expect(state([track([newer]), track([b])], standing(newer, b))).toEqual([["changed", ["versions"], 1]]);
    expect(state([track([]), track([b])], new Map([[a.id, null], [b.id, 1]]))).toEqual([["changed", ["versions"], 1]]);
    const third = version([place([content(5, 10)])]);
    expect(state([track([a]), track([b]), track([third])], standing(a, b, third))).toEqual([["changed", ["members"], 1]]);
  });

  test("new work that takes one of two that were decided together away from the other joins both", () => {
    const [one, other, nearer] = [version([place([content(0, 10)])]), version([place([content(9, 20)])]), version([place([content(0, 9)])])];
    const sizes = (decisions: Parameters<typeof groupsOf>[1]) => groupsOf([track([one]), track([other]), track([nearer])], decisions, ground, standing(one, other, nearer)).groups.map(({ state, versions }) => [state, versions.length]);
    expect([sizes([]), sizes([decision([one, other])])]).toEqual([[["open", 2], ["open", 1]], [["changed", 3]]]);
  });

  test("what was decided apart and is joined by new work keeps both decisions", () => {
    const [left, right] = [version([place([content(0, 10)])]), version([place([content(20, 30)])])];
    const bridge = version([place([content(0, 10)]), place([content(20, 30)])]);
    const [first, second] = [decision([left]), decision([right])];
    const [only, ...more] = groupsOf([track([left, right]), track([bridge])], [first, second], ground, standing(left, right, bridge)).groups;
    expect([more.length, only!.state, only!.since, new Set(only!.decisions)]).toEqual([0, "changed", ["members"], new Set([first, second])]);
  });

  test("filters and their counts", () => {
    const [c, d] = [version([place([content(50, 60)])]), version([place([content(50, 61)])])];
    const { groups } = groupsOf([track([a, c]), track([b, d])], [decision([c, d])], ground, standing(a, b, c, d));
    expect(countsOf(groups)).toEqual({ all: 2, open: 1, disagreeing: 1, decided: 1, changed: 0, acceptable: 1 });
    expect(groups.map((group) => isKept(group, undefined))).toEqual([true, true]);
  });

  test("groups of which one was decided here are all of them until somebody else decides, or work comes or goes", () => {
    const [c, d] = [version([place([content(50, 60)])]), version([place([content(50, 61)])])];
    const read = (...made: Parameters<typeof groupsOf>[1]) => groupsOf([track([a, c]), track([b, d])], made, ground, standing(a, b, c, d)).groups;
    const [mine, both] = [read(decision([a, b])), read(decision([a, b]), decision([c, d]))];
    expect([isWhole(mine, countsOf(mine), undefined), isWhole(mine, countsOf(both), undefined), isWhole(mine.slice(1), countsOf(mine), undefined)]).toEqual([true, false, false]);
    const open = mine.filter((group) => isKept(group, "open"));
    expect([isWhole(open, countsOf(mine), "open"), isWhole(open, countsOf(both), "open")]).toEqual([true, false]);
  });
});
