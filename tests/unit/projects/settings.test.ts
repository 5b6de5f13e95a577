import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessing, slug, type ProjectChange, type Rating } from "@/lib/projects/record";
import { moved, newScale, rebased, withAct } from "@/lib/projects/settings";
import { proposedSlug } from "@/lib/projects/slug";

describe("a proposed address", () => {
  it("is one that a project can have, whatever its name", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => slug.safeParse(proposedSlug(name)).success));
  });

  it("keeps the plain letters of the name", () => {
    expect(proposedSlug("Der Fall „Wehr“ — Übersicht 2014")).toBe("der-fall-wehr-ubersicht-2014");
    expect(proposedSlug("Գետաշեն")).toBe("project");
  });
});

describe("a move in an order", () => {
  it("changes two neighbours, and nothing at either end or for a stranger", () => {
    expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], "d", 1)).toEqual(["a", "b", "c"]);
  });
});

describe("an act of the project's own", () => {
  it("is added once, and not when it is blank", () => {
    expect(withAct(["insinuates"], " mocks ")).toEqual(["insinuates", "mocks"]);
    expect(withAct(["insinuates"], "insinuates")).toEqual(["insinuates"]);
    expect(withAct(["insinuates"], "  ")).toEqual(["insinuates"]);
  });
});

describe("a part of the settings over a newer record (U34)", () => {
  const base: ProjectChange = { name: "Ferry", description: "", guideline: "One.", acts: [] };

  it("U34: what wasn't touched is as it is there, what was touched stays", () => {
    const theirs = { ...base, name: "The ferry", acts: ["mocks"] };
    expect(rebased({ ...base, guideline: "Two." }, base, theirs)).toEqual({ change: { ...theirs, guideline: "Two." }, both: [] });
  });

  it("U34: what both changed differently is named, what both changed alike is not", () => {
    const mine = { ...base, guideline: "Two.", name: "F" };
    expect(rebased(mine, base, { ...base, guideline: "Three.", name: "F" })).toEqual({ change: mine, both: ["guideline"] });
  });
});

describe("a scale (J11)", () => {
  const rating = (key: string, rest: Partial<Rating> = {}): Rating => ({ key, label: key.toUpperCase(), definition: "It is.", ...rest });
  const isScale = (ratings: Rating[]) => assessing.safeParse({ ratings, secondPerson: false }).success;

  it("J11: has two to twenty ratings besides the retired ones", () => {
    expect(isScale([rating("a"), rating("b")])).toBe(true);
    expect(isScale([rating("a"), rating("b", { retired: true })])).toBe(false);
    const many = Array.from({ length: 21 }, (_, index) => rating(`r${index}`));
    expect(isScale(many)).toBe(false);
    expect(isScale([...many.slice(1), { ...many[0]!, retired: true }])).toBe(true);
  });

  it("J11: that takes another's place keeps what that had besides, retired", () => {
    const [a, b, c] = [rating("a"), rating("b"), rating("c")];
    expect(newScale([a, b], [b, c])).toEqual([a, b, { ...c, retired: true }]);
  });
});
