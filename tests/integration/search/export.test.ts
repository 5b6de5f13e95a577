import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteClaim } from "@/lib/data/claims/claims";
import { mergeParty } from "@/lib/data/parties/merging";
import { directoryTarget } from "@/lib/data/native/target";
import { exportClaimLines } from "@/lib/data/search/line-export";
import { claimLineSchema, type ClaimLine } from "@/lib/formats/claim-lines";
import type { EntryOf } from "@/lib/formats/native/entry";
import { parseNativeLine } from "@/lib/formats/native/line";
import type { ClaimFilter } from "@/lib/search/filter";
import { canonicalJson } from "@/lib/text/canonical-json";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, spanOf } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

const schema = JSON.parse(await readFile("docs/formats/claims.schema.json", "utf8")) as Record<string, unknown>;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

let folder: string;
let project: TestProject;
const ids: Record<"near" | "far" | "gone" | "hidden" | "angler" | "clerk" | "guild" | "contest" | "position", string> = { near: "", far: "", gone: "", hidden: "", angler: "", clerk: "", guild: "", contest: "", position: "" };
/** In each of its characters that is two UTF-16 units, the units part. */
const text = "🚣🚣 The harbour office, citing its clerk, said that perhaps 🚣 three boats were hit.\nAnglers said that none was.";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  project = await makeProject();
  const document = await makeDocument(project, { text });
  [ids.angler, ids.clerk, ids.guild] = [(await makeParty(project, { name: "An Angler" })).id, (await makeParty(project, { name: "The Clerk" })).id, (await makeParty(project, { name: "The Guild" })).id];
  const near = mentionOf(document, "perhaps 🚣 three boats were hit");
  near.levels = [{ sourceKind: "named", stance: null }, { sourceKind: "named", stance: "relays", partyIds: [ids.clerk] }];
  near.anchorings[0]!.fragments.push({ role: "source", levelOrdinal: 1, ...spanOf(document, "its clerk") }, { role: "hedge", ...spanOf(document, "perhaps"), wordPartyId: ids.clerk });
  ids.near = (await makeClaim(project, { mentions: [near], claimants: [ids.angler], act: "warns" })).id;
  ids.far = (await makeClaim(project, { mentions: [mentionOf(document, "none was")], claimants: [ids.angler], act: "warns" })).id;
  const gone = await makeClaim(project, { mentions: [mentionOf(document, "none")], act: "warns" });
  const other = await makeClaim(project, { mentions: [mentionOf(document, "boats")], act: "denies" });
  ids.hidden = (await makeClaim(project, { mentions: [mentionOf(document, "hit")], act: "warns", layerId: await makeOwnLayer(project, project.as.editor) }, project.as.editor)).id;
  ids.contest = (await makeContest(project)).id;
  ids.position = (await makePosition(project, ids.contest)).id;
  await makePlacement(project, { contestId: ids.contest, claimId: ids.near, positionId: ids.position });
  await makePlacement(project, { contestId: ids.contest, claimId: ids.far });
  await makeRelation(project, ids.near, ids.far);
  await makeRelation(project, ids.far, other.id);
  await makeRelation(project, ids.near, gone.id);
  await deleteClaim(project.as.annotator, project.slug, (ids.gone = gone.id), 1);
  await mergeParty(project.as.editor, project.slug, ids.clerk, 1, ids.guild);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Exported {
  readonly claims: ClaimLine[];
  readonly texts: (EntryOf<"document"> | EntryOf<"revision">)[];
  readonly manifest: { counts: object; filter: object; files: { name: string; sha256: string }[] };
  readonly losses: { kind: string; count: number }[];
  readonly lines: string[];
}
async function exported(filter: ClaimFilter, sort = "added", actor = project.as.reader): Promise<Exported> {
  const place = path.join(folder, uuidv7());
  await exportClaimLines(actor, project.slug, await directoryTarget(place), { filter, sort, toolVersion: "0.0.0" });
  const read = (name: string) => readFile(path.join(place, name), "utf8");
  const linesOf = async (name: string) => (await read(name)).split("\n").slice(0, -1);
  const lines = await linesOf("claims.jsonl");
  const manifest = JSON.parse(await read("manifest.json")) as Exported["manifest"];
  for (const { name, sha256 } of manifest.files) expect(createHash("sha256").update(await read(name)).digest("hex")).toBe(sha256);
  const texts = (await linesOf("texts.jsonl")).map((line) => {
    expect(parseNativeLine(line)).toMatchObject({ ok: true });
    return JSON.parse(line) as Exported["texts"][number];
  });
  return { lines, claims: lines.map((line) => JSON.parse(line) as ClaimLine), texts, manifest, losses: JSON.parse(await read("losses.json")) as Exported["losses"] };
}

describe("found claims as JSON Lines (F11)", () => {
  test("the JSON Schema is committed as it is generated (npx tsx scripts/claims-schema.ts), and takes every line", async () => {
    expect(schema).toEqual(claimLineSchema());
    const { claims } = await exported({});
    expect(claims).toHaveLength(3);
    for (const line of claims) expect({ ok: validate(line), errors: validate.errors }).toEqual({ ok: true, errors: null });
    expect(validate({ ...claims[0], extra: 1 })).toBe(false);
    expect(validate(Object.fromEntries(Object.entries(claims[0]!).filter(([name]) => name !== "placements")))).toBe(false);
  });

  test("each line is a claim of the native format with whom it names, its places and its relations within the file", async () => {
    const { claims, lines, manifest, losses } = await exported({ act: "warns" });
    expect(claims.map(({ id }) => id)).toEqual([ids.near, ids.far]);
    expect(manifest).toMatchObject({ filter: { act: "warns" }, counts: { claims: 2, relations: 1, documents: 1, revisions: 1 } });
    claims.forEach((line, index) => {
      const { author, parties, placements, relations, ...claim } = line;
      for (const part of [claim, author, ...parties, ...relations]) expect(parseNativeLine(canonicalJson(part))).toMatchObject({ ok: true });
      for (const { contest, position, ...placement } of placements) for (const part of [contest, position, placement]) if (part) expect(parseNativeLine(canonicalJson(part))).toMatchObject({ ok: true });
      expect(canonicalJson(line)).toBe(lines[index]);
    });
    const [near, far] = claims as [ClaimLine, ClaimLine];
    expect(near.parties.map(({ id }) => id)).toEqual([ids.angler, ids.clerk, ids.guild].sort());
    expect(near.placements.map(({ contest, position }) => [contest.question, position?.id])).toEqual([["Were boats damaged on 4 May?", ids.position]]);
    expect(far.placements.map(({ position }) => position)).toEqual([null]);
    expect([near, far].map(({ relations }) => relations.map(({ toClaimId }) => toClaimId))).toEqual([[ids.far], []]);
    expect(losses).toMatchObject([{ kind: "history", count: 2 }, { kind: "relations", count: 1 }]);
  });

  test("a reader checks each quote against the text that comes along, in both units", async () => {
    const { claims, texts } = await exported({}, "-place");
    const revisions = new Map(texts.flatMap((line) => (line.record === "revision" ? [[line.id, line.text] as const] : [])));
    const fragments = claims.flatMap(({ mentions }) => mentions.flatMap(({ anchorings }) => anchorings.flatMap(({ revisionId, fragments: all }) => all.map((fragment) => ({ ...fragment, text: revisions.get(revisionId)! })))));
    expect(fragments).toHaveLength(5);
    for (const { text: whole, start, end, codePointStart, codePointEnd, quote } of fragments) {
      expect(whole.slice(start, end)).toBe(quote);
      expect([...whole].slice(codePointStart, codePointEnd).join("")).toBe(quote);
      expect(codePointStart).toBeLessThan(start);
    }
    expect(claims.map(({ id }) => id)[0]).toBe(ids.far);
  });

  test("what isn't seen, or was deleted, isn't in it; who is no member gets nothing (F4)", async () => {
    expect((await exported({ act: "warns" }, "added", project.as.editor)).claims.map(({ id }) => id)).toContain(ids.hidden);
    const { claims } = await exported({ act: "warns" }, "added", project.as.annotator);
    expect(claims.map(({ id }) => id)).not.toContain(ids.hidden);
    expect(JSON.stringify(claims)).not.toContain(ids.gone);
    await expect(exported({}, "added", project.outsider)).rejects.toMatchObject({ code: "not_found" });
  });
});
