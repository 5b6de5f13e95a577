import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { changeClaim, deleteClaim, readClaim } from "@/lib/data/claims/claims";
import { claimInputOf } from "@/lib/claims/composition";
import { database } from "@/lib/data/database";
import { mergeParty, separateParty } from "@/lib/data/parties/merging";
import { changeParty } from "@/lib/data/parties/parties";
import { createRegion } from "@/lib/data/regions/regions";
import { fillClaimSearch } from "@/lib/data/search/backfill";
import { findClaimKeys, findClaims } from "@/lib/data/search/claims";
import { regionInput } from "@/lib/documents/record";
import { partyInput } from "@/lib/parties/record";
import type { ClaimFilter } from "@/lib/search/filter";
import { makeClaim, type ClaimOptions } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { asMember, makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
let document: TestDocument;
const ids: Record<string, string> = {};
const names = (claims: readonly { id: string }[]) => claims.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id);

beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  const side = await makeSide(project);
  const state = await makeParty(project, { name: "The North", sides: [{ sideId: side.id }] });
  const minister = await makeParty(project, { name: "Zora Minister", tenures: [{ ofPartyId: state.id, from: "2010", to: "2012" }] });
  const loner = await makeParty(project, { name: "An Angler" });
  Object.assign(ids, { document: document.id, side: side.id, state: state.id, minister: minister.id, loner: loner.id });
  const claim = async (name: string, draft: ClaimOptions = {}, actor = project.as.annotator) => {
    ids[name] = (await makeClaim(project, { document, quote: "at least three boats were hit", ...draft }, actor)).id;
  };
  await claim("byState", { claimants: [state.id], said: "2011-05-04", event: "2011-05" });
  await claim("inOffice", { claimants: [minister.id], said: "2011", act: "denies" });
  await claim("afterwards", { claimants: [minister.id], said: "2015-01-01", event: "2014/2016" });
  await claim("byLoner", { claimants: [loner.id], said: "XXXX", quantities: [{ min: 3, qualifier: "at least", unit: "boats" }] });
  await claim("unset", { attribution: "unset", act: "unspecified" }, project.as.editor);
  await claim("voice", { attribution: "own_voice", claimants: [document.voicePartyId], quote: "which did not comment" });
  const other = await makeDocument(project);
  await claim("elsewhere", { claimants: [loner.id], document: other });
  ids.other = other.id;
});

const find = async (filter: ClaimFilter, sort = "added") => names((await findClaims(project.as.reader, project.slug, { filter, sort, limit: 50 })).items);

describe("each filter finds what it says, alone and with others (F5)", () => {
  test("by party, with those who spoke for it at the time, and by side", async () => {
    expect(await find({ party: ids.state })).toEqual(["byState"]);
    expect(await find({ party: ids.state, offices: "true" })).toEqual(["byState", "inOffice"]);
    expect(await find({ side: ids.side })).toEqual(["byState", "inOffice"]);
    expect(await find({ side: "none" })).toEqual(["afterwards", "byLoner", "voice", "elsewhere"]);
  });

  test("by dates that may lie between two: months, periods; not entered and not known are never found by a date", async () => {
    expect(await find({ eventFrom: "2011-05-31" })).toEqual(["byState", "afterwards"]);
    expect(await find({ eventTo: "2011-05" })).toEqual(["byState"]);
    expect(await find({ eventFrom: "2015-02", eventTo: "2015-03" })).toEqual(["afterwards"]);
    expect(await find({ saidFrom: "2011", saidTo: "2011" })).toEqual(["byState", "inOffice"]);
    expect(await find({ saidFrom: "0001" })).not.toContain("byLoner");
  });

  test("by act, annotator, document and layer", async () => {
    expect(await find({ act: "denies" })).toEqual(["inOffice"]);
    const { contributorId } = await asMember(project, project.as.editor);
    expect(await find({ annotator: contributorId })).toEqual(["unset"]);
    expect(await find({ document: ids.other })).toEqual(["elsewhere"]);
    expect(await find({ layer: project.layers.adjudicated })).toEqual([]);
    expect(await find({ layer: project.layers.shared, act: "denies", party: ids.minister })).toEqual(["inOffice"]);
  });

  test("by contest and position, and in none", async () => {
    const contest = await makeContest(project);
    const position = await makePosition(project, contest.id);
    await makePlacement(project, { contestId: contest.id, positionId: position.id, claimId: ids.byState! });
    await makePlacement(project, { contestId: contest.id, claimId: ids.byLoner! });
    expect(await find({ contest: contest.id })).toEqual(["byState", "byLoner"]);
    expect(await find({ position: position.id })).toEqual(["byState"]);
    expect(await find({ flags: ["in_no_contest"] })).toEqual(["inOffice", "afterwards", "unset", "voice", "elsewhere"]);
  });

  test("by what they lack and have", async () => {
    expect(await find({ flags: ["no_claimant"] })).toEqual(["unset"]);
    expect(await find({ flags: ["no_act"] })).toEqual(["unset"]);
    expect(await find({ flags: ["own_voice"] })).toEqual(["voice"]);
    expect(await find({ flags: ["quantities"] })).toEqual(["byLoner"]);
    expect(await find({ flags: ["no_claimant", "quantities"] })).toEqual([]);
    expect(await find({ flags: ["orphaned"] })).toEqual([]);
    expect(await find({ flags: ["supplied_reading"] })).toEqual([]);
    const claim = await readClaim(project.as.annotator, project.slug, ids.byLoner!);
    const { abilities: _a, ...record } = claim;
    const input = claimInputOf(record);
    await changeClaim(project.as.annotator, project.slug, claim.id, claim.version, { ...input, mentions: input.mentions.map((mention) => ({ ...mention, suppliedReading: "it means the boats" })) });
    expect(await find({ flags: ["supplied_reading"] })).toEqual(["byLoner"]);
  });

  test("by the role of a region that their words touch", async () => {
    const region = { id: uuidv7(), revisionId: document.revisionId, role: "caption" as const, ...spanOf(document, "did not comment") };
    await createRegion(project.as.editor, project.slug, regionInput.parse(region));
    expect(await find({ region: "caption" })).toEqual(["voice"]);
    expect(await find({ region: "table" })).toEqual([]);
  });
});

test("P5: claims of a merged party are found by the party that it is merged into, by filter and by either name", async () => {
  const gone = await makeParty(project, { name: "Rasmus Eel" });
  const merged = await mergeParty(project.as.editor, project.slug, gone.id, 1, ids.loner!);
  expect(await find({ party: gone.id })).toEqual(["byLoner", "elsewhere"]);
  expect(await find({ q: "eel" })).toEqual(["byLoner", "elsewhere"]);
  ids.byEel = (await makeClaim(project, { document, quote: "at least three boats were hit", claimants: [gone.id] })).id;
  expect(await find({ party: ids.loner })).toEqual(["byLoner", "elsewhere", "byEel"]);
  expect(await find({ q: "angler" })).toEqual(["byLoner", "elsewhere", "byEel"]);
  await separateParty(project.as.editor, project.slug, gone.id, merged.version);
  expect(await find({ party: ids.loner })).toEqual(["byLoner", "elsewhere"]);
  await deleteClaim(project.as.annotator, project.slug, ids.byEel, 1);
});

describe("orders (F6)", () => {
  test("by date both ways, those without a date last", async () => {
    expect((await find({}, "said")).slice(0, 3)).toEqual(["inOffice", "byState", "afterwards"]);
    expect((await find({}, "-said")).slice(0, 3)).toEqual(["afterwards", "inOffice", "byState"]);
  });

  test("by the claimant's name, also after it was changed", async () => {
    expect((await find({ party: ids.minister }, "claimant")).length).toBe(2);
    const all = () => find({ flags: [] }, "claimant");
    expect((await all()).slice(-2).sort()).toEqual(["afterwards", "inOffice"]);
    const { id, kind, tenures } = (await database().party.findFirstOrThrow({ where: { projectId: project.id, id: ids.minister }, include: { tenures: true } }));
    const change = partyInput.parse({ id, kind, names: [{ text: "1st Minister" }], tenures: tenures.map(({ ofPartyId, office, from, to }) => ({ ofPartyId, office, from, to })) });
    await changeParty(project.as.editor, project.slug, id, 1, change);
    const after = (await all()).filter((name) => !["unset"].includes(name));
    expect(after.slice(0, 2).sort()).toEqual(["afterwards", "inOffice"]);
  });

  test.each(["added", "-added", "claimant", "-claimant", "act", "-act", "said", "-said", "event", "-event", "place", "-place"])("page by page in the order %s, every claim comes once", async (sort) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await findClaims(project.as.reader, project.slug, { filter: {}, sort, limit: 2, cursor });
      expect(page.total).toBe(7);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(names(seen.map((id) => ({ id })))).toEqual(await find({}, sort));
    expect(new Set(seen).size).toBe(7);
  });
});

test("F7: what claims are found by is written with them, and is made anew where it is missing", async () => {
  const { id, version } = await makeClaim(project, { document, quote: "No boat was damaged", proposition: "A grebe saw it." });
  const grebes = async () => (await findClaimKeys(project.as.reader, project.slug, { filter: { q: "grebe" }, sort: "added", limit: 5_000 })).items;
  expect(await grebes()).toEqual([{ id, version }]);
  await database().claimSearch.deleteMany({ where: { projectId: project.id } });
  expect(await grebes()).toEqual([]);
  const operator = { kind: "operator", request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } } as const;
  expect(await fillClaimSearch(operator)).toBeGreaterThan(6);
  expect(await grebes()).toEqual([{ id, version }]);
  expect(await fillClaimSearch(operator)).toBe(0);
  await deleteClaim(project.as.annotator, project.slug, id, version);
  expect(await grebes()).toEqual([]);
});
