import { describe, expect, it } from "vitest";
import { standardActs } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/relation-types";
import { projectInput, type ProjectChange } from "@/lib/projects/record";
import { projectChangeOf, tidied } from "@/lib/projects/settings";
import { actsOf, actTermOf, offeredActs, offeredAs, offeredRelations, relationTermOf, withActTerm, withRelationTerm } from "@/lib/projects/terms";

const base = { id: "01a1fc51-a173-7173-a083-ff250de513d9", slug: "ferry", name: "Ferry" };
const isAccepted = (part: object) => projectInput.safeParse({ ...base, ...part }).success;

describe("acts and what a project says of them (U35)", () => {
  const project = { acts: ["hints", "mocks"], actTerms: [{ act: "hints", definition: "Means it.", retired: true as const }, { act: "denies", definition: "Says no." }] };

  it("U35: a retired act is an act of the project still, and not offered", () => {
    expect(actsOf(project)).toEqual([...standardActs, "hints", "mocks"]);
    expect(offeredActs(project)).toEqual([...standardActs, "mocks"]);
    expect(offeredActs({ acts: [] })).toEqual([...standardActs]);
  });

  it("U35: a sentence is said, taken back, and goes with its act; what says nothing isn't kept", () => {
    expect(actTermOf(project, "mocks")).toEqual({ act: "mocks", definition: "" });
    const said = withActTerm(project.actTerms, project.acts, { act: "mocks", definition: "Laughs." });
    expect(said).toEqual([{ act: "denies", definition: "Says no." }, project.actTerms[0], { act: "mocks", definition: "Laughs." }]);
    expect(withActTerm(said, ["mocks"], { act: "denies", definition: "" })).toEqual([{ act: "mocks", definition: "Laughs." }]);
    expect(tidied(projectChangeOf({ ...base, ...project, acts: [], description: "", guideline: "" }) satisfies ProjectChange).actTerms).toEqual([{ act: "denies", definition: "Says no." }]);
  });

  it("U35: what is offered again says nothing of having been retired", () => {
    expect(offeredAs(offeredAs({ act: "hints", definition: "Means it." }, false), true)).toEqual({ act: "hints", definition: "Means it." });
  });

  it("U35: two sentences on one act are refused", () => {
    expect(isAccepted({ actTerms: [{ act: "denies", definition: "a" }, { act: "denies", definition: "b" }] })).toBe(false);
    expect(isAccepted({ actTerms: [{ act: "denies", definition: "a" }] })).toBe(true);
  });
});

describe("relations that a project offers (U36)", () => {
  it("U36: are all where it has left none out, in their order", () => {
    expect(offeredRelations({})).toEqual([...relationTypes]);
    expect(offeredRelations({ relationTerms: [{ type: "denies", definition: "", retired: true }, { type: "updates", definition: "Later." }] })).toEqual(relationTypes.filter((type) => type !== "denies"));
  });

  it("U36: have the project's sentence in the order of relations, and none that says nothing", () => {
    const said = withRelationTerm(withRelationTerm([], { type: "same_as", definition: "The same." }), { type: "denies", definition: "No." });
    expect(said.map(({ type }) => type)).toEqual(["denies", "same_as"]);
    expect(withRelationTerm(said, { type: "denies", definition: "" })).toEqual([{ type: "same_as", definition: "The same." }]);
    expect(relationTermOf({ relationTerms: said }, "same_as").definition).toBe("The same.");
  });

  it("U36: are at least one, of the nine, each named once", () => {
    const leftOut = relationTypes.map((type) => ({ type, definition: "", retired: true as const }));
    expect(isAccepted({ relationTerms: leftOut })).toBe(false);
    expect(isAccepted({ relationTerms: leftOut.slice(1) })).toBe(true);
    expect(isAccepted({ relationTerms: [...leftOut.slice(1), leftOut[1]] })).toBe(false);
    expect(isAccepted({ relationTerms: [{ type: "mocks", definition: "" }] })).toBe(false);
  });
});
