import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { claimInputOf } from "@/lib/claims/composition";
import { agreementChoices } from "@/lib/data/agreement/choices";
import { readComparison } from "@/lib/data/agreement/comparison";
import { changeTask } from "@/lib/data/assignments/assignments";
import { changeClaim, createClaim, deleteClaim, listClaims, readClaim } from "@/lib/data/claims/claims";
import { readContestView } from "@/lib/data/contest-view";
import { readDocument, listDocuments } from "@/lib/data/documents/documents";
import { exportAs, previewExport } from "@/lib/data/formats/exporting";
import { jobFileOf, readJob, startExport } from "@/lib/data/jobs/jobs";
import { memberOf } from "@/lib/data/membership";
import { createParty, getParty } from "@/lib/data/parties/parties";
import { splitPosition } from "@/lib/data/position-split";
import { verifyProject } from "@/lib/data/verification";
import { partyCreation } from "@/lib/parties/record";
import { claimInput } from "@/lib/claims/record";
import { cardFile } from "@/lib/formats/corpus/manifest";
import { manifestFile } from "@/lib/formats/native/manifest";
import { formatNames } from "@/lib/formats/registry";
import { webhookKinds, webhookMessage, type WebhookMessage } from "@/lib/projects/webhook";
import { answerOf } from "@/tests/factories/answer";
import { close, layerIn, makeAssignment } from "@/tests/factories/assignment";
import { claimDraft, makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { crawl, type Crawl } from "@/tests/factories/crawl";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { endJob, makeExportJob } from "@/tests/factories/job";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";
import { makeThread, naming, say } from "@/tests/factories/thread";
import { memoryTarget } from "@/tests/factories/target";
import { deliverNow, makeWebhook } from "@/tests/factories/webhook";

const routes = await appRoutes();
const watchers = ["other", "blindEditor", "reader", "reviewer"] as const;
type Watcher = (typeof watchers)[number] | "first" | "annotator" | "owner";

let project: TestProject;
let document: TestDocument;
let people: Record<Watcher, UserActor>;
let assignment: Awaited<ReturnType<typeof makeAssignment>>;
let made: Awaited<ReturnType<typeof annotate>>;
let shared: Awaited<ReturnType<typeof prepareShared>>;
let exported: string;
let heard: WebhookMessage[];
let later: Awaited<ReturnType<typeof goOn>>;
let before: Partial<Record<Watcher, Crawl>>;
// Read by the tests themselves, so that each of them goes red where a guard is removed (npm run test:guards).
const after: Partial<Record<Watcher, Crawl>> = {};
const headers: Partial<Record<Watcher, Record<string, string>>> = {};

beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  const { reader, annotator, reviewer, owner } = project.as;
  people = { first: await makeMember(project, "annotator"), other: await makeMember(project, "annotator"), blindEditor: await makeMember(project, "editor"), reader, annotator, reviewer, owner };
  for (const name of Object.keys(people) as Watcher[]) headers[name] = fromHere(await cookieOf(people[name]));
  shared = await prepareShared();
  exported = (await makeExportJob(project, people.other, { format: "csv" })).id;
  await endJob(project, exported);
  assignment = await makeAssignment(project, [people.first, people.other, people.blindEditor], { documentId: document.id });
  before = await crawlAll(watchers, shared.records);
  await makeWebhook(project, { kinds: [...webhookKinds] });
  made = await annotate();
}, 900_000);

const crawlAs = (name: Watcher, also: Parameters<typeof crawl>[0]["also"]) => crawl({ routes, headers: headers[name]!, actor: people[name], slug: project.slug, also });
async function crawlAll(names: readonly Watcher[], also: Parameters<typeof crawl>[0]["also"]): Promise<Partial<Record<Watcher, Crawl>>> {
  const found: Partial<Record<Watcher, Crawl>> = {};
  for (const name of names) found[name] = await crawlAs(name, also);
  return found;
}
/** What they read now. */
const read = async (name: Watcher) => (after[name] = await crawlAs(name, [...shared.records, ...made.records]));

/** What others do meanwhile, in the document and elsewhere. */
async function goOn() {
  const placed = await makePlacement(project, { contestId: shared.contest, claimId: shared.claims[1]!, note: "known canary later" });
  return { placed: placed.id, elsewhere: (await makeClaim(project, { proposition: "Said elsewhere, later" })).id };
}

/** What a webhook is told of everything so far. */
async function listened(): Promise<WebhookMessage[]> {
  const bodies: string[] = [];
  await deliverNow(async ({ body }) => {
    bodies.push(body);
    return { status: 204 };
  });
  return bodies.map((body) => webhookMessage.parse(JSON.parse(body)));
}

/** What everybody had made in the document before: claims, an anonymous party, a place in a contest, a relation. */
async function prepareShared() {
  const contest = await makeContest(project);
  const position = await makePosition(project, contest.id);
  const clerk = await makeParty(project, { name: "known canary clerk", kind: "anonymous", documentId: document.id });
  const elsewhere = await makeClaim(project, { proposition: "Said elsewhere" });
  const claims = [
    await makeClaim(project, { document, claimants: [clerk.id], proposition: "known canary claim" }), await makeClaim(project, { document, proposition: "known canary too" }),
  ];
  const placed = await makePlacement(project, { contestId: contest.id, claimId: claims[0]!.id, positionId: position.id, note: "known canary placement" });
  const relation = await makeRelation(project, claims[0]!.id, claims[1]!.id, { note: "known canary relation" });
  const passage = await makeThread(project, { kind: "passage", revisionId: document.revisionId, ...spanOf(document, "at least three boats") }, naming("known canary talk", ...(await idsOf([people.other, people.blindEditor]))), people.owner);
  const talk = [passage, await makeThread(project, { kind: "claim", claimId: claims[0]!.id }, "known canary talk", people.owner), await makeThread(project, { kind: "contest", contestId: contest.id }, "known canary talk", people.owner)];
  const answer = await say(project, passage.id, "known canary answer", people.owner);
  const records = [...talk.map(({ id }) => ["threads", id] as const), ["comments", answer.id], ["claims", claims[0]!.id], ["claims", claims[1]!.id], ["parties", clerk.id], ["placements", placed.id], ["relations", relation.id]] as const;
  return { contest: contest.id, position: position.id, elsewhere: elsewhere.id, claims: claims.map(({ id }) => id), records };
}

/** What one of them makes while it is blind. */
async function annotate() {
  const { first } = people;
  const layerId = await layerIn(project, first, assignment.id);
  const party = (input: object) => createParty(first, project.slug, partyCreation.parse({ id: uuidv7(), kind: "official", ...input }));
  const official = await party({ names: [{ text: "blind canary official" }], layerId });
  const clerk = await party({ names: [{ text: "blind canary clerk" }], kind: "anonymous", documentId: document.id });
  const claims = [
    await makeClaim(project, { document, claimants: [official.id], proposition: "blind canary claim" }, first),
    await makeClaim(project, { document, claimants: [clerk.id], proposition: "blind canary too" }, first),
    await makeClaim(project, { document, claimants: [clerk.id], proposition: "blind canary gone" }, first),
  ];
  await deleteClaim(first, project.slug, claims[2]!.id, 1);
  const placed = await makePlacement(project, { contestId: shared.contest, claimId: claims[0]!.id, note: "blind canary placement" }, first);
  const relation = await makeRelation(project, claims[0]!.id, claims[1]!.id, { note: "blind canary relation" }, first);
  const task = assignment.tasks[0]!;
  await changeTask(first, project.slug, task.id, task.version, { state: "skipped", reason: "blind canary reason" });
  const named = naming("blind canary talk", ...(await idsOf([people.other, people.reader, people.reviewer, people.owner])));
  const talk = [await makeThread(project, { kind: "passage", revisionId: document.revisionId, ...spanOf(document, "at least three boats") }, named, first), await makeThread(project, { kind: "claim", claimId: claims[0]!.id }, named, first)];
  const answer = await say(project, talk[0]!.id, "blind canary answer", first);
  const records = [...talk.map(({ id }) => ["threads", id] as const), ["comments", answer.id] as const, ...claims.map(({ id }) => ["claims", id] as const), ["parties", official.id], ["parties", clerk.id], ["placements", placed.id], ["relations", relation.id]] as const;
  return { layerId, claims, official, clerk, records };
}

async function idsOf(actors: readonly UserActor[]): Promise<string[]> {
  const ids = [];
  for (const actor of actors) ids.push((await memberOf(actor, project.slug)).contributorId);
  return ids;
}

const recordTypes = ({ text }: { readonly text: string }) => (JSON.parse(text) as { changes: { recordType: string }[] }).changes.map(({ recordType }) => recordType);
const where = (answers: Crawl, needle: string) => [...answers].filter(([, { text }]) => text.includes(needle)).map(([address]) => address);

describe("several who annotate one document blind (D5)", () => {
  test("who made it sees all of it, so that the test would find it", async () => {
    await read("first");
    for (const canary of ["claim", "gone", "official", "clerk", "placement", "relation", "reason", "talk", "answer"]) expect([canary, where(after.first!, `blind canary ${canary}`).length > 0]).toEqual([canary, true]);
    expect(made.claims.map(({ layerId }) => layerId)).toEqual([made.layerId, made.layerId, made.layerId]);
  });

  test.each(watchers)("nothing of it is in any answer to the %s, whatever their role, and each is what it was before: no count, no order, no mark tells of it", async (name) => {
    await read(name);
    // How far somebody is, with the reason, is what reviewers and editors may know; it is no claim.
    const isOfTask = (address: string) => /\/(assignments|tasks)\b/.test(address) || (/\/events\//.test(address) && recordTypes(after[name]!.get(address)!).every((type) => type === "task"));
    expect(where(after[name]!, "blind canary").filter((address) => !isOfTask(address))).toEqual([]);
    expect(made.records.flatMap(([, id]) => where(after[name]!, id))).toEqual([]);
    expect(where(after[name]!, made.layerId)).toEqual([]);
    const told = ["blindEditor", "reviewer"].includes(name) ? /^page: everything that happened$|\/(export|assignments|workload|events)|\/tasks\// : /\/export$/;
    for (const [address, answer] of before[name]!) if (!told.test(address)) expect([address, after[name]!.get(address)]).toEqual([address, answer]);
    expect(after[name]!.get("GET /api/v1/projects/{project}/export")).toMatchObject({ status: 403 });
  });

  test.each(["other", "blindEditor", "first"] as const)("the %s sees nothing of what others made in the document before either, and everything elsewhere", async (name) => {
    await read(name);
    expect(where(after[name]!, "known canary")).toEqual([]);
    expect(shared.records.flatMap(([, id]) => where(after[name]!, id))).toEqual([]);
    expect(await readClaim(people[name], project.slug, shared.elsewhere)).toMatchObject({ proposition: "Said elsewhere" });
    expect(where(after.reader!, "known canary").length).toBeGreaterThan(5);
    for (const way of [/claims in lines$/, /annotations [0-9a-f-]+$/, /\{annotation\} [0-9a-f-]+ [0-9a-f-]+$/]) expect([way, where(after.reader!, "known canary").some((address) => way.test(address))]).toEqual([way, true]);
  });

  test("the count of a document is that of one's own layer (D5)", async () => {
    const countFor = async (person: UserActor) => (await listDocuments(person, project.slug, { limit: 50 })).items.find(({ id }) => id === document.id)!.claims;
    expect([await countFor(people.first), await countFor(people.other), await countFor(people.blindEditor), await countFor(people.reader)]).toEqual([2, 0, 0, 2]);
  });

  test.each(["other", "blindEditor", "owner"] as const)("each of its records is not there for the %s, also to write", async (name) => {
    const { slug } = project;
    const body = claimInputOf(made.claims[0]!);
    for (const id of [made.claims[0]!.id, ...(name === "owner" ? [] : [shared.claims[0]!])]) {
      await expect(readClaim(people[name], slug, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(changeClaim(people[name], slug, id, 1, { ...body, id })).rejects.toMatchObject({ code: "not_found" });
      await expect(deleteClaim(people[name], slug, id, 1)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(getParty(people[name], slug, made.official.id)).rejects.toMatchObject({ code: "not_found" });
    expect((await listClaims(people[name], slug, { layerId: made.layerId, limit: 10 })).items).toEqual([]);
    const asked = await answerOf(routes, "GET /api/v1/projects/{project}/export", { params: { project: slug }, query: { format: "csv", layer: made.layerId } }, headers[name]!);
    expect(asked.status).toBe(404);
  });

  test("what somebody claims there goes into their own layer, and nowhere else (D4)", async () => {
    const { slug } = project;
    const draft = claimInput.parse(await claimDraft(project, { document, claimants: [made.official.id] }));
    await expect(createClaim(people.first, slug, { ...draft, layerId: project.layers.shared })).rejects.toMatchObject({ code: "conflict" });
    await expect(createClaim(people.first, slug, { ...claimInput.parse(await claimDraft(project)), layerId: made.layerId })).rejects.toMatchObject({ code: "conflict" });
    await expect(createClaim(people.other, slug, { ...draft, id: uuidv7(), layerId: made.layerId })).rejects.toMatchObject({ code: "not_found" });
    // A party of the layer is named in the layer only.
    await expect(makeClaim(project, { claimants: [made.official.id] }, people.first)).rejects.toMatchObject({ code: "invalid" });
    expect(await readDocument(people.other, slug, document.id)).toMatchObject({ id: document.id });
  });
});

describe("the ways out that answer to more than an address (D5, D12, D13, D14)", () => {
  beforeAll(async () => {
    later = await goOn();
    heard = await listened();
  });

  const blind = ["other", "blindEditor", "first"] as const;
  const wordless: readonly string[] = ["conll", "bio-jsonl", "doccano"];
  const documentOf = async (name: Watcher) => (await agreementChoices(people[name], project.slug)).layers.map(({ id, places }) => [id, places[document.id] ?? 0]);

  test("an annotation of what one doesn't see isn't there under its own address", async () => {
    const route = "GET /api/v1/projects/{project}/documents/{id}/annotations/{annotation}";
    const ask = async (name: Watcher, claim: string, by: UserActor) => {
      const annotation = (await readClaim(by, project.slug, claim)).mentions[0]!.id;
      return (await call(routes.get(route)!, "GET", { params: { project: project.slug, id: document.id, annotation }, headers: headers[name]! })).status;
    };
    for (const name of blind) expect(await ask(name, shared.claims[0]!, people.reader)).toBe(404);
    for (const name of ["other", "blindEditor", "owner"] as const) expect(await ask(name, made.claims[0]!.id, people.first)).toBe(404);
    expect([await ask("reader", shared.claims[0]!, people.reader), await ask("first", made.claims[0]!.id, people.first)]).toEqual([200, 200]);
  });

  test.each(formatNames.filter((name) => name !== "native"))("%s: an export has what one sees, and counts no more", async (format) => {
    const written = async (name: Watcher) => {
      const target = memoryTarget();
      await exportAs(people[name], project.slug, target, { format, toolVersion: "0", layer: "all" });
      // The manifest and the card say when it was made.
      return [...target.files].filter(([file]) => file !== manifestFile && file !== cardFile).map(([, bytes]) => bytes.toString("latin1")).join("\n");
    };
    const [blinds, owners] = [await written("blindEditor"), await written("owner")];
    expect(blinds).not.toMatch(/(known|blind) canary/);
    expect(owners).not.toContain("blind canary");
    // The marks on the text tell of it too, in formats that have no words of a claim's own; a review is of what was assessed.
    const isFound = wordless.includes(format) ? blinds !== owners : owners.includes("known canary");
    expect([format, isFound]).toEqual([format, format !== "claimreview"]);
  });

  test("what an export would carry is counted as one sees it", async () => {
    const counts = async (name: Watcher) => (await previewExport(people[name], project.slug, { format: "csv", toolVersion: "0" })).counts!;
    for (const [name, claims] of [["other", 2], ["blindEditor", 2], ["owner", 4], ["first", 4]] as const) expect([name, (await counts(name)).claims]).toEqual([name, claims]);
  });

  test("agreement compares no layer that one doesn't see, and has no place in the document but one's own", async () => {
    expect(await documentOf("first")).toEqual([[project.layers.shared, 0], [made.layerId, 2]]);
    for (const name of ["other", "blindEditor"] as const) expect(await documentOf(name)).toEqual([[project.layers.shared, 0]]);
    for (const name of ["reader", "reviewer", "owner"] as const) expect(await documentOf(name)).toEqual([[project.layers.shared, 2]]);
    const compare = (name: Watcher) => readComparison(people[name], project.slug, { layers: [project.layers.shared, made.layerId], documents: [document.id] });
    for (const name of ["other", "blindEditor", "owner"] as const) expect(await compare(name)).toEqual({ ok: false, why: "unknown_layer" });
    const own = await compare("first");
    expect(own).toMatchObject({ ok: true, question: { documents: [{ works: [{ claims: [], relations: [], placements: [] }, { claims: [{}, {}], relations: [{}], placements: [{}] }] }] } });
    expect(JSON.stringify(own)).not.toContain("known canary");
  });

  test("a contest has no claim, source, party or relation of the document but one's own, and a split moves none", async () => {
    const { slug } = project;
    const view = async (name: Watcher) => readContestView(people[name], slug, shared.contest);
    for (const name of ["other", "blindEditor"] as const) expect(await view(name)).toMatchObject({ claims: [], sources: [], documents: [], placements: [], relations: [], parties: [], standings: [] });
    expect((await view("first")).claims.map(({ proposition }) => proposition)).toEqual(["blind canary claim"]);
    expect((await view("reader")).sources.map(({ id }) => id)).toEqual([document.id]);
    const split = { id: uuidv7(), label: "Another", placements: [{ id: shared.records[3]![1], version: 1 }] };
    await expect(splitPosition(people.blindEditor, slug, shared.position, 1, split)).rejects.toMatchObject({ code: "invalid" });
  });

  test("D12: a webhook hears nothing of the document, of whomever, and of the rest as ever", async () => {
    const told = heard.flatMap(({ data }) => data.records.map(({ id }) => id));
    expect(told).toContain(later.elsewhere);
    expect(told.filter((id) => [later.placed, made.layerId, ...made.records.map(([, each]) => each)].includes(id))).toEqual([]);
    expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(["document.import", "party.create", "claim.create"]));
  });

  test("D13: what was exported before one came to annotate blind is withheld, with its counts, until that is over", async () => {
    const job = await readJob(people.other, project.slug, exported);
    expect(job).toMatchObject({ state: "done", outcome: null, progress: null, abilities: { download: false } });
    await expect(jobFileOf(people.other, project.slug, exported)).rejects.toMatchObject({ code: "forbidden", message: expect.stringContaining("annotate a document blind") });
    await expect(startExport(people.other, project.slug, uuidv7(), { format: "csv", layer: made.layerId })).rejects.toMatchObject({ code: "not_found" });
  });

  test("D14: a check of the project says to who doesn't see all of it whether all is well, and not how much there is", async () => {
    for (const name of [...watchers, "first", "owner"] as const) expect(await verifyProject(people[name], project.slug)).toMatchObject({ ok: true, checked: null, seal: null, unsealed: null, problems: [] });
  });
});

describe("once it is closed (D6)", () => {
  beforeAll(async () => {
    await close(project, assignment);
  });

  test.each(["first", "other", "blindEditor", "reviewer", "owner"] as const)("the %s may see the layer, by its id, and the document as it is", async (name) => {
    const asked = await listClaims(people[name], project.slug, { layerId: made.layerId, limit: 10 });
    expect(asked.items.map(({ proposition }) => proposition)).toEqual(["blind canary claim", "blind canary too"]);
    expect(await readClaim(people[name], project.slug, shared.claims[0]!)).toMatchObject({ proposition: "known canary claim" });
    expect((await readComparison(people[name], project.slug, { layers: [project.layers.shared, made.layerId], documents: [document.id] })).ok).toBe(true);
    const listed = await listClaims(people[name], project.slug, { documentId: document.id, limit: 10 });
    expect(listed.items.map(({ proposition }) => proposition)).toEqual(["known canary claim", "known canary too"]);
  });

  test.each(["reader", "annotator"] as const)("the %s, who neither compares nor annotated there, still doesn't", async (name) => {
    expect((await listClaims(people[name], project.slug, { layerId: made.layerId, limit: 10 })).items).toEqual([]);
    await expect(readClaim(people[name], project.slug, made.claims[0]!.id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("a file that was withheld is one's own again (D13)", async () => {
    expect(await readJob(people.other, project.slug, exported)).toMatchObject({ abilities: { download: true } });
    expect((await jobFileOf(people.other, project.slug, exported)).size).toBe(3);
  });

  test("nothing in it changes any more, by whomever (D7)", async () => {
    const [claim] = made.claims;
    for (const person of [people.first, people.owner]) {
      await expect(changeClaim(person, project.slug, claim!.id, 1, { ...claimInputOf(claim!), proposition: "Another" })).rejects.toMatchObject({ code: "conflict" });
      await expect(deleteClaim(person, project.slug, claim!.id, 1)).rejects.toMatchObject({ code: "conflict" });
    }
    const draft = claimInput.parse(await claimDraft(project, { document }));
    await expect(createClaim(people.first, project.slug, { ...draft, layerId: made.layerId })).rejects.toMatchObject({ code: "not_found" });
  });
});
