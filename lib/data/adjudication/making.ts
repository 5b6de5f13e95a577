import { uuidv7 } from "uuidv7";
import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { adjudicatedClaim, overEarlier } from "@/lib/adjudication/composition";
import type { DecidedClaim, DecisionChoice, DecisionRecord } from "@/lib/adjudication/decision";
import { spanIn } from "@/lib/adjudication/group";
import { valuesOf, type Ground } from "@/lib/adjudication/field";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimRecord } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import { claimKind } from "@/lib/data/claims/kind";
import { claimColumns, claimOfRow, claimSelect, insertChildren } from "@/lib/data/claims/rows";
import { publishParties } from "@/lib/data/claims/taking";
import type { Transaction } from "@/lib/data/database";
import { AppError, invalid } from "@/lib/data/failure";
import { partyIdsOf } from "@/lib/data/formats/claims";
import type { Note } from "@/lib/data/history";
import { canonicalJson } from "@/lib/text/canonical-json";
import { inParts } from "@/lib/text/parts";
import { inTextOrder } from "@/lib/text/span";

/** Where adjudicated claims are written, and what they are made by. */
export interface Desk {
  readonly tx: Transaction;
  readonly member: Member;
  readonly note: Note;
  /** what the member sees, and of that the layers that can be adjudicated */
  readonly seen: SeenLayers;
  readonly within: SeenLayers;
  readonly ground: Ground;
  readonly now: string;
  /** the adjudicated layer */
  readonly layerId: string;
  /** the voice of the document */
  readonly voicePartyId: string;
}

/** The claims that a choice is about, in the order of the text, and which of them something is taken of. */
interface Chosen {
  readonly bases: readonly ClaimRecord[];
  readonly taken: ReadonlySet<string>;
}

/** What a choice takes of these claims. Refuses what isn't among them, and claims of several layers. */
export function chosenOf(choice: DecisionChoice, members: readonly ClaimRecord[], ground: Ground): Chosen {
  const member = (id: string) => {
    const found = members.find((claim) => claim.id === id);
    if (!found) throw invalid([{ path: ["choice"], message: "What is taken is one of the claims that are decided on." }]);
    return found;
  };
  if (choice.outcome === "took") return tookOf(choice.take.map(member), members, ground);
  if (choice.outcome === "third") return { bases: [member(choice.base)], taken: new Set([choice.base]) };
  if (choice.outcome !== "mixed") return { bases: [], taken: new Set() };
  const others = Object.values(choice.fields).filter((id) => id !== choice.base);
  if (others.length === 0) throw invalid([{ path: ["choice", "fields"], message: "A mixture takes at least one field from another version than its base." }]);
  return { bases: [member(choice.base)], taken: new Set([choice.base, ...others.map((id) => member(id).id)]) };
}

// Who said just the same was taken too.
function tookOf(bases: readonly ClaimRecord[], members: readonly ClaimRecord[], ground: Ground): Chosen {
  if (new Set(bases.map(({ layerId }) => layerId)).size > 1) throw invalid([{ path: ["choice", "take"], message: "One person's version is taken, not several people's." }]);
  const said = new Set(bases.map((claim) => canonicalJson(valuesOf(claim, ground))));
  return { bases: [...bases].sort((a, b) => inTextOrder(spanIn(a, ground), spanIn(b, ground))), taken: new Set(members.filter((claim) => said.has(canonicalJson(valuesOf(claim, ground)))).map(({ id }) => id)) };
}

/** What the decision keeps of the claims that it was about, with those that earlier ones were and that aren't looked at now. */
export function versionsOf(members: readonly ClaimRecord[], taken: ReadonlySet<string>, earlier: readonly DecisionRecord[]): DecidedClaim[] {
  const now = members.map(({ id, version }) => ({ claimId: id, claimVersion: version, taken: taken.has(id) }));
  const known = new Set(now.map(({ claimId }) => claimId));
  const kept = new Map(earlier.flatMap(({ versions }) => versions).filter(({ claimId }) => !known.has(claimId)).map((version) => [version.claimId, { ...version, taken: false }]));
  return [...now, ...kept.values()].sort((a, b) => (a.claimId < b.claimId ? -1 : 1));
}

/** One thing to be decided: the claims, and what is chosen of them. */
export interface Case {
  readonly choice: DecisionChoice;
  readonly members: readonly ClaimRecord[];
}

/** What was made of one case, and which claims something was taken of. */
export interface Made {
  readonly made: readonly ClaimRecord[];
  readonly taken: ReadonlySet<string>;
}

/** The adjudicated claims of some cases, composed and by every rule; nothing is written. Two queries for all of them. */
export async function composed(desk: Desk, cases: readonly Case[]): Promise<Made[]> {
  const chosen = cases.map(({ choice, members }) => chosenOf(choice, members, desk.ground));
  const copies = await copiesOf(desk, chosen.flatMap(({ bases }) => bases.flatMap(({ objectClaimId }) => objectClaimId ?? [])));
  return cases.map(({ choice, members }, index) => {
    const { bases, taken } = chosen[index]!;
    const origins = originsOf(members, taken);
    const { ground, layerId, now, member } = desk;
    const making = { ...ground, layerId, now, contributorId: member.contributorId, newId: uuidv7, origins };
    const made = bases.map((base) => adjudicatedClaim(base, choice.outcome === "mixed" ? choice.fields : {}, members, { ...making, id: uuidv7(), objectCopy: copies.get(base.objectClaimId ?? "") ?? null }));
    for (const claim of made) demandRules(claim, desk);
    return { made, taken };
  });
}

/** What an adjudicated claim came from: the claims that something was taken of. */
export const originsOf = (members: readonly ClaimRecord[], taken: ReadonlySet<string>): ClaimRecord["origins"] =>
  members.filter(({ id }) => taken.has(id)).map(({ id, version }) => ({ fromClaimId: id, fromVersion: version, why: "adjudicated" as const })).sort((a, b) => (a.fromClaimId < b.fromClaimId ? -1 : 1));

function demandRules(claim: ClaimRecord, { ground, voicePartyId }: Desk): void {
  if (claim.mentions.length === 0) throw new AppError("conflict", "This claim has no place in the newest text of the document any more. Nothing was changed.");
  const problems = claimProblems(claimInputOf(claim), [{ documentId: ground.documentId, voicePartyId }]);
  if (problems.length > 0) throw invalid(problems.map(({ message }) => ({ path: ["choice", "fields"], message })));
}

/** The adjudicated claims that stand of these claims, by them. */
export async function copiesOf({ tx, member: { projectId }, layerId }: Desk, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.claimOrigin.findMany({ where: { projectId, fromClaimId: { in: [...ids] }, why: "adjudicated", claim: { deletedAt: null, layerId } }, orderBy: { claimId: "asc" }, select: { claimId: true, fromClaimId: true } });
  return new Map(rows.map(({ claimId, fromClaimId }) => [fromClaimId, claimId]));
}

/** Writes new claims of the adjudicated layer, in a fixed number of statements for each hundred. */
export async function insertMade(desk: Desk, made: readonly ClaimRecord[]): Promise<void> {
  const { tx, member: { projectId }, note } = desk;
  await publishParties(desk, made.flatMap(partyIdsOf));
  await tx.claim.createMany({ data: made.map((claim) => ({ ...claimColumns(claim), projectId })) });
  for (const part of inParts(made, 100)) await insertChildren(tx, projectId, part);
  await tx.claimOrigin.createMany({ data: made.flatMap(({ id: claimId, origins }) => origins.map((origin) => ({ ...origin, projectId, claimId }))) });
  for (const claim of made) note("claim", claim);
}

/**
 * Writes what is made in the place of what was made before: where it was one claim and is one, the same claim goes on (with
 * its relations and its places in contests), else the earlier ones are marked as deleted. @returns what stands
 */
export async function replaceMade(desk: Desk, made: readonly ClaimRecord[], earlierIds: readonly string[]): Promise<ClaimRecord[]> {
  const { tx, member: { projectId }, layerId } = desk;
  const rows = await tx.claim.findMany({ where: { projectId, layerId, id: { in: [...earlierIds] }, deletedAt: null }, orderBy: { id: "asc" }, select: claimSelect });
  const earlier = rows.map(claimOfRow);
  if (made.length === 1 && earlier.length === 1) return [await goOn(desk, made[0]!, earlier[0]!)];
  for (const claim of earlier) await over(desk, { ...claim, version: claim.version + 1, deletedAt: desk.now });
  await insertMade(desk, made);
  return [...made];
}

async function goOn(desk: Desk, made: ClaimRecord, earlier: ClaimRecord): Promise<ClaimRecord> {
  const { tx, member: { projectId } } = desk;
  const next = overEarlier(made, earlier);
  const known = new Set(earlier.origins.map(({ fromClaimId }) => fromClaimId));
  await publishParties(desk, partyIdsOf(next));
  await over(desk, next);
  await tx.claimOrigin.createMany({ data: next.origins.filter(({ fromClaimId }) => !known.has(fromClaimId)).map((origin) => ({ ...origin, projectId, claimId: next.id })) });
  return next;
}

async function over({ tx, member: { projectId }, note }: Desk, next: ClaimRecord): Promise<void> {
  if (!(await claimKind.replace(tx, projectId, next, next.version - 1))) throw new AppError("conflict", "Somebody changed the adjudicated claim at the same moment. Nothing was changed; decide again.");
  note("claim", next);
}
