import { uuidv7 } from "uuidv7";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { deleteClaim } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { archiveDocument, listDocuments } from "@/lib/data/documents/documents";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { claimsByParty } from "@/lib/data/parties/counts";
import { actOnRegions } from "@/lib/data/regions/acts";
import { likelyDocumentsOf } from "@/lib/data/regions/likely-documents";
import { documentRegions } from "@/lib/data/regions/outline";
import { changeRegion, createRegion, deleteRegion, getRegion, listRegions } from "@/lib/data/regions/regions";
import { undoAct } from "@/lib/data/undo/undo";
import { regionInput, type RegionInput, type RegionsAct } from "@/lib/documents/record";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark } from "@/tests/factories/user";

let project: TestProject;
let document: TestDocument;
beforeAll(async () => {
  project = await makeProject();
});
beforeEach(async () => {
  document = await makeDocument(project);
});

const region = (over: Partial<RegionInput> = {}): RegionInput => regionInput.parse({ id: uuidv7(), revisionId: document.revisionId, role: "tooltip", start: 0, end: 8, ...over });
const many = (count: number, role: RegionInput["role"] = "tooltip") => Array.from({ length: count }, (_, index) => region({ role, start: index % 100, end: (index % 100) + 5 }));
const run = (act: RegionsAct, actor: UserActor = project.as.editor) => actOnRegions(actor, project.slug, act);
const create = (regions: RegionInput[]) => run({ id: uuidv7(), act: "create", regions });
const standing = async () => (await documentRegions(project.as.reader, project.slug, document.id)).regions;
const eventsOf = (recordId: string) => database().version.findMany({ where: { projectId: project.id, recordId }, select: { eventId: true, version: true, event: { select: { act: true } } }, orderBy: { version: "asc" } });

describe("one act on many regions (R5)", () => {
  test("makes more than one statement holds in one event with a version of each, deletes and restores them in one each", async () => {
    const regions = many(1_200);
    const made = await create(regions);
    expect(made.regions).toEqual(regions.map(({ id }) => ({ id, version: 1 })));
    expect(await standing()).toHaveLength(1_200);
    const deleted = await run({ id: uuidv7(), act: "delete", regions: made.regions });
    expect(await standing()).toEqual([]);
    const restored = await run({ id: uuidv7(), act: "restore", regions: deleted.regions });
    expect(new Set(restored.regions.map(({ version }) => version))).toEqual(new Set([3]));
    expect(await standing()).toHaveLength(1_200);
    const [first, last] = [await eventsOf(regions[0]!.id), await eventsOf(regions.at(-1)!.id)];
    expect(first.map(({ event }) => event.act)).toEqual(["region.create", "region.delete", "region.restore"]);
    expect(first.map(({ eventId }) => eventId)).toEqual(last.map(({ eventId }) => eventId));
  }, 120_000);

  test("a repeat with the same key changes nothing and gets the same answer (H4)", async () => {
    const actor: UserActor = { ...project.as.editor, request: { ...project.as.editor.request, idempotency: { key: uuidv7(), bodyHash: "one" } } };
    const act: RegionsAct = { id: uuidv7(), act: "create", regions: many(3) };
    expect(await run(act, actor)).toEqual(await run(act, actor));
    expect(await standing()).toHaveLength(3);
  });

  test("is refused whole for one bad region, and says which", async () => {
    const regions = [region(), region({ end: document.text.length + 1 }), region({ revisionId: uuidv7() })];
    await expect(create(regions)).rejects.toMatchObject({ code: "invalid", extra: { issues: [{ path: ["regions", 1, "end"] }, { path: ["regions", 2, "revisionId"] }] } });
    const [taken] = many(1);
    await create([taken!]);
    await expect(create([region(), taken!])).rejects.toMatchObject({ code: "exists" });
    expect(await standing()).toHaveLength(1);
  });

  test("is refused whole where somebody changed one of them since (H3)", async () => {
    const regions = many(3);
    const made = await create(regions);
    await changeRegion(project.as.editor, project.slug, regions[1]!.id, 1, { ...regions[1]!, role: "caption" });
    await expect(run({ id: uuidv7(), act: "delete", regions: made.regions })).rejects.toMatchObject({ code: "conflict", extra: { about: { regions: 1 } } });
    await expect(run({ id: uuidv7(), act: "restore", regions: [made.regions[0]!] })).rejects.toMatchObject({ code: "conflict" });
    expect(await standing()).toHaveLength(3);
  });

  test("is the editors' (A1)", async () => {
    await expect(run({ id: uuidv7(), act: "create", regions: many(1) }, project.as.annotator)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("notes and citations (R6)", () => {
  test("many places cite one note; nothing cites a citation; a deleted note leaves its citations movable", async () => {
    const note = region({ role: "reference", author: "Ada Vale" });
    const cites = () => region({ role: "reference", refersToRegionId: note.id, start: 30, end: 40 });
    const [one, two] = [cites(), cites()];
    await create([note]);
    await create([one, two]);
    await expect(create([region({ role: "reference", refersToRegionId: one.id })])).rejects.toMatchObject({ code: "invalid", extra: { issues: [{ path: ["regions", 0, "refersToRegionId"] }] } });
    await expect(createRegion(project.as.editor, project.slug, region({ role: "reference", refersToRegionId: one.id }))).rejects.toMatchObject({ code: "invalid" });
    await deleteRegion(project.as.editor, project.slug, note.id, 1);
    expect(await changeRegion(project.as.editor, project.slug, one.id, 1, { ...one, end: 41 })).toMatchObject({ version: 2, refersToRegionId: note.id });
    await expect(create([cites()])).rejects.toMatchObject({ code: "invalid" });
  });

  test("deleted regions are listed apart, and the short list leaves out what is empty", async () => {
    const [kept, gone] = [region({ author: "Ada Vale", role: "reference" }), region()];
    await create([kept, gone]);
    await deleteRegion(project.as.editor, project.slug, gone.id, 1);
    const listed = (deleted: boolean) => listRegions(project.as.reader, project.slug, { revisionId: document.revisionId, deleted, limit: 100 });
    expect((await listed(true)).items.map(({ id }) => id)).toEqual([gone.id]);
    expect((await listed(false)).items.map(({ id }) => id)).toEqual([kept.id]);
    expect(await standing()).toEqual([{ id: kept.id, role: "reference", start: 0, end: 8, version: 1, author: "Ada Vale" }]);
    expect(await getRegion(project.as.reader, project.slug, gone.id)).toMatchObject({ version: 2 });
  });
});

describe("notes that are documents (R11)", () => {
  const noteOf = (refersToDocumentId: string, over: Partial<RegionInput> = {}) => region({ role: "reference", refersToDocumentId, ...over });
  const one = (input: RegionInput) => createRegion(project.as.editor, project.slug, input);

  test("name a document of the project, archived too, and none of the others: by single writes and by many", async () => {
    const [cited, archived, elsewhere] = [await makeDocument(project), await makeDocument(project), await makeDocument(await makeProject())];
    await archiveDocument(project.as.editor, project.slug, archived.id, 1);
    expect(await one(noteOf(cited.id))).toMatchObject({ refersToDocumentId: cited.id, version: 1 });
    await create([noteOf(archived.id), noteOf(cited.id)]);
    expect((await standing()).map(({ refersToDocumentId }) => refersToDocumentId).sort()).toEqual([cited.id, cited.id, archived.id].sort());
    for (const id of [document.id, elsewhere.id, uuidv7()]) {
      await expect(one(noteOf(id))).rejects.toMatchObject({ code: "invalid", extra: { issues: [{ path: ["refersToDocumentId"] }] } });
      await expect(create([noteOf(cited.id), noteOf(id)])).rejects.toMatchObject({ code: "invalid", extra: { issues: [{ path: ["regions", 1, "refersToDocumentId"] }] } });
    }
    await expect(one(noteOf(cited.id, { role: "caption" }))).rejects.toMatchObject({ code: "invalid" });
  });

  test("lose it when they are written without it or are no notes any more, and have it again by undo; history keeps each", async () => {
    const cited = await makeDocument(project);
    const note = noteOf(cited.id);
    await one(note);
    const { refersToDocumentId: _cited, ...plain } = note;
    const [actId, editor] = [uuidv7(), project.as.editor];
    const cleared = await changeRegion({ ...editor, request: requestMark({ actId }) }, project.slug, note.id, 1, plain);
    expect("refersToDocumentId" in cleared).toBe(false);
    expect("refersToDocumentId" in (await getRegion(project.as.reader, project.slug, note.id))).toBe(false);
    await undoAct({ ...editor, request: requestMark({ actId: uuidv7() }) }, project.slug, actId);
    expect(await getRegion(project.as.reader, project.slug, note.id)).toMatchObject({ version: 3, refersToDocumentId: cited.id });
    await changeRegion(editor, project.slug, note.id, 3, { ...plain, role: "caption" });
    const bodies = await database().version.findMany({ where: { projectId: project.id, recordId: note.id }, orderBy: { version: "asc" }, select: { body: true } });
    expect(bodies.map(({ body }) => (body as { refersToDocumentId?: string }).refersToDocumentId)).toEqual([cited.id, undefined, cited.id, undefined]);
  });

  test("are offered the documents whose address or whole title they contain, with the reason, and nothing else of the project or of another", async () => {
    const text = "Body.\n1. The Herald, https://www.herald.example/lorn read on 4 May.\n2. Vale: ‘THE BRIDGE — at Lorn’, 2014. 🚣\n3. Somebody.";
    const noted = await makeDocument(project, { text });
    const herald = await makeDocument(project, { title: "Herald", originalUrl: "http://herald.example/lorn/" });
    const bridge = await makeDocument(project, { title: "The bridge at Lorn" });
    await makeDocument(project, { title: "Elsewhere", originalUrl: "https://herald.example/lorn/2" });
    await makeDocument(await makeProject(), { title: "The bridge at Lorn" });
    const offers = async (words: string) => {
      const { id } = await one(region({ revisionId: noted.revisionId, role: "reference", ...spanOf(noted, words) }));
      return (await likelyDocumentsOf(project.as.reader, project.slug, id)).map((offer) => [offer.id, offer.reason]);
    };
    expect(await offers("1. The Herald, https://www.herald.example/lorn read on 4 May.")).toEqual([[herald.id, "original"]]);
    expect(await offers("2. Vale: ‘THE BRIDGE — at Lorn’, 2014. 🚣")).toEqual([[bridge.id, "title"]]);
    expect(await offers("3. Somebody.")).toEqual([]);
    await expect(likelyDocumentsOf(project.as.reader, project.slug, uuidv7())).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("claims in excluded text (R8)", () => {
  test("are counted nowhere, wherever they are placed, and everywhere again when the region goes", async () => {
    const party = await makeParty(project);
    const quote = "No boat was damaged";
    const claim = await makeClaim(project, { document, quote, claimants: [party.id] });
    const contest = await makeContest(project);
    const position = await makePosition(project, contest.id);
    await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id });
    const counted = async () => {
      const { items } = await listDocuments(project.as.reader, project.slug, { limit: 200 });
      const matrix = await readMatrix(project.as.reader, project.slug, { limit: 200 });
      const row = matrix.items.find((each) => each.contest.id === contest.id);
      return [items.find(({ id }) => id === document.id)!.claims, (await claimsByParty(project.as.reader, project.slug)).get(party.id) ?? 0, JSON.stringify(row).includes('"claims":1')];
    };
    const before = await counted();
    expect(before.slice(0, 2)).toEqual([1, 1]);
    const { start, end } = spanOf(document, quote);
    // Covered by two regions together.
    const halves = [region({ role: "appeal", start, end: start + 5 }), region({ role: "interface", start: start + 5, end: end + 2 })];
    const made = await create(halves);
    expect((await counted()).slice(0, 2)).toEqual([0, 0]);
    await run({ id: uuidv7(), act: "delete", regions: [made.regions[0]!] });
    expect(await counted()).toEqual(before);
    await deleteClaim(project.as.owner, project.slug, claim.id, 1);
  });
});
