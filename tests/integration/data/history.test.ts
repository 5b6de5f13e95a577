import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { deleteClaim } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { deleteDraft, getDraft, listDrafts, putDraft } from "@/lib/data/drafts";
import { listEvents } from "@/lib/data/events";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makeRelation } from "@/tests/factories/contest";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark, withKey } from "@/tests/factories/user";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
let project: TestProject;
beforeAll(async () => { project = await makeProject(); });
const history = async (actor = project.as.reader, limit = 200) => (await listEvents(actor, project.slug, { limit })).items;

describe("the project's history", () => {
  it("tells newest first who did what to which record, and what was taken back", async () => {
    const claim = await makeClaim(project);
    await deleteClaim({ ...project.as.annotator, request: requestMark({ undoOfVersion: 1 }) }, project.slug, claim.id, 1);
    const [deleted, created] = await history();
    expect(deleted).toMatchObject({ act: "claim.delete", undoOfId: created!.id, contributor: { name: "annotator of the project" }, records: [{ recordType: "claim", recordId: claim.id, version: 2 }] });
    expect(created).toMatchObject({ act: "claim.create", undoOfId: null, records: [{ recordId: claim.id, version: 1 }] });
  });

  it("comes in pages that hold every act once", async () => {
    const whole = (await history()).map(({ id }) => id);
    const walked = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const part = await listEvents(project.as.reader, project.slug, { limit: 4, ...(cursor ? { cursor } : {}) });
      walked.push(...part.items.map(({ id }) => id));
      cursor = part.next;
    }
    expect(walked).toEqual(whole);
    expect(whole).toEqual([...whole].sort().reverse());
  });

  it("A4: leaves out acts in other people's own layers: claims, relations, placements, parties, contests", async () => {
    const layerId = await makeOwnLayer(project, project.as.annotator);
    const [one, two, contest] = [await makeClaim(project, { layerId }), await makeClaim(project, { layerId }), await makeContest(project)];
    const [relation, placement] = [await makeRelation(project, one.id, two.id), await makePlacement(project, { contestId: contest.id, claimId: one.id })];
    const [party, question] = [await makeParty(project), await makeContest(project)];
    for (const table of ["Party", "Contest"] as const) {
      const id = table === "Party" ? party.id : question.id;
      await database().$executeRawUnsafe(`update "${table}" set "originLayerId" = '${layerId}' where "id" = '${id}'`);
    }
    const hidden = [one, two, relation, placement, party, question].map(({ id }) => id);
    const told = async (actor: typeof project.as.owner) => (await history(actor)).flatMap(({ records }) => records.map(({ recordId }) => recordId)).filter((id) => hidden.includes(id));
    expect((await told(project.as.annotator)).sort()).toEqual([...hidden].sort());
    for (const actor of [project.as.owner, project.as.editor, project.as.reader]) expect(await told(actor)).toEqual([]);
  });

  it("A2: is not there for who is outside, and tells nothing of other projects", async () => {
    await expect(listEvents(project.outsider, project.slug, { limit: 10 })).rejects.toEqual(refusal("not_found"));
    const other = await makeProject();
    const mine = new Set((await history()).map(({ id }) => id));
    expect((await listEvents(other.as.owner, other.slug, { limit: 200 })).items.filter(({ id }) => mine.has(id))).toEqual([]);
  });
});

describe("drafts", () => {
  const body = { note: "half a sen\u00a0e\u0301🚣", list: [1, { deep: null }] };

  it("U2: keep exactly what was typed, the last time over the one before", async () => {
    const id = uuidv7();
    await putDraft(project.as.annotator, project.slug, id, { baseVersion: 3, body: { note: "half" } });
    await putDraft(project.as.annotator, project.slug, id, { baseVersion: 3, body });
    expect(await getDraft(project.as.annotator, project.slug, id)).toMatchObject({ recordId: id, baseVersion: 3, body });
    expect((await listDrafts(project.as.annotator, project.slug)).items.map(({ recordId }) => recordId)).toEqual([id]);
  });

  it("are seen, written and deleted by their writer only, whatever the role", async () => {
    const id = uuidv7();
    await putDraft(project.as.annotator, project.slug, id, { baseVersion: 0, body });
    for (const actor of [project.as.owner, project.as.editor]) {
      await expect(getDraft(actor, project.slug, id)).rejects.toEqual(refusal("not_found"));
      await deleteDraft(actor, project.slug, id);
      await putDraft(actor, project.slug, id, { baseVersion: 0, body: {} });
    }
    expect((await getDraft(project.as.annotator, project.slug, id)).body).toEqual(body);
    for (const act of [getDraft, deleteDraft]) await expect(act(project.outsider, project.slug, id)).rejects.toEqual(refusal("not_found"));
  });

  it("leave nothing in history, and nothing behind when they are forgotten", async () => {
    const [id, before] = [uuidv7(), (await history()).length];
    await putDraft(withKey(project.as.annotator, uuidv7()), project.slug, id, { baseVersion: 0, body });
    expect((await history()).length).toBe(before);
    await deleteDraft(project.as.annotator, project.slug, id);
    await deleteDraft(project.as.annotator, project.slug, id);
    expect(await database().draft.count({ where: { recordId: id } })).toBe(0);
  });

  it("are refused where they are too large, and by a token that only reads", async () => {
    const huge = { text: "x".repeat(2_000_001) };
    await expect(putDraft(project.as.annotator, project.slug, uuidv7(), { baseVersion: 0, body: huge })).rejects.toEqual(refusal("too_large"));
    const reading = { ...project.as.annotator, scope: "read" as const };
    await expect(putDraft(reading, project.slug, uuidv7(), { baseVersion: 0, body })).rejects.toEqual(refusal("forbidden"));
    await expect(deleteDraft(reading, project.slug, uuidv7())).rejects.toEqual(refusal("forbidden"));
  });
});
