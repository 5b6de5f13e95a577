import { uuidv7 } from "uuidv7";
import type { Member } from "@/lib/access/actor";
import type { ClaimRecord } from "@/lib/claims/record";
import { anchoringRows, claimOfRow, claimSelect, fragmentRows } from "@/lib/data/claims/rows";
import type { Transaction } from "@/lib/data/database";
import type { Note } from "@/lib/data/history";
import { claimsSeen, layersApart, readSeenLayers } from "@/lib/data/layers";
import type { Placers } from "@/lib/data/revisions/texts";
import { deleteSearchRows, insertSearchRows } from "@/lib/data/search/claim-rows";
import { movedClaim, newestAnchoring, noMoves, type Move, type MoveCounts } from "@/lib/revisions/moves";
import { inParts } from "@/lib/text/parts";

/** Where claims move to. */
export interface Destination {
  readonly documentId: string;
  readonly revisionId: string;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly placers: Placers;
  readonly now: string;
}

/** So many claims are read and written at a time. */
const PART = 500;

/**
 * Gives every mention of a document a place, or a proposal, on its new revision, deleted claims' and other people's own
 * layers' included: nobody's work is left behind. Each claim that changes is a version; what not everybody sees is noted
 * apart. Whoever writes one of these claims meanwhile waits, and is told then that it moved on.
 */
export async function moveClaims(tx: Transaction, member: Member, note: Note, to: Destination): Promise<MoveCounts> {
  const counts = noMoves();
  const { projectId } = member;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Claim" c WHERE c."projectId" = ${projectId}::uuid
      AND EXISTS (SELECT 1 FROM "Mention" m WHERE m."projectId" = c."projectId" AND m."claimId" = c."id" AND m."documentId" = ${to.documentId}::uuid)
    ORDER BY c."id" FOR UPDATE`;
  const [apart, seen] = [await layersApart(tx, projectId), await seenAmong(tx, member, to.documentId)];
  for (const part of inParts(rows.map(({ id }) => id), PART)) {
    const olds = (await tx.claim.findMany({ where: { projectId, id: { in: part } }, orderBy: { id: "asc" }, select: claimSelect })).map(claimOfRow);
    const nexts = await moved(tx, member, olds, to, (id) => (seen.has(id) ? counts : noMoves()));
    await writeMoved(tx, projectId, nexts, to.revisionId);
    for (const next of nexts) note("claim", next, apart.get(next.layerId));
  }
  return counts;
}

/** The claims of a document that the member sees: of others, they are told no number. */
async function seenAmong(tx: Transaction, member: Member, documentId: string): Promise<Set<string>> {
  const where = { projectId: member.projectId, mentions: { some: { documentId } }, AND: [claimsSeen(await readSeenLayers(member, tx))] };
  return new Set((await tx.claim.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

async function moved(tx: Transaction, { projectId, contributorId }: Member, olds: readonly ClaimRecord[], to: Destination, countsOf: (claimId: string) => MoveCounts): Promise<ClaimRecord[]> {
  const { documentId, ordinals, placers } = to;
  const mentions = olds.flatMap((claim) => claim.mentions.filter((mention) => mention.documentId === documentId));
  const from = new Set(mentions.flatMap((mention) => newestAnchoring(mention, ordinals, ({ state }) => state === "placed")?.revisionId ?? []));
  for (const id of from) await placers.prepare(tx, { projectId, documentId }, id);
  const move: Move = { ...to, placerFrom: placers.from, contributorId, newId: uuidv7 };
  return olds.flatMap((old) => movedClaim(old, move, countsOf(old.id)) ?? []);
}

/** Writes the new anchorings of claims, and the claims' versions and search rows with them. */
async function writeMoved(tx: Transaction, projectId: string, claims: readonly ClaimRecord[], revisionId: string): Promise<void> {
  if (claims.length === 0) return;
  const ids = claims.map(({ id }) => id);
  const mentions = claims.flatMap((claim) => claim.mentions.map((mention) => ({ ...mention, anchorings: mention.anchorings.filter((each) => each.revisionId === revisionId) })));
  await tx.claim.updateMany({ where: { projectId, id: { in: ids } }, data: { version: { increment: 1 } } });
  await tx.anchoring.createMany({ data: mentions.flatMap((mention) => anchoringRows(projectId, mention)) });
  await tx.fragment.createMany({ data: mentions.flatMap((mention) => fragmentRows(projectId, mention)) });
  await deleteSearchRows(tx, projectId, ids);
  await insertSearchRows(tx, projectId, claims);
}
