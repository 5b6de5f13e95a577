import { uuidv7 } from "uuidv7";
import { beforeAll, expect, test } from "vitest";
import type { CueClass } from "@/lib/claims/cue-weight";
import { readAudit } from "@/lib/data/audit/audit";
import { exportAudit } from "@/lib/data/audit/export";
import { deleteClaim } from "@/lib/data/claims/claims";
import { createRegion } from "@/lib/data/regions/regions";
import { findClaims } from "@/lib/data/search/claims";
import { regionInput } from "@/lib/documents/record";
import type { ClaimFilter } from "@/lib/search/filter";
import { makeClaim, mentionOf, type ClaimOptions } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";

const TEXT = "The mill said it was shut. The mill claimed the weir held. The guild confirmed a leak. The guild did not confirm the rest. The weir broke.\nShut again, the mill said. An advert.";
let project: TestProject;
let document: TestDocument;
let other: TestDocument;
let north: string;
let south: string;
let mill: string;
let guild: string;
const who: Record<string, string> = {};

/** A claim of these words with this cue, as often as there are documents given. */
async function claim(name: string, quote: string, cue: string | null, options: ClaimOptions = {}, documents = [document]) {
  const mentions = documents.map((each) => {
    const mention = mentionOf(each, quote);
    const marked = cue ? [{ role: "cue" as const, levelOrdinal: 0, ...spanOf(each, cue) }] : [];
    return { ...mention, anchorings: mention.anchorings!.map((anchoring) => ({ ...anchoring, fragments: [...anchoring.fragments, ...marked] })) };
  });
  const made = await makeClaim(project, { mentions, ...options });
  who[made.id] = name;
  return made;
}

beforeAll(async () => {
  project = await makeProject();
  [document, other] = [await makeDocument(project, { text: TEXT, language: "en" }), await makeDocument(project, { text: "Elsewhere the mill claimed the weir held.", language: "en" })];
  await makeDocument(project, { text: "Nothing is marked here." });
  [north, south] = [(await makeSide(project, { name: "North", ordinal: 1 })).id, (await makeSide(project, { name: "=South", ordinal: 2 })).id];
  mill = (await makeParty(project, { name: "The mill", sides: [{ sideId: north }] })).id;
  guild = (await makeParty(project, { name: "The guild", sides: [{ sideId: south }] })).id;
  const observer = (await makeParty(project, { name: "An observer" })).id;
  const shut = await claim("said", "it was shut", "said", { claimants: [mill] });
  await claim("claimed", "the weir held", "claimed", { claimants: [mill] }, [document, other]);
  await claim("confirmed", "a leak", "confirmed", { claimants: [guild] });
  await claim("negated", "the rest", "did not confirm", { claimants: [guild] });
  await claim("unmarked", "the rest", null, { claimants: [guild, mill] });
  await claim("third", "a leak", "claimed", { claimants: [observer] });
  const voice = await claim("voice", "The weir broke", null, { attribution: "own_voice", claimants: [document.voicePartyId] });
  const nobody = await claim("nobody", "The weir broke", null, { attribution: "unset", claimants: [] });
  await claim("elsewhere", "The weir broke", null, { attribution: "unset", claimants: [] });
  const gone = await claim("gone", "it was shut", "said", { claimants: [mill] });
  await deleteClaim(project.as.annotator, project.slug, gone.id, 1);
  await claim("advert", "An advert", null, { claimants: [mill] });
  await createRegion(project.as.editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId: document.revisionId, role: "interface", ...spanOf(document, "An advert.") }));
  const contest = await makeContest(project);
  const position = await makePosition(project, contest.id);
  for (const { id } of [shut, voice, nobody]) await makePlacement(project, { contestId: contest.id, claimId: id, positionId: position.id });
});

const audit = () => readAudit(project.as.reader, project.slug);
const found = async (filter: ClaimFilter) => (await findClaims(project.as.reader, project.slug, { filter, sort: "added", limit: 100 })).items.map(({ id }) => who[id]);

test("M6: counts each side's claims by the weight of their cues; a joint claim for both, one of no side apart", async () => {
  const { cues, columns, claims, excluded } = await audit();
  expect(columns).toEqual([north, south, "none"]);
  const of = (column: string) => Object.fromEntries(cues.filter((count) => count.column === column).map(({ cue, claims: count }) => [cue, count]));
  expect([of(north), of(south), of("none")]).toEqual([{ neutral: 1, doubting: 1, none: 1 }, { endorsing: 1, other: 1, none: 1 }, { doubting: 1 }]);
  expect([claims, excluded]).toEqual([9, 1]);
});

test("M7: counts what is said without attribution by the side whose answer it gives", async () => {
  expect((await audit()).unattributed).toEqual(expect.arrayContaining([
    { column: north, attribution: "own_voice", claims: 1 }, { column: north, attribution: "unset", claims: 1 }, { column: "none", attribution: "unset", claims: 1 },
  ]));
  expect((await audit()).unattributed).toHaveLength(3);
});

test("M6: counts for each document whose claims it gives, and how many have none", async () => {
  const { documents, emptyDocuments } = await audit();
  const of = (id: string) => Object.fromEntries(documents.find((each) => each.id === id)!.counts.map(({ column, claims }) => [column, claims]));
  expect(of(document.id)).toEqual({ [north]: 3, [south]: 3, none: 1, voice: 1, unset: 2 });
  expect(of(other.id)).toEqual({ [north]: 1 });
  expect(emptyDocuments).toBe(1);
});

test("M8: each number's claims are those that the table of claims finds by its filter", async () => {
  const { cues, unattributed, documents } = await audit();
  for (const { column, cue, claims } of cues) expect(await found({ side: column, cue, flags: ["attributed", "counted"] })).toHaveLength(claims);
  for (const { column, attribution, claims } of unattributed) expect(await found({ answer: column, flags: [attribution === "unset" ? "no_claimant" : "own_voice", "counted"] })).toHaveLength(claims);
  for (const { id, counts } of documents) {
    const filters: Record<string, ClaimFilter> = { voice: { flags: ["own_voice", "counted"] }, unset: { flags: ["no_claimant", "counted"] } };
    for (const { column, claims } of counts) expect(await found({ document: id, ...(filters[column] ?? { side: column, flags: ["attributed", "counted"] }) })).toHaveLength(claims);
  }
  const given = async (cue: CueClass) => found({ cue, flags: ["counted"] });
  expect([await given("neutral"), await given("doubting"), await given("endorsing"), await given("other")]).toEqual([["said"], ["claimed", "third"], ["confirmed"], ["negated"]]);
  expect(await found({ answer: north, flags: ["own_voice"] })).toEqual(["voice"]);
});

test("M6: cues in another language than the list's are not weighed", async () => {
  const german = await makeDocument(project, { text: "Die Mühle said, das Wehr halte.", language: "de" });
  const made = await claim("german", "das Wehr halte", "said", { claimants: [mill] }, [german]);
  expect(await found({ cue: "other", side: north })).toEqual(["german"]);
  await deleteClaim(project.as.annotator, project.slug, made.id, 1);
});

test("A4, M9: counts nothing of other people's own layers, in as many queries however many claims there are", async () => {
  const before = await audit();
  const queries = await countQueries(audit);
  const layerId = await makeOwnLayer(project, project.as.annotator);
  await claim("hidden", "it was shut", "said", { claimants: [mill], layerId });
  expect(await audit()).toEqual(before);
  expect(await countQueries(audit)).toBe(queries);
});

test("M9: is taken away as CSV, nothing of it a formula", async () => {
  const pieces: Uint8Array[] = [];
  for await (const piece of await exportAudit(project.as.reader, project.slug)) pieces.push(piece);
  const text = Buffer.concat(pieces).toString("utf8");
  expect(text).toMatch(/^\uFEFFtable,column_id,column,category,document_id,document,claims,of_claims\r\n/);
  expect(text).toContain(`cue_words,${north},North,doubting,,,1,3\r\n`);
  expect(text).toContain(`unattributed,${north},North,own_voice,,,1,\r\n`);
  expect(text).toContain(",'=South,");
});

test("M6: a claim with two places in one document counts once there, and by its cues as differing where they differ", async () => {
  const own = await makeProject();
  const text = await makeDocument(own, { text: "The mill claimed the weir held. Later the mill said the weir held. The guild said a leak.", language: "en" });
  const side = await makeSide(own, { name: "North" });
  const miller = await makeParty(own, { name: "The mill", sides: [{ sideId: side.id }] });
  const at = (quote: string, cue: string) => {
    const mention = mentionOf(text, quote);
    return { ...mention, anchorings: mention.anchorings!.map((anchoring) => ({ ...anchoring, fragments: [...anchoring.fragments, { role: "cue" as const, levelOrdinal: 0, ...spanOf(text, cue) }] })) };
  };
  await makeClaim(own, { claimants: [miller.id], mentions: [at("The mill claimed the weir held", "claimed"), at("Later the mill said the weir held", "said")] });
  const { cues, documents, claims } = await readAudit(own.as.reader, own.slug);
  expect(cues).toEqual([{ column: side.id, cue: "mixed", claims: 1 }]);
  expect([documents.map(({ counts }) => counts), claims]).toEqual([[[{ column: side.id, claims: 1 }]], 1]);
});
