import type { Actor, Member } from "@/lib/access/actor";
import type { Desk } from "@/lib/data/adjudication/making";
import { demandNotBlind } from "@/lib/data/adjudication/scene";
import { comparedParties } from "@/lib/data/agreement/parties";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { readSeenLayers, visibleLayers } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { instantNow } from "@/lib/data/row";

/** What a decision has to do with besides what it is about. */
export interface Room {
  readonly member: Member;
  readonly desk: Omit<Desk, "tx" | "note">;
}

/** Where somebody decides about a document. Refuses who may not, a document that isn't there, is archived, or is annotated blind by them. */
export async function roomFor(actor: Actor, project: string, documentId: string): Promise<Room> {
  const member = await memberOf(actor, project);
  demand(member, "adjudication.decide");
  const seen = await readSeenLayers(member);
  demandNotBlind(seen, documentId);
  const { projectId } = member;
  const document = await database().document.findUnique({ where: { projectId_id: { projectId, id: documentId } }, select: { voicePartyId: true, archivedAt: true, revisions: { orderBy: { ordinal: "desc" }, take: 1, select: { id: true } } } });
  if (!document) throw notFound();
  if (document.archivedAt !== null) throw new AppError("conflict", "This document is archived. Restore it first. Nothing was changed.");
  const layers = await visibleLayers(member);
  const layerIds = layers.filter(({ kind, closedAt }) => (kind === "own" ? closedAt !== null : kind !== "adjudicated")).map(({ id }) => id);
  const within = { ...seen, ids: layerIds };
  const resolve = await comparedParties(member, within);
  const ground = { documentId, revisionId: document.revisions[0]!.id, resolve };
  return { member, desk: { member, seen, within, ground, now: instantNow(), layerId: layers.find(({ kind }) => kind === "adjudicated")!.id, voicePartyId: document.voicePartyId } };
}
