import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as exportRoute } from "@/app/api/v1/projects/[project]/export/route";
import { GET as previewRoute } from "@/app/api/v1/projects/[project]/export-preview/route";
import type { UserActor } from "@/lib/access/actor";
import { deleteClaim } from "@/lib/data/claims/claims";
import { exportCorpus } from "@/lib/data/formats/export";
import type { CorpusManifest } from "@/lib/formats/corpus/manifest";
import { writtenFormat, writtenFormats, type FormatName } from "@/lib/formats/registry";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { makeFullProject } from "@/tests/factories/full-project";
import { makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { formatReaders } from "@/tests/factories/format-readers";
import { makeParty } from "@/tests/factories/party";
import { call, cookieOf } from "@/tests/factories/request";
import { memoryTarget } from "@/tests/factories/target";

const toolVersion = "0.0.0";
async function exported(actor: UserActor, { slug }: TestProject, name: FormatName): Promise<{ files: Map<string, Buffer>; manifest: CorpusManifest }> {
  const target = memoryTarget();
  const manifest = await exportCorpus(actor, slug, target, { format: writtenFormat(name)!, toolVersion });
  expect(target.ends).toEqual(["finished"]);
  return { files: target.files, manifest };
}
const names = writtenFormats.map(({ name }) => name);

let full: TestProject;
let project: TestProject;
let hider: UserActor;

/** A project with one claim in two documents, related to another, both in a contest; one deleted claim; and what one annotator has to themselves. */
beforeAll(async () => {
  full = await makeFullProject();
  project = await makeProject({ description: "Boats on the Lenn.", guideline: "Quote exactly." });
  hider = await makeMember(project, "annotator");
  const [first, second] = [await makeDocument(project, { title: "First" }), await makeDocument(project, { text: "Later: no boat was damaged 🚣, it said.", title: "Second" })];
  const claimants = [(await makeParty(project)).id];
  const wide = await makeClaim(project, { claimants, mentions: [mentionOf(first, "No boat was damaged"), mentionOf(second, "no boat was damaged 🚣")] });
  const other = await makeClaim(project, { document: first, quote: "at least three boats were hit 🚣" });
  const far = await makeClaim(project, { document: second, quote: "it said" });
  await makeRelation(project, other.id, wide.id);
  await makeRelation(project, far.id, other.id);
  const contest = await makeContest(project);
  await makePlacement(project, { contestId: contest.id, claimId: wide.id, positionId: (await makePosition(project, contest.id)).id });
  await deleteClaim(project.as.annotator, project.slug, (await makeClaim(project, { document: first, proposition: "canary deleted" })).id, 1);
  const layerId = await makeOwnLayer(project, hider);
  const own = await makeClaim(project, { document: first, layerId, proposition: "canary own", claimants }, hider);
  await makePlacement(project, { contestId: contest.id, claimId: own.id, note: "canary placement" }, hider);
});

describe("exports in other formats", () => {
  it.each(names)("X1 %s has nothing that was deleted and nothing of anybody else's own layer, in words or in numbers", async (name) => {
    const { files, manifest } = await exported(project.as.owner, project, name);
    for (const [file, bytes] of files) expect([file, bytes.includes("canary")]).toEqual([file, false]);
    expect(manifest.counts).toMatchObject({ texts: 2, claims: 3, mentions: 4, relations: 2, relationsInTexts: 1, placements: 1, claimsPlaced: 1, contests: 1, unplaced: 0 });
  });

  it("X1 one's own layer goes along for oneself, and says that it is one", async () => {
    const { files, manifest } = await exported(hider, project, "w3c");
    expect(manifest.counts.claims).toBe(4);
    expect(files.get("annotations/0001-first.jsonld")!.toString()).toMatch(/"cc:layer":"own".*canary own/);
  });

  it.each(names)("X2 %s has a manifest with the hash of each file, its counts and units, a loss report, and a data card", async (name) => {
    const { files, manifest } = await exported(project.as.reader, project, name);
    expect(JSON.parse(files.get("manifest.json")!.toString())).toEqual(manifest);
    expect(manifest).toMatchObject({ format: name, project: { slug: project.slug }, exportedBy: "reader of the project", tool: { version: toolVersion }, offsetUnits: writtenFormat(name)!.offsetUnits });
    const others = [...files].filter(([file]) => file !== "manifest.json").map(([file, bytes]) => ({ name: file, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }));
    expect(manifest.files).toEqual(others);
    expect(JSON.parse(files.get("loss-report.json")!.toString())).toEqual(manifest.losses);
    expect(files.get("README.md")!.toString()).toMatch(/Boats on the Lenn\.[\s\S]*Quote exactly\.[\s\S]*`0001-first` First/);
  });

  it("X3 counts of the database agree with what comes out: texts, mentions, fragments, levels, relations", async () => {
    for (const each of [project, full]) {
      const { files, manifest: { counts } } = await exported(each.as.owner, each, "w3c");
      const pages = [...files].filter(([name]) => /^annotations\/\d/.test(name)).map(([, bytes]) => JSON.parse(bytes.toString()) as { items: { target: object[]; body: Record<string, { "@list": object[] }>[] }[] });
      const items = pages.flatMap((page) => page.items);
      expect(counts.texts).toBe(pages.length);
      expect(counts.mentions - counts.unplaced).toBe(items.length);
      expect(counts.fragments).toBe(items.reduce((sum, { target }) => sum + target.length - 1, 0));
      expect(counts.chains).toBe(items.reduce((sum, { body }) => sum + Math.max(0, body.at(-1)!["cc:level"]!["@list"].length - 1), 0));
      const related = (JSON.parse(files.get("annotations/relations.jsonld")!.toString()) as { items: object[] }).items;
      expect(counts.relations).toBe(related.length);
      const brat = await exported(each.as.owner, each, "brat");
      expect(counts.relationsInTexts).toBe([...brat.files].filter(([name]) => name.endsWith(".ann")).flatMap(([, bytes]) => bytes.toString().split("\n").filter((line) => line.startsWith("R"))).length);
    }
  });

  it.each(names.filter((name) => name in formatReaders))("X4 X5 %s of a project with every value filled says each quote as its text has it", async (name) => {
    const { files } = await exported(full.as.reader, full, name);
    const { quotes, texts } = await formatReaders[name]!(files);
    for (const { text, start, end, unit, quote } of quotes) if (text !== null) expect(unit === "utf-16" ? text.slice(start, end) : [...text].slice(start, end).join("")).toBe(quote);
    if (writtenFormat(name)!.carries.texts === "all") expect(texts.some((text) => text.includes("\u0001"))).toBe(true);
  });

  it("X1 a mention that stayed behind on an older text goes out with that text", async () => {
    const { files } = await exported(full.as.reader, full, "csv");
    const mentions = files.get("mentions.csv")!.toString();
    const texts = [...files.keys()].filter((name) => name.startsWith("texts/"));
    expect(texts.length).toBeGreaterThan(1);
    for (const line of mentions.split("\r\n").slice(1).filter((each) => /^[0-9a-f]{8}-/.test(each))) expect(texts).toContain(`texts/${line.split(",")[3]}.txt`);
  });
});

describe("over HTTP", () => {
  it("X6 every format of the registry is given as a ZIP file under its own name; an unknown one is refused", async () => {
    const headers = { cookie: await cookieOf(project.as.reader) };
    for (const name of ["brat", "w3c"] as const) {
      const answer = await call(exportRoute, "GET", { params: { project: project.slug }, query: { format: name }, headers });
      expect([answer.status, answer.headers.get("content-type"), answer.headers.get("content-disposition")]).toEqual([200, "application/zip", expect.stringContaining(`.${name}.zip`)]);
      await answer.body!.cancel();
    }
    expect((await call(exportRoute, "GET", { params: { project: project.slug }, query: { format: "word" }, headers })).status).toBe(422);
  });

  it("X3 what would be left out is told before, as the export then says it", async () => {
    const headers = { cookie: await cookieOf(project.as.reader) };
    const preview = async (format: string) => (await call(previewRoute, "GET", { params: { project: project.slug }, query: { format }, headers })).json();
    const { manifest } = await exported(project.as.reader, project, "brat");
    expect(await preview("brat")).toEqual({ format: "brat", counts: manifest.counts, losses: manifest.losses });
    expect(manifest.losses.map(({ kind, count }) => [kind, count])).toEqual(expect.arrayContaining([["relations_elsewhere", 1], ["contests", 1]]));
    expect(await preview("native")).toEqual({ format: "native", counts: null, losses: [] });
  });
});

