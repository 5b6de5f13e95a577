import { beforeAll, describe, expect, it, test } from "vitest";
import { sayingOf } from "@/lib/contests/matrix";
import type { MatrixQuery } from "@/lib/contests/matrix-query";
import { deleteClaim } from "@/lib/data/claims/claims";
import { archiveContest } from "@/lib/data/contests";
import { exportMatrix } from "@/lib/data/matrix/export";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { mergeParty } from "@/lib/data/parties/merging";
import { deletePlacement } from "@/lib/data/placements";
import { deletePosition } from "@/lib/data/positions";
import { archiveSide } from "@/lib/data/sides";
import { makeClaim, type ClaimOptions } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";

interface Scene {
  project: TestProject;
  document: TestDocument;
  sides: { north: string; south: string };
  parties: { ministry: string; harbour: string; observer: string; spokesman: string };
}
async function scene(): Promise<Scene> {
  const project = await makeProject();
  const document = await makeDocument(project);
  const [south, north] = [await makeSide(project, { name: "South", ordinal: 2 }), await makeSide(project, { name: "North", ordinal: 1 })];
  const sides = { north: north.id, south: south.id };
  const on = async (name: string, sideId?: string) => (await makeParty(project, { name, sides: sideId ? [{ sideId }] : [] })).id;
  const ministry = await on("Ministry", sides.north);
  const parties = {
    ministry, harbour: await on("Harbour", sides.south), observer: await on("Observer"),
    spokesman: (await makeParty(project, { name: "Spokesman", kind: "official", tenures: [{ ofPartyId: ministry }] })).id,
  };
  return { project, document, sides, parties };
}

let given: Scene;
beforeAll(async () => {
  given = await scene();
});

type Options = Omit<ClaimOptions, "claimants"> & { positionId?: string | undefined };
async function placed(contestId: string, claimants: string | string[] | null, { positionId, ...overrides }: Options = {}, { project, document } = given) {
  const who = claimants === null ? { claimants: [], attribution: "unset" as const } : { claimants: [claimants].flat() };
  const claim = await makeClaim(project, { document, ...who, ...overrides });
  return { claim, placement: await makePlacement(project, { contestId, claimId: claim.id, positionId: positionId ?? null }) };
}
async function rowOf(contestId: string, { actor = given.project.as.reader, by }: { actor?: TestProject["as"]["reader"]; by?: "party" } = {}) {
  const { items } = await readMatrix(actor, given.project.slug, { limit: 200, by });
  const row = items.find(({ contest }) => contest.id === contestId);
  const cells = new Map(row?.cells.map((cell) => [cell.column, cell]));
  return { row, cell: (column: string) => cells.get(column), north: cells.get(given.sides.north), south: cells.get(given.sides.south), none: cells.get("none"), voice: cells.get("voice") };
}

describe("what a column says in a contest", () => {
  it("K3, K5, K6: what is said, who takes which position, who is silent, who declined; not heard is no cell", async () => {
    const contest = await makeContest(given.project);
    const [three, none] = [await makePosition(given.project, contest.id, { label: "Three", ordinal: 1 }), await makePosition(given.project, contest.id, { label: "None", ordinal: 0 })];
    const { claim: first } = await placed(contest.id, given.parties.ministry, { positionId: none.id });
    const { claim: again } = await placed(contest.id, given.parties.ministry, { positionId: none.id });
    await makeRelation(given.project, again.id, first.id, { type: "same_as" });
    await placed(contest.id, given.parties.ministry, { positionId: three.id, act: "concedes" });
    await placed(contest.id, given.parties.observer, { act: "is silent", positionId: none.id });
    await placed(contest.id, given.parties.observer, { act: "declines to comment" });
    await placed(contest.id, null);
    await placed(contest.id, given.document.voicePartyId, { attribution: "own_voice", positionId: three.id });
    const { row, north, south, none: nobody, voice } = await rowOf(contest.id);
    expect(north).toEqual({ column: given.sides.north, claims: 2, roots: 1, denied: 0, silent: 0, declined: 0, positions: [{ id: none.id, label: "None", count: 1 }, { id: three.id, label: "Three", count: 1 }] });
    expect([south, sayingOf(south)]).toEqual([undefined, "unheard"]);
    expect(nobody).toMatchObject({ claims: 0, positions: [], silent: 1, declined: 1 });
    expect(voice).toMatchObject({ claims: 1, positions: [{ id: three.id, count: 1 }] });
    // Two positions of the ministry's claims, the voice's and the one that is nobody's yet; the latter has no root.
    expect(row).toMatchObject({ claims: 4, roots: 2, unattributed: 1, disagreement: 0.5 });
  });

  it("K6: neither confirming nor denying is declining; a denial on a position takes it, one beside them is a mere denial", async () => {
    const contest = await makeContest(given.project);
    const position = await makePosition(given.project, contest.id);
    await placed(contest.id, given.parties.ministry, { act: "denies" });
    await placed(contest.id, given.parties.harbour, { act: "denies", positionId: position.id });
    await placed(contest.id, given.parties.observer, { act: "neither confirms nor denies" });
    const { north, south, none } = await rowOf(contest.id);
    expect([north, south, none].map(sayingOf)).toEqual(["denied", "says", "declined"]);
    expect([north?.denied, south?.denied]).toEqual([1, 0]);
  });

  it("P4, K11: an official counts for the side and the voice of their body; a joint claim for each claimant's side, as one voice of its own", async () => {
    const contest = await makeContest(given.project);
    await placed(contest.id, given.parties.ministry);
    await placed(contest.id, given.parties.spokesman);
    await placed(contest.id, [given.parties.ministry, given.parties.harbour]);
    await placed(contest.id, given.parties.observer);
    const { row, north, south, none } = await rowOf(contest.id);
    expect([north, south, none].map((cell) => [cell?.claims, cell?.roots])).toEqual([[3, 2], [1, 1], [1, 1]]);
    expect([row?.claims, row?.roots]).toEqual([4, 3]);
    const byParty = await rowOf(contest.id, { by: "party" });
    expect([given.parties.ministry, given.parties.spokesman, given.parties.harbour].map((id) => byParty.cell(id)?.claims)).toEqual([2, 1, 1]);
  });

  it("P4: a party counts for the side it stood on when it spoke, for all of them where that isn't known", async () => {
    const contest = await makeContest(given.project);
    const turncoat = await makeParty(given.project, { name: "League", sides: [{ sideId: given.sides.north, to: "2019" }, { sideId: given.sides.south, from: "2020" }] });
    for (const said of ["2018", "2020-05", "2021", "XXXX"]) await placed(contest.id, turncoat.id, { said });
    const { row, north, south } = await rowOf(contest.id);
    expect([north?.claims, south?.claims, row?.lastSaid]).toEqual([2, 3, "2021"]);
  });

  it("K5: claims that are the same through one that is in no contest count once too", async () => {
    const contest = await makeContest(given.project);
    const [a, b] = [await placed(contest.id, given.parties.ministry), await placed(contest.id, given.parties.ministry)];
    const elsewhere = await makeClaim(given.project, { document: given.document });
    await makeRelation(given.project, a.claim.id, elsewhere.id, { type: "same_as" });
    await makeRelation(given.project, elsewhere.id, b.claim.id, { type: "same_as" });
    expect((await rowOf(contest.id)).north?.claims).toBe(1);
  });

  it("K7: when two sides exchange what they say, their cells are exchanged and nothing else changes", async () => {
    const acts = ["asserts", "denies", "is silent", "declines to comment"];
    const drawn = async (one: string, other: string) => {
      const contest = await makeContest(given.project);
      for (const act of acts) await placed(contest.id, one, { act });
      await placed(contest.id, other);
      return rowOf(contest.id);
    };
    const [before, after] = [await drawn(given.parties.ministry, given.parties.harbour), await drawn(given.parties.harbour, given.parties.ministry)];
    expect(before.north).not.toEqual({ ...before.south, column: given.sides.north });
    expect([after.north, after.south]).toEqual([{ ...before.south, column: given.sides.north }, { ...before.north, column: given.sides.south }]);
  });

  it("leaves out deleted claims, placements and positions, and archived contests", async () => {
    const { project, parties } = given;
    const contest = await makeContest(project);
    const position = await makePosition(project, contest.id);
    const { claim } = await placed(contest.id, parties.ministry, { positionId: position.id });
    const { placement } = await placed(contest.id, parties.harbour);
    await placed(contest.id, parties.ministry, { positionId: position.id });
    await deleteClaim(project.as.annotator, project.slug, claim.id, 1);
    await deletePlacement(project.as.annotator, project.slug, placement.id, 1);
    const left = await rowOf(contest.id);
    expect([left.north?.claims, left.south]).toEqual([1, undefined]);
    await deletePosition(project.as.editor, project.slug, position.id, 1);
    expect((await rowOf(contest.id)).north).toMatchObject({ claims: 1, positions: [] });
    await archiveContest(project.as.editor, project.slug, contest.id, 1);
    expect((await rowOf(contest.id)).row).toBeUndefined();
  });

  it("A4: counts nothing of other people's own layers", async () => {
    const { project, parties } = given;
    const [contest, layerId] = [await makeContest(project), await makeOwnLayer(project, project.as.annotator)];
    await placed(contest.id, parties.ministry, { layerId });
    expect((await rowOf(contest.id, { actor: project.as.annotator })).north?.claims).toBe(1);
    for (const actor of [project.as.owner, project.as.editor]) expect((await rowOf(contest.id, { actor })).row).toMatchObject({ claims: 0, cells: [] });
  });
});

describe("the whole matrix", () => {
  let own: Scene;
  let ids: Record<"boats" | "ropes" | "signals", string>;
  beforeAll(async () => {
    own = await scene();
    const open = async (question: string, kind: "event" | "quantity" = "event") => (await makeContest(own.project, { question, kind })).id;
    ids = { boats: await open("How many boats were hit?", "quantity"), ropes: await open("Were ropes cut?"), signals: await open("Who gave the signals?") };
    const [two, none] = [await makePosition(own.project, ids.boats, { label: "Two" }), await makePosition(own.project, ids.boats, { label: "None", ordinal: 1 })];
    const put = (contest: string, who: string, options: Options = {}) => placed(contest, who, options, own);
    await put(ids.boats, own.parties.ministry, { positionId: two.id, said: "2020-05-04" });
    await put(ids.boats, own.parties.harbour, { positionId: none.id, said: "2020-05-06" });
    await put(ids.boats, own.parties.harbour, { positionId: none.id });
    await put(ids.ropes, own.parties.ministry, { act: "denies", said: "2021" });
    await put(ids.ropes, own.parties.spokesman, { act: "asserts" });
    await put(ids.signals, own.parties.ministry, { act: "is silent" });
  });
  const names = () => new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  const listed = async (query: MatrixQuery) => (await readMatrix(own.project.as.reader, own.project.slug, { limit: 200, ...query })).items.map(({ contest }) => names().get(contest.id));

  test.each([
    ["added", ["boats", "ropes", "signals"]], ["-added", ["signals", "ropes", "boats"]], ["question", ["boats", "ropes", "signals"]], ["-question", ["signals", "ropes", "boats"]],
    ["claims", ["signals", "ropes", "boats"]], ["-claims", ["boats", "ropes", "signals"]], ["roots", ["signals", "ropes", "boats"]], ["-roots", ["boats", "ropes", "signals"]],
    // What has no date stands last both ways; so does, downward, what nobody takes a position in.
    ["said", ["boats", "ropes", "signals"]], ["-said", ["ropes", "boats", "signals"]], ["-disagreement", ["boats", "signals", "ropes"]],
  ])("M2: is sorted by %s", async (sort, expected) => expect(await listed({ sort })).toEqual(expected));

  test("M1: is filtered by words, kind, state, and what one side or party does", async () => {
    const { north, south } = own.sides;
    expect(await listed({ q: "ROPES" })).toEqual(["ropes"]);
    expect(await listed({ q: "%" })).toEqual([]);
    expect(await listed({ kind: "quantity" })).toEqual(["boats"]);
    expect([await listed({ state: "open" }), await listed({ state: "published" })]).toEqual([["boats", "ropes", "signals"], []]);
    expect(await listed({ column: south })).toEqual(["boats"]);
    expect(await listed({ column: south, saying: "unheard" })).toEqual(["ropes", "signals"]);
    expect([await listed({ column: north, saying: "says" }), await listed({ column: north, saying: "denied" }), await listed({ column: north, saying: "silent" })]).toEqual([["boats", "ropes"], [], ["signals"]]);
    expect(await listed({ by: "party", column: own.parties.ministry, saying: "denied" })).toEqual(["ropes"]);
    expect(await listed({ column: "voice" })).toEqual([]);
  });

  test("M1: has a column for each side in its order, or for each party that claims something beside those of its side", async () => {
    const across = async (by: "side" | "party") => (await readMatrix(own.project.as.reader, own.project.slug, { limit: 1, by })).columns.map(({ key }) => key);
    const { ministry, harbour, spokesman } = own.parties;
    expect(await across("side")).toEqual([own.sides.north, own.sides.south, "none", "voice"]);
    expect(await across("party")).toEqual([ministry, spokesman, harbour, "voice"]);
    const third = await makeSide(own.project, { name: "Third", ordinal: 0 });
    expect((await across("side"))[0]).toBe(third.id);
    await archiveSide(own.project.as.owner, own.project.slug, third.id, 1);
    expect(await across("side")).toEqual([own.sides.north, own.sides.south, "none", "voice"]);
  });

  test("M1: columns of parties count each claim once, and only what is seen, placed and not deleted in a contest that isn't archived", async () => {
    const fresh = await scene();
    const { harbour, observer, ministry } = fresh.parties;
    const put = (contest: string, who: string | string[], options: Options = {}) => placed(contest, who, options, fresh);
    const across = async (actor = fresh.project.as.reader) => (await readMatrix(actor, fresh.project.slug, { limit: 1, by: "party" })).columns.filter(({ kind }) => kind === "party").map(({ name }) => name);
    const [one, two, gone] = [await makeContest(fresh.project), await makeContest(fresh.project), await makeContest(fresh.project)];
    const often = await makeParty(fresh.project, { name: "Often" });
    // Placed in two contests, a claim is one: "Observer" has two, "Often" one.
    const { claim } = await put(one.id, often.id);
    await makePlacement(fresh.project, { contestId: two.id, claimId: claim.id });
    await put(one.id, observer);
    await put(two.id, observer);
    expect(await across()).toEqual(["Observer", "Often"]);
    await put(gone.id, harbour);
    await archiveContest(fresh.project.as.editor, fresh.project.slug, gone.id, 1);
    const away = await put(one.id, ministry);
    await deletePlacement(fresh.project.as.annotator, fresh.project.slug, away.placement.id, 1);
    await deleteClaim(fresh.project.as.annotator, fresh.project.slug, (await put(one.id, ministry)).claim.id, 1);
    await makeClaim(fresh.project, { document: fresh.document, claimants: [harbour] });
    await put(one.id, fresh.parties.spokesman, { layerId: await makeOwnLayer(fresh.project, fresh.project.as.annotator) });
    expect(await across()).toEqual(["Observer", "Often"]);
    expect(await across(fresh.project.as.annotator)).toEqual(["Spokesman", "Observer", "Often"]);
    const merged = await makeParty(fresh.project, { name: "The old Often" });
    for (const contest of [one.id, two.id]) await put(contest, merged.id);
    await mergeParty(fresh.project.as.editor, fresh.project.slug, merged.id, 1, often.id);
    expect(await across()).toEqual(["Often", "Observer"]);
  });

  test.each(["added", "-claims", "said"])("M4: comes in pages that hold every contest once, each by as many queries as the first (%s)", async (sort) => {
    const walked: (string | undefined)[] = [];
    const queries = new Set<number>();
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: MatrixQuery & { limit: number; cursor?: string } = { limit: 2, sort, ...(cursor ? { cursor } : {}) };
      queries.add(await countQueries(async () => {
        const part = await readMatrix(own.project.as.reader, own.project.slug, page);
        walked.push(...part.items.map(({ contest }) => names().get(contest.id)));
        cursor = part.next;
      }));
    }
    expect(walked).toEqual(await listed({ sort }));
    expect(queries.size).toBe(1);
  });

  test("M4: refuses a cursor that is not in the list, where the order needs its place", async () => {
    await expect(readMatrix(own.project.as.reader, own.project.slug, { limit: 2, sort: "-claims", cursor: own.parties.ministry })).rejects.toMatchObject({ code: "invalid" });
  });

  test("M5: is taken away as CSV, a row for each contest and column, nothing of it a formula", async () => {
    await makeContest(own.project, { question: "=1+1?" });
    const pieces: Uint8Array[] = [];
    for await (const piece of await exportMatrix(own.project.as.reader, own.project.slug, { q: "1" })) pieces.push(piece);
    const lines = Buffer.concat(pieces).toString("utf8").split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFcontest_id,question,kind,state,.*,saying,claims,roots,positions,/);
    expect(lines.slice(1).map((line) => line.split(",").slice(1, 2).concat(/unheard/.exec(line) ?? []))).toEqual([...Array<string[]>(4).fill(["'=1+1?", "unheard"]), [""]].map((row) => (row[0] === "" ? [] : row)));
  });
});
