import type { Member } from "@/lib/access/actor";
import { composeClaim } from "@/lib/claims/composition";
import { keepOlderAnchorings, placementProblems, type RevisionSeen } from "@/lib/claims/placement-rules";
import { claimRecord, standardActs, type ClaimInput, type ClaimRecord } from "@/lib/claims/record";
import { claimProblems, type Problem } from "@/lib/claims/rules";
import type { Scene } from "@/lib/data/aggregate";
import type { Transaction } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { partiesSeen } from "@/lib/data/layers";
import { resolverOf, type Resolve } from "@/lib/parties/merge";
import { excludedRoles } from "@/lib/documents/record";
import { actRefusal, termsOf } from "@/lib/data/terms";

/**
 * The whole record for what a client wrote: everything that it names is there and visible, every rule and
 * quotes come from the texts. Refuses with `invalid` and all places at once.
 */
export async function prepareClaim(scene: Scene, sent: ClaimInput, old: ClaimRecord | null, layerId: string): Promise<ClaimRecord> {
  const { tx, member } = scene;
  const input = keepOlderAnchorings(sent, old);
  const revisions = await revisionsOf(tx, member, input);
  const voices = await voicesOf(tx, member, input);
  const origins = await originsOf(tx, member, input, layerId);
  const problems = [
    ...claimProblems(input, voices),
    ...(await misplacements(scene, input, old, revisions)),
    ...(await partyProblems(scene, input, layerId)),
    ...(await actProblems(tx, member, input, old)),
    ...(await objectProblems(tx, member, input, layerId)),
    ...originProblems(input, old, origins),
  ];
  if (problems.length > 0) throw invalid(problems);
  const textOf = (id: string) => revisions.find((revision) => revision.id === id)!.text;
  return composeClaim(input, old, { contributorId: member.contributorId, now: new Date().toISOString(), layerId, textOf, origins });
}

/** Where a place on an older revision differs, earlier versions are asked whether it goes back to one of them. */
async function misplacements({ tx, member }: Scene, input: ClaimInput, old: ClaimRecord | null, revisions: readonly RevisionSeen[]): Promise<Problem[]> {
  const problems = placementProblems(input, old, revisions);
  if (!old || problems.length === 0) return problems;
  const rows = await tx.version.findMany({ where: { projectId: member.projectId, recordType: "claim", recordId: old.id }, select: { body: true } });
  return placementProblems(input, old, revisions, rows.flatMap(({ body }) => claimRecord.safeParse(body).data ?? []));
}

async function revisionsOf(tx: Transaction, { projectId }: Member, { mentions }: ClaimInput): Promise<RevisionSeen[]> {
  const ids = [...new Set(mentions.flatMap((mention) => mention.anchorings.map((anchoring) => anchoring.revisionId)))];
  const rows = await tx.revision.findMany({
    where: { projectId, id: { in: ids } },
    select: {
      id: true, documentId: true, text: true, ordinal: true,
      regions: { where: { role: { in: [...excludedRoles] }, deletedAt: null }, select: { start: true, end: true } },
    },
  });
  const newest = await tx.revision.groupBy({ by: ["documentId"], where: { projectId, documentId: { in: rows.map((row) => row.documentId) } }, _max: { ordinal: true } });
  return rows.map(({ ordinal, regions, ...row }) => ({
    ...row, excluded: regions, isNewest: newest.some((each) => each.documentId === row.documentId && each._max.ordinal === ordinal),
  }));
}

async function voicesOf(tx: Transaction, { projectId }: Member, { mentions }: ClaimInput) {
  const rows = await tx.document.findMany({ where: { projectId, id: { in: mentions.map((mention) => mention.documentId) } }, select: { id: true, voicePartyId: true } });
  return rows.map(({ id, voicePartyId }) => ({ documentId: id, voicePartyId }));
}

// A party that was made in an own layer is named there only.
async function partyProblems({ tx, member, layersSeen }: Scene, claim: ClaimInput, layerId: string): Promise<Problem[]> {
  const named = namedParties(claim);
  const where = { projectId: member.projectId, id: { in: named.map((each) => each.partyId) }, AND: [partiesSeen(layersSeen), { OR: [{ originLayerId: null }, { originLayerId: layerId }] }] };
  const rows = await tx.party.findMany({ where, select: { id: true, mergedIntoId: true } });
  const known = new Set(rows.map((row) => row.id));
  const missing = named.filter((each) => !known.has(each.partyId)).map(({ path }) => ({ path, message: "There is no such party in this project." }));
  return [...missing, ...twiceNamed(claim, resolverOf(rows))];
}

/** Lists that name a party and one that is merged into it: the two are one. */
function twiceNamed(claim: ClaimInput, resolve: Resolve): Problem[] {
  const lists: { ids: readonly string[]; path: Problem["path"] }[] = [
    ...(["claimants", "targets", "invoked"] as const).map((role) => ({ ids: claim[role], path: [role] })),
    ...claim.mentions.flatMap(({ levels }, m) => levels.map(({ partyIds }, l) => ({ ids: partyIds, path: ["mentions", m, "levels", l, "partyIds"] }))),
  ];
  const isTwice = (ids: readonly string[]) => new Set(ids.map(resolve)).size < new Set(ids).size;
  return lists.filter(({ ids }) => isTwice(ids)).map(({ path }) => ({ path, message: "Two of these parties are merged into one. Name it once." }));
}

function namedParties(claim: ClaimInput): { partyId: string; path: Problem["path"] }[] {
  const listed = (["claimants", "targets", "invoked"] as const).flatMap((role) => claim[role].map((partyId, index) => ({ partyId, path: [role, index] })));
  const inMentions = claim.mentions.flatMap((mention, m) => [
    ...mention.levels.flatMap((level, l) => level.partyIds.map((partyId) => ({ partyId, path: ["mentions", m, "levels", l, "partyIds"] }))),
    ...mention.anchorings.flatMap((anchoring) => anchoring.fragments.flatMap(({ wordPartyId }) => (wordPartyId ? [{ partyId: wordPartyId, path: ["mentions", m] }] : []))),
  ]);
  return [...listed, ...inMentions];
}

// An act that the project has dropped or retired since stays valid on the claims that have it.
async function actProblems(tx: Transaction, { projectId }: Member, { act }: ClaimInput, old: ClaimRecord | null): Promise<Problem[]> {
  if (act === old?.act || (standardActs as readonly string[]).includes(act)) return [];
  const message = actRefusal(await termsOf(tx, projectId), act);
  return message === null ? [] : [{ path: ["act"], message }];
}

async function objectProblems(tx: Transaction, { projectId }: Member, { objectClaimId }: ClaimInput, layerId: string): Promise<Problem[]> {
  if (objectClaimId === null) return [];
  const found = await tx.claim.findFirst({ where: { projectId, id: objectClaimId, layerId }, select: { id: true } });
  return found ? [] : [{ path: ["objectClaimId"], message: "There is no such claim in this claim's layer." }];
}

/** The version that stands of the claim that this one duplicates; only in its own layer, so that none points out of it. */
async function originsOf(tx: Transaction, { projectId }: Member, { duplicateOf }: ClaimInput, layerId: string): Promise<ClaimRecord["origins"]> {
  if (duplicateOf === undefined) return [];
  const found = await tx.claim.findFirst({ where: { projectId, id: duplicateOf, layerId }, select: { id: true, version: true } });
  return found ? [{ fromClaimId: found.id, fromVersion: found.version, why: "duplicated" }] : [];
}

function originProblems({ id, duplicateOf }: ClaimInput, old: ClaimRecord | null, found: ClaimRecord["origins"]): Problem[] {
  if (duplicateOf === undefined) return [];
  const at = (message: string): Problem[] => [{ path: ["duplicateOf"], message }];
  if (old) return old.origins.some((origin) => origin.fromClaimId === duplicateOf) ? [] : at("What a claim was made from is said when it is made.");
  if (duplicateOf === id) return at("A claim can't be a duplicate of itself.");
  return found.length > 0 ? [] : at("There is no such claim in this claim's layer.");
}
