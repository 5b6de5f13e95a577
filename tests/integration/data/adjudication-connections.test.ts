import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { takingInput } from "@/lib/adjudication/connection";
import { readConnections, takeConnections } from "@/lib/data/adjudication/connections";
import { deleteClaim, readClaim, type ClaimSeen } from "@/lib/data/claims/claims";
import { listEvents } from "@/lib/data/events";
import { listPlacements } from "@/lib/data/placements";
import { listRelations } from "@/lib/data/relations";
import { redoAct, undoAct } from "@/lib/data/undo/undo";
import { verifyProject } from "@/lib/data/verification";
import { makeDecision, makeRound } from "@/tests/factories/adjudication";
import { close, makeAssignment } from "@/tests/factories/assignment";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import type { TestDocument } from "@/tests/factories/document";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";

const [bridge, boats, comment] = ["its engineers had opened the bridge", "at least three boats were hit", "did not comment"];
let project: TestProject;
let slug: string;
let editor: UserActor;
let ann: UserActor;
let bob: UserActor;
beforeAll(async () => {
  project = await makeProject();
  ({ slug, as: { editor } } = project);
  [ann, bob] = [await makeMember(project, "annotator"), await makeMember(project, "annotator")];
});

const unset = { attribution: "unset" } as const;
const said = (quote: string) => ({ quote, ...unset });

/** Two people with two passages alike and a third of the second's; what they relate and place among them. */
async function round(document?: TestDocument) {
  const contest = await makeContest(project);
  const [yes, no] = [await makePosition(project, contest.id, { label: "Yes", ordinal: 0 }), await makePosition(project, contest.id, { label: "No", ordinal: 1 })];
  const made = { same: [] as string[], alone: "", placed: [] as string[] };
  const done = await makeRound(project, [[ann, said(bridge), said(boats)], [bob, said(bridge), said(boats), said(comment)]], document, async ([anns, bobs]) => {
    for (const [person, [first, second]] of [[ann, anns!], [bob, bobs!]] as const) made.same.push((await makeRelation(project, first!.id, second!.id, { type: "denies", basis: "stated", scope: "the number" }, person)).id);
    made.alone = (await makeRelation(project, bobs![1]!.id, bobs![2]!.id, { type: "supports" }, bob)).id;
    made.placed.push((await makePlacement(project, { contestId: contest.id, claimId: anns![0]!.id, positionId: yes.id }, ann)).id);
    made.placed.push((await makePlacement(project, { contestId: contest.id, claimId: bobs![0]!.id, positionId: no.id }, bob)).id);
  });
  return { ...done, contest, yes, no, made, anns: done.claims[0]!, bobs: done.claims[1]! };
}
type Done = Awaited<ReturnType<typeof round>>;
const take = ({ document }: Pick<Done, "document">, claims: readonly ClaimSeen[]) => makeDecision(project, document, claims, { outcome: "took", take: [claims[0]!.id] });
const decided = async (given: Done) => [await take(given, [given.anns[0]!, given.bobs[0]!]), await take(given, [given.anns[1]!, given.bobs[1]!])].map(({ results }) => results[0]!.claimId) as [string, string];
const read = ({ document }: Pick<Done, "document">, actor = editor, query: object = {}) => readConnections(actor, slug, document.id, { from: 0, limit: 50, ...query });
const over = ({ document }: Pick<Done, "document">, given: object, actor = editor) => takeConnections(actor, slug, document.id, takingInput.parse(given));
const one = (id: string, version = 1) => [{ id, version }];

describe("Y15: relations and places between claims that are decided on", () => {
  it("are offered once both are, with whose they are; what comes to the same is one; what hangs on others waits or is left", async () => {
    const given = await round();
    expect(await read(given)).toMatchObject({ items: [], open: 0, agreed: 0, waiting: 5, left: 0, next: null });
    const [x, y] = await decided(given);
    const page = await read(given);
    expect(page.items).toMatchObject([
      { kind: "relation", type: "denies", fromClaimId: x, toClaimId: y, state: "open", agrees: true, sources: [{ id: given.made.same[0], layerId: given.anns[0]!.layerId, scope: "the number", basis: "stated" }, { id: given.made.same[1], layerId: given.bobs[0]!.layerId }] },
      { kind: "placement", claimId: x, contestId: given.contest.id, positionId: given.yes.id, agrees: false },
      { kind: "placement", claimId: x, positionId: given.no.id, agrees: false },
    ]);
    expect([page.open, page.agreed, page.waiting, page.left]).toEqual([3, 1, 1, 0]);
    expect([page.claims.map(({ id }) => id).sort(), page.positions[given.yes.id], page.questions[given.contest.id]]).toEqual([[x, y].sort(), "Yes", given.contest.question]);
    await makeDecision(project, given.document, [given.bobs[2]!], { outcome: "neither" });
    expect(await read(given)).toMatchObject({ open: 3, waiting: 0, left: 1 });
    const [first, rest] = [await read(given, editor, { limit: 2 }), await read(given, editor, { from: 2 })];
    expect([first.items.length, first.next, rest.items.length, rest.next]).toEqual([2, 2, 1, null]);
    expect(await countQueries(() => read(given))).toBe(await countQueries(() => read(given, editor, { limit: 2 })));
  });

  it("of the chosen layers only", async () => {
    const given = await round();
    await decided(given);
    const page = await read(given, editor, { layers: [given.anns[0]!.layerId] });
    expect(page.items.map(({ agrees, sources }) => [agrees, sources.map(({ layerId }) => layerId)])).toEqual([[false, [given.anns[0]!.layerId]], [false, [given.anns[0]!.layerId]]]);
  });
});

describe("Y16: taken over", () => {
  it("they are the adjudicated layer's and whoever took them over's, in one act that can be taken back and done again; annotators' stay as they are", async () => {
    const given = await round();
    const [x, y] = await decided(given);
    const actId = uuidv7();
    expect(await over(given, { relations: one(given.made.same[1]!), placements: one(given.made.placed[0]!) }, { ...editor, request: { ...editor.request, actId } })).toEqual({ relations: 1, placements: 1 });
    const relations = async () => (await listRelations(editor, slug, { claimId: x, limit: 10 })).items;
    expect(await relations()).toMatchObject([{ layerId: project.layers.adjudicated, fromClaimId: x, toClaimId: y, type: "denies", scope: "the number", basis: "stated", version: 1, contributorId: (await readClaim(editor, slug, x)).contributorId }]);
    expect((await listPlacements(editor, slug, { claimId: x, limit: 10 })).items).toMatchObject([{ contestId: given.contest.id, positionId: given.yes.id }]);
    expect((await listRelations(editor, slug, { claimId: given.anns[0]!.id, limit: 10 })).items).toMatchObject([{ id: given.made.same[0], version: 1 }]);
    expect((await read(given)).items.map(({ state }) => state)).toEqual(["taken", "taken", "elsewhere"]);
    const [event] = (await listEvents(editor, slug, { limit: 1 })).items;
    expect([event!.act, event!.records.map(({ recordType }) => recordType).sort()]).toEqual(["relation.accept", ["placement", "relation"]]);
    await undoAct(editor, slug, actId);
    expect([await relations(), (await read(given)).open]).toEqual([[], 3]);
    await redoAct(editor, slug, actId);
    expect([(await relations()).length, (await read(given)).open]).toEqual([1, 0]);
    expect(await verifyProject(project.as.owner, slug)).toMatchObject({ ok: true });
  });

  it("nothing is, where one isn't there, isn't as it was seen, is taken already, waits, or two come to one place", async () => {
    const given = await round();
    await take(given, [given.anns[0]!, given.bobs[0]!]);
    await expect(over(given, { relations: one(given.made.same[0]!) })).rejects.toMatchObject({ code: "conflict" });
    await take(given, [given.anns[1]!, given.bobs[1]!]);
    const both = given.made.placed.map((id) => ({ id, version: 1 }));
    for (const wrong of [{ relations: one(uuidv7()) }, { relations: one(given.made.same[0]!, 2) }, { relations: given.made.same.map((id) => ({ id, version: 1 })) }, { placements: both }, { relations: one(given.made.same[0]!), placements: one(given.made.alone) }]) {
      await expect(over(given, wrong)).rejects.toMatchObject({ code: "conflict" });
    }
    expect((await read(given)).open).toBe(3);
    await over(given, { relations: one(given.made.same[0]!) });
    await expect(over(given, { relations: one(given.made.same[1]!) })).rejects.toMatchObject({ code: "conflict" });
  });

  it("of several at once the first takes it over, and the others hear so", async () => {
    const given = await round();
    await decided(given);
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => over(given, { relations: one(given.made.same[0]!) })));
    expect(tries.filter(({ status }) => status === "fulfilled").length).toBe(1);
    for (const failed of tries) if (failed.status === "rejected") expect(["conflict", "exists"]).toContain((failed.reason as { code: string }).code);
  });

  it("what hung on an adjudicated claim that is deleted is left", async () => {
    const given = await round();
    const [x] = await decided(given);
    await deleteClaim(editor, slug, x, 1);
    expect(await read(given)).toMatchObject({ items: [], left: 4, waiting: 1 });
  });
});

describe("Y10 Y15: who may, and who learns of it", () => {
  it("editors take over; reviewers look; annotators and readers do neither", async () => {
    const given = await round();
    await decided(given);
    const { reader, annotator, reviewer, owner } = project.as;
    for (const person of [reader, annotator, ann]) await expect(read(given, person)).rejects.toMatchObject({ code: "forbidden" });
    for (const person of [reader, annotator, ann, reviewer]) await expect(over(given, { relations: one(given.made.same[0]!) }, person)).rejects.toMatchObject({ code: "forbidden" });
    expect([(await read(given, reviewer)).abilities.take, (await read(given, owner)).abilities.take]).toEqual([false, true]);
  });

  it("who annotates the document blind, an editor too, neither reads nor takes, and sees nothing of what others take over", async () => {
    const given = await round();
    const [x] = await decided(given);
    const blind = await makeMember(project, "editor");
    const again = await makeAssignment(project, [blind], { documentId: given.document.id });
    await expect(read(given, blind)).rejects.toMatchObject({ code: "conflict" });
    await expect(over(given, { relations: one(given.made.same[0]!) }, blind)).rejects.toMatchObject({ code: "conflict" });
    await over(given, { relations: one(given.made.same[0]!), placements: one(given.made.placed[0]!) });
    expect([(await listRelations(blind, slug, { claimId: x, limit: 10 })).items, (await listPlacements(blind, slug, { contestId: given.contest.id, limit: 10 })).items]).toEqual([[], []]);
    expect((await listEvents(blind, slug, { limit: 5 })).items.map(({ act }) => act)).not.toContain("relation.accept");
    await close(project, again);
    expect((await listRelations(blind, slug, { claimId: x, limit: 10 })).items.length).toBe(1);
  });
});
