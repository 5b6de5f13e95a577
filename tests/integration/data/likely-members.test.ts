import { beforeAll, expect, it } from "vitest";
import { deleteClaim } from "@/lib/data/claims/claims";
import { likelyMembers } from "@/lib/data/claims/likely-members";
import { makeClaim, type ClaimOptions } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";

let project: TestProject;
let document: TestDocument;
let ministry: string;
let harbour: string;
let contestId: string;
const make = (options: ClaimOptions) => makeClaim(project, { document, quote: "according to its clerk", ...options });
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  [ministry, harbour] = [(await makeParty(project, { name: "Ministry" })).id, (await makeParty(project, { name: "Harbour" })).id];
  contestId = (await makeContest(project, { question: "How many ferries were sunk at Lenn?", kind: "quantity" })).id;
  await makePosition(project, contestId, { label: "Three ferries" });
  const first = await make({ claimants: [ministry], proposition: "Three ferries were sunk at Lenn.", event: "2021-05-04" });
  await makePlacement(project, { contestId, claimId: first.id });
});
const offered = async (page: { cursor?: string; limit?: number } = {}, actor = project.as.reader) => likelyMembers(actor, project.slug, contestId, { limit: 50, ...page });
const idsOf = ({ items }: Awaited<ReturnType<typeof offered>>) => items.map(({ claim }) => claim.id);

it("K18: what shares a claimant, a date and words is offered with the reasons, what shares most first, and nothing else", async () => {
  const near = await make({ claimants: [ministry], proposition: "No more than three ferries were sunk.", event: "2021-05" });
  const words = await make({ claimants: [harbour], proposition: "At Lenn, three ferries were sunk by stones." });
  const date = await make({ claimants: [ministry], proposition: "It rained.", event: "2021-05-04" });
  const other = await make({ claimants: [harbour], quote: "did not comment", proposition: "The mayor was ill.", event: "2021-05-04" });
  const found = await offered();
  expect(idsOf(found).slice(0, 1)).toEqual([near.id]);
  expect(idsOf(found)).toEqual(expect.arrayContaining([words.id, date.id]));
  expect(idsOf(found)).not.toContain(other.id);
  const kinds = found.items.find(({ claim }) => claim.id === near.id)!.reasons.map(({ kind }) => kind);
  expect(kinds).toEqual(["party", "date", "words"]);
  expect(found.parties.map(({ id }) => id)).toEqual(expect.arrayContaining([ministry, harbour]));

  await makePlacement(project, { contestId, claimId: near.id });
  await deleteClaim(project.as.annotator, project.slug, words.id, 1);
  expect(idsOf(await offered())).toEqual(expect.not.arrayContaining([near.id, words.id]));
});

it("K18: parts follow one another, also where the last claim of one was placed meanwhile", async () => {
  for (let index = 0; index < 5; index++) await make({ claimants: [ministry], proposition: `Ferries sunk at Lenn, list ${index}.` });
  const all = idsOf(await offered());
  const first = await offered({ limit: 2 });
  await makePlacement(project, { contestId, claimId: first.next! });
  const rest = await offered({ cursor: first.next! });
  expect([...idsOf(first), ...idsOf(rest)]).toEqual(all);
  await expect(offered({ cursor: "x" })).rejects.toMatchObject({ code: "invalid" });
});

it("K18: claims of other people's layers are offered to nobody, and the number of queries doesn't grow with the claims", async () => {
  const layerId = await makeOwnLayer(project, project.as.annotator);
  const hidden = await make({ layerId, claimants: [ministry], proposition: "Three ferries were sunk at Lenn, I think." });
  expect(idsOf(await offered())).not.toContain(hidden.id);
  const before = await countQueries(() => offered());
  for (let more = 0; more < 6; more++) await make({ claimants: [ministry], proposition: `Three more ferries were sunk at Lenn, list ${more}.` });
  // Look-ups by id are one statement where they come at one moment, and two where a busy machine parts them.
  expect((await countQueries(() => offered())) - before).toBeLessThan(3);
});
