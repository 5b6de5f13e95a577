import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimInputOf } from "@/lib/claims/composition";
import { claimInput } from "@/lib/claims/record";
import { changeClaim, createClaim, readClaim } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { readDocument, readRevision } from "@/lib/data/documents/documents";
import { erase, type ErasureTarget } from "@/lib/data/erasure/erasing";
import { exportAs } from "@/lib/data/formats/exporting";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget } from "@/lib/data/native/target";
import { createIdentity } from "@/lib/data/parties/identities";
import { changeParty } from "@/lib/data/parties/parties";
import { createRegion } from "@/lib/data/regions/regions";
import { readPassages } from "@/lib/data/search/reading";
import { changeTask } from "@/lib/data/assignments/assignments";
import { sealWhole } from "@/tests/factories/seal";
import { undoAct } from "@/lib/data/undo/undo";
import { verifyAsOperator } from "@/lib/data/verification";
import { regionInput } from "@/lib/documents/record";
import { partyIdentityInput, partyInput } from "@/lib/parties/record";
import { makeAssignment } from "@/tests/factories/assignment";
import { claimDraft, makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeAssessment, reasonsOf } from "@/tests/factories/assessment";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, sampleText, spanOf } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeThread, say } from "@/tests/factories/thread";
import { resolveThread } from "@/lib/data/threads/threads";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { publish, withdraw } from "@/tests/factories/publication";
import { actorOf, makeUser, requestMark } from "@/tests/factories/user";

const operator = { kind: "operator", request: requestMark() } as const;
const refusal = (code: string, message: RegExp) => expect.objectContaining({ name: "AppError", code, message: expect.stringMatching(message) });
const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
let folder: string;

beforeAll(async () => {
  await owner.connect();
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
});
afterAll(async () => {
  await owner.end();
  await rm(folder, { recursive: true, force: true });
});

/** Every column of every table that can hold words, whatever its type, in which a word stands. */
async function columnsWith(word: string): Promise<string[]> {
  const { rows } = await owner.query<{ table: string; column: string; type: string }>(`
    SELECT format('%I.%I', table_schema, table_name) AS "table", column_name AS "column", udt_name AS "type" FROM information_schema.columns
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND udt_name IN ('text', '_text', 'bpchar', 'varchar', 'json', 'jsonb', 'bytea', 'tsvector') ORDER BY 1, 2`);
  const found: string[] = [];
  for (const { table, column, type } of rows) {
    const told = type === "bytea" ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const { rowCount } = await owner.query(`SELECT FROM ${table} WHERE lower(${told}) LIKE $1 LIMIT 1`, [`%${word.toLowerCase()}%`]);
    if (rowCount) found.push(`${table}.${column}`);
  }
  return found;
}

const verified = async (project: TestProject) => (await verifyAsOperator(operator, project.slug))!;
const dry = (project: TestProject, target: ErasureTarget) => erase(project.as.owner, project.slug, target, { reason: "Order 12", isDry: true });
const done = (project: TestProject, target: ErasureTarget) => erase(project.as.owner, project.slug, target, { reason: "Order 12" });

/** A document with its canary in each field of it and of all that hangs on it; `other` stands beside it. */
async function makeCanaries(word: string) {
  const project = await makeProject();
  const { slug, as: { editor, annotator } } = project;
  const document = await makeDocument(project, {
    text: `${word} opens this text.\n\n${sampleText}\n\nIt ends with ${word} 🚣 and no more.`, title: `On ${word}`, kind: word, originalUrl: `https://example.org/${word}`, archiveUrl: `https://example.com/${word}`, licence: word, note: `See ${word}.`,
  });
  const other = await makeDocument(project, { text: `${sampleText}\nAnother page.` });
  await createRegion(editor, slug, regionInput.parse({ id: uuidv7(), revisionId: document.revisionId, ...spanOf(document, `${word} 🚣`), role: "reference", author: word, outlet: word, date: "2020" }));
  const clerk = await makeParty(project, { name: `${word} the clerk`, kind: "anonymous", documentId: document.id, note: word });
  const quote = `${word} 🚣 and no more`;
  const claim = await makeClaim(project, {
    document, quote, proposition: `That ${word}.`, objectKind: "term", objectText: word, note: word, claimants: [clerk.id], quantities: [{ value: 3, qualifier: word, unit: word }],
    mentions: [{ ...mentionOf(document, quote), suppliedReading: word }],
  });
  const both = await createClaim(annotator, slug, claimInput.parse({ ...(await claimDraft(project, { document, quote })), mentions: [mentionOf(document, "and no more"), mentionOf(other, "its engineers had opened the bridge")] }));
  await makeRelation(project, claim.id, both.id, { scope: word, note: word });
  const contest = await makeContest(project);
  await makePlacement(project, { contestId: contest.id, claimId: claim.id, note: word });
  await makeAssessment(project, { contestId: contest.id, reasons: reasonsOf("It says:", { claimId: claim.id, revisionId: document.revisionId, ...spanOf(document, word), quote: "" }) });
  const { tasks: [task] } = await makeAssignment(project, [annotator], { documentId: document.id, blind: false, note: `Mind ${word}.` });
  await changeTask(annotator, slug, task!.id, task!.version, { state: "skipped", reason: `Too much ${word}.` });
  const passage = await makeThread(project, { kind: "passage", revisionId: document.revisionId, ...spanOf(document, `${word} 🚣`) }, `What is ${word}?`);
  await resolveThread(editor, slug, passage.id, 1, { reason: `Nobody knows ${word}.` });
  await say(project, passage.id, `${word}, I think.`);
  await makeThread(project, { kind: "claim", claimId: claim.id }, `Is this ${word}?`);
  await leaveTraces(project, word, claim.id);
  return { project, document, other, claim, both, contest };
}

/** What the program keeps beside the records. */
async function leaveTraces(project: TestProject, word: string, claimId: string): Promise<void> {
  const { userId } = project.as.annotator;
  await database().draft.create({ data: { userId, projectId: project.id, recordId: claimId, baseVersion: 1, body: { note: word } }, select: { recordId: true } });
  await database().idempotencyKey.create({ data: { userId, key: uuidv7(), bodyHash: "h", status: 200, response: { id: claimId, note: word } }, select: { key: true } });
  const job = { projectId: project.id, id: uuidv7() };
  await database().job.create({ data: { ...job, userId, kind: "export", format: "csv", parameters: { word }, state: "done", endedAt: new Date(), outcome: { word } }, select: { id: true } });
  await database().jobChunk.create({ data: { projectId: project.id, jobId: job.id, part: "made", ordinal: 0, bytes: Buffer.from(`a file with ${word}`) }, select: { ordinal: true } });
}

describe("H10: a document that was erased has left no word", () => {
  const word = "Zanzibarquux";
  let made: Awaited<ReturnType<typeof makeCanaries>>;
  beforeAll(async () => { made = await makeCanaries(word); });

  it("is refused while it is published, a rehearsal names the address and changes nothing, and then no table and no export has it (H10, H11, H12)", async () => {
    const { project, document, other, claim, both, contest } = made;
    const target = { kind: "document", id: document.id } as const;
    const { address } = await publish(project, contest.id);
    await sealWhole(project.id);
    await readPassages(operator);
    const before = await columnsWith(word);
    const places = ["Version.body", "Snapshot.body", "Revision.text", "OriginalChunk.bytes", "JobChunk.bytes", "Job.outcome", "IdempotencyKey.response", "Draft.body", "Passage.words", "ClaimSearch.words", "Fragment.prefix", "PartyName.folded", "Placement.note", "Assessment.reasons"];
    expect(before.map((column) => column.replace(/^public\.|"/g, ""))).toEqual(expect.arrayContaining(places));
    expect((await dry(project, target)).published).toEqual([address]);
    await expect(done(project, target)).rejects.toEqual(refusal("conflict", new RegExp(`published to everybody at ${address}`)));
    expect(await columnsWith(word)).toEqual(before);
    await withdraw(project, contest.id);
    const erased = await done(project, target);
    expect(erased).toMatchObject({ published: [], stays: { claims: [both.id], sameOriginal: [] }, tables: { Revision: 1, Snapshot: 1, Draft: 1, IdempotencyKey: 1, Job: 1, JobChunk: 1, document: 1, claim: 2, placement: 1, relation: 1, region: 1, assessment: 1, party: 2, assignment: 1, task: 1 } });
    expect(await columnsWith(word)).toEqual([]);
    await sealWhole(project.id);
    expect(await verified(project)).toMatchObject({ ok: true, problems: [], unsealed: 0, erased: [{ bodies: erased.bodies, by: "Olga Owner", reason: "Order 12", at: erased.at }] });
    const { editor } = project.as;
    expect(await readDocument(editor, project.slug, document.id)).toMatchObject({ title: "[erased]", fileName: "", archivedAt: erased.at });
    expect((await readRevision(editor, project.slug, document.id, document.revisionId)).text).toMatch(/^[█\n]+$/);
    expect((await readClaim(editor, project.slug, claim.id)).deletedAt).toBe(erased.at);
    const kept = (await readClaim(editor, project.slug, both.id));
    expect(kept.deletedAt).toBeNull();
    expect(kept.mentions.map(({ documentId, anchorings }) => [documentId, anchorings[0]!.fragments[0]!.quote])).toEqual([[document.id, expect.stringMatching(/^█+$/)], [other.id, "its engineers had opened the bridge"]]);
    await expect(done(project, target)).rejects.toEqual(refusal("conflict", /was erased already/));
  });

  it("is exported with its tombstones and loaded again, and verified there (H12)", async () => {
    const { project } = made;
    const place = path.join(folder, "erased");
    await exportAs(project.as.owner, project.slug, await directoryTarget(place), { format: "native", toolVersion: "0.0.0" });
    for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) expect((await readFile(path.join(entry.parentPath, entry.name))).includes(word)).toBe(false);
    }
    const administrator = { ...actorOf(await makeUser({})), isAdministrator: true };
    const { slug } = await loadProject(administrator, place, { slug: `again-${project.id}` });
    expect(await verifyAsOperator(operator, slug)).toMatchObject({ ok: true, erased: [{ by: "Olga Owner", reason: "Order 12" }] });
  });
});

describe("H11: what is erased of a record", () => {
  it("an older version: the others stay, history has the tombstone, and undo over it is refused with the reason (H13)", async () => {
    const project = await makeProject();
    const { editor } = project.as;
    const claim = await makeClaim(project, { proposition: "Quuxzanzi was there." }, editor);
    const actId = uuidv7();
    const { abilities: _abilities, ...record } = await readClaim(editor, project.slug, claim.id);
    await changeClaim({ ...editor, request: requestMark({ actId }) }, project.slug, claim.id, 1, { ...claimInputOf(record), proposition: "Somebody was there." });
    const target = { kind: "record", type: "claim", id: claim.id } as const;
    await expect(done(project, { ...target, version: 2 })).rejects.toEqual(refusal("conflict", /is how this claim stands/));
    await expect(done(project, { ...target, version: 3 })).rejects.toEqual(refusal("not_found", /has no version 3/));
    expect(await done(project, { ...target, version: 1 })).toMatchObject({ bodies: 1 });
    expect(await columnsWith("Quuxzanzi")).toEqual([]);
    expect(await readClaim(editor, project.slug, claim.id)).toMatchObject({ version: 2, proposition: "Somebody was there." });
    await expect(undoAct({ ...editor, request: requestMark({ actId: uuidv7() }) }, project.slug, actId)).rejects.toEqual(refusal("conflict", /erased on \d{4}-\d\d-\d\d \(Order 12\)/));
    await expect(done(project, { ...target, version: 1 })).rejects.toEqual(refusal("conflict", /erased already/));
    expect((await verified(project)).problems).toEqual([]);
  });

  it("a whole record: it stands deleted or archived, without a word", async () => {
    const project = await makeProject();
    const party = await makeParty(project, { name: "Zanziquux", note: "Zanziquux", externalIds: [{ scheme: "web", value: "Zanziquux" }] });
    const claim = await makeClaim(project, { claimants: [party.id] });
    expect(await done(project, { kind: "record", type: "party", id: party.id })).toMatchObject({ bodies: 1, tables: { party: 1 } });
    expect(await columnsWith("zanziquux")).toEqual([]);
    expect((await readClaim(project.as.reader, project.slug, claim.id)).claimants).toEqual([party.id]);
    expect((await verified(project)).problems).toEqual([]);
    for (const [type, id, why] of [["document", claim.mentions[0]!.documentId, /use --document/], ["project", project.id, /in its settings/], ["claim", party.id, /There is no claim/]] as const) {
      await expect(done(project, { kind: "record", type, id }), type).rejects.toEqual(expect.objectContaining({ message: expect.stringMatching(why) }));
    }
  });

  it("records of every other type, each as it can be without words", async () => {
    const word = "Zuxquanz";
    const project = await makeProject();
    const { slug, as: { owner: by, editor } } = project;
    const document = await makeDocument(project);
    const [a, b] = [await makeClaim(project, { document, proposition: word, objectKind: "term", objectText: word }), await makeClaim(project, { document })];
    const contest = await makeContest(project, { question: word, note: word });
    const position = await makePosition(project, contest.id, { label: word });
    const placement = await makePlacement(project, { contestId: contest.id, claimId: a.id, positionId: position.id, note: word });
    const relation = await makeRelation(project, a.id, b.id, { scope: word, note: word });
    const assessment = await makeAssessment(project, { contestId: contest.id, reasons: reasonsOf(word) });
    const region = await createRegion(editor, slug, regionInput.parse({ id: uuidv7(), revisionId: document.revisionId, ...spanOf(document, "No boat"), role: "reference", author: word }));
    const side = await makeSide(project, { name: word });
    const [aId, bId] = [(await makeParty(project)).id, (await makeParty(project)).id].sort();
    const identity = await createIdentity(editor, slug, partyIdentityInput.parse({ id: uuidv7(), aId, bId, kind: "not_same", note: word }));
    await database().contributor.updateMany({ where: { projectId: project.id, userId: project.as.reader.userId }, data: { name: word } });
    const { id: contributor } = await database().contributor.findFirstOrThrow({ where: { projectId: project.id, name: word }, select: { id: true } });
    const wanted = [["claim", a.id], ["position", position.id], ["placement", placement.id], ["relation", relation.id], ["assessment", assessment.id], ["contest", contest.id], ["region", region.id], ["side", side.id], ["party_identity", identity.id], ["contributor", contributor]] as const;
    for (const [type, id] of wanted) expect((await erase(by, slug, { kind: "record", type, id }, { reason: "Order 12" })).tables, type).toMatchObject({ [type]: 1 });
    expect(await columnsWith(word)).toEqual([]);
    expect((await verified(project)).problems).toEqual([]);
  });

  it("a note, in every version that has it: the record stays", async () => {
    const project = await makeProject();
    const party = await makeParty(project, { name: "Harbour office", note: "Quxnote" });
    await changeParty(project.as.editor, project.slug, party.id, 1, partyInput.parse({ id: party.id, kind: "ministry", names: [{ text: "Harbour" }], note: "Quxnote, too" }));
    expect(await done(project, { kind: "record", type: "party", id: party.id, onlyNote: true })).toMatchObject({ bodies: 2 });
    expect(await columnsWith("Quxnote")).toEqual([]);
    expect(await database().party.findFirstOrThrow({ where: { projectId: project.id, id: party.id }, select: { note: true, version: true, archivedAt: true, names: { select: { text: true } } } })).toEqual({ note: "", version: 3, archivedAt: null, names: [{ text: "Harbour" }] });
    expect((await verified(project)).problems).toEqual([]);
  });
});

describe("H12: who erases, and what is found without a trace", () => {
  it("only an owner of the project, with the owner's login, while no export is under way", async () => {
    const project = await makeProject();
    const elsewhere = await makeProject();
    const { id } = await makeParty(project);
    const target = { kind: "record", type: "party", id } as const;
    const as = (actor: typeof project.as.owner) => erase(actor, project.slug, target, { reason: "Order 12" });
    await expect(as(project.as.editor)).rejects.toEqual(refusal("forbidden", /Your role/));
    await expect(as(elsewhere.as.owner)).rejects.toEqual(refusal("not_found", /nothing here/));
    await expect(done(elsewhere, target)).rejects.toEqual(refusal("not_found", /no party/));
    const url = process.env.DATABASE_OWNER_URL;
    process.env.DATABASE_OWNER_URL = "";
    await expect(as(project.as.owner).finally(() => { process.env.DATABASE_OWNER_URL = url; })).rejects.toEqual(refusal("unavailable", /DATABASE_OWNER_URL/));
    await database().job.create({ data: { projectId: project.id, id: uuidv7(), userId: project.as.owner.userId, kind: "export", format: "csv", parameters: {} }, select: { id: true } });
    await expect(as(project.as.owner)).rejects.toEqual(refusal("conflict", /under way/));
    expect((await verified(project)).erased).toEqual([]);
  });

  it("a body that somebody altered, or took away without an event, is named by verify", async () => {
    const project = await makeProject();
    const [altered, silent] = [await makeParty(project), await makeParty(project)];
    await owner.query(`UPDATE "Version" SET "body" = jsonb_set("body", '{note}', '""') || '{"kind": "court"}' WHERE "projectId" = $1 AND "recordId" = $2`, [project.id, altered.id]);
    await owner.query(`UPDATE "Version" SET "body" = NULL, "tombstone" = '{"reason": "r", "by": "b", "at": "2020-01-01T00:00:00.000Z"}' WHERE "projectId" = $1 AND "recordId" = $2`, [project.id, silent.id]);
    const { ok, problems } = await verified(project);
    expect(ok).toBe(false);
    expect(problems).toEqual(expect.arrayContaining([
      { record: "version", id: `party ${altered.id} version 1`, message: expect.stringMatching(/another SHA-256/) },
      { record: "version", id: `party ${silent.id} version 1`, message: "was erased, but no event says so" },
    ]));
  });
});
