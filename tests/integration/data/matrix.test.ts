import { beforeAll, expect, it } from "vitest";
import { deleteClaim } from "@/lib/data/claims/claims";
import { archiveContest } from "@/lib/data/contests";
import { readMatrix } from "@/lib/data/matrix";
import { deletePlacement } from "@/lib/data/placements";
import { deletePosition } from "@/lib/data/positions";
import { archiveSide } from "@/lib/data/sides";
import { makeClaim, type ClaimOptions } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";

let project: TestProject;
let document: TestDocument;
let sides: { north: string; south: string };
let parties: { ministry: string; harbour: string; observer: string };
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  const [south, north] = [await makeSide(project, { name: "South", ordinal: 2 }), await makeSide(project, { name: "North", ordinal: 1 })];
  sides = { north: north.id, south: south.id };
  const on = async (name: string, sideId?: string) => (await makeParty(project, { name, sides: sideId ? [{ sideId }] : [] })).id;
  parties = { ministry: await on("Ministry", sides.north), harbour: await on("Harbour", sides.south), observer: await on("Observer") };
});

async function placed(contestId: string, party: string | null, options: ClaimOptions & { positionId?: string } = {}) {
  const { positionId = null, ...overrides } = options;
  const claim = await makeClaim(project, { document, claimants: party ? [party] : [], ...(party ? {} : { attribution: "unset" as const }), ...overrides });
  return { claim, placement: await makePlacement(project, { contestId, claimId: claim.id, positionId }) };
}
const rowOf = async (contestId: string, actor = project.as.reader) => {
  const { items } = await readMatrix(actor, project.slug, { limit: 200 });
  return items.find(({ contest }) => contest.id === contestId)!;
};

it("K3, K5, K6: tells by side what is said, who takes which position, who is silent, who declined, and who is not heard", async () => {
  const contest = await makeContest(project);
  const [three, none] = [await makePosition(project, contest.id, { label: "Three", ordinal: 1 }), await makePosition(project, contest.id, { label: "None", ordinal: 0 })];
  const { claim: first } = await placed(contest.id, parties.ministry, { positionId: none.id });
  const { claim: again } = await placed(contest.id, parties.ministry, { positionId: none.id });
  await makeRelation(project, again.id, first.id, { type: "same_as" });
  await placed(contest.id, parties.ministry, { positionId: three.id, act: "concedes" });
  await placed(contest.id, parties.observer, { act: "is silent" });
  await placed(contest.id, parties.observer, { act: "declines to comment" });
  await placed(contest.id, null);
  await placed(contest.id, document.voicePartyId, { attribution: "own_voice", positionId: three.id });
  const quiet = { claims: 0, positions: [], silent: 0, declined: 0, heard: false };
  expect(await rowOf(contest.id)).toMatchObject({
    cells: [
      { ...quiet, sideId: sides.north, claims: 2, positions: [{ id: none.id, label: "None", count: 1 }, { id: three.id, label: "Three", count: 1 }], heard: true },
      { ...quiet, sideId: sides.south },
      { ...quiet, sideId: null, silent: 1, declined: 1, heard: true },
    ],
    ownVoice: { ...quiet, claims: 1, positions: [{ id: three.id, count: 1 }], heard: true },
    unattributed: 1,
  });
});

it("leaves out deleted claims, placements and positions, and archived contests", async () => {
  const contest = await makeContest(project);
  const position = await makePosition(project, contest.id);
  const { claim } = await placed(contest.id, parties.ministry, { positionId: position.id });
  const { placement } = await placed(contest.id, parties.harbour);
  await placed(contest.id, parties.ministry, { positionId: position.id });
  await deleteClaim(project.as.annotator, project.slug, claim.id, 1);
  await deletePlacement(project.as.annotator, project.slug, placement.id, 1);
  expect((await rowOf(contest.id)).cells.map(({ claims, positions }) => [claims, positions.length])).toEqual([[1, 1], [0, 0], [0, 0]]);
  await deletePosition(project.as.editor, project.slug, position.id, 1);
  expect((await rowOf(contest.id)).cells[0]).toMatchObject({ claims: 1, positions: [] });
  await archiveContest(project.as.editor, project.slug, contest.id, 1);
  expect(await rowOf(contest.id)).toBeUndefined();
});

it("A4: counts nothing of other people's own layers", async () => {
  const [contest, layerId] = [await makeContest(project), await makeOwnLayer(project, project.as.annotator)];
  await placed(contest.id, parties.ministry, { layerId });
  expect((await rowOf(contest.id, project.as.annotator)).cells[0]).toMatchObject({ claims: 1 });
  for (const actor of [project.as.owner, project.as.editor]) expect((await rowOf(contest.id, actor)).cells[0]).toMatchObject({ claims: 0, heard: false });
});

it("P4: a party counts for the side it stood on when it spoke", async () => {
  const contest = await makeContest(project);
  const turncoat = await makeParty(project, { name: "League", sides: [{ sideId: sides.north, to: "2019" }, { sideId: sides.south, from: "2020" }] });
  await placed(contest.id, turncoat.id, { said: "2018" });
  await placed(contest.id, turncoat.id, { said: "2020-05" });
  await placed(contest.id, turncoat.id, { said: "2021" });
  expect((await rowOf(contest.id)).cells.map(({ claims }) => claims)).toEqual([1, 2, 0]);
});

it("columns are the project's sides in their order, without archived ones, whose parties then stand on none", async () => {
  const third = await makeSide(project, { name: "Third", ordinal: 0 });
  const [party, contest] = [await makeParty(project, { name: "Third office", sides: [{ sideId: third.id }] }), await makeContest(project)];
  await placed(contest.id, party.id);
  const columns = async () => (await readMatrix(project.as.reader, project.slug, { limit: 1 })).sides.map(({ id }) => id);
  expect(await columns()).toEqual([third.id, sides.north, sides.south]);
  expect((await rowOf(contest.id)).cells.map(({ claims }) => claims)).toEqual([1, 0, 0, 0]);
  await archiveSide(project.as.owner, project.slug, third.id, 1);
  expect(await columns()).toEqual([sides.north, sides.south]);
  expect((await rowOf(contest.id)).cells.map(({ claims }) => claims)).toEqual([0, 0, 1]);
});

it("comes in pages that hold every contest once, each by as many queries as the first", async () => {
  const whole = (await readMatrix(project.as.reader, project.slug, { limit: 200 })).items.map(({ contest }) => contest.id);
  const walked: string[] = [];
  const queries = new Set<number>();
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = { limit: 2, ...(cursor ? { cursor } : {}) };
    queries.add(await countQueries(async () => {
      const part = await readMatrix(project.as.reader, project.slug, page);
      walked.push(...part.items.map(({ contest }) => contest.id));
      cursor = part.next;
    }));
  }
  expect(walked).toEqual(whole);
  expect(queries.size).toBe(1);
});
