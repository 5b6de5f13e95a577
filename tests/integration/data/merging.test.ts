import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import { createIdentity } from "@/lib/data/parties/identities";
import { listClaims, readClaim } from "@/lib/data/claims/claims";
import { readContestView } from "@/lib/data/contest-view";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { claimsByParty } from "@/lib/data/parties/counts";
import { listParties } from "@/lib/data/parties/list";
import { mergeParty, previewMerge, separateParty } from "@/lib/data/parties/merging";
import { changeParty, getParty, partyHistory } from "@/lib/data/parties/parties";
import { undoAct } from "@/lib/data/undo/undo";
import { partyInputOf } from "@/lib/parties/draft";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark } from "@/tests/factories/user";

const refused = (words: RegExp) => expect.objectContaining({ name: "AppError", code: "invalid", message: expect.stringMatching(words) as string });
let project: TestProject;
beforeEach(async () => { project = await makeProject(); });
const merge = (id: string, intoId: string, seen = 1, actor = project.as.editor) => mergeParty(actor, project.slug, id, seen, intoId);
const found = async (q: string) => (await listParties(project.as.reader, project.slug, { q, limit: 20 })).items.map(({ id }) => id);

async function twoNames() {
  const side = await makeSide(project);
  const old = await makeParty(project, { name: "Water Board", names: [{ text: "Water Board" }, { text: "The Board" }] });
  const ministry = await makeParty(project, { name: "Ministry of Rivers", sides: [{ sideId: side.id }] });
  return { side, old, ministry };
}

describe("P5: a merge", () => {
  it("is a mark on the one party: no claim is rewritten, and both its record and its history stay", async () => {
    const { old, ministry } = await twoNames();
    const claim = await makeClaim(project, { claimants: [old.id] });
    const merged = await merge(old.id, ministry.id);
    expect(merged).toMatchObject({ version: 2, mergedIntoId: ministry.id, names: old.names });
    expect(await readClaim(project.as.reader, project.slug, claim.id)).toEqual({ ...claim, abilities: { change: false } });
    expect((await partyHistory(project.as.reader, project.slug, old.id)).items.map(({ act }) => act)).toEqual(["party.merge", "party.create"]);
  });

  it("is followed by type-ahead, lists, counts, claims by party and by name", async () => {
    const { old, ministry } = await twoNames();
    const document = await makeDocument(project);
    const [one, other] = [await makeClaim(project, { claimants: [old.id], document }), await makeClaim(project, { claimants: [ministry.id], document })];
    await merge(old.id, ministry.id);
    expect(await found("water")).toEqual([ministry.id]);
    expect((await listParties(project.as.reader, project.slug, { limit: 20 })).items.map(({ id }) => id)).not.toContain(old.id);
    expect((await listParties(project.as.reader, project.slug, { limit: 20, q: "rivers" })).items[0]).toMatchObject({ about: { documents: 1, offices: [] } });
    expect((await claimsByParty(project.as.reader, project.slug)).get(ministry.id)).toBe(2);
    const claims = async (filter: { partyId?: string; q?: string }) => (await listClaims(project.as.reader, project.slug, { ...filter, limit: 20 })).items.map(({ id }) => id);
    expect(await claims({ partyId: ministry.id })).toEqual([one.id, other.id]);
    expect(await claims({ q: "Water" })).toEqual([one.id, other.id]);
    expect(await claims({ q: "ministry of rivers" })).toEqual([one.id, other.id]);
  });

  it("is followed by contests and the matrix, where both count as one, on the side of the one that stays", async () => {
    const { old, ministry, side } = await twoNames();
    const contest = await makeContest(project);
    const position = await makePosition(project, contest.id);
    const claim = await makeClaim(project, { claimants: [old.id], targets: [old.id] });
    await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id });
    await merge(old.id, ministry.id);
    const view = await readContestView(project.as.reader, project.slug, contest.id);
    expect(view.claims[0]).toMatchObject({ claimants: [ministry.id], targets: [ministry.id] });
    expect(view.standings[0]!.sideIds).toEqual([side.id]);
    expect(view.parties.map(({ id }) => id)).not.toContain(old.id);
    expect(view.parties.find(({ id }) => id === ministry.id)!.names.map(({ text }) => text)).toEqual(["Ministry of Rivers", "Water Board", "The Board"]);
    expect((await readMatrix(project.as.reader, project.slug, { limit: 10 })).items[0]!.cells).toEqual([expect.objectContaining({ column: side.id, claims: 1 })]);
  });

  it("is taken back exactly, by undo and from the party's page", async () => {
    const { old, ministry } = await twoNames();
    const actId = uuidv7();
    await merge(old.id, ministry.id, 1, { ...project.as.editor, request: requestMark({ actId }) });
    await undoAct({ ...project.as.editor, request: requestMark({ actId: uuidv7() }) }, project.slug, actId);
    expect(await getParty(project.as.editor, project.slug, old.id)).toEqual({ ...old, version: 3 });
    await merge(old.id, ministry.id, 3);
    expect(await separateParty(project.as.owner, project.slug, old.id, 4)).toEqual({ ...old, version: 5 });
    expect((await partyHistory(project.as.reader, project.slug, old.id)).items[0]!.act).toBe("party.separate");
  });

  it("refuses a claim that would name the two side by side afterwards", async () => {
    const { old, ministry } = await twoNames();
    await merge(old.id, ministry.id);
    await expect(makeClaim(project, { claimants: [old.id, ministry.id] })).rejects.toEqual(refused(/merged into one/));
  });

  it("leaves the merged party as it was: it can't be changed before they are separated", async () => {
    const { old, ministry } = await twoNames();
    const merged = await merge(old.id, ministry.id);
    await expect(changeParty(project.as.editor, project.slug, old.id, 2, { ...partyInputOf(merged), note: "later" })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("P6: a merge is refused", () => {
  it("into itself, in chains and in circles", async () => {
    const [a, b, c] = [await makeParty(project), await makeParty(project), await makeParty(project)];
    await expect(merge(a.id, a.id)).rejects.toEqual(refused(/itself/));
    await merge(a.id, b.id);
    await expect(merge(b.id, c.id)).rejects.toEqual(refused(/Separate them first/));
    await expect(merge(c.id, a.id)).rejects.toEqual(refused(/Merge into that one/));
    await expect(merge(b.id, a.id)).rejects.toEqual(refused(/Merge into that one/));
    await expect(merge(a.id, c.id, 2)).rejects.toMatchObject({ code: "conflict" });
  });

  it("and two at once never make a chain", async () => {
    const [a, b, c] = [await makeParty(project), await makeParty(project), await makeParty(project)];
    const done = await Promise.allSettled([merge(a.id, b.id), merge(b.id, c.id)]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("against somebody's word that the two are not the same, with the reason", async () => {
    const [a, b] = [await makeParty(project), await makeParty(project)];
    await createIdentity(project.as.editor, project.slug, { id: uuidv7(), aId: b.id, bId: a.id, kind: "not_same", note: "" });
    await expect(merge(a.id, b.id)).rejects.toEqual(refused(/not the same/));
    expect((await previewMerge(project.as.editor, project.slug, a.id, b.id)).problems).toEqual([expect.stringMatching(/not the same/)]);
  });

  it("where a claim names both side by side, in one role or on one level", async () => {
    const [a, b, c] = [await makeParty(project), await makeParty(project), await makeParty(project)];
    await makeClaim(project, { claimants: [a.id, b.id] });
    const document = await makeDocument(project);
    const claim = await makeClaim(project, { document, claimants: [c.id], targets: [a.id] });
    await expect(merge(a.id, b.id)).rejects.toEqual(refused(/side by side/));
    await expect(merge(c.id, a.id)).resolves.toMatchObject({ mergedIntoId: a.id });
    expect(claim.targets).toEqual([a.id]);
  });

  it("of a document's voice, and into an anonymous party of another document", async () => {
    const document = await makeDocument(project);
    const [a, source] = [await makeParty(project), await makeParty(project, { kind: "anonymous", documentId: document.id })];
    await expect(merge(document.voicePartyId, a.id)).rejects.toEqual(refused(/voice/));
    await expect(merge(a.id, source.id)).rejects.toEqual(refused(/one document only/));
    await expect(merge(source.id, a.id)).resolves.toMatchObject({ mergedIntoId: a.id });
  });

  it("to everybody but editors", async () => {
    const [a, b] = [await makeParty(project, {}, project.as.annotator), await makeParty(project)];
    await expect(merge(a.id, b.id, 1, project.as.annotator)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the preview of a merge", () => {
  it("counts what would move", async () => {
    const { old, ministry } = await twoNames();
    await makeClaim(project, { claimants: [old.id] });
    await makeClaim(project, { targets: [old.id], invoked: [old.id] });
    await makeParty(project, { tenures: [{ ofPartyId: old.id, office: "clerk" }] });
    await makeDocument(project, { publisherPartyId: old.id });
    expect(await previewMerge(project.as.editor, project.slug, old.id, ministry.id)).toEqual({
      problems: [], claims: { claimant: 1, target: 1, invoked: 1, levels: 0, words: 0 }, offices: 1, documents: 1, changesSides: false,
    });
  });
});

describe("P7: namesakes", () => {
  it("are told apart in type-ahead by kind, offices and documents, and an anonymous party is offered in its document only", async () => {
    const document = await makeDocument(project);
    const ministry = await makeParty(project, { name: "Ministry of Rivers" });
    const clerk = await makeParty(project, { name: "A. Reed", kind: "official", tenures: [{ ofPartyId: ministry.id, office: "clerk" }] });
    const other = await makeParty(project, { name: "A. Reed", kind: "witness" });
    const local = await makeParty(project, { name: "A. Reed", kind: "anonymous", documentId: document.id });
    await makeClaim(project, { document, claimants: [clerk.id] });
    const { items } = await listParties(project.as.reader, project.slug, { q: "reed", limit: 20 });
    expect(items.map(({ id, kind, about }) => ({ id, kind, about }))).toEqual([
      { id: clerk.id, kind: "official", about: { documents: 1, offices: ["clerk, Ministry of Rivers"] } }, { id: other.id, kind: "witness", about: { documents: 0, offices: [] } },
    ]);
    expect((await listParties(project.as.reader, project.slug, { q: "reed", documentId: document.id, limit: 20 })).items.map(({ id }) => id)).toContain(local.id);
  });
});
