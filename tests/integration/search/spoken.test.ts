import { beforeAll, expect, test } from "vitest";
import { deleteClaim } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { mergeParty } from "@/lib/data/parties/merging";
import { findClaims } from "@/lib/data/search/claims";
import { spokenBy } from "@/lib/data/search/spoken";
import type { ClaimFilter } from "@/lib/search/filter";
import { makeClaim, type ClaimOptions } from "@/tests/factories/claim";
import { makeDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
const ids: Record<string, string> = {};

beforeAll(async () => {
  project = await makeProject();
  const document = await makeDocument(project);
  const [north, south] = [await makeSide(project, { name: "North", ordinal: 1 }), await makeSide(project, { name: "South", ordinal: 2 })];
  const party = async (name: string, more: Parameters<typeof makeParty>[1] = {}) => (ids[name] = (await makeParty(project, { name, ...more })).id);
  // The mill changes sides at the end of 2012; the warden held two offices, one after the other.
  await party("mill", { sides: [{ sideId: north.id, from: null, to: "2012" }, { sideId: south.id, from: "2013", to: null }] });
  await party("guild", { sides: [{ sideId: south.id }] });
  await party("warden", { tenures: [{ ofPartyId: ids.mill!, from: "2010", to: "2011" }, { ofPartyId: ids.guild!, from: "2014", to: "2015" }] });
  await party("angler");
  await party("old mill");
  Object.assign(ids, { north: north.id, south: south.id });
  const claim = async (name: string, claimants: string[], more: ClaimOptions = {}) => {
    ids[name] = (await makeClaim(project, { document, quote: "at least three boats were hit", claimants: claimants.map((who) => ids[who]!), ...more })).id;
  };
  await claim("early", ["mill"], { said: "2011-03-01" });
  await claim("late", ["mill"], { said: "2013-03-01" });
  await claim("either", ["mill"], { said: "2012/2013" });
  await claim("undated", ["mill"]);
  await claim("joint", ["guild", "angler"], { said: "2012" });
  await claim("in the first office", ["warden"], { said: "2010-06" });
  await claim("between offices", ["warden"], { said: "2013" });
  await claim("in the second office", ["warden"], { said: "2015-01-01" });
  await claim("of the old mill", ["old mill"], { said: "2011" });
  await claim("about the guild", ["angler"], { targets: [ids.guild!] });
  await claim("deleted", ["guild"]);
  await deleteClaim(project.as.annotator, project.slug, ids.deleted!, 1);
  await claim("blind", ["guild"], { layerId: await makeOwnLayer(project, project.as.annotator) });
  await mergeParty(project.as.editor, project.slug, ids["old mill"]!, 1, ids.mill!);
});

const find = async (filter: ClaimFilter) => {
  const { items, total } = await findClaims(project.as.reader, project.slug, { filter, sort: "added", limit: 50 });
  expect(total).toBe(items.length);
  return items.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
};

test("F5, P5: who speaks for a party or a side is asked on the day of each claim, a merged party with its own days", async () => {
  expect(await find({ party: ids.mill })).toEqual(["early", "late", "either", "undated", "of the old mill"]);
  expect(await find({ party: ids.mill, offices: "true" })).toEqual(["early", "late", "either", "undated", "in the first office", "of the old mill"]);
  expect(await find({ side: ids.north })).toEqual(["early", "either", "undated", "in the first office", "of the old mill"]);
  expect(await find({ side: ids.south })).toEqual(["late", "either", "undated", "joint", "in the second office"]);
  expect(await find({ side: "none" })).toEqual(["between offices", "about the guild"]);
  expect(await find({ side: ids.south, party: ids.angler })).toEqual(["joint"]);
});

test("F4: neither deleted claims nor those of a layer that isn't seen are found by their party", async () => {
  expect(await find({ party: ids.guild })).toEqual(["joint"]);
});

test("F5: the claims of a party are looked for once, not anew for every row, whatever the database knows about its tables", async () => {
  const speakers = [{ partyId: ids.mill!, from: null, to: null }, { partyId: ids.warden!, from: "2010", to: "2011" }];
  const plan = await database().$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN SELECT 1 FROM "ClaimSearch" s WHERE ${spokenBy({ projectId: project.id, speakers, merged: [] })}`;
  expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("hashed SubPlan");
});
