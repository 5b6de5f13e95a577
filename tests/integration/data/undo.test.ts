import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { claimInputOf } from "@/lib/claims/composition";
import { claimInput, type ClaimInput } from "@/lib/claims/record";
import { changeClaim, createClaim, deleteClaim, readClaim } from "@/lib/data/claims/claims";
import { changePlacement, createPlacement, deletePlacement, getPlacement } from "@/lib/data/placements";
import { createRelation, getRelation } from "@/lib/data/relations";
import { getContest, changeContest } from "@/lib/data/contests";
import { changePosition, getPosition } from "@/lib/data/positions";
import { mergeParty } from "@/lib/data/parties/merging";
import { getParty } from "@/lib/data/parties/parties";
import { createRegion, getRegion } from "@/lib/data/regions/regions";
import { listMyActs } from "@/lib/data/undo/acts";
import { redoAct, undoAct } from "@/lib/data/undo/undo";
import { regionInput } from "@/lib/documents/record";
import { relationInput } from "@/lib/contests/record";
import { claimDraft, makeClaim } from "@/tests/factories/claim";
import { makeContest, makePosition } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark } from "@/tests/factories/user";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
let project: TestProject;
let document: TestDocument;
let editor: UserActor;
beforeAll(async () => { project = await makeProject(); document = await makeDocument(project); });

/** The person at a screen, in one act. */
const acting = (actor: UserActor, actId = uuidv7()): UserActor => ({ ...actor, request: requestMark({ actId }) });
const idsOf = async () => {
  const { past, future } = await listMyActs(editor, project.slug);
  return { past: past.map(({ id }) => id), future: future.map(({ id }) => id) };
};
const undo = (id: string) => undoAct(acting(editor), project.slug, id);
const redo = (id: string) => redoAct(acting(editor), project.slug, id);
const edited = async (claimId: string, change: Partial<ClaimInput>, actId = uuidv7(), actor = editor) => {
  const { abilities: _abilities, ...claim } = await readClaim(actor, project.slug, claimId);
  await changeClaim(acting(actor, actId), project.slug, claimId, claim.version, { ...claimInputOf(claim), ...change });
  return actId;
};
async function newClaim(change: Partial<ClaimInput> = {}) {
  const actId = uuidv7();
  const input = { ...claimInput.parse(await claimDraft(project, { document })), ...change };
  return { actId, claim: await createClaim(acting(editor, actId), project.slug, input) };
}

describe("H7: undo and redo by the server's own record", () => {
  beforeAll(async () => { editor = await makeMember(project, "editor"); });

  it("take 60 mixed acts back and do them again, each record as it stood", async () => {
    const acts: string[] = [];
    const contest = await makeContest(project);
    const positions = [await makePosition(project, contest.id), await makePosition(project, contest.id)];
    const [a, b] = [await newClaim(), await newClaim()];
    acts.push(a.actId, b.actId);
    const placement = await createPlacement(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, { id: uuidv7(), contestId: contest.id, claimId: a.claim.id, positionId: positions[0]!.id, note: "" });
    const relation = await createRelation(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, relationInput.parse({ id: uuidv7(), fromClaimId: a.claim.id, toClaimId: b.claim.id, type: "denies", basis: "stated" }));
    const { abilities: _p, contributorId: _c, createdAt: _d, deletedAt: _e, version: _v, ...placed } = placement;
    await changePlacement(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, placement.id, 1, { ...placed, positionId: positions[1]!.id });
    const [one, other] = [await makeParty(project), await makeParty(project)];
    await mergeParty(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, one.id, 1, other.id);
    const region = await createRegion(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, regionInput.parse({ id: uuidv7(), revisionId: document.revisionId, role: "reference", start: 0, end: 5 }));
    await changeContest(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, contest.id, 1, { id: contest.id, question: "Was one hit?", kind: "event", note: "" });
    await changePosition(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, positions[0]!.id, 1, { id: positions[0]!.id, contestId: contest.id, label: "Some were", ordinal: 3 });
    for (let step = 0; acts.length < 58; step++) acts.push(await edited(step % 2 ? a.claim.id : b.claim.id, { proposition: `Sentence ${step}.`, act: step % 3 ? "denies" : "asserts" }));
    await deletePlacement(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, placement.id, 2);
    await deleteClaim(acting(editor, acts[acts.push(uuidv7()) - 1]!), project.slug, a.claim.id, (await readClaim(editor, project.slug, a.claim.id)).version);
    expect(acts).toHaveLength(60);
    const state = async () => JSON.stringify(await Promise.all([
      readClaim(editor, project.slug, a.claim.id), readClaim(editor, project.slug, b.claim.id), getPlacement(editor, project.slug, placement.id), getRelation(editor, project.slug, relation.id),
      getParty(editor, project.slug, one.id), getRegion(editor, project.slug, region.id), getContest(editor, project.slug, contest.id), getPosition(editor, project.slug, positions[0]!.id),
    ]), (key, value: unknown) => (key === "version" ? undefined : value));
    const end = (await state()).replace(/"(deletedAt|archivedAt)":"[^"]*"/g, '"$1":"AT"');
    expect((await idsOf()).past).toEqual(acts);
    const states = [];
    for (const id of [...acts].reverse()) {
      states.push(await state());
      await undo(id);
    }
    expect(await idsOf()).toEqual({ past: [], future: [...acts].reverse() });
    expect((await readClaim(editor, project.slug, b.claim.id)).deletedAt).not.toBeNull();
    expect((await getParty(editor, project.slug, one.id)).mergedIntoId).toBeNull();
    const before = [];
    for (const id of acts) {
      await redo(id);
      before.push(await state());
    }
    const timeless = (text: string) => text.replace(/"(deletedAt|archivedAt)":"[^"]*"/g, '"$1":"AT"');
    expect(timeless(before.at(-1)!)).toBe(end);
    expect((await idsOf()).past).toEqual(acts);
  }, 120_000);

  it("take what several writes of one act did back together, and with one event", async () => {
    const actId = uuidv7();
    const contest = await makeContest(project);
    const { claim } = await newClaim();
    const first = await createPlacement(acting(editor, actId), project.slug, { id: uuidv7(), contestId: contest.id, claimId: claim.id, positionId: null, note: "" });
    await edited(claim.id, { note: "one" }, actId);
    await edited(claim.id, { note: "two" }, actId);
    const { records } = await undo(actId);
    expect(records.map(({ recordType }) => recordType)).toEqual(["claim", "placement"]);
    expect((await readClaim(editor, project.slug, claim.id)).note).toBe("");
    expect((await getPlacement(editor, project.slug, first.id)).deletedAt).not.toBeNull();
    await redo(actId);
    expect((await readClaim(editor, project.slug, claim.id)).note).toBe("two");
    expect((await getPlacement(editor, project.slug, first.id)).deletedAt).toBeNull();
  });

  it("are refused, with both versions, where somebody changed it since, and nothing of the act is taken back", async () => {
    const { claim } = await newClaim();
    const actId = await edited(claim.id, { note: "mine" });
    const { abilities: _abilities, ...seen } = await readClaim(project.as.owner, project.slug, claim.id);
    await changeClaim(acting(project.as.owner), project.slug, claim.id, seen.version, { ...claimInputOf(seen), proposition: "Theirs." });
    await expect(undo(actId)).rejects.toMatchObject({ ...refusal("stale").sample, extra: { clash: { base: { note: "mine" }, theirs: { proposition: "Theirs." } } } });
    expect((await idsOf()).past).not.toContain(actId);
    expect(await readClaim(editor, project.slug, claim.id)).toMatchObject({ note: "mine", proposition: "Theirs." });
  });

  it("know nobody's acts but one's own, and refuse a second time", async () => {
    const { actId } = await newClaim();
    await expect(undoAct(acting(project.as.owner), project.slug, actId)).rejects.toEqual(refusal("not_found"));
    await undo(actId);
    await expect(undo(actId)).rejects.toEqual(refusal("conflict"));
    await redo(actId);
    await expect(redo(actId)).rejects.toEqual(refusal("conflict"));
  });

  it("go on from acts that were taken back by a write of the screen itself", async () => {
    const { claim } = await newClaim();
    const actId = await edited(claim.id, { note: "one" });
    const now = await readClaim(editor, project.slug, claim.id);
    const { abilities: _abilities, ...record } = now;
    await changeClaim({ ...editor, request: requestMark({ actId: uuidv7(), undoOfVersion: now.version }) }, project.slug, claim.id, now.version, { ...claimInputOf(record), note: "" });
    expect((await idsOf()).future.at(-1)).toBe(actId);
    await redo(actId);
    expect((await readClaim(editor, project.slug, claim.id)).note).toBe("one");
    await undo(actId);
    expect((await readClaim(editor, project.slug, claim.id)).note).toBe("");
  });

  it("leave a new act the only one that comes next: what was taken back before it is not done again", async () => {
    const { actId, claim } = await newClaim();
    const edit = await edited(claim.id, { note: "one" });
    await undo(edit);
    expect((await idsOf()).future.at(-1)).toBe(edit);
    const second = await edited(claim.id, { note: "other" });
    expect((await idsOf()).future).toEqual([]);
    expect((await idsOf()).past.slice(-2)).toEqual([actId, second]);
  });

  it("don't list what programs did, nor imports", async () => {
    const before = (await idsOf()).past.length;
    await makeClaim(project, { document }, { ...editor, request: requestMark() });
    expect((await idsOf()).past).toHaveLength(before);
  });
});
