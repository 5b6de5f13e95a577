import type { Actor } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { decided, type Dto, type Scene } from "@/lib/data/aggregate";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import { claimsSeen, partiesSeen, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { partyKind, partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { parties } from "@/lib/data/parties/parties";
import { mergeProblems, type MergeProblem } from "@/lib/parties/merge-rules";
import type { PartyRecord } from "@/lib/parties/record";

/**
 * Merges a party into another, as one act; for editors. The merge is a mark on the party: no claim is rewritten, so that
 * taking it back is exact, and reads give the other party in its place (docs/SPEC.md, P5). Refuses what
 * `demandMergeable` refuses, and as `changeOne`.
 */
export const mergeParty = (actor: Actor, project: string, id: string, seen: number, intoId: string): Promise<Dto<PartyRecord>> =>
  decided(actor, project, parties, "merge", id, seen, async (old, scene) => {
    demand(scene.member, "party.merge");
    if (old.mergedIntoId !== null) throw new AppError("conflict", "This party is merged already. Separate it first. Nothing was changed.");
    const next = { ...old, mergedIntoId: intoId };
    await demandMergeable(scene, next, intoId);
    return next;
  });

/** Takes a merge back, whenever; for editors. Refuses a party that isn't merged, and as `changeOne`. */
export const separateParty = (actor: Actor, project: string, id: string, seen: number): Promise<Dto<PartyRecord>> =>
  decided(actor, project, parties, "separate", id, seen, (old, { member }) => {
    demand(member, "party.merge");
    if (old.mergedIntoId === null) throw new AppError("conflict", "This party isn't merged. Nothing was changed.");
    return { ...old, mergedIntoId: null };
  });

/** Refuses a merge that may not be (lib/parties/merge-rules), with every reason. Both parties are locked, so that two merges at once make no chain. */
export async function demandMergeable(scene: Scene, party: PartyRecord, intoId: string): Promise<void> {
  const { tx, member: { projectId } } = scene;
  await tx.$queryRaw`SELECT 1 FROM "Party" WHERE "projectId" = ${projectId}::uuid AND "id" = ANY(${[party.id, intoId]}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const problems = await problemsOf(tx, projectId, scene.layersSeen, party, intoId);
  if (problems.length > 0) throw invalid(problems.map(({ message }) => ({ path: ["intoId"], message })));
}

async function problemsOf(tx: Transaction, projectId: string, layersSeen: SeenLayers, party: PartyRecord, intoId: string): Promise<MergeProblem[]> {
  const row = await tx.party.findFirst({ where: { projectId, id: intoId, ...partiesSeen(layersSeen) }, select: partySelect });
  if (!row) throw invalid([{ path: ["intoId"], message: "There is no such party in this project." }]);
  const [a, b] = [party.id, intoId];
  const pair = { OR: [{ aId: a, bId: b }, { aId: b, bId: a }] };
  const [merged, apart, together] = [
    await tx.party.count({ where: { projectId, mergedIntoId: a } }),
    await tx.partyIdentity.count({ where: { projectId, kind: "not_same", deletedAt: null, ...pair } }),
    await namingBoth(tx, projectId, a, b),
  ];
  return mergeProblems(party, partyOfRow(row), { merged, isSaidNotSame: apart > 0, claimsOfBoth: together.length });
}

/** Claims, deleted or not, that name both in one role, or on one level of a chain: they say that the two are not one. */
async function namingBoth(tx: Transaction, projectId: string, a: string, b: string): Promise<readonly { id: string }[]> {
  return tx.$queryRaw<{ id: string }[]>`
    SELECT x."claimId" AS "id" FROM "ClaimParty" x
    JOIN "ClaimParty" y ON y."projectId" = x."projectId" AND y."claimId" = x."claimId" AND y."role" = x."role" AND y."partyId" = ${b}::uuid
    WHERE x."projectId" = ${projectId}::uuid AND x."partyId" = ${a}::uuid
    UNION
    SELECT m."claimId" FROM "LevelParty" x
    JOIN "LevelParty" y ON y."projectId" = x."projectId" AND y."mentionId" = x."mentionId" AND y."levelOrdinal" = x."levelOrdinal" AND y."partyId" = ${b}::uuid
    JOIN "Mention" m ON m."projectId" = x."projectId" AND m."id" = x."mentionId"
    WHERE x."projectId" = ${projectId}::uuid AND x."partyId" = ${a}::uuid`;
}

/** What a merge would do, before it is done. */
export interface MergePreview {
  /** why it may not be; empty where it may */
  readonly problems: readonly string[];
  /** how many claims that the member sees would count for the other party, by what they say of this one */
  readonly claims: { readonly claimant: number; readonly target: number; readonly invoked: number; readonly levels: number; readonly words: number };
  /** offices that others are said to hold of it, and documents that it published */
  readonly offices: number;
  readonly documents: number;
  /** whether its claims would come to stand on other sides, because both parties have sides of their own */
  readonly changesSides: boolean;
}

/** What merging a party into another would move, and what speaks against it; for editors. Refuses parties that aren't there. */
export async function previewMerge(actor: Actor, project: string, id: string, intoId: string): Promise<MergePreview> {
  const member = await memberOf(actor, project);
  demand(member, "party.merge");
  const { projectId } = member;
  const layersSeen = await readSeenLayers(member);
  const tx = database();
  const party = await partyKind.load(tx, projectId, id);
  if (!party || (await tx.party.count({ where: { projectId, id, ...partiesSeen(layersSeen) } })) === 0) throw notFound();
  const problems = await problemsOf(tx, projectId, layersSeen, party, intoId);
  const into = await partyKind.load(tx, projectId, intoId);
  const claim = { ...claimsSeen(layersSeen), deletedAt: null };
  const [roles, levels, words, offices, documents] = await Promise.all([
    tx.claimParty.groupBy({ by: ["role"], where: { projectId, partyId: id, claim }, _count: { _all: true } }),
    tx.levelParty.count({ where: { projectId, partyId: id, level: { mention: { claim } } } }),
    tx.fragment.count({ where: { projectId, wordPartyId: id, anchoring: { mention: { claim } } } }),
    tx.partyTenure.count({ where: { projectId, ofPartyId: id } }),
    tx.document.count({ where: { projectId, publisherPartyId: id } }),
  ]);
  const count = (role: "claimant" | "target" | "invoked") => roles.find((row) => row.role === role)?._count._all ?? 0;
  const sidesOf = (record: PartyRecord | null) => JSON.stringify(record?.sides ?? []);
  return {
    problems: problems.map(({ message }) => message),
    claims: { claimant: count("claimant"), target: count("target"), invoked: count("invoked"), levels, words },
    offices, documents,
    changesSides: party.sides.length > 0 && (into?.sides.length ?? 0) > 0 && sidesOf(party) !== sidesOf(into),
  };
}
