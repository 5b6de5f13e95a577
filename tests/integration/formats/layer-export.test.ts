import { beforeAll, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { exportAs, previewExport } from "@/lib/data/formats/exporting";
import { listLayers } from "@/lib/data/imports/layers";
import { startExport } from "@/lib/data/jobs/jobs";
import type { CorpusManifest } from "@/lib/formats/corpus/manifest";
import { writtenFormats, type FormatName } from "@/lib/formats/registry";
import { makeDecision, makeRound, type Round } from "@/tests/factories/adjudication";
import { layerIn, makeAssignment } from "@/tests/factories/assignment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { memoryTarget } from "@/tests/factories/target";

const names = writtenFormats.map(({ name }) => name);
let project: TestProject;
let round: Round;
let [ada, ben] = [] as unknown as [UserActor, UserActor];
let layers: { readonly shared: string; readonly adjudicated: string; readonly own: readonly string[] };
let gold: string;

async function exported(format: FormatName, layer: string | undefined, actor = project.as.owner) {
  const target = memoryTarget();
  const manifest = (await exportAs(actor, project.slug, target, { format, toolVersion: "0.0.0", layer })) as CorpusManifest;
  return { manifest, words: [...target.files].map(([file, bytes]) => [file, bytes.toString("latin1")] as const), files: target.files };
}

/** A document that two annotated blind, of which one claim was taken; beside the shared layer's, in one contest and related. */
beforeAll(async () => {
  project = await makeProject();
  [ada, ben] = [await makeMember(project, "annotator"), await makeMember(project, "annotator")];
  round = await makeRound(project, [[ada, { quote: "No boat was damaged", proposition: "golden words" }], [ben, { quote: "No boat was damaged", proposition: "canary of ben" }]], await makeDocument(project, { title: "At the Lenn" }));
  const [mine] = round.claims[0]!;
  const { results } = await makeDecision(project, round.document, round.all, { outcome: "took", take: [mine!.id] });
  gold = results[0]!.claimId;
  const shared = await makeClaim(project, { document: round.document, quote: "at least three boats were hit 🚣", proposition: "canary of everybody" });
  const contest = await makeContest(project);
  const positionId = (await makePosition(project, contest.id)).id;
  for (const claimId of [gold, shared.id]) await makePlacement(project, { contestId: contest.id, claimId, positionId }, project.as.editor);
  const { items } = await listLayers(project.as.owner, project.slug);
  const of = (kind: string) => items.filter((layer) => layer.kind === kind).map(({ id }) => id);
  layers = { shared: of("shared")[0]!, adjudicated: of("adjudicated")[0]!, own: of("own") };
});

describe("one layer alone", () => {
  it.each(names)("X25 %s of the adjudicated layer has its claims and nobody else's, in contests neither, and says so", async (name) => {
    const { manifest, words, files } = await exported(name, layers.adjudicated);
    expect(manifest.layers).toEqual([{ id: layers.adjudicated, kind: "adjudicated", name: "", person: null }]);
    expect(manifest.counts).toMatchObject({ claims: 1, mentions: 1, placements: 1, claimsPlaced: 1, contests: 1 });
    for (const [file, said] of words) expect([file, said.includes("canary")]).toEqual([file, false]);
    expect(files.get("README.md")!.toString()).toContain("## Layers\n\n- The adjudicated layer:");
    expect(files.get("README.md")!.toString()).not.toContain("The shared layer");
  });

  it("X25 what lists show has the shared and the adjudicated layer, all has those of closed assignments, with whose they are", async () => {
    const common = await exported("csv", undefined);
    expect([common.manifest.counts.claims, common.manifest.layers.map(({ kind }) => kind)]).toEqual([2, ["shared", "adjudicated"]]);
    const all = await exported("csv", "all");
    expect([all.manifest.counts.claims, all.manifest.layers.map(({ kind, person }) => [kind, person !== null])]).toEqual([4, [["shared", false], ["adjudicated", false], ["own", true], ["own", true]]]);
    const own = await exported("csv", layers.own[0]);
    expect(own.manifest.counts).toMatchObject({ claims: 1, claimsPlaced: 0 });
  });

  it("X25 D5 nobody takes a layer that they don't see, nor learns of those of a document that they annotate blind", async () => {
    await expect(exported("csv", layers.own[0], project.as.reader)).rejects.toMatchObject({ code: "not_found" });
    const blind = await makeMember(project, "editor");
    const before = (await listLayers(blind, project.slug)).items.filter(({ kind }) => kind === "own");
    expect(before.map(({ document }) => document)).toEqual(["At the Lenn", "At the Lenn"]);
    const { id } = await makeAssignment(project, [blind], { documentId: round.document.id });
    const theirs = await layerIn(project, blind, id);
    expect((await listLayers(blind, project.slug)).items.filter(({ kind }) => kind === "own").map((layer) => layer.id)).toEqual([theirs]);
    const { manifest, words } = await exported("csv", "all", blind);
    expect(manifest.layers.filter(({ kind }) => kind === "own").map((layer) => layer.id)).toEqual([theirs]);
    for (const [file, said] of words) expect([file, said.includes("canary") || said.includes("golden")]).toEqual([file, false]);
    for (const layer of layers.own) await expect(exported("csv", layer, blind)).rejects.toMatchObject({ code: "not_found" });
    const alone = await exported("csv", layers.adjudicated, blind);
    expect(alone.manifest.counts).toMatchObject({ claims: 0, mentions: 0, placements: 0, claimsPlaced: 0 });
  });

  it("X25 the native format is whole: one layer of it is refused, wherever it is asked for", async () => {
    const asked = { format: "native", toolVersion: "0.0.0", layer: layers.adjudicated } as const;
    const target = memoryTarget();
    await expect(exportAs(project.as.owner, project.slug, target, asked)).rejects.toMatchObject({ code: "invalid" });
    expect([...target.files]).toEqual([]);
    await expect(previewExport(project.as.owner, project.slug, asked)).rejects.toMatchObject({ code: "invalid" });
    await expect(startExport(project.as.owner, project.slug, uuidv7(), asked)).rejects.toMatchObject({ code: "invalid" });
  });
});
