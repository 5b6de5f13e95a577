import type { Actor } from "@/lib/access/actor";
import { changeOne, createOne, madeInSeenLayer, newStamp, readOne, restore, setAside, type Aggregate, type Scene } from "@/lib/data/aggregate";
import { AppError, invalid } from "@/lib/data/failure";
import { originForWriting, partiesSeen } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { partyKind } from "@/lib/data/parties/kind";
import { versionsOf, type HistoryPage } from "@/lib/data/record";
import { demandDocument, demandParties, demandSides, demandUnmoved } from "@/lib/data/references";
import type { PartyCreation, PartyInput, PartyKind, PartyRecord } from "@/lib/parties/record";
import { partyProblems } from "@/lib/parties/rules";

/** Parties with the rights on them. */
export const parties: Aggregate<PartyRecord> = {
  kind: partyKind,
  change: "party.change",
  visible: async (tx, projectId, { id, originLayerId }, layersSeen) =>
    madeInSeenLayer(originLayerId, layersSeen) && (layersSeen.blind === null || (await tx.party.count({ where: { projectId, id, ...partiesSeen(layersSeen) } })) === 1),
};

/** One party, archived or not. Refuses what isn't there. */
export const getParty = (actor: Actor, project: string, id: string) => readOne(actor, project, parties, id);

/** Enters a party; for annotators. Refuses a taken id, broken rules (lib/parties/rules), and a party, side, document or layer of one's own that isn't there. */
export const createParty = (actor: Actor, project: string, { layerId, ...input }: PartyCreation) =>
  createOne(actor, project, parties, "party.create", async (scene) => {
    await demandSound(scene, input, null);
    const originLayerId = await originForWriting(scene.tx, scene.member, layerId, input.documentId);
    return { ...input, ...newStamp(scene.member), originLayerId, mergedIntoId: null, archivedAt: null };
  });

/** Changes a party; annotators their own. Refuses as `changeOne` and `createParty`. */
export const changeParty = (actor: Actor, project: string, id: string, seen: number, input: PartyInput) =>
  changeOne(actor, project, parties, id, seen, async (old, scene) => {
    demandUnmoved<PartyInput>(old, input, ["id"]);
    if (old.mergedIntoId !== null) throw new AppError("conflict", "This party is merged into another. Separate it first. Nothing was changed.");
    await demandSound(scene, input, old.kind);
    return { ...old, ...input };
  });

async function demandSound(scene: Scene, input: PartyInput, was: PartyKind | null): Promise<void> {
  const problems = partyProblems(input, was);
  if (problems.length > 0) throw invalid(problems);
  await demandDocument(scene, input.documentId, "documentId");
  await demandParties(scene, input.tenures.map((tenure) => tenure.ofPartyId), "tenures");
  await demandSides(scene, input.sides.map((side) => side.sideId), "sides");
}

/** Takes a party out of lists and type-ahead; claims keep naming it. Refuses as `setAside`. */
export const archiveParty = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, parties, "archivedAt", id, seen);

/** Takes an archived party back. Refuses as `restore`. */
export const restoreParty = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, parties, "archivedAt", id, seen);

/** A party's versions, newest first. Refuses as `getParty`. */
export async function partyHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await getParty(actor, project, id);
  return versionsOf(await readerOf(actor, project), "party", id, page);
}
