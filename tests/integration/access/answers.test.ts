import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { readComparison } from "@/lib/data/agreement/comparison";
import { readClaim } from "@/lib/data/claims/claims";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { listMembers } from "@/lib/data/members";
import { getProject, listProjects } from "@/lib/data/projects";
import { findClaims } from "@/lib/data/search/claims";
import { searchProject } from "@/lib/data/search/search";
import type { Role } from "@/lib/projects/record";
import { makeClaim } from "@/tests/factories/claim";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});

const nobody: Actor = { kind: "anonymous", request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } };
const searched = { sort: "added", limit: 10, cursor: undefined } as const;
const search = (kind: "passages" | "claims" | "parties" | "documents" | "contests") => (actor: Actor) => searchProject(actor, project.slug, { ...searched, kind, filter: { q: "bridge" } });

// Routes and pages ask several of these at once, so that one refusal hides another that is missing.
describe("what is asked of a project by itself", () => {
  const asks: Record<string, (actor: Actor) => Promise<unknown>> = {
    "the matrix by side": (actor) => readMatrix(actor, project.slug, { by: "side", limit: 10 }),
    "the matrix by party": (actor) => readMatrix(actor, project.slug, { by: "party", limit: 10 }),
    "found claims": (actor) => findClaims(actor, project.slug, { ...searched, filter: {} }),
    "found passages": search("passages"), "found parties": search("parties"), "found documents": search("documents"), "found contests": search("contests"),
    "a comparison of layers": (actor) => readComparison(actor, project.slug, { layers: [project.layers.shared] }),
  };

  test.each(Object.keys(asks))("%s is not there for who is no member, and asks nobody in particular to sign in (A2)", async (what) => {
    await expect(asks[what]!(project.outsider)).rejects.toMatchObject({ code: "not_found" });
    await expect(asks[what]!(nobody)).rejects.toMatchObject({ code: "unauthenticated" });
    await asks[what]!(project.as.reader);
  });

  test("nobody in particular has no projects (A2)", async () => {
    await expect(listProjects(nobody, { limit: 10 })).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

// Written by hand from the roles of docs/SPEC.md, A1.
describe("with each record comes what the one who asks may do with it (A1)", () => {
  const roles: Role[] = ["reader", "annotator", "reviewer", "editor", "owner"];
  const changing = async (ask: (role: Role) => Promise<{ abilities: { change: boolean } }>) => {
    const may: Role[] = [];
    for (const role of roles) if ((await ask(role)).abilities.change) may.push(role);
    return may;
  };

  test("a claim is its annotator's to change, and an editor's and an owner's", async () => {
    const own = await makeMember(project, "annotator");
    const { id } = await makeClaim(project, {}, own);
    expect(await changing((role) => readClaim(project.as[role], project.slug, id))).toEqual(["editor", "owner"]);
    expect((await readClaim(own, project.slug, id)).abilities).toEqual({ change: true });
  });

  test("a project and its members are an owner's to change; their addresses an owner's to know", async () => {
    expect(await changing((role) => getProject(project.as[role], project.slug))).toEqual(["owner"]);
    expect(await changing(async (role) => (await listProjects(project.as[role], { limit: 10 })).items[0]!)).toEqual(["owner"]);
    const members = async (role: Role) => (await listMembers(project.as[role], project.slug, { limit: 100 })).items;
    expect(await changing(async (role) => (await members(role))[0]!)).toEqual(["owner"]);
    for (const role of roles) expect([role, (await members(role)).every(({ email, isMe }) => (email !== null) === (isMe || role === "owner"))]).toEqual([role, true]);
  });
});
