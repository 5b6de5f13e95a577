import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { addMember, changeMember, listMembers } from "@/lib/data/members";
import { archiveProject, changeProject, createProject, getProject, listProjects, restoreProject } from "@/lib/data/projects";
import { projectInput, roles, type ProjectChange, type Role } from "@/lib/projects/record";
import { asMember, makeMember, makeProject } from "@/tests/factories/project";
import { actorOf, makeActor, makeUser, requestMark, withKey } from "@/tests/factories/user";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
const page = { limit: 200 };
const content: ProjectChange = { name: "The ferry", description: "", guideline: "", acts: ["jokes"] };
const newProject = () => projectInput.parse({ id: uuidv7(), slug: `ferry-${uuidv7()}`, name: "The ferry" });

describe("making a project", () => {
  it("gives it a shared and an adjudicated layer and its maker as owner, each with history", async () => {
    const [administrator, input] = [await makeActor({ isAdministrator: true }), newProject()];
    const made = await createProject(administrator, input);
    expect(made).toMatchObject({ ...input, version: 1, archivedAt: null, role: "owner", abilities: { change: true } });
    const layers = await database().layer.findMany({ where: { projectId: made.id }, select: { kind: true } });
    expect(layers.map(({ kind }) => kind).sort()).toEqual(["adjudicated", "shared"]);
    const versions = await database().version.findMany({ where: { projectId: made.id }, select: { recordType: true, event: { select: { act: true } } } });
    expect(versions.map(({ recordType }) => recordType).sort()).toEqual(["contributor", "layer", "layer", "project"]);
    expect(new Set(versions.map(({ event }) => event.act))).toEqual(new Set(["project.create"]));
    const log = await database().installationEvent.findMany({ where: { projectId: made.id }, select: { act: true, userId: true } });
    expect(log).toEqual([{ act: "project.create", userId: administrator.userId }]);
  });

  it("is for administrators, with a session or a token that may write anywhere", async () => {
    const user = { id: (await makeUser()).id };
    const attempts = [
      actorOf(user), actorOf(user, { isAdministrator: true, scope: "read" }), actorOf(user, { isAdministrator: true, onlyProjectId: uuidv7() }),
      { kind: "operator", request: requestMark() } as const,
    ];
    for (const actor of attempts) await expect(createProject(actor, newProject())).rejects.toEqual(refusal("forbidden"));
    await expect(createProject({ kind: "anonymous", request: requestMark() }, newProject())).rejects.toEqual(refusal("unauthenticated"));
  });

  it("refuses a slug or an id that is taken, and leaves nothing behind", async () => {
    const [administrator, input] = [await makeActor({ isAdministrator: true }), newProject()];
    await createProject(administrator, input);
    const before = await database().layer.count();
    await expect(createProject(administrator, { ...input, id: uuidv7() })).rejects.toEqual(refusal("exists"));
    await expect(createProject(administrator, { ...input, slug: `other-${uuidv7()}` })).rejects.toEqual(refusal("exists"));
    expect(await database().layer.count()).toBe(before);
  });

  it("H4: a repeat with the same key gives the same project", async () => {
    const [administrator, input, key] = [await makeActor({ isAdministrator: true }), newProject(), uuidv7()];
    const first = await createProject(withKey(administrator, key), input);
    expect(await createProject(withKey(administrator, key), input)).toEqual(first);
  });
});

describe("a project that is there", () => {
  it("A1: is changed, archived and restored by its owners only", async () => {
    const { slug, as } = await makeProject();
    for (const role of roles.filter((each) => each !== "owner")) {
      await expect(changeProject(as[role], slug, 1, content)).rejects.toEqual(refusal("forbidden"));
      await expect(archiveProject(as[role], slug, 1)).rejects.toEqual(refusal("forbidden"));
    }
    expect(await changeProject(as.owner, slug, 1, content)).toMatchObject({ ...content, slug, version: 2 });
    expect((await archiveProject(as.owner, slug, 2)).archivedAt).not.toBeNull();
    await expect(changeProject(as.owner, slug, 3, content)).rejects.toEqual(refusal("conflict"));
    expect(await restoreProject(as.owner, slug, 3)).toMatchObject({ version: 4, archivedAt: null });
    await expect(restoreProject(as.owner, slug, 4)).rejects.toEqual(refusal("conflict"));
  });

  it("H3: is not changed from an older version", async () => {
    const { slug, as } = await makeProject();
    await changeProject(as.owner, slug, 1, content);
    await expect(changeProject(as.owner, slug, 1, { ...content, name: "Late" })).rejects.toMatchObject({
      code: "stale", extra: { clash: { base: { name: "The river crossing", version: 1 }, theirs: { name: "The ferry", version: 2 } } },
    });
  });

  it("A2: is listed for its members with their role, and is nowhere for anybody else", async () => {
    const [{ slug, as, outsider }, administrator] = [await makeProject(), await makeActor({ isAdministrator: true })];
    for (const role of roles) {
      expect((await listProjects(as[role], page)).items.map((item) => [item.slug, item.role, item.abilities.change])).toEqual([[slug, role, role === "owner"]]);
    }
    for (const actor of [outsider, administrator]) {
      expect((await listProjects(actor, page)).items).toEqual([]);
      await expect(getProject(actor, slug)).rejects.toEqual(refusal("not_found"));
    }
    await expect(getProject({ kind: "operator", request: requestMark() }, slug)).rejects.toEqual(refusal("not_found"));
  });

  it("A3: a token of one project sees that one only", async () => {
    const [one, two] = [await makeProject(), await makeProject()];
    const user = await makeUser();
    for (const project of [one, two]) await addMember(project.as.owner, project.slug, { id: uuidv7(), email: user.email, role: "reader" });
    const limited = actorOf(user, { onlyProjectId: one.id });
    expect((await listProjects(limited, page)).items.map(({ id }) => id)).toEqual([one.id]);
    await expect(getProject(limited, two.slug)).rejects.toEqual(refusal("not_found"));
  });

  it("lists come in pages, whole and without repeats", async () => {
    const user = await makeUser();
    const made = [];
    for (let count = 0; count < 3; count++) {
      const project = await makeProject();
      await addMember(project.as.owner, project.slug, { id: uuidv7(), email: user.email, role: "reader" });
      made.push(project.id);
    }
    const first = await listProjects(actorOf(user), { limit: 2 });
    const second = await listProjects(actorOf(user), { limit: 2, cursor: first.next! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
    expect(second.next).toBeNull();
    await expect(listProjects(actorOf(user), { limit: 2, cursor: "'; --" })).rejects.toEqual(refusal("invalid"));
  });
});

describe("members", () => {
  const member = async (slug: string, owner: Awaited<ReturnType<typeof makeProject>>["as"]["owner"], email: string, role: Role) => addMember(owner, slug, { id: uuidv7(), email, role });

  it("A1: are added, changed and removed by owners only, and seen by every member", async () => {
    const { slug, as, outsider } = await makeProject();
    const user = await makeUser();
    for (const role of roles.filter((each) => each !== "owner")) {
      expect((await listMembers(as[role], slug, page)).items).toHaveLength(5);
      await expect(member(slug, as[role], user.email, "reader")).rejects.toEqual(refusal("forbidden"));
      const [first] = (await listMembers(as[role], slug, page)).items;
      await expect(changeMember(as[role], slug, first!.id, 1, { role: "owner" })).rejects.toEqual(refusal("forbidden"));
    }
    await expect(listMembers(outsider, slug, page)).rejects.toEqual(refusal("not_found"));
  });

  it("tell their addresses to owners and to themselves", async () => {
    const { slug, as } = await makeProject();
    const seen = async (role: Role) => (await listMembers(as[role], slug, page)).items.map(({ email, isMe }) => [email !== null, isMe]);
    expect((await seen("owner")).every(([email]) => email)).toBe(true);
    for (const [email, isMe] of await seen("editor")) expect(email).toBe(isMe);
  });

  it("are found by address without regard to case; an address without an account is refused", async () => {
    const { slug, as } = await makeProject();
    const user = await makeUser({ email: `maro.${uuidv7()}@example.org` });
    expect(await member(slug, as.owner, user.email.toUpperCase(), "annotator")).toMatchObject({ role: "annotator", leftAt: null, version: 1, name: user.name });
    await expect(member(slug, as.owner, user.email, "reader")).rejects.toEqual(refusal("exists"));
    await expect(member(slug, as.owner, "nobody@example.org", "reader")).rejects.toMatchObject({ code: "invalid", extra: { issues: [{ path: ["email"] }] } });
  });

  it("A6: a lowered role and a removal hold at the next request; who left stays the author of what they made", async () => {
    const { slug, as, id: projectId } = await makeProject();
    const actor = await makeMember({ slug, as }, "editor");
    const { contributorId } = await asMember({ slug }, actor);
    const lowered = await changeMember(as.owner, slug, contributorId, 1, { role: "reader" });
    expect(lowered).toMatchObject({ role: "reader", version: 2 });
    expect((await asMember({ slug }, actor)).role).toBe("reader");
    const left = await changeMember(as.owner, slug, contributorId, 2, { role: null });
    expect(left).toMatchObject({ role: null, version: 3, leftAt: expect.stringMatching(/Z$/) });
    await expect(getProject(actor, slug)).rejects.toEqual(refusal("not_found"));
    expect(await database().contributor.count({ where: { projectId, id: contributorId } })).toBe(1);
  });

  it("who left comes back as who they were, under their old id", async () => {
    const { slug, as } = await makeProject();
    const user = await makeUser();
    const first = await member(slug, as.owner, user.email, "annotator");
    await changeMember(as.owner, slug, first.id, 1, { role: null });
    expect(await member(slug, as.owner, user.email, "reader")).toMatchObject({ id: first.id, version: 3, role: "reader", leftAt: null });
  });

  it("roles are in the installation's log and not in the project's history, which keeps the person alone", async () => {
    const { slug, as, id: projectId } = await makeProject();
    const user = await makeUser();
    const { id } = await member(slug, as.owner, user.email, "annotator");
    await changeMember(as.owner, slug, id, 1, { role: "editor" });
    const log = await database().installationEvent.findMany({ where: { projectId, act: { in: ["member.add", "member.change"] } }, orderBy: { id: "asc" }, select: { act: true, detail: true } });
    expect(log.slice(-2)).toEqual([{ act: "member.add", detail: { contributorId: id, role: "annotator" } }, { act: "member.change", detail: { contributorId: id, from: "annotator", to: "editor" } }]);
    const versions = await database().version.findMany({ where: { projectId, recordId: id }, orderBy: { version: "asc" }, select: { version: true, body: true } });
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    for (const { body } of versions) expect(Object.keys(body as object).sort()).toEqual(["createdAt", "id", "leftAt", "name", "version"]);
  });

  it("H3: a role is not changed from an older version", async () => {
    const { slug, as } = await makeProject();
    const { id } = await member(slug, as.owner, (await makeUser()).email, "annotator");
    await changeMember(as.owner, slug, id, 1, { role: "editor" });
    await expect(changeMember(as.owner, slug, id, 1, { role: "reader" })).rejects.toEqual(refusal("stale"));
  });

  it("A2: another project's contributor looks like one that isn't there", async () => {
    const [one, two] = [await makeProject(), await makeProject()];
    const [theirs] = (await listMembers(two.as.owner, two.slug, page)).items;
    for (const id of [theirs!.id, uuidv7()]) await expect(changeMember(one.as.owner, one.slug, id, 1, { role: "reader" })).rejects.toEqual(refusal("not_found"));
  });

  it("A5: the last owner neither leaves nor takes a lower role", async () => {
    const { slug, as } = await makeProject();
    const { contributorId } = await asMember({ slug }, as.owner);
    await expect(changeMember(as.owner, slug, contributorId, 1, { role: null })).rejects.toEqual(refusal("conflict"));
    await expect(changeMember(as.owner, slug, contributorId, 1, { role: "editor" })).rejects.toEqual(refusal("conflict"));
    const second = await makeMember({ slug, as }, "owner");
    expect((await changeMember(as.owner, slug, contributorId, 1, { role: "editor" })).role).toBe("editor");
    expect((await getProject(second, slug)).role).toBe("owner");
  });

  it("A5: of two owners who take each other out at once, one stays", async () => {
    for (let round = 0; round < 5; round++) {
      const { slug, as, id: projectId } = await makeProject();
      const second = await makeMember({ slug, as }, "owner");
      const [one, two] = await Promise.all([asMember({ slug }, as.owner), asMember({ slug }, second)]);
      const answers = await Promise.allSettled([
        changeMember(as.owner, slug, two.contributorId, 1, { role: null }), changeMember(second, slug, one.contributorId, 1, { role: null }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await database().contributor.count({ where: { projectId, role: "owner", leftAt: null } })).toBe(1);
    }
  });
});
