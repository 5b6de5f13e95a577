import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { sha256 } from "@/lib/data/history";
import { canonicalJson } from "@/lib/text/canonical-json";
import type { RecordType } from "@/lib/data/generated/enums";
import { roles } from "@/lib/projects/record";
import { recordCases } from "@/tests/cases/records";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark, withKey } from "@/tests/factories/user";

let project: TestProject;
let other: TestProject;
beforeAll(async () => {
  [project, other] = [await makeProject(), await makeProject()];
});

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
const bare = ({ abilities: _a, ...record }: Record<string, unknown>) => record;
const versions = (recordId: string) =>
  database().version.findMany({ where: { projectId: project.id, recordId }, orderBy: { version: "asc" }, include: { event: true } });
const codeOf = async (act: Promise<unknown>) => act.then(() => "done", (thrown) => (thrown instanceof AppError ? thrown.code : "a bug"));

describe.each(recordCases)("$type", ({ type, mark, makers, changers, owners, draft, pointers, change, create, put, remove, restore }) => {
  const make = async (actor = project.as.owner) => create(actor, project.slug, await draft(project));

  it("H1: is made, changed, set aside and restored, each with its version and its event", async () => {
    const input = await draft(project);
    const kept = [await create(project.as.owner, project.slug, input)];
    expect(kept[0]).toMatchObject({ ...input, version: 1, [mark]: null, abilities: { change: true } });
    if (change) kept.push(await put(project.as.owner, project.slug, input.id, 1, { ...input, ...change }));
    kept.push(await remove(project.as.owner, project.slug, input.id, kept.length));
    expect(kept.at(-1)?.[mark]).toEqual(expect.stringMatching(/Z$/));
    kept.push(await restore(project.as.owner, project.slug, input.id, kept.length));
    expect(kept.at(-1)).toMatchObject({ ...input, ...change, version: kept.length, [mark]: null });

    const history = await versions(input.id);
    expect(history.map(({ recordType, body }) => ({ recordType, body }))).toEqual(kept.map((record) => ({ recordType: type, body: bare(record) })));
    expect(history.map(({ bodyHash }) => bodyHash)).toEqual(kept.map((record) => sha256(canonicalJson(bare(record)))));
    const acts = ["create", ...(change ? ["change"] : []), mark === "archivedAt" ? "archive" : "delete", "restore"];
    expect(history.map(({ event }) => event.act)).toEqual(acts.map((act) => `${type}.${act}`));
  });

  it("A1: is made by those whose role allows it, and by nobody else", async () => {
    for (const role of roles) {
      const answer = await codeOf(make(project.as[role]));
      expect([role, answer]).toEqual([role, makers.includes(role) ? "done" : "forbidden"]);
    }
  });

  it("A1: is changed and set aside by those whose role allows it: somebody else's, and one's own", async () => {
    for (const role of roles) {
      const actor = project.as[role];
      const theirs = await make(role === "owner" && makers.includes("editor") ? project.as.editor : project.as.owner);
      expect([role, await codeOf(remove(actor, project.slug, theirs.id, 1))]).toEqual([role, changers.includes(role) ? "done" : "forbidden"]);
      if (!makers.includes(role)) continue;
      const own = await make(actor);
      expect([role, await codeOf(remove(actor, project.slug, own.id, 1))]).toEqual([role, owners.includes(role) ? "done" : "forbidden"]);
    }
  });

  it("A3: a token that only reads makes and changes nothing", async () => {
    const reading: UserActor = { ...project.as.owner, scope: "read" };
    const record = await make();
    expect(await codeOf(make(reading))).toBe("forbidden");
    expect(await codeOf(remove(reading, project.slug, record.id, 1))).toBe("forbidden");
  });

  it("A2: who is outside the project, or asks in another one, gets what anybody gets for what isn't there", async () => {
    const { id } = await make();
    const nowhere = await remove(project.as.owner, "no-such-project", id, 1).catch((thrown: unknown) => thrown);
    const outside = await remove(project.outsider, project.slug, id, 1).catch((thrown: unknown) => thrown);
    const elsewhere = await remove(other.as.owner, other.slug, id, 1).catch((thrown: unknown) => thrown);
    const nothing = await remove(other.as.owner, other.slug, uuidv7(), 1).catch((thrown: unknown) => thrown);
    expect(nowhere).toEqual(refusal("not_found"));
    for (const answer of [outside, elsewhere, nothing]) expect(answer).toEqual(nowhere);
    expect(await codeOf(create(project.outsider, project.slug, await draft(project)))).toBe("not_found");
  });

  it("A2: another project's ids in the input look like ids that nobody has", async () => {
    const foreign = await draft(other);
    for (const pointer of pointers) {
      const answers = [];
      for (const id of [foreign[pointer] ?? uuidv7(), uuidv7()]) {
        answers.push(await create(project.as.owner, project.slug, { ...(await draft(project)), [pointer]: id }).catch((thrown: unknown) => thrown));
      }
      expect([pointer, answers[0]]).toEqual([pointer, refusal("invalid")]);
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  it("H3: a write from an older version is refused with both versions, and changes nothing", async () => {
    const input = await draft(project);
    const first = await create(project.as.owner, project.slug, input);
    const second = await remove(project.as.owner, project.slug, input.id, 1);
    const late = change ? put(project.as.owner, project.slug, input.id, 1, { ...input, ...change }) : restore(project.as.owner, project.slug, input.id, 1);
    await expect(late).rejects.toMatchObject({ code: "stale", extra: { clash: { base: bare(first), theirs: bare(second) } } });
    await expect(remove(project.as.owner, project.slug, input.id, 7)).rejects.toMatchObject({ code: "stale", extra: { clash: { base: null } } });
    expect((await versions(input.id)).map(({ version }) => version)).toEqual([1, 2]);
  });

  it("H4: a repeat with the same key gets the first answer and changes nothing; the same key with another request is refused", async () => {
    const [key, input] = [uuidv7(), await draft(project)];
    const first = await create(withKey(project.as.owner, key), project.slug, input);
    const repeats = await Promise.all(Array.from({ length: 5 }, () => create(withKey(project.as.owner, key), project.slug, input)));
    for (const repeat of repeats) expect(repeat).toEqual(first);
    await expect(create(withKey(project.as.owner, key, "another body"), project.slug, input)).rejects.toEqual(refusal("repeat_differs"));
    const removal = uuidv7();
    const removed = await remove(withKey(project.as.owner, removal), project.slug, input.id, 1);
    expect(await remove(withKey(project.as.owner, removal), project.slug, input.id, 1)).toEqual(removed);
    expect(await versions(input.id)).toHaveLength(2);
  });

  it("H4: of several equal requests at once, one is done and the others get its answer", async () => {
    const [key, input] = [uuidv7(), await draft(project)];
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(withKey(project.as.owner, key), project.slug, input)));
    expect(new Set(answers.map((answer) => canonicalJson(answer))).size).toBe(1);
    expect(await versions(input.id)).toHaveLength(1);
  });

  it("an id that is taken is refused, and nothing is written", async () => {
    const { id } = await make();
    const input = { ...(await draft(project)), id };
    await expect(create(project.as.owner, project.slug, input)).rejects.toEqual(refusal("exists"));
    expect(await versions(id)).toHaveLength(1);
  });

  it("what is set aside is neither changed nor set aside again, and what isn't is not restored", async () => {
    const input = await draft(project);
    await create(project.as.owner, project.slug, input);
    await expect(restore(project.as.owner, project.slug, input.id, 1)).rejects.toEqual(refusal("conflict"));
    await remove(project.as.owner, project.slug, input.id, 1);
    await expect(remove(project.as.owner, project.slug, input.id, 2)).rejects.toEqual(refusal("conflict"));
    if (change) await expect(put(project.as.owner, project.slug, input.id, 2, { ...input, ...change })).rejects.toEqual(refusal("conflict"));
    expect(await versions(input.id)).toHaveLength(2);
  });

  it("H5: taking an act back is a new version, and its event says which act", async () => {
    const { id } = await make();
    await remove(project.as.owner, project.slug, id, 1);
    const undoing: UserActor = { ...project.as.owner, request: requestMark({ undoOfVersion: 2 }) };
    await restore(undoing, project.slug, id, 2);
    const [, removal, undo] = await versions(id);
    expect(undo?.event.undoOfId).toBe(removal?.eventId);
  });

  it("its id can't be changed", async () => {
    if (!change) return;
    const input = await draft(project);
    await create(project.as.owner, project.slug, input);
    await expect(put(project.as.owner, project.slug, input.id, 1, { ...input, id: uuidv7() })).rejects.toEqual(refusal("invalid"));
  });

  it("the record, its version and its event are all there or none", async () => {
    const before = await database().event.count({ where: { projectId: project.id } });
    const [{ id }, input] = [await make(), await draft(project)];
    await codeOf(create(project.as.owner, project.slug, { ...input, id }));
    await codeOf(remove(project.as.owner, project.slug, id, 9));
    const made = await database().version.findMany({ where: { projectId: project.id, recordType: type as RecordType, recordId: { in: [id, input.id] } } });
    expect(made).toHaveLength(1);
    expect(await database().event.count({ where: { projectId: project.id, versions: { none: {} } } })).toBe(0);
    expect(await database().event.count({ where: { projectId: project.id } })).toBeGreaterThan(before);
  });
});
