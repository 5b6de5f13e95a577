import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { readComparison } from "@/lib/data/agreement/comparison";
import { annotatorsIn } from "@/lib/data/assignments/annotators";
import { closedLayersIn } from "@/lib/data/assignments/layers";
import { readClaim, takeClaims } from "@/lib/data/claims/claims";
import { takeContests } from "@/lib/data/contests";
import { previewExport } from "@/lib/data/formats/exporting";
import { documentReach } from "@/lib/data/documents/reach";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { listMembers } from "@/lib/data/members";
import { mayIn } from "@/lib/data/membership";
import { guidelineHistory, projectHistory } from "@/lib/data/project-history";
import { getProject, listProjects } from "@/lib/data/projects";
import { readPublishable } from "@/lib/data/publication/publishing";
import { filterChoices } from "@/lib/data/search/choices";
import { findClaims } from "@/lib/data/search/claims";
import { searchProject } from "@/lib/data/search/search";
import { talkerIn } from "@/lib/data/threads/talk";
import type { Role } from "@/lib/projects/record";
import { cursorNow } from "@/lib/server/changes/cursor";
import { readings } from "@/tests/cases/access/readings";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest } from "@/tests/factories/contest";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";

process.env.NEXTAUTH_SECRET ??= "for this test only";
let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});

const nobody: Actor = { kind: "anonymous", request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } };
const taking = { take: async () => undefined, signal: new AbortController().signal };
const searched = { sort: "added", limit: 10, cursor: undefined } as const;
const search = (kind: "passages" | "claims" | "parties" | "documents" | "contests") => (actor: Actor) => searchProject(actor, project.slug, { ...searched, kind, filter: { q: "bridge" } });

// Routes and pages ask several of these at once, so that one refusal hides another that is missing.
describe("what is asked of a project by itself", () => {
  const asks: Record<string, (actor: Actor) => Promise<unknown>> = {
    "the matrix by side": (actor) => readMatrix(actor, project.slug, { by: "side", limit: 10 }),
    "the matrix by party": (actor) => readMatrix(actor, project.slug, { by: "party", limit: 10 }),
    "found claims": (actor) => findClaims(actor, project.slug, { ...searched, filter: {} }),
    "found passages": search("passages"), "found parties": search("parties"), "found documents": search("documents"), "found contests": search("contests"),
    ...Object.fromEntries(Object.entries(readings).map(([name, read]) => [name, (actor: Actor) => read(actor, project.slug)])),
    "from where on changes are told": (actor) => cursorNow(actor, project.slug),
    "who could annotate": (actor) => annotatorsIn(actor, project.slug),
    "as whom one talks": (actor) => talkerIn(actor, project.slug),
    "what one may do": (actor) => mayIn(actor, project.slug, "claim.create"),
    "the closed layers of a document": (actor) => closedLayersIn(actor, project.slug, uuidv7()),
    "how far documents are": (actor) => documentReach(actor, project.slug, []),
    "the project's own history": (actor) => projectHistory(actor, project.slug),
    "the history of its guideline": (actor) => guidelineHistory(actor, project.slug),
    "every claim, one after the other": (actor) => takeClaims(actor, project.slug, {}, taking),
    "every contest, one after the other": (actor) => takeContests(actor, project.slug, {}, taking),
    "what an export would carry": (actor) => previewExport(actor, project.slug, { format: "csv", toolVersion: "0" }),
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
describe("pages offer what a role may do (A1)", () => {
  const roles: Role[] = ["reader", "annotator", "reviewer", "editor", "owner"];
  const offered = async (ask: (actor: Actor) => Promise<unknown>) => {
    const may: Role[] = [];
    for (const role of roles) if (await ask(project.as[role])) may.push(role);
    return may;
  };

  test.each<[string, (actor: Actor) => Promise<unknown>, Role[]]>([
    ["claims, by who annotates", (actor) => mayIn(actor, project.slug, "claim.create"), ["annotator", "editor", "owner"]],
    ["people to give a document to, by editors", (actor) => annotatorsIn(actor, project.slug), ["editor", "owner"]],
    ["words, by all but readers", async (actor) => (await talkerIn(actor, project.slug)).mayComment, ["annotator", "reviewer", "editor", "owner"]],
    ["other claims' facts, by who annotates", async (actor) => (await filterChoices(actor, project.slug)).mayChange, ["annotator", "editor", "owner"]],
    ["imported claims, by editors", async (actor) => (await filterChoices(actor, project.slug)).mayTake, ["editor", "owner"]],
  ])("%s", async (_what, ask, expected) => {
    expect(await offered(ask)).toEqual(expected);
  });

  test("a document is given to nobody who may not annotate", async () => {
    const able = new Set((await annotatorsIn(project.as.editor, project.slug))!.map(({ id }) => id));
    const members = (await listMembers(project.as.owner, project.slug, { limit: 100 })).items;
    const expected = members.filter(({ role }) => role !== null && ["annotator", "editor", "owner"].includes(role)).map(({ id }) => id);
    expect([...able].sort()).toEqual(expected.sort());
  });

  test("what is to be published is read by who may publish it, and by nobody outside", async () => {
    const { id } = await makeContest(project);
    for (const role of roles) {
      const reading = readPublishable(project.as[role], project.slug, id).then(() => "read", ({ code }: { code: string }) => code);
      expect([role, await reading]).toEqual([role, role === "editor" || role === "owner" ? "read" : "forbidden"]);
    }
    await expect(readPublishable(project.outsider, project.slug, id)).rejects.toMatchObject({ code: "not_found" });
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
