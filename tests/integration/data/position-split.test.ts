import { uuidv7 } from "uuidv7";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { readContestView } from "@/lib/data/contest-view";
import { database } from "@/lib/data/database";
import { listEvents } from "@/lib/data/events";
import { changePlacement, deletePlacement, getPlacement } from "@/lib/data/placements";
import { splitPosition } from "@/lib/data/position-split";
import { changePosition, deletePosition, getPosition } from "@/lib/data/positions";
import { listMyActs } from "@/lib/data/undo/acts";
import { redoAct, undoAct } from "@/lib/data/undo/undo";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";
import { requestMark } from "@/tests/factories/user";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
let project: TestProject;
let document: TestDocument;
let editor: UserActor;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  editor = project.as.editor;
});

interface Scene {
  readonly contestId: string;
  readonly none: string;
  readonly many: string;
  readonly placements: readonly string[];
}
/** Two positions of a contest, with three claims on the first. */
async function ferry(claims = 3): Promise<Scene> {
  const { id: contestId } = await makeContest(project);
  const [none, many] = [await makePosition(project, contestId, { label: "None", ordinal: 0 }), await makePosition(project, contestId, { label: "Many", ordinal: 1 })];
  const placements: string[] = [];
  for (let count = 0; count < claims; count++) placements.push((await makePlacement(project, { contestId, claimId: (await makeClaim(project, { document })).id, positionId: none.id })).id);
  return { contestId, none: none.id, many: many.id, placements };
}
const acting = (actId: string): UserActor => ({ ...editor, request: requestMark({ actId }) });
const asked = (placements: readonly string[], version = 1, id = uuidv7()) => ({ id, label: "Two", placements: placements.map((each) => ({ id: each, version })) });
const split = (scene: Scene, input: ReturnType<typeof asked>, actId = uuidv7(), seen = 1) => splitPosition(acting(actId), project.slug, scene.none, seen, input);
/** The contest in short: each position with the claims on it. */
async function standing({ contestId }: Scene) {
  const { positions, placements } = await readContestView(editor, project.slug, contestId);
  return positions.map(({ id, label, ordinal }) => [label, ordinal, placements.filter(({ positionId }) => positionId === id).length]);
}

let scene: Scene;
beforeEach(async () => { scene = await ferry(); });

describe("K23: splitting a position", () => {
  it("makes the new one directly after it and moves the chosen claims, as one act with one event", async () => {
    const actId = uuidv7();
    const { position, reordered, placements } = await split(scene, asked(scene.placements.slice(1)), actId);
    expect(await standing(scene)).toEqual([["None", 0, 1], ["Two", 1, 2], ["Many", 2, 0]]);
    expect([position.version, reordered.map(({ version }) => version), placements.map(({ version }) => version)]).toEqual([1, [2], [2, 2]]);
    const events = await database().event.findMany({ where: { projectId: project.id, actId }, select: { act: true, bodyHashes: true } });
    expect(events.map(({ act }) => act)).toEqual(["position.split"]);
    expect(events[0]!.bodyHashes).toHaveLength(4);
  });

  it("H7 is taken back and done again as one, also after claims went on from the new position and came back", async () => {
    const actId = uuidv7();
    const { position, placements } = await split(scene, asked(scene.placements.slice(0, 2)), actId);
    expect((await listMyActs(editor, project.slug)).past.at(-1)).toMatchObject({ id: actId, act: "position.split" });
    const { id, contestId, claimId, note } = placements[0]!;
    const moveId = uuidv7();
    await changePlacement(acting(moveId), project.slug, id, 2, { id, contestId, claimId, note, positionId: scene.many });
    await expect(undoAct(acting(uuidv7()), project.slug, actId)).rejects.toEqual(refusal("stale"));
    await undoAct(acting(uuidv7()), project.slug, moveId);
    await undoAct(acting(uuidv7()), project.slug, actId);
    expect(await standing(scene)).toEqual([["None", 0, 3], ["Many", 1, 0]]);
    expect((await getPosition(editor, project.slug, position.id)).deletedAt).not.toBeNull();
    await redoAct(acting(uuidv7()), project.slug, actId);
    expect(await standing(scene)).toEqual([["None", 0, 1], ["Two", 1, 2], ["Many", 2, 0]]);
  });

  it("is refused whole where a chosen claim was moved or taken out meanwhile, or isn't there", async () => {
    const { id, contestId, claimId, note } = await getPlacement(editor, project.slug, scene.placements[0]!);
    await changePlacement(editor, project.slug, id, 1, { id, contestId, claimId, note, positionId: scene.many });
    const before = await standing(scene);
    await expect(split(scene, asked(scene.placements))).rejects.toEqual(refusal("conflict"));
    // Seen since, but no longer on the position.
    await expect(split(scene, asked([scene.placements[0]!], 2))).rejects.toEqual(refusal("conflict"));
    await deletePlacement(editor, project.slug, scene.placements[1]!, 1);
    await expect(split(scene, asked([scene.placements[1]!], 2))).rejects.toEqual(refusal("conflict"));
    await expect(split(scene, asked([scene.placements[2]!, uuidv7()]))).rejects.toEqual(refusal("invalid"));
    expect(await standing(scene)).toEqual(before.map(([label, ordinal, claims]) => [label, ordinal, label === "None" ? Number(claims) - 1 : claims]));
    expect((await getPlacement(editor, project.slug, scene.placements[2]!)).version).toBe(1);
  });

  it("H3 is refused with both versions where the position was renamed meanwhile, and where it was deleted", async () => {
    await changePosition(editor, project.slug, scene.none, 1, { id: scene.none, contestId: scene.contestId, label: "None at all", ordinal: 0 });
    await expect(split(scene, asked(scene.placements))).rejects.toMatchObject({ code: "stale", extra: { clash: { base: { label: "None" }, theirs: { label: "None at all" } } } });
    await deletePosition(editor, project.slug, scene.none, 2);
    await expect(split(scene, asked(scene.placements), uuidv7(), 3)).rejects.toEqual(refusal("conflict"));
  });

  it("A4 a claim of one's own layer moves along, and nobody else's history tells of it", async () => {
    const layerId = await makeOwnLayer(project, editor);
    const claim = await makeClaim(project, { document, layerId }, editor);
    const own = await makePlacement(project, { contestId: scene.contestId, claimId: claim.id, positionId: scene.none }, editor);
    const { position } = await split(scene, asked([own.id, scene.placements[0]!]));
    expect((await getPlacement(editor, project.slug, own.id)).positionId).toBe(position.id);
    const told = async (actor: UserActor) => (await listEvents(actor, project.slug, { limit: 5 })).items.flatMap(({ act, records }) => (act === "position.split" ? records.map(({ recordId }) => recordId) : []));
    expect(await told(project.as.owner)).toEqual(expect.arrayContaining([position.id, scene.placements[0]!]));
    expect(await told(project.as.owner)).not.toContain(own.id);
    expect(await told(editor)).toContain(own.id);
  });

  it("two splits at once leave each position a place of its own", async () => {
    const [one, other] = [asked([scene.placements[0]!]), asked([scene.placements[1]!])];
    await Promise.all([split(scene, one), split(scene, other)]);
    const ordinals = (await standing(scene)).map(([, ordinal]) => ordinal);
    expect(ordinals).toEqual([0, 1, 2, 3]);
  });

  it("takes as many statements for many claims as for one", async () => {
    const large = await ferry(20);
    const few = await countQueries(() => split(scene, asked(scene.placements.slice(0, 1))));
    const many = await countQueries(() => split(large, asked(large.placements)));
    expect(many).toBe(few);
  });
});
