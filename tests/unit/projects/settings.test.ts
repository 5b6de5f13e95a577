import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "@/lib/projects/record";
import { moved, withAct } from "@/lib/projects/settings";
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
