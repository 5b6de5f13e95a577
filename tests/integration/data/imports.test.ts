import { beforeAll, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { listClaims, readClaim } from "@/lib/data/claims/claims";
import { takeClaims } from "@/lib/data/claims/taking";
import { database } from "@/lib/data/database";
import { documentHighlights } from "@/lib/data/documents/highlights";
import { listDocuments } from "@/lib/data/documents/documents";
import { listEvents } from "@/lib/data/events";
import { AppError } from "@/lib/data/failure";
import { checkImport, importLayer } from "@/lib/data/imports/importing";
import { deleteLayer, layerHistory, listLayers, nameLayer, restoreLayer } from "@/lib/data/imports/layers";
import type { NewImport } from "@/lib/data/imports/plan";
import { listParties } from "@/lib/data/parties/list";
import { createPlacement } from "@/lib/data/placements";
import { dropProfile, keepProfile, listProfiles } from "@/lib/data/projects";
import { listRelations } from "@/lib/data/relations";
import { findClaims } from "@/lib/data/search/claims";
import { verifyProject } from "@/lib/data/verification";
import type { ImportReport } from "@/lib/formats/import/report";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { bratImport, ferryText, makeImport, polnear, zipOf } from "@/tests/factories/layer-import";
import { makeParty } from "@/tests/factories/party";
import { makeProject, type TestProject } from "@/tests/factories/project";

const page = { limit: 100 };

let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});

const rowsIn = async (projectId: string) => {
  const where = { projectId };
  const db = database();
  return [await db.layer.count({ where }), await db.document.count({ where }), await db.claim.count({ where }), await db.party.count({ where }), await db.event.count({ where })];
};
const refusalOf = async (act: Promise<unknown>): Promise<AppError> => {
  const thrown = await act.then(() => null, (error: unknown) => error);
  if (!(thrown instanceof AppError)) throw new Error(`not refused: ${String(thrown)}`);
  return thrown;
};
const reportOf = (refused: AppError) => (refused.extra.about as { report: ImportReport }).report;
const sums = ({ read, kept, left }: ImportReport) => [read.claims, kept.mentions + left.filter(({ reason }) => ["overlap", "excluded", "rule", "text"].includes(reason)).reduce((sum, { count }) => sum + count, 0)];

describe("X12 an import makes a layer of its own", () => {
  it("with texts, claims, chains, parties of the layer and relations, in one act; the shared layer is as it was", async () => {
    const { layer, report } = await makeImport(project);
    expect(layer).toMatchObject({ kind: "imported", name: "ferry.zip", closedAt: null });
    expect(report.kept).toEqual({ newTexts: 1, knownTexts: 0, claims: 2, mentions: 2, fragments: 5, relations: 1, partiesMade: 1, partiesMatched: 0 });
    const claims = (await listClaims(project.as.reader, project.slug, { layerId: layer.id, ...page })).items;
    const quotes = claims.map(({ mentions }) => mentions[0]!.anchorings[0]!.fragments.map(({ role, levelOrdinal, quote }) => `${role} ${levelOrdinal} ${quote}`));
    expect(quotes).toEqual([["content null that no boat left", "source 0 The ferry office", "cue 0 said"], ["content null clerk", "content null agreed"]]);
    expect(claims.map(({ attribution, mentions: [mention] }) => [attribution, mention!.mode, mention!.made, mention!.anchorings[0]!.method])).toEqual([["attributed", "indirect", "imported", "imported"], ["unset", "none", "imported", "imported"]]);
    const [party] = (await listParties(project.as.reader, project.slug, { ids: claims[0]!.claimants, ...page })).items;
    expect(party).toMatchObject({ kind: "other", originLayerId: layer.id, names: [{ text: "The ferry office", script: "" }] });
    expect(await database().event.count({ where: { projectId: project.id, act: "layer.import" } })).toBe(1);
    expect((await listClaims(project.as.reader, project.slug, page)).items).toEqual([]);
    expect((await verifyProject(project.as.owner, project.slug)).problems).toEqual([]);
  });

  it("a text that the project has is matched by its words, whatever line ends the file has, and every place moves with them", async () => {
    const own = await makeProject();
    const document = await makeDocument(own, { text: ferryText });
    const windows = { "ferry.txt": ferryText.replaceAll("\n", "\r\n"), "ferry.ann": polnear["a/ferry.ann"].replaceAll("43 48", "44 49").replaceAll("59 65", "60 66").replace("54 58", "55 59") };
    const { report, layer } = await makeImport(own, own.as.editor, windows);
    expect(report.kept).toMatchObject({ newTexts: 0, knownTexts: 1, claims: 2 });
    expect(report.texts[0]!.documentId).toBe(document.id);
    const second = (await listClaims(own.as.reader, own.slug, { layerId: layer.id, ...page })).items[1]!;
    expect(second.mentions[0]!.anchorings[0]!.fragments.map(({ start, end, quote }) => [quote, ferryText.slice(start, end)])).toEqual([["clerk", "clerk"], ["agreed", "agreed"]]);
    expect((await listDocuments(own.as.reader, own.slug, page)).items).toHaveLength(1);
  });

  it("parties are the project's own where somebody says so and one has the name, and nobody where none are wanted", async () => {
    const own = await makeProject();
    const known = await makeParty(own, { names: [{ text: "The Ferry Office", script: "" }] });
    const claimantsOf = async (parties: NewImport["parties"]) => {
      const { layer, report } = await importLayer(own.as.editor, own.slug, await bratImport(polnear, { parties }));
      return [(await listClaims(own.as.editor, own.slug, { layerId: layer.id, ...page })).items[0]!.claimants, report.kept.partiesMade, report.kept.partiesMatched];
    };
    expect(await claimantsOf("match")).toEqual([[known.id], 0, 1]);
    expect(await claimantsOf("none")).toEqual([[], 0, 0]);
    await makeParty(own, { names: [{ text: "the ferry office", script: "" }] });
    expect((await claimantsOf("match")).slice(1)).toEqual([1, 0]);
  });

  it("only editors import; a reader's check is refused too, and an outsider sees no project", async () => {
    for (const role of ["reader", "annotator", "reviewer"] as const) expect((await refusalOf(importLayer(project.as[role], project.slug, await bratImport()))).code).toBe("forbidden");
    expect((await refusalOf(checkImport(project.as.reader, project.slug, await bratImport()))).code).toBe("forbidden");
    expect((await refusalOf(checkImport(project.outsider, project.slug, await bratImport()))).code).toBe("not_found");
  });
});

describe("X13 the report", () => {
  it("says the same before and after, names what is left out with its place, and its numbers add up", async () => {
    const checked = await checkImport(project.as.editor, project.slug, await bratImport());
    const before = await rowsIn(project.id);
    expect(await rowsIn(project.id)).toEqual(before);
    const { report } = await importLayer(project.as.editor, project.slug, await bratImport());
    expect({ ...checked, kept: null, texts: null }).toEqual({ ...report, kept: null, texts: null });
    expect(report.left).toEqual([{ reason: "label", count: 1, what: expect.any(String), places: [{ file: "a/ferry", line: null, id: "Place" }] }]);
    expect(sums(report)[0]).toBe(sums(report)[1]);
    expect([report.units, report.read]).toEqual([{ "code point": 1 }, { files: 2, texts: 1, claims: 2, relations: 1 }]);
  });

  it("counts claims that can't be: pieces of content over one another, words outside of it, acts that aren't there", async () => {
    const ann = ["T1\tContent 0 16\tThe ferry office", "T2\tContent 4 9\tferry", "T3\tCue 17 21\tsaid", "E1\tAttribution:T3 Content:T1 Content2:T2", "T4\tContent 22 39\tthat no boat left", "T5\tHedge 17 21\tsaid", "E2\tAttribution:T3 Content:T4 Hedge:T5", "A1\tAct E2 mumbles", ""].join("\n");
    const report = await checkImport(project.as.editor, project.slug, await bratImport({ "f.txt": ferryText, "f.ann": ann }));
    expect(report.left.map(({ reason, count, places }) => [reason, count, places[0]!.id])).toEqual([["outside_content", 1, "E2: said"], ["act", 1, "E2: mumbles"], ["overlap", 1, "E1"]]);
    expect(sums(report)).toEqual([2, 2]);
  });
});

describe("X11 strict and whole", () => {
  it("a wrong offset is named with file and line, and nothing is there afterwards", async () => {
    const before = await rowsIn(project.id);
    const wrong = { ...polnear, "b/other.txt": "One boat.", "b/other.ann": "T1\tContent 0 3\tTwo\n" };
    const refused = await refusalOf(importLayer(project.as.editor, project.slug, await bratImport(wrong)));
    expect([refused.code, refused.message]).toEqual(["invalid", expect.stringMatching(/^b\/other\.ann, line 1: "Two" does not stand at 0 to 3 of b\/other\.txt\. Nothing was imported\.$/)]);
    expect(reportOf(refused).problems).toHaveLength(1);
    expect(await rowsIn(project.id)).toEqual(before);
  });

  it.each([
    ["names that lead out of the package", { "../ferry.txt": ferryText, "../ferry.ann": "" }, /is no name that a file of a package may have|can't be read/],
    ["a NUL in a text", { "f.txt": "a\0b", "f.ann": "T1\tContent 0 1\ta\n" }, /nul at offset 1/],
    ["no annotations", { "f.txt": ferryText }, /has no file of annotations/],
  ])("%s are refused", async (_what, files, message) => {
    const thrown = await bratImport(files).then((given) => refusalOf(importLayer(project.as.editor, project.slug, given)), (error: Error) => new AppError("invalid", `can't be read (${error.message})`));
    expect(thrown.message).toMatch(message);
  });

  it("what is no ZIP file, a bomb, deep nesting and keys of prototypes do no harm", async () => {
    const refused = async (given: Partial<NewImport>) => (await refusalOf(importLayer(project.as.editor, project.slug, await bratImport(polnear, given)))).code;
    expect(await refused({ bytes: Buffer.from("PK\u0003\u0004 not really a zip file") })).toBe("invalid");
    expect(await refused({ bytes: await zipOf({ "a.json": "[".repeat(200_000) }), format: "label-studio" })).toBe("invalid");
    expect(await refused({ bytes: Buffer.from('[{"data":{"text":"abc"},"annotations":[{"result":[{"id":"__proto__","type":"labels","value":{"start":0,"end":1,"text":"a","labels":["__proto__","constructor"]}}]}]}]'), fileName: "a.json", format: "label-studio" })).toBe("invalid");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(await refused({ bytes: await zipOf({ "a.xmi": `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>` }), format: "cas-xmi" })).toBe("invalid");
    expect(await refused({ limit: 10 })).toBe("too_large");
  });
});

describe("X10 X14 what has to be said", () => {
  const doccano = (text: string, entities: object[]) => ({ bytes: Buffer.from(`${JSON.stringify({ id: 1, text, entities, relations: [] })}\n`), fileName: "d.jsonl", format: "doccano" as const });
  const entity = (id: number, label: string, start_offset: number, end_offset: number) => ({ id, label, start_offset, end_offset });

  it("the unit of offsets where it makes a difference and no words tell; where it makes none nobody is asked", async () => {
    const text = "🚣 A clerk said no boats.";
    const given = await bratImport(polnear, doccano(text, [entity(1, "Content", 15, 23)]));
    expect((await checkImport(project.as.editor, project.slug, given)).ambiguous).toHaveLength(1);
    expect((await refusalOf(importLayer(project.as.editor, project.slug, given))).message).toMatch(/unit of offsets can't be told/);
    const quoteIn = async (unit: NewImport["unit"]) => (await checkImport(project.as.editor, project.slug, { ...given, unit })).preview[0]!.fragments[0]!.quote;
    expect([await quoteIn("code point"), await quoteIn("utf-16")]).toEqual(["no boats", " no boat"]);
    expect((await checkImport(project.as.editor, project.slug, await bratImport(polnear, doccano("A clerk said no.", [entity(1, "Content", 13, 15)])))).units).toEqual({ either: 1 });
  });

  it("which label is which part; it is kept as a profile and used by its name", async () => {
    const own = await makeProject();
    const given = await bratImport(polnear, doccano("A clerk said no boats left.", [entity(1, "Statement", 13, 26), entity(2, "Holder", 0, 7)]));
    const checked = await checkImport(own.as.editor, own.slug, given);
    expect(checked.labels).toEqual([{ label: "Holder", count: 1, samples: ["A clerk"], role: null }, { label: "Statement", count: 1, samples: ["no boats left"], role: null }]);
    expect((await refusalOf(importLayer(own.as.editor, own.slug, given))).message).toMatch(/None of the labels is mapped to the content of a claim: Holder, Statement/);
    const profile = { name: "Holders", format: "doccano", labels: [{ label: "Statement", role: "content" as const }, { label: "Holder", role: "source" as const }] };
    expect((await refusalOf(keepProfile(own.as.annotator, own.slug, profile))).code).toBe("forbidden");
    expect(await keepProfile(own.as.editor, own.slug, profile)).toEqual({ items: [profile] });
    const { layer } = await importLayer(own.as.editor, own.slug, { ...given, profile: "Holders" });
    const [claim] = (await listClaims(own.as.editor, own.slug, { layerId: layer.id, ...page })).items;
    expect(claim!.mentions[0]!.anchorings[0]!.fragments.map(({ role, quote }) => [role, quote])).toEqual([["content", "no boats left"], ["source", "A clerk"]]);
    expect((await refusalOf(checkImport(own.as.editor, own.slug, { ...given, profile: "Other" }))).code).toBe("not_found");
    expect((await dropProfile(own.as.editor, own.slug, "Holders")).items).toEqual(await listProfiles(own.as.reader, own.slug).then(({ items }) => items));
    expect((await verifyProject(own.as.owner, own.slug)).problems).toEqual([]);
  });

  it("which document a text is that the files only speak of; the words are looked for there", async () => {
    const own = await makeProject();
    const document = await makeDocument(own, { text: ferryText });
    const row = (id: string, exact: string, more: object = {}) => ({ id, uri: "https://example.org/ferry", text: "A note", tags: ["content"], target: [{ selector: [{ type: "TextQuoteSelector", exact }] }], ...more });
    const json = JSON.stringify({ total: 3, rows: [row("one", "no boat left"), row("two", "nobody"), row("three", "x", { references: ["one"] })] });
    const given = await bratImport(polnear, { bytes: Buffer.from(json), fileName: "h.json", format: "hypothesis" });
    expect((await checkImport(own.as.editor, own.slug, given)).missing).toEqual([{ name: "https://example.org/ferry", address: "https://example.org/ferry", title: null }]);
    const { report, layer } = await importLayer(own.as.editor, own.slug, { ...given, documents: { "https://example.org/ferry": document.id } });
    expect(report.left.map(({ reason, count }) => [reason, count])).toEqual([["reply", 1], ["not_found", 1]]);
    expect((await listClaims(own.as.editor, own.slug, { layerId: layer.id, ...page })).items[0]).toMatchObject({ note: "A note", mentions: [{ documentId: document.id }] });
    expect((await refusalOf(importLayer(own.as.editor, own.slug, { ...given, id: uuidv7(), documents: { "https://example.org/ferry": uuidv7() } }))).code).toBe("invalid");
  });
});

describe("X15 X16 X17 the layer afterwards", () => {
  it("lists, search, highlights and parties leave it out until it is asked for; another project's layer is none", async () => {
    const own = await makeProject();
    const { layer } = await makeImport(own);
    const [document] = (await listDocuments(own.as.reader, own.slug, page)).items;
    expect(document!.claims).toBe(0);
    const find = async (layerId?: string) => [
      (await findClaims(own.as.reader, own.slug, { filter: layerId ? { layer: layerId } : {}, sort: "added", limit: 10 })).total, (await documentHighlights(own.as.reader, own.slug, document!.id, { layerId })).claims.length,
      (await listParties(own.as.reader, own.slug, { q: "ferry", layerId, ...page })).items.length,
    ];
    expect(await find()).toEqual([0, 0, 0]);
    expect(await find(layer.id)).toEqual([2, 2, 1]);
    const elsewhere = await makeImport(await makeProject());
    expect(await find(elsewhere.layer.id)).toEqual([0, 0, 0]);
    expect((await listLayers(own.as.reader, own.slug)).items.map(({ kind, claims, documents, abilities }) => [kind, claims, documents, abilities.change])).toEqual([["shared", 0, 0, false], ["adjudicated", 0, 0, false], ["imported", 2, 1, false]]);
  });

  it("is named, deleted and restored as a whole, with history; what is deleted is seen nowhere", async () => {
    const own = await makeProject();
    const { layer } = await makeImport(own);
    const claim = (await listClaims(own.as.reader, own.slug, { layerId: layer.id, ...page })).items[0]!;
    expect((await refusalOf(deleteLayer(own.as.annotator, own.slug, layer.id, 1))).code).toBe("forbidden");
    expect((await refusalOf(deleteLayer(own.as.owner, own.slug, own.layers.shared, 1))).code).toBe("conflict");
    expect(await nameLayer(own.as.editor, own.slug, layer.id, 1, "PolNeAR")).toMatchObject({ name: "PolNeAR", version: 2 });
    expect((await deleteLayer(own.as.editor, own.slug, layer.id, 2)).deletedAt).toBeDefined();
    expect((await refusalOf(readClaim(own.as.owner, own.slug, claim.id))).code).toBe("not_found");
    expect((await listClaims(own.as.owner, own.slug, { layerId: layer.id, ...page })).items).toEqual([]);
    expect((await restoreLayer(own.as.editor, own.slug, layer.id, 3)).deletedAt).toBeUndefined();
    expect(await readClaim(own.as.owner, own.slug, claim.id)).toEqual({ ...claim, abilities: { change: true } });
    await deleteLayer(own.as.editor, own.slug, layer.id, 4);
    const { items: events } = await listEvents(own.as.reader, own.slug, page);
    expect(events.map(({ act }) => act)).toEqual(expect.arrayContaining(["layer.import", "layer.name", "layer.delete", "layer.restore"]));
    expect((await layerHistory(own.as.reader, own.slug, layer.id)).items.map(({ act }) => act)).toEqual(["layer.delete", "layer.restore", "layer.delete", "layer.name", "layer.import"]);
    expect((await verifyProject(own.as.owner, own.slug)).problems).toEqual([]);
  });

  it("its claims are taken into the shared layer once, as copies that name their origin, with relations and parties", async () => {
    const own = await makeProject();
    const { layer } = await makeImport(own);
    const claims = (await listClaims(own.as.reader, own.slug, { layerId: layer.id, ...page })).items;
    const keys = claims.map(({ id, version }) => ({ id, version }));
    expect((await refusalOf(takeClaims(own.as.annotator, own.slug, { claims: keys }))).code).toBe("forbidden");
    expect((await takeClaims(own.as.editor, own.slug, { claims: keys.slice(0, 1) })).parties).toBe(1);
    const outcome = await takeClaims(own.as.editor, own.slug, { claims: [...keys, { id: uuidv7(), version: 1 }] });
    expect([outcome.relations, outcome.refused.map(({ code }) => code)]).toEqual([1, ["taken", "not_found"]]);
    const copies = (await listClaims(own.as.reader, own.slug, page)).items;
    expect(copies.map(({ layerId, origins }) => [layerId, origins])).toEqual(claims.map(({ id }) => [own.layers.shared, [{ fromClaimId: id, fromVersion: 1, why: "accepted" }]]));
    expect(copies[0]!.claimants).toEqual(claims[0]!.claimants);
    expect((await listRelations(own.as.reader, own.slug, page)).items.map(({ fromClaimId, toClaimId }) => [fromClaimId, toClaimId])).toEqual([[copies[1]!.id, copies[0]!.id]]);
    expect((await listLayers(own.as.reader, own.slug)).items.at(-1)!.taken).toBe(2);
    expect((await takeClaims(own.as.editor, own.slug, { claims: [{ id: copies[0]!.id, version: 1 }] })).refused[0]!.code).toBe("not_imported");
    expect((await verifyProject(own.as.owner, own.slug)).problems).toEqual([]);
  });

  it("its claims stand in no contest before that", async () => {
    const own = await makeProject();
    const { layer } = await makeImport(own);
    const [claim] = (await listClaims(own.as.reader, own.slug, { layerId: layer.id, ...page })).items;
    const contest = await makeContest(own);
    expect((await refusalOf(createPlacement(own.as.editor, own.slug, { id: uuidv7(), contestId: contest.id, claimId: claim!.id, positionId: null, note: "" }))).code).toBe("conflict");
    expect((await makeClaim(own)).layerId).toBe(own.layers.shared);
  });
});
