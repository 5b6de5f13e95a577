import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { deleteClaim } from "@/lib/data/claims/claims";
import { readContestView } from "@/lib/data/contest-view";
import { archiveContest, getContest, listContests } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { changePlacement, deletePlacement, listPlacements, restorePlacement } from "@/lib/data/placements";
import { changePosition, deletePosition, getPosition, listPositions } from "@/lib/data/positions";
import { changeRelation, listRelations } from "@/lib/data/relations";
import { relationInput } from "@/lib/contests/record";
import { makeAssessment, reasonsOf } from "@/tests/factories/assessment";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { revise } from "@/tests/factories/revision";
import { countQueries } from "@/tests/factories/query-count";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const page = { limit: 200 };

let project: TestProject;
let document: TestDocument;
let ministry: string;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  ministry = (await makeParty(project)).id;
});
const newClaim = (overrides: Parameters<typeof makeClaim>[1] = {}, actor = project.as.annotator) => makeClaim(project, { document, claimants: [ministry], ...overrides }, actor);

describe("placements", () => {
  it("K2: a claim has one place in a contest, and may be placed anew when it was taken out", async () => {
    const [claim, contest] = [await newClaim(), await makeContest(project)];
    const first = await makePlacement(project, { contestId: contest.id, claimId: claim.id });
    await expect(makePlacement(project, { contestId: contest.id, claimId: claim.id })).rejects.toEqual(refusal("exists"));
    await deletePlacement(project.as.annotator, project.slug, first.id, 1);
    await makePlacement(project, { contestId: contest.id, claimId: claim.id });
    await expect(restorePlacement(project.as.annotator, project.slug, first.id, 2)).rejects.toEqual(refusal("exists"));
  });

  it("K1: a claim moves between the positions of its contest, and to no other contest's", async () => {
    const [claim, contest, other] = [await newClaim(), await makeContest(project), await makeContest(project)];
    const [here, there] = [await makePosition(project, contest.id), await makePosition(project, other.id)];
    const { id } = await makePlacement(project, { contestId: contest.id, claimId: claim.id });
    const put = (seen: number, change: object) => changePlacement(project.as.annotator, project.slug, id, seen, { id, contestId: contest.id, claimId: claim.id, positionId: null, note: "", ...change });
    expect(await put(1, { positionId: here.id })).toMatchObject({ positionId: here.id, version: 2 });
    await expect(put(2, { positionId: there.id })).rejects.toEqual(refusal("invalid"));
    await expect(put(2, { contestId: other.id })).rejects.toEqual(refusal("invalid"));
    await expect(makePlacement(project, { contestId: other.id, claimId: claim.id, positionId: here.id })).rejects.toEqual(refusal("invalid"));
  });

  it("nothing is placed that is deleted, nor where the contest is archived or the position deleted", async () => {
    const [claim, gone, contest, archived] = [await newClaim(), await newClaim(), await makeContest(project), await makeContest(project)];
    const position = await makePosition(project, contest.id);
    await deleteClaim(project.as.annotator, project.slug, gone.id, 1);
    await archiveContest(project.as.editor, project.slug, archived.id, 1);
    await deletePosition(project.as.editor, project.slug, position.id, 1);
    const attempts = [{ contestId: contest.id, claimId: gone.id }, { contestId: archived.id, claimId: claim.id }, { contestId: contest.id, claimId: claim.id, positionId: position.id }];
    for (const attempt of attempts) await expect(makePlacement(project, attempt)).rejects.toEqual(refusal("invalid"));
    await expect(makePosition(project, archived.id)).rejects.toEqual(refusal("invalid"));
  });

  it("a position stays in its contest", async () => {
    const [contest, other] = [await makeContest(project), await makeContest(project)];
    const { id, label, ordinal } = await makePosition(project, contest.id);
    await expect(changePosition(project.as.editor, project.slug, id, 1, { id, label, ordinal, contestId: other.id })).rejects.toEqual(refusal("invalid"));
  });
});

describe("relations", () => {
  it("K4, C13: join two claims of one layer, the layer's own", async () => {
    const layerId = await makeOwnLayer(project, project.as.annotator);
    const [shared, own, second] = [await newClaim(), await newClaim({ layerId }), await newClaim({ layerId })];
    expect(await makeRelation(project, own.id, second.id)).toMatchObject({ layerId });
    for (const [from, to] of [[shared, own], [own, shared]] as const) await expect(makeRelation(project, from.id, to.id)).rejects.toEqual(refusal("invalid"));
    await expect(makeRelation(project, own.id, own.id)).rejects.toEqual(refusal("invalid"));
  });

  it("A4: others see neither the claim, the relation, nor the placement of somebody's own layer", async () => {
    const layerId = await makeOwnLayer(project, project.as.annotator);
    const [one, two, contest] = [await newClaim({ layerId }), await newClaim({ layerId }), await makeContest(project)];
    const relation = await makeRelation(project, one.id, two.id);
    const placement = await makePlacement(project, { contestId: contest.id, claimId: one.id });
    const seen = async (actor: typeof project.as.editor) => [
      ids((await listRelations(actor, project.slug, { ...page, claimId: one.id })).items), ids((await listPlacements(actor, project.slug, { ...page, contestId: contest.id })).items),
      ids((await readContestView(actor, project.slug, contest.id)).claims), ids((await listContests(actor, project.slug, { ...page, claimId: one.id })).items),
    ];
    expect(await seen(project.as.annotator)).toEqual([[relation.id], [placement.id], [one.id], [contest.id]]);
    for (const actor of [project.as.owner, project.as.editor, project.as.reader]) expect(await seen(actor)).toEqual([[], [], [], []]);
    await expect(makeRelation(project, one.id, two.id, { type: "supports" }, project.as.editor)).rejects.toEqual(refusal("invalid"));
    await expect(makePlacement(project, { contestId: contest.id, claimId: two.id }, project.as.owner)).rejects.toEqual(refusal("invalid"));
    await expect(deletePlacement(project.as.owner, project.slug, placement.id, 1)).rejects.toEqual(refusal("not_found"));
    await expect(deletePlacement(project.as.owner, project.slug, placement.id, 9)).rejects.toEqual(refusal("not_found"));
  });

  it("the same relation stands once; its ends may be changed within the layer", async () => {
    const [one, two, three] = [await newClaim(), await newClaim(), await newClaim()];
    const { id } = await makeRelation(project, one.id, two.id, { type: "denies", scope: "the number" });
    await expect(makeRelation(project, one.id, two.id, { type: "denies" })).rejects.toEqual(refusal("exists"));
    const input = relationInput.parse({ id, fromClaimId: three.id, toClaimId: one.id, type: "denies", basis: "stated" });
    expect(await changeRelation(project.as.annotator, project.slug, id, 1, input)).toMatchObject({ ...input, version: 2 });
    expect(ids((await listRelations(project.as.reader, project.slug, { ...page, claimId: two.id })).items)).toEqual([]);
  });

  it("C14: those of a deleted claim are left out, and there again with it", async () => {
    const [one, two] = [await newClaim(), await newClaim()];
    const { id } = await makeRelation(project, one.id, two.id);
    await deleteClaim(project.as.annotator, project.slug, two.id, 1);
    expect(ids((await listRelations(project.as.reader, project.slug, { ...page, claimId: one.id })).items)).toEqual([]);
    expect(await database().relation.count({ where: { projectId: project.id, id, deletedAt: null } })).toBe(1);
  });
});

describe("the list of contests", () => {
  it("is searched by words of the question, taken as they stand, and leaves archived ones out", async () => {
    const [one, two, archived] = [await makeContest(project, { question: "Who paid 100 % of Toll_A?" }), await makeContest(project, { question: "Who built it?" }), await makeContest(project, { question: "Toll_A, put away" })];
    await archiveContest(project.as.editor, project.slug, archived.id, 1);
    const found = async (q: string) => ids((await listContests(project.as.reader, project.slug, { ...page, q })).items);
    expect([await found("toll_a"), await found("WHO BUILT"), await found("100 %"), await found("toll%a"), await found("who_paid")]).toEqual([[one.id], [two.id], [one.id], [], []]);
  });
});

describe("the contest page", () => {
  async function dispute() {
    const contest = await makeContest(project);
    const [north, south] = [await makeSide(project, { name: "North", ordinal: 1 }), await makeSide(project, { name: "South", colour: 2, ordinal: 2 })];
    const harbour = await makeParty(project, { name: "Harbour office", kind: "other", sides: [{ sideId: south.id }] });
    const spokesman = await makeParty(project, { name: "A spokesman", kind: "official", tenures: [{ ofPartyId: harbour.id }] });
    const gazette = await makeParty(project, { name: "The Gazette", kind: "media_outlet" });
    const [none, three] = [await makePosition(project, contest.id, { ordinal: 1 }), await makePosition(project, contest.id, { label: "Three were", ordinal: 0 })];
    const said = await newClaim({ quote: "“No boat was damaged,”" });
    const chain = [{ sourceKind: "named" as const, stance: null }, { sourceKind: "named" as const, stance: "relays" as const, partyIds: [gazette.id] }];
    const denied = await newClaim({ claimants: [spokesman.id], act: "denies", mentions: [{ ...mentionOf(document, "at least three boats were hit 🚣"), levels: chain }] });
    for (const [claim, position] of [[said, none], [denied, three]] as const) await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id });
    const relation = await makeRelation(project, denied.id, said.id, { type: "denies" });
    return { contest, north, south, harbour, spokesman, gazette, none, three, said, denied, relation };
  }

  it("holds everything it shows: positions in order, claims whole, chains' and offices' parties, documents, where each claim stands", async () => {
    const { contest, south, harbour, spokesman, gazette, none, three, said, denied, relation } = await dispute();
    const outside = await newClaim();
    await makeRelation(project, outside.id, said.id, { type: "supports" });
    const view = await readContestView(project.as.reader, project.slug, contest.id);
    expect(view.contest).toMatchObject({ id: contest.id, abilities: { change: false } });
    expect(ids(view.positions)).toEqual([three.id, none.id]);
    expect(view.claims).toEqual([{ ...said, abilities: { change: false } }, { ...denied, abilities: { change: false } }]);
    expect(view.placements.map(({ claimId, positionId }) => [claimId, positionId])).toEqual([[said.id, none.id], [denied.id, three.id]]);
    expect(ids(view.relations)).toEqual([relation.id]);
    expect(new Set(ids(view.parties))).toEqual(new Set([ministry, spokesman.id, harbour.id, gazette.id, document.voicePartyId]));
    expect(view.documents.map(({ id, revisionId }) => [id, revisionId])).toEqual([[document.id, document.revisionId]]);
    expect(view.standings).toEqual([{ claimId: said.id, sideIds: [null], group: said.id }, { claimId: denied.id, sideIds: [south.id], group: denied.id }]);
  });

  it("K25: says on which texts it rests: those in which the claims stand, older ones where they stayed there, and those that reasons cite", async () => {
    const publisher = (await makeParty(project, { name: "The Herald", kind: "media_outlet" })).id;
    const [left, cited, contest] = [await makeDocument(project), await makeDocument(project, { publisherPartyId: publisher, archiveUrl: "https://archive.example/cited" }), await makeContest(project)];
    const claim = await newClaim({ document: left, quote: "its engineers had opened the bridge" });
    await makePlacement(project, { contestId: contest.id, claimId: claim.id });
    await revise(project, left, "Another text altogether.\n");
    const passage = { revisionId: cited.revisionId, ...spanOf(cited, "engineers"), quote: "engineers", claimId: null };
    await makeAssessment(project, { contestId: contest.id, reasons: reasonsOf("See", passage) });
    const { sources, documents, parties } = await readContestView(project.as.reader, project.slug, contest.id);
    expect(sources.map(({ id, revisions }) => [id, revisions.map(({ id: revisionId, ordinal }) => [revisionId, ordinal])])).toEqual([[left.id, [[left.revisionId, 1]]], [cited.id, [[cited.revisionId, 1]]]]);
    expect(sources[1]).toMatchObject({ publisherPartyId: publisher, archiveUrl: "https://archive.example/cited", revisions: [{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }] });
    expect([ids(documents), ids(parties).includes(publisher)]).toEqual([[left.id], true]);
  });

  it("K5: says which claims count as one", async () => {
    const { contest, said, denied } = await dispute();
    await makeRelation(project, said.id, denied.id, { type: "same_as" });
    const { standings } = await readContestView(project.as.reader, project.slug, contest.id);
    expect(new Set(standings.map(({ group }) => group)).size).toBe(1);
  });

  it("leaves out what is deleted; a claim whose position went stands beside the others", async () => {
    const { contest, said, denied, none } = await dispute();
    await deletePosition(project.as.editor, project.slug, none.id, 1);
    await deleteClaim(project.as.annotator, project.slug, denied.id, 1);
    const view = await readContestView(project.as.reader, project.slug, contest.id);
    expect(ids(view.claims)).toEqual([said.id]);
    expect(view.placements.map(({ positionId }) => view.positions.some(({ id }) => id === positionId))).toEqual([false]);
    expect(view.relations).toEqual([]);
    expect(ids((await listPositions(project.as.reader, project.slug, { ...page, contestId: contest.id })).items)).toEqual(ids(view.positions));
  });

  it("A2: another project's contest is not there", async () => {
    const other = await makeProject();
    const { id } = await makeContest(other);
    for (const wanted of [id, uuidv7()]) await expect(readContestView(project.as.owner, project.slug, wanted)).rejects.toEqual(refusal("not_found"));
    await expect(readContestView(project.outsider, project.slug, (await makeContest(project)).id)).rejects.toEqual(refusal("not_found"));
  });

  it("A4: a contest made in somebody's own layer is nowhere for others, nor are its positions", async () => {
    const [originLayerId, { id }] = [await makeOwnLayer(project, project.as.annotator), await makeContest(project)];
    const position = await makePosition(project, id);
    await database().contest.update({ where: { projectId_id: { projectId: project.id, id } }, data: { originLayerId } });
    const [mine, theirs] = [project.as.annotator, project.as.owner];
    expect((await readContestView(mine, project.slug, id)).contest.id).toBe(id);
    await expect(readContestView(theirs, project.slug, id)).rejects.toEqual(refusal("not_found"));
    await expect(getContest(theirs, project.slug, id)).rejects.toEqual(refusal("not_found"));
    const listed = async (actor: typeof mine) => [
      ids((await listContests(actor, project.slug, page)).items).includes(id), ids((await listPositions(actor, project.slug, page)).items).includes(position.id),
      (await readMatrix(actor, project.slug, page)).items.some(({ contest }) => contest.id === id),
    ];
    expect(await listed(mine)).toEqual([true, true, true]);
    expect(await listed(theirs)).toEqual([false, false, false]);
    await expect(makePosition(project, id)).rejects.toEqual(refusal("invalid"));
  });

  it("A4: a position made in somebody's own layer is nowhere for others, and its claims stand beside", async () => {
    const [originLayerId, contest] = [await makeOwnLayer(project, project.as.annotator), await makeContest(project)];
    const { id } = await makePosition(project, contest.id);
    await database().position.update({ where: { projectId_id: { projectId: project.id, id } }, data: { originLayerId } });
    const seen = async (actor: typeof project.as.owner) => [
      ids((await readContestView(actor, project.slug, contest.id)).positions), ids((await listPositions(actor, project.slug, { ...page, contestId: contest.id })).items),
    ];
    expect(await seen(project.as.annotator)).toEqual([[id], [id]]);
    expect(await seen(project.as.owner)).toEqual([[], []]);
    await expect(getPosition(project.as.owner, project.slug, id)).rejects.toEqual(refusal("not_found"));
    await expect(makePlacement(project, { contestId: contest.id, claimId: (await newClaim()).id, positionId: id }, project.as.owner)).rejects.toEqual(refusal("invalid"));
  });

  it("takes as many queries for many claims as for one", async () => {
    const [small, large] = [await makeContest(project), await makeContest(project)];
    const read = (id: string) => countQueries(() => readContestView(project.as.reader, project.slug, id));
    await makePlacement(project, { contestId: small.id, claimId: (await newClaim()).id });
    for (let count = 0; count < 6; count++) await makePlacement(project, { contestId: large.id, claimId: (await newClaim({ claimants: [(await makeParty(project)).id] })).id });
    const queries = await read(small.id);
    expect(queries).toBeGreaterThan(5);
    expect(await read(large.id)).toBe(queries);
  });
});
