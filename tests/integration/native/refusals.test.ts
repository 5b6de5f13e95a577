import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { exportProject } from "@/lib/data/native/export";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget, zipTarget } from "@/lib/data/native/target";
import { sha256 } from "@/lib/data/history";
import { changeManifest, linesIn, withLines, withRecords, zipOf, type AnyLine } from "@/tests/factories/export";
import { makeFullProject } from "@/tests/factories/full-project";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { canonicalJson } from "@/lib/text/canonical-json";

let folder: string;
let good: string;
let project: TestProject;
let administrator: UserActor;
const toolVersion = "0.0.0";
const fresh = () => path.join(folder, uuidv7());

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  project = await makeFullProject();
  administrator = { ...project.as.owner, isAdministrator: true };
  good = fresh();
  await exportProject(administrator, project.slug, await directoryTarget(good), { toolVersion });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const projects = () => database().project.count();

/** Loads what should be refused, and sees that nothing of it is there afterwards. */
async function refusal(place: string): Promise<{ code: string; message: string; extra: { issues?: { path: unknown; message: string }[] } }> {
  const before = await projects();
  const thrown = await loadProject(administrator, place, { slug: "refused" }).then(() => null, (error: unknown) => error);
  expect(thrown, "the load was not refused").not.toBeNull();
  expect(await projects()).toBe(before);
  return thrown as never;
}

const one = (lines: AnyLine[], record: string, index = 0) => lines.filter((line) => line.record === record)[index]!;
const lineOf = (lines: AnyLine[], line: AnyLine) => lines.indexOf(line) + 1;
type Deep = { mentions: { id: string; documentId: string; levels: { stance: string | null }[]; anchorings: { revisionId: string; fragments: Record<string, number | string | null>[] }[] }[] };
const firstFragment = (line: AnyLine) => (line as unknown as Deep).mentions[0]!.anchorings[0]!.fragments[0]!;

type Break = (lines: AnyLine[]) => AnyLine;
const breaks: readonly (readonly [what: string, change: Break, message: RegExp])[] = [
  ["a quote that differs from its text", (lines) => { firstFragment(one(lines, "claim")).quote = "other"; return one(lines, "claim"); }, /its quote is not what the text has/],
  ["a wrong offset", (lines) => { (firstFragment(one(lines, "claim")).start as number) += 1; return one(lines, "claim"); }, /not what the text has at|cut through/],
  ["an offset outside its text", (lines) => { firstFragment(one(lines, "claim")).end = 99_999; return one(lines, "claim"); }, /outside its text/],
  ["an offset in code points that disagrees", (lines) => { (firstFragment(one(lines, "claim")).codePointEnd as number) += 1; return one(lines, "claim"); }, /offsets in code points/],
  ["a text that differs from its hash", (lines) => Object.assign(one(lines, "revision"), { text: `${one(lines, "revision").text as string}`.replace("clerk", "Clerk") }), /another SHA-256/],
  ["a text of another length than it says", (lines) => Object.assign(one(lines, "revision"), { length: 5 }), /says that its text has 5/],
  ["a dangling id", (lines) => Object.assign(one(lines, "placement"), { claimId: uuidv7() }), /claimId: names claim .* which is not in the file/],
  ["an author who is not there", (lines) => Object.assign(one(lines, "contest"), { contributorId: uuidv7() }), /contributorId: names contributor/],
  ["an innermost level with a stance", (lines) => { (one(lines, "claim") as unknown as Deep).mentions[0]!.levels[0]!.stance = "relays"; return one(lines, "claim"); }, /innermost level/],
  ["a fragment of a level that the chain hasn't", (lines) => { (one(lines, "claim") as unknown as Deep).mentions[0]!.anchorings[0]!.fragments.find((fragment) => fragment.role === "cue")!.levelOrdinal = 7; return one(lines, "claim"); }, /no level 7/],
  ["a note that is a document which isn't there", (lines) => Object.assign(lines.find((line) => line.refersToDocumentId)!, { refersToDocumentId: uuidv7() }), /refersToDocumentId/],
  ["a note that is its own document", (lines) => { const note = lines.find((line) => line.refersToDocumentId)!; return Object.assign(note, { refersToDocumentId: lines.find((line) => line.record === "revision" && line.id === note.revisionId)!.documentId }); }, /is the document that it stands in/],
  ["a document that is no note", (lines) => Object.assign(lines.find((line) => line.refersToDocumentId)!, { role: "caption" }), /is no note/],
  ["a relation out of its layer", (lines) => Object.assign(one(lines, "relation"), { layerId: one(lines, "layer", 2).id }), /lies in another layer/],
  ["a party of another layer", (lines) => { const party = lines.find((line) => line.originLayerId && line.record === "party")!; return Object.assign(one(lines, "claim"), { targets: [party.id] }); }, /made in another layer/],
  ["a body that differs from its hash", (lines) => { const version = lines.find((line) => line.recordType === "placement")!; (version.body as Record<string, unknown>).note = "Another."; return version; }, /body with another SHA-256/],
  ["a body of another record", (lines) => { const version = lines.find((line) => line.recordType === "placement")!; (version.body as Record<string, unknown>).id = uuidv7(); return version; }, /body of another record/],
  ["a record that differs from its history", (lines) => Object.assign(one(lines, "side"), { name: "Another" }), /differs from its own version/],
  ["an event that names another hash", (lines) => { const event = lines.find((line) => line.record === "event" && line.act === "side.create")!; (event.bodyHashes as { bodyHash: string }[])[0]!.bodyHash = "0".repeat(64); return lines.find((line) => line.record === "version" && line.eventId === event.id)!; }, /has another hash for this version/],
  ["a field too many", (lines) => Object.assign(one(lines, "side"), { wings: 2 }), /wings|[Uu]nrecognized/],
  ["a field too few", (lines) => { delete one(lines, "claim").note; return one(lines, "claim"); }, /a field left out/],
  ["an id in capitals", (lines) => Object.assign(one(lines, "side"), { id: (one(lines, "side").id as string).toUpperCase() }), /an id in capital letters/],
  ["a NUL character", (lines) => Object.assign(one(lines, "side"), { name: "a\0b" }), /NUL/],
  ["half a character", (lines) => Object.assign(one(lines, "side"), { name: "a\ud800b" }), /half a character/],
  ["a date that is none", (lines) => Object.assign(one(lines, "document"), { published: "soon" }), /published/],
];

describe("loading refuses, with file and line, and loads nothing (N3, N4)", () => {
  it.each(breaks)("%s", async (_what, change, message) => {
    let expected = 0;
    const place = fresh();
    await withLines(good, place, (lines) => { expected = lineOf(lines, change(lines)); });
    const { code, extra } = await refusal(place);
    expect(code).toBe("invalid");
    expect(extra.issues).toContainEqual({ path: ["records.jsonl", expected], message: expect.stringMatching(message) });
  });

  it("a line twice, a line out of order, a missing version", async () => {
    const [twice, swapped, gap] = [fresh(), fresh(), fresh()];
    await withLines(good, twice, (lines) => { lines.splice(lines.indexOf(one(lines, "side")), 0, one(lines, "side")); });
    expect((await refusal(twice)).message).toMatch(/is in the file twice/);
    await withLines(good, swapped, (lines) => { const at = lines.indexOf(one(lines, "side")); lines.splice(at, 2, lines[at + 1]!, lines[at]!); });
    expect((await refusal(swapped)).message).toMatch(/comes after a line that it belongs before/);
    await withLines(good, gap, (lines) => lines.filter((line) => !(line.recordType === "side" && line.version === 1)));
    expect((await refusal(gap)).extra.issues!.map((issue) => issue.message).join("\n")).toMatch(/version 1 is missing before 2/);
  });

  it("a second shared layer, a claim placed twice", async () => {
    const [layers, placements] = [fresh(), fresh()];
    await withLines(good, layers, (lines) => { Object.assign(one(lines, "layer", 1), { kind: "shared" }); });
    expect((await refusal(layers)).message).toMatch(/the shared layer is in the file twice/);
    await withLines(good, placements, (lines) => { Object.assign(one(lines, "placement", 1), { claimId: one(lines, "placement").claimId, deletedAt: null }); });
    expect((await refusal(placements)).extra.issues!.map((issue) => issue.message).join("\n")).toMatch(/the place of claim .* is in the file twice/);
  });

  it("records that are no lines: not JSON, not canonical, not UTF-8, cut off, empty", async () => {
    const text = await readFile(path.join(good, "records.jsonl"), "utf8");
    const cases: [string | Uint8Array, RegExp][] = [
      [text.replace("\n", "\n{\n"), /records\.jsonl, line 2: is not JSON/],
      [text.replace("{", "{ "), /line 1: is not in canonical form/],
      [Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(text)]), /line 1: is not in UTF-8/],
      [text.slice(0, -1), /is cut off/],
      ["", /has no project in it/],
    ];
    for (const [records, message] of cases) {
      const place = fresh();
      await withRecords(good, place, records);
      expect((await refusal(place)).message).toMatch(message);
    }
  });

  it("a folder whose manifest, files and hashes don't agree (N4)", async () => {
    const cases: [(place: string) => Promise<unknown>, RegExp][] = [
      [(place) => appendFile(path.join(place, "records.jsonl"), "\n"), /records\.jsonl: has \d+ bytes; the manifest says/],
      [async (place) => writeFile(path.join(place, "records.jsonl"), (await readFile(path.join(place, "records.jsonl"), "utf8")).replace("The clerk", "The Clerk")), /another SHA-256 than the manifest says/],
      [(place) => rm(path.join(place, "originals"), { recursive: true }), /originals\/[0-9a-f]{64}: is listed in the manifest, but it is not there/],
      [(place) => writeFile(path.join(place, "originals", "a".repeat(64)), "x"), /is not listed in the manifest/],
      [(place) => writeFile(path.join(place, "notes.txt"), "x"), /notes\.txt is not a file of an export/],
      [(place) => rm(path.join(place, "manifest.json")), /it has no manifest\.json/],
      [(place) => changeManifest(place, (manifest) => ({ ...manifest, schemaVersion: 2 })), /newer version of the program/],
      [(place) => changeManifest(place, (manifest) => ({ ...manifest, counts: { ...manifest.counts, claim: 99 } })), /has 8 claim records; the manifest says 99/],
      [(place) => changeManifest(place, (manifest) => ({ ...manifest, extra: 1 })), /manifest\.json: /],
    ];
    for (const [change, message] of cases) {
      const place = fresh();
      await cp(good, place, { recursive: true });
      await change(place);
      expect((await refusal(place)).message).toMatch(message);
    }
  });

  it("an original whose bytes are others, though the manifest agrees with them", async () => {
    const place = fresh();
    await cp(good, place, { recursive: true });
    const hash = (await linesIn(place)).find((line) => line.record === "original")!.sha256 as string;
    const name = `originals/${hash}`;
    const bytes = Buffer.concat([Buffer.from("x"), (await readFile(path.join(place, name))).subarray(1)]);
    await writeFile(path.join(place, name), bytes);
    await changeManifest(place, (manifest) => ({ ...manifest, files: manifest.files.map((file) => (file.name === name ? { ...file, sha256: sha256(bytes) } : file)) }));
    expect((await refusal(place)).message).toMatch(/is named by another SHA-256/);
  });

  it("ZIP files with names that lead elsewhere, names twice, and ones that are no ZIP files", async () => {
    const names: [(name: string) => string[], RegExp][] = [
      [(name) => (name.startsWith("originals") ? [`originals/x${name.slice(11)}`] : [name]), /is not a file of an export/],
      [(name) => (name === "manifest.json" ? [name, name] : [name]), /manifest\.json twice/],
      [(name) => [`deep/${name}`], /is not a file of an export/],
    ];
    for (const [rename, message] of names) {
      const place = `${fresh()}.zip`;
      await zipOf(good, place, rename);
      expect((await refusal(place)).message).toMatch(message);
    }
    const sneaky = `${fresh()}.zip`;
    await zipOf(good, sneaky);
    await writeFile(sneaky, Buffer.from((await readFile(sneaky)).toString("latin1").replaceAll("manifest.json", "../../../evil"), "latin1"));
    expect((await refusal(sneaky)).message).toMatch(/not a ZIP file that can be read \(invalid relative path/);
    const noise = `${fresh()}.zip`;
    await writeFile(noise, "This is no ZIP file.");
    expect((await refusal(noise)).message).toMatch(/not a ZIP file that can be read/);
  });

  it("a ZIP file that unpacks to more than it may, before it is unpacked", async () => {
    const place = `${fresh()}.zip`;
    await zipOf(good, place);
    const thrown = await loadProject(administrator, place, { slug: "refused", limits: { files: 100, bytes: 1_000 } }).then(() => null, (error: unknown) => error);
    expect(thrown).toMatchObject({ code: "invalid", message: expect.stringMatching(/unpacks to more than/) });
    const few = await loadProject(administrator, place, { slug: "refused", limits: { files: 2, bytes: 1e9 } }).then(() => null, (error: unknown) => error);
    expect(few).toMatchObject({ code: "invalid", message: expect.stringMatching(/has 4 files; 2 are allowed/) });
  });

  it("what the database refuses in the middle of writing", async () => {
    const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
    await owner.connect();
    await owner.query(`ALTER TABLE "Placement" ADD CONSTRAINT "test_no_more" CHECK ("createdAt" < '2000-01-01') NOT VALID`);
    try {
      expect((await refusal(good)).message).toMatch(/records\.jsonl, lines \d+–\d+: the database refused these placement records .*test_no_more/);
    } finally {
      await owner.query(`ALTER TABLE "Placement" DROP CONSTRAINT "test_no_more"`);
      await owner.end();
    }
  });

  it("an address that is taken, and people who may not make projects", async () => {
    await expect(loadProject(administrator, good, { slug: project.slug })).rejects.toMatchObject({ code: "exists" });
    await expect(loadProject(project.as.owner, good, { slug: "refused" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(loadProject({ ...administrator, onlyProjectId: project.id }, good, { slug: "refused" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(loadProject({ ...administrator, scope: "read" }, good, { slug: "refused" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("loading", () => {
  it("takes a record that names a later one of its own kind", async () => {
    const place = fresh();
    await withLines(good, place, (lines) => {
      const parties = lines.filter((line) => line.record === "party");
      const merged = parties.find((party) => party.mergedIntoId)!;
      const versions = lines.filter((line) => line.recordType === "party" && line.recordId === merged.id);
      const later = parties.at(-1)!;
      const [first, last] = [parties[0]!, versions.at(-1)!];
      expect(first.id).not.toBe(later.id);
      Object.assign(merged, { mergedIntoId: merged === later ? first.id : later.id });
      const { record: _record, ...body } = merged;
      const bodyHash = sha256(canonicalJson(body));
      Object.assign(last, { body, bodyHash });
      const event = lines.find((line) => line.record === "event" && line.id === last.eventId)!;
      const said = (event.bodyHashes as { recordId: string; bodyHash: string }[]).find((each) => each.recordId === merged.id)!;
      Object.assign(said, { bodyHash });
    });
    const { slug } = await loadProject(administrator, place, { slug: "later-first" });
    expect(await database().party.count({ where: { project: { slug }, mergedIntoId: { not: null } } })).toBe(1);
  });

  it("is noted in the installation's log and not in the project's history", async () => {
    const { id } = await loadProject(administrator, good, { slug: "noted" });
    const log = await database().installationEvent.findMany({ where: { projectId: id }, select: { act: true, userId: true, detail: true } });
    expect(log).toEqual([{ act: "project.load", userId: administrator.userId, detail: expect.objectContaining({ slug: "noted", from: project.slug }) }]);
    const events = { where: { projectId: id } };
    expect(await database().event.count(events)).toBe(await database().event.count({ where: { projectId: project.id } }));
    const owners = await database().contributor.findMany({ where: { projectId: id, role: "owner" }, select: { userId: true } });
    expect(owners).toEqual([{ userId: administrator.userId }]);
  });
});

describe("exporting", () => {
  it("is for members who see every layer, and leaves nothing behind when it fails", async () => {
    const other = await makeProject();
    await makeOwnLayer(other, other.as.annotator);
    const place = fresh();
    await expect(exportProject(other.as.reader, other.slug, await directoryTarget(place), { toolVersion })).rejects.toMatchObject({ code: "forbidden" });
    await expect(exportProject(other.outsider, other.slug, await zipTarget(`${place}.zip`), { toolVersion })).rejects.toMatchObject({ code: "not_found" });
    await expect(readFile(`${place}.zip`)).rejects.toMatchObject({ code: "ENOENT" });
    await exportProject(other.as.annotator, other.slug, await directoryTarget(place), { toolVersion });
    expect((await linesIn(place)).filter((line) => line.record === "layer")).toHaveLength(3);
  });

  it("never writes over what is there", async () => {
    const place = fresh();
    await writeFile(place, "mine");
    await expect(zipTarget(place)).rejects.toMatchObject({ code: "exists" });
    await expect(directoryTarget(folder)).rejects.toMatchObject({ code: "exists" });
    expect(await readFile(place, "utf8")).toBe("mine");
  });
});
