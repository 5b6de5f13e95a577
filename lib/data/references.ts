import type { Scene } from "@/lib/data/aggregate";
import { invalid } from "@/lib/data/failure";
import { claimsSeen, decisionsSeen, madeVisible, partiesSeen } from "@/lib/data/layers";

/**
 * Refusals of ids that a record points to. What doesn't exist, what belongs to another project and what lies in a layer
 * that the member doesn't see are refused alike, as `invalid` at the place of the id.
 */
function demandFound(wanted: readonly string[], found: readonly { readonly id: string }[], path: readonly (string | number)[], what: string): void {
  const known = new Set(found.map(({ id }) => id));
  if (wanted.some((id) => !known.has(id))) throw invalid([{ path, message: `There is no such ${what} in this project.` }]);
}

const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/** Refuses parties that aren't there, or, where claims of several layers are to name them, are of somebody's own layer. Archived ones may be named. */
export async function demandParties({ tx, member, layersSeen }: Scene, ids: readonly (string | null)[], path: string, notOfOwnLayers = false): Promise<void> {
  const wanted = unique(ids);
  if (wanted.length === 0) return;
  const where = { projectId: member.projectId, id: { in: wanted }, AND: [partiesSeen(layersSeen), notOfOwnLayers ? { OR: [{ originLayerId: null }, { originLayer: { kind: "imported" as const } }] } : {}] };
  demandFound(wanted, await tx.party.findMany({ where, select: { id: true } }), [path], "party");
}

/** Refuses sides that aren't there. Archived ones may be named. */
export async function demandSides({ tx, member }: Scene, ids: readonly string[], path: string): Promise<void> {
  const wanted = unique(ids);
  if (wanted.length === 0) return;
  const where = { projectId: member.projectId, id: { in: wanted } };
  demandFound(wanted, await tx.side.findMany({ where, select: { id: true } }), [path], "side");
}

/** Refuses a document that isn't there. */
export async function demandDocument({ tx, member }: Scene, id: string | null, path: string): Promise<void> {
  if (id === null) return;
  const where = { projectId: member.projectId, id };
  demandFound([id], await tx.document.findMany({ where, select: { id: true } }), [path], "document");
}

/** Refuses claims that aren't there or are deleted; gives each one's layer. */
export async function demandClaims({ tx, member, layersSeen }: Scene, ids: readonly string[], path: string): Promise<Map<string, string>> {
  const where = { projectId: member.projectId, id: { in: unique(ids) }, ...claimsSeen(layersSeen), deletedAt: null };
  const found = await tx.claim.findMany({ where, select: { id: true, layerId: true } });
  demandFound(ids, found, [path], "claim");
  return new Map(found.map(({ id, layerId }) => [id, layerId]));
}

/** Refuses a contest that isn't there or is archived. */
export async function demandContest({ tx, member, layersSeen }: Scene, id: string, path: string): Promise<void> {
  const where = { projectId: member.projectId, id, archivedAt: null, ...madeVisible(layersSeen) };
  demandFound([id], await tx.contest.findMany({ where, select: { id: true } }), [path], "contest");
}

/** Refuses a decision of adjudicators that isn't there, was taken back, or isn't seen. */
export async function demandDecision({ tx, member, layersSeen }: Scene, id: string, path: string): Promise<void> {
  const where = { projectId: member.projectId, id, deletedAt: null, ...decisionsSeen(layersSeen) };
  demandFound([id], await tx.adjudicationDecision.findMany({ where, select: { id: true } }), [path], "decision");
}

/** Refuses a position that isn't the contest's or is deleted. */
export async function demandPosition({ tx, member, layersSeen }: Scene, contestId: string, id: string | null, path: string): Promise<void> {
  if (id === null) return;
  const where = { projectId: member.projectId, id, contestId, deletedAt: null, ...madeVisible(layersSeen) };
  demandFound([id], await tx.position.findMany({ where, select: { id: true } }), [path], "position of this contest");
}

/** Refuses a change of what a record keeps for ever, as `invalid` at each key: its id, and what it belongs to. */
export function demandUnmoved<T extends object>(old: T, input: T, keys: readonly (keyof T & string)[]): void {
  const moved = keys.filter((key) => old[key] !== input[key]);
  if (moved.length > 0) throw invalid(moved.map((key) => ({ path: [key], message: `The ${key} of a record can't be changed.` })));
}
