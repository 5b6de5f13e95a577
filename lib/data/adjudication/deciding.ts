import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import type { AcceptanceInput, DecisionChange, DecisionChoice, DecisionInput, DecisionRecord } from "@/lib/adjudication/decision";
import { groupsOf } from "@/lib/adjudication/group";
import type { ClaimRecord } from "@/lib/claims/record";
import { decisions } from "@/lib/data/adjudication/decisions";
import { decisionKind, insertDecisions } from "@/lib/data/adjudication/kind";
import { composed, insertMade, replaceMade, versionsOf } from "@/lib/data/adjudication/making";
import { roomFor, type Room } from "@/lib/data/adjudication/room";
import { readScene } from "@/lib/data/adjudication/scene";
import { madeBy } from "@/lib/data/adjudication/third";
import { dto, newStamp, type Dto } from "@/lib/data/aggregate";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { write, type Note } from "@/lib/data/history";
import { claimsSeen } from "@/lib/data/layers";
import { memberOf } from "@/lib/data/membership";
import { refuseTaken, staleOf } from "@/lib/data/record";

/** The claims that are decided on, held until the decision is written: of two who decide at once the second sees what the first did. */
async function membersOf(tx: Transaction, { member: { projectId }, desk: { ground, within } }: Room, { claims }: Pick<DecisionChoice, "claims">): Promise<ClaimRecord[]> {
  const ids = claims.map(({ id }) => id);
  await tx.$queryRaw`SELECT "id" FROM "Claim" WHERE "projectId" = ${projectId}::uuid AND "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const where = { projectId, id: { in: ids }, AND: [claimsSeen(within)], deletedAt: null, mentions: { some: { documentId: ground.documentId } } };
  const rows = await tx.claim.findMany({ where, orderBy: { id: "asc" }, select: claimSelect });
  if (rows.length < ids.length) throw new AppError("conflict", "One of these claims is not in this document, is deleted, or is in no layer that can be adjudicated. Nothing was changed; read the group again.");
  if (rows.some(({ id, version }) => claims.find((claim) => claim.id === id)!.version !== version)) throw new AppError("conflict", "One of these claims was changed since you saw it. Nothing was changed; read the group again.");
  return rows.map(claimOfRow);
}

/** Refuses claims of which another decision stands than those that are decided anew. */
async function demandFree(tx: Transaction, { member: { projectId }, desk: { ground } }: Room, claimIds: readonly string[], anew: readonly DecisionRecord[]): Promise<void> {
  const decision = { deletedAt: null, documentId: ground.documentId, id: { notIn: anew.map(({ id }) => id) } };
  if ((await tx.adjudicationClaim.count({ where: { projectId, role: "version", claimId: { in: [...claimIds] }, decision } })) === 0) return;
  throw new AppError("conflict", "One of these claims is decided on already. Nothing was changed; read the group again.");
}

/** What a choice says, as the record keeps it. */
const saidIn = (choice: DecisionChoice) => ({
  documentId: choice.documentId, outcome: choice.outcome, reason: choice.reason, note: choice.note, fields: choice.outcome === "mixed" ? choice.fields : null,
});

const resultsOf = (made: readonly ClaimRecord[]) => made.map(({ id, version }) => ({ claimId: id, claimVersion: version })).sort((a, b) => (a.claimId < b.claimId ? -1 : 1));

/**
 * Decides on claims of a document: a new claim in the adjudicated layer where something is taken, and why; in one
 * transaction. The claims that it is about stay as they are. For editors. Refuses claims that changed, aren't of layers
 * that can be adjudicated, or are decided on already, and a mixture that breaks a rule.
 */
export async function decide(actor: Actor, project: string, { id, choice }: DecisionInput): Promise<Dto<DecisionRecord>> {
  const room = await roomFor(actor, project, choice.documentId);
  const { member } = room;
  return refuseTaken(() => write(member, "adjudication_decision.create", async (tx, note) => {
    const members = await membersOf(tx, room, choice);
    await demandFree(tx, room, members.map((claim) => claim.id), []);
    const desk = { ...room.desk, tx, note };
    const { made, taken } = await madeBy(desk, { choice, members });
    await insertMade(desk, made);
    const record: DecisionRecord = { id, ...newStamp(member), deletedAt: null, ...saidIn(choice), versions: versionsOf(members, taken, []), results: resultsOf(made) };
    await decisionKind.insert(tx, member.projectId, record);
    note("adjudication_decision", record);
    return dto(member, decisions, record);
  }));
}

/** The decision as it stands and as it was seen. Refuses what isn't there, is taken back, or moved on. */
async function standing(tx: Transaction, { member, desk: { ground } }: Room, id: string, seen: number): Promise<DecisionRecord> {
  const old = await decisionKind.load(tx, member.projectId, id);
  if (!old || old.documentId !== ground.documentId) throw notFound();
  if (old.version !== seen) throw await staleOf(tx, member, decisionKind, id, seen);
  if (old.deletedAt !== null) throw new AppError("conflict", "This decision was taken back. Nothing was changed; decide anew.");
  return old;
}

/**
 * Decides anew, over the version that was seen, with other decisions of the group, which become part of it. One adjudicated
 * claim that was and is goes on as the same; else the earlier ones are marked as deleted. Refuses as `decide`, and a
 * decision that moved on (`stale`).
 */
export async function changeDecision(actor: Actor, project: string, id: string, seen: number, { choice, others }: DecisionChange): Promise<Dto<DecisionRecord>> {
  const room = await roomFor(actor, project, choice.documentId);
  const { member } = room;
  return write(member, "adjudication_decision.change", async (tx, note) => {
    const members = await membersOf(tx, room, choice);
    const earlier = [await standing(tx, room, id, seen)];
    for (const other of others.filter((each) => each.id !== id)) earlier.push(await standing(tx, room, other.id, other.version));
    await demandFree(tx, room, members.map((claim) => claim.id), earlier);
    const desk = { ...room.desk, tx, note };
    const { made, taken } = await madeBy(desk, { choice, members });
    const stands = await replaceMade(desk, made, earlier.flatMap(({ results }) => results.map(({ claimId }) => claimId)));
    const [first, ...joined] = earlier as [DecisionRecord, ...DecisionRecord[]];
    for (const other of joined) await over(desk, { ...other, version: other.version + 1, deletedAt: desk.now }, member);
    const record = { ...first, version: seen + 1, ...saidIn(choice), versions: versionsOf(members, taken, earlier), results: resultsOf(stands) };
    await over(desk, record, member);
    return dto(member, decisions, record);
  });
}

async function over({ tx, note }: { readonly tx: Transaction; readonly note: Note }, next: DecisionRecord, { projectId }: Member): Promise<void> {
  if (!(await decisionKind.replace(tx, projectId, next, next.version - 1))) throw new AppError("conflict", "Somebody changed this decision at the same moment. Nothing was changed.");
  note("adjudication_decision", next);
}

/** Takes a decision back: the group is open again, and what it made is marked as deleted. Refuses as `changeDecision`. */
export async function deleteDecision(actor: Actor, project: string, id: string, seen: number): Promise<Dto<DecisionRecord>> {
  const { projectId } = await memberOf(actor, project);
  const found = await database().adjudicationDecision.findUnique({ where: { projectId_id: { projectId, id } }, select: { documentId: true } });
  if (!found) throw notFound();
  const room = await roomFor(actor, project, found.documentId);
  const { member } = room;
  return write(member, "adjudication_decision.delete", async (tx, note) => {
    const old = await standing(tx, room, id, seen);
    const desk = { ...room.desk, tx, note };
    await replaceMade(desk, [], old.results.map(({ claimId }) => claimId));
    const record = { ...old, version: seen + 1, deletedAt: desk.now };
    await over(desk, record, member);
    return dto(member, decisions, record);
  });
}

/** So many complete agreements are accepted in one act at most. */
const AT_ONCE = 500;

/** What came of accepting complete agreements: how many now, and how many are left for the next time. */
export interface Accepted {
  readonly accepted: number;
  readonly left: number;
}

/**
 * Accepts the complete agreements of a document that aren't decided on (docs/SPEC.md, Y2), 500 at once: all of these or
 * nothing, in one act. For editors. Refuses as `readScene`.
 */
export async function acceptAgreements(actor: Actor, project: string, documentId: string, { layers }: AcceptanceInput): Promise<Accepted> {
  const room = await roomFor(actor, project, documentId);
  const { member } = room;
  const scene = await readScene(member, documentId, layers);
  const { groups } = groupsOf(scene.tracks, scene.decisions, scene.ground, scene.standing);
  const open = groups.filter(({ state, isComplete }) => state === "open" && isComplete);
  const cases = open.slice(0, AT_ONCE).map(({ versions }) => acceptanceOf(documentId, versions.map(({ claim }) => claim)));
  if (cases.length === 0) return { accepted: 0, left: 0 };
  return write(member, "adjudication_decision.accept", async (tx, note) => {
    const members = await membersOf(tx, room, { claims: cases.flatMap(({ claims }) => claims) });
    await demandFree(tx, room, members.map(({ id }) => id), []);
    const byId = new Map(members.map((claim) => [claim.id, claim]));
    const sorted = cases.map((choice) => ({ choice, members: choice.claims.map(({ id }) => byId.get(id)!) }));
    const desk = { ...room.desk, tx, note };
    const made = await composed(desk, sorted);
    await insertMade(desk, made.flatMap((each) => each.made));
    const records = sorted.map(({ choice, members: about }, index): DecisionRecord => ({
      id: uuidv7(), ...newStamp(member), deletedAt: null, ...saidIn(choice), versions: versionsOf(about, made[index]!.taken, []), results: resultsOf(made[index]!.made),
    }));
    await insertDecisions(tx, member.projectId, records);
    for (const record of records) note("adjudication_decision", record);
    return { accepted: records.length, left: open.length - records.length };
  }, { timeout: 10 * 60_000 });
}

const acceptanceOf = (documentId: string, claims: readonly ClaimRecord[]) => ({
  outcome: "took" as const, documentId, claims: claims.map(({ id, version }) => ({ id, version })), take: [claims[0]!.id], reason: "agreed" as const, note: "",
});
