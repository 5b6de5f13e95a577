import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { archiveContest } from "@/lib/data/contests";
import { exportAs, previewExport } from "@/lib/data/formats/exporting";
import { startExport } from "@/lib/data/jobs/jobs";
import { mergeParty } from "@/lib/data/parties/merging";
import type { CorpusManifest } from "@/lib/formats/corpus/manifest";
import { unfit, type ExportPart } from "@/lib/formats/part";
import { writtenFormats, type FormatName } from "@/lib/formats/registry";
import { layerIn, makeAssignment } from "@/tests/factories/assignment";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeContest, makePlacement, makeRelation } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { revise } from "@/tests/factories/revision";
import { memoryTarget } from "@/tests/factories/target";
import { makeThread } from "@/tests/factories/thread";

const names = writtenFormats.map(({ name }) => name);
let project: TestProject;
let [lenn, weir] = [] as unknown as [TestDocument, TestDocument];
let [boats, dam] = ["", ""];

async function exported(format: FormatName, part: ExportPart, actor = project.as.owner) {
  const target = memoryTarget();
  const manifest = (await exportAs(actor, project.slug, target, { format, toolVersion: "0.0.0", ...part })) as CorpusManifest;
  return { manifest, files: target.files, words: [...target.files].map(([file, bytes]) => [file, bytes.toString("utf8")] as const) };
}
const lines = ({ files }: Awaited<ReturnType<typeof exported>>, file: string) => files.get(file)!.toString().trim().split("\n").length - 1;

/** Two documents, two contests: each document has a claim of its own, and one claim is in both; a contest across them, and one of the other document. */
beforeAll(async () => {
  project = await makeProject();
  const { editor, owner } = project.as;
  [lenn, weir] = [await makeDocument(project, { title: "At the Lenn" }), await makeDocument(project, { title: "Canary weir", text: "The ferry stood still, the canary guild said. At the Lenn, a boat was lost, said the guild." })];
  const council = await makeParty(project, { name: "The council" });
  const [first, second, third] = [await makeParty(project, { name: "First office", tenures: [{ ofPartyId: council.id, office: "speaker" }] }), await makeParty(project, { name: "Second office" }), await makeParty(project, { name: "Canary guild" })];
  const alias = await makeParty(project, { name: "First bureau" });
  await mergeParty(editor, project.slug, alias.id, 1, first.id);
  const inLenn = await makeClaim(project, { document: lenn, claimants: [alias.id], proposition: "first words" });
  const inBoth = await makeClaim(project, { mentions: [mentionOf(lenn, "No boat was damaged"), mentionOf(weir, "a boat was lost")], claimants: [second.id], proposition: "second words" });
  const inWeir = await makeClaim(project, { document: weir, quote: "The ferry stood still", claimants: [third.id], proposition: "canary words" });
  [boats, dam] = [(await makeContest(project)).id, (await makeContest(project, { question: "Was the canary dam open?" })).id];
  for (const { id } of [inLenn, inWeir]) await makePlacement(project, { contestId: boats, claimId: id });
  await makePlacement(project, { contestId: dam, claimId: inWeir.id, note: "canary note" });
  await makePlacement(project, { contestId: dam, claimId: inBoth.id, note: "second words of a note" });
  await makeRelation(project, inLenn.id, inBoth.id);
  await makeRelation(project, inBoth.id, inWeir.id, { note: "canary relation" });
  await makeThread(project, { kind: "claim", claimId: inWeir.id }, "canary talk", owner);
});

describe("X26 a document alone", () => {
  const fitting = names.filter((format) => unfit({ format, document: "" }) === null);

  it.each(fitting)("%s has its text, its claims, and whom they name; of the rest nothing, and says so", async (format) => {
    const { manifest, files, words } = await exported(format, { document: lenn.id });
    expect(manifest.part).toEqual({ kind: "document", id: lenn.id, title: "At the Lenn", mentionsElsewhere: 1 });
    expect(manifest.counts).toMatchObject({ texts: 1, originals: 1, claims: 2, mentions: 2, relations: 1, relationsInTexts: 1, placements: 2, contests: 0, assessments: 0, threads: 0, unplaced: 0 });
    for (const [file, said] of words) expect([file, /canary (weir|guild|words|note|relation|talk)/i.test(said)]).toEqual([file, false]);
    expect(files.get("README.md")!.toString()).toContain("This is the document “At the Lenn” alone, with the claims that have a place in it. Contests are named where its claims are placed in them. These claims have further mentions in other documents, which are not here: 1.");
  });

  it("its tables have a row for each that is counted; a party that another is merged into, and the body of an office, are among them", async () => {
    const all = await exported("csv", { document: lenn.id });
    const { counts } = all.manifest;
    expect([lines(all, "claims.csv"), lines(all, "mentions.csv"), lines(all, "placements.csv"), lines(all, "relations.csv"), lines(all, "parties.csv"), lines(all, "contests.csv")]).toEqual([2, 2, 2, 1, counts.parties, 0]);
    const parties = all.files.get("parties.csv")!.toString();
    for (const name of ["First office", "Second office", "The council"]) expect(parties).toContain(name);
    expect(parties).not.toContain("Canary guild");
  });

  it("older texts go along where claims stand on them, as in an export of the whole", async () => {
    const own = await makeProject();
    const document = await makeDocument(own);
    await makeClaim(own, { document, quote: "No boat was damaged" });
    await revise(own, document, "A bridge across the Lenn\n\nNothing else is said.");
    await makeDocument(own, { text: "Something else." });
    const read = async (part: ExportPart) => ((await exportAs(own.as.owner, own.slug, memoryTarget(), { format: "brat", toolVersion: "0.0.0", ...part })) as CorpusManifest).counts;
    expect([(await read({ document: document.id })).texts, (await read({})).texts]).toEqual([2, 3]);
  });

  it("also of one layer, and with what who annotates it blind sees", async () => {
    expect((await exported("csv", { document: lenn.id, layer: project.layers.adjudicated })).manifest.counts).toMatchObject({ claims: 0, placements: 0 });
    const blind = await makeMember(project, "editor");
    const { id } = await makeAssignment(project, [blind], { documentId: lenn.id });
    await layerIn(project, blind, id);
    const { manifest, words } = await exported("csv", { document: lenn.id }, blind);
    expect(manifest.counts).toMatchObject({ claims: 0, mentions: 0, placements: 0, relations: 0 });
    expect(manifest.part).toMatchObject({ mentionsElsewhere: 0 });
    for (const [file, said] of words) expect([file, /(first|second) (words|office)/i.test(said)]).toEqual([file, false]);
  });
});

describe("X26 a contest alone", () => {
  it.each(names)("%s has the claims that are placed in it, the texts that they stand in, and the contest; of other claims and contests nothing, and says so", async (format) => {
    const { manifest, files, words } = await exported(format, { contest: boats });
    expect(manifest.part).toEqual({ kind: "contest", id: boats, title: "Were boats damaged on 4 May?", mentionsElsewhere: 0 });
    expect(manifest.counts).toMatchObject({ texts: 2, claims: 2, mentions: 2, relations: 0, placements: 2, claimsPlaced: 2, contests: 1, unplaced: 0 });
    for (const [file, said] of words) expect([file, /second (words|office)|canary (dam|note|relation)/i.test(said)]).toEqual([file, false]);
    expect(files.get("README.md")!.toString()).toContain("This is the contest “Were boats damaged on 4 May?” alone");
  });

  it("its tables have a row for each that is counted", async () => {
    const all = await exported("csv", { contest: boats });
    expect([lines(all, "claims.csv"), lines(all, "mentions.csv"), lines(all, "placements.csv"), lines(all, "contests.csv"), lines(all, "parties.csv")]).toEqual([2, 2, 2, 1, all.manifest.counts.parties]);
  });

  it("a claim that is taken out of it is not in it", async () => {
    const own = await makeProject();
    const contest = await makeContest(own);
    const claim = await makeClaim(own);
    await makePlacement(own, { contestId: contest.id, claimId: claim.id });
    await makeClaim(own);
    const read = async () => ((await exportAs(own.as.owner, own.slug, memoryTarget(), { format: "csv", toolVersion: "0.0.0", contest: contest.id })) as CorpusManifest).counts;
    expect(await read()).toMatchObject({ claims: 1, texts: 1, contests: 1 });
    await archiveContest(own.as.editor, own.slug, contest.id, 1);
    await expect(read()).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("X26 what can't be had", () => {
  const everyWay = (asked: ExportPart & { readonly format: FormatName }) => [
    () => exportAs(project.as.owner, project.slug, memoryTarget(), { toolVersion: "0.0.0", ...asked }), () => previewExport(project.as.owner, project.slug, { toolVersion: "0.0.0", ...asked }), () => startExport(project.as.owner, project.slug, uuidv7(), asked),
  ];

  it("a part in the native format, a document in a format of contests, a document and a contest at once", async () => {
    for (const asked of [{ format: "native", document: lenn.id }, { format: "native", contest: boats }, { format: "argdown", document: lenn.id }, { format: "claimreview", document: lenn.id }, { format: "csv", document: lenn.id, contest: boats }] as const) {
      for (const ask of everyWay(asked)) await expect(ask()).rejects.toMatchObject({ code: "invalid", message: expect.any(String) });
    }
  });

  it("what isn't there, and what is another project's", async () => {
    const elsewhere = await makeProject();
    const [document, contest] = [await makeDocument(elsewhere), await makeContest(elsewhere)];
    for (const part of [{ document: uuidv7() }, { contest: uuidv7() }, { document: document.id }, { contest: contest.id }]) {
      for (const ask of everyWay({ format: "csv", ...part })) await expect(ask()).rejects.toMatchObject({ code: "not_found" });
    }
  });
});
