import { z } from "zod";
import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import type { SeenLayers } from "@/lib/access/visibility";
import { database, type Transaction } from "@/lib/data/database";
import type { RecordType } from "@/lib/data/generated/enums";
import { claimsSeen, decisionsSeen, madeVisible, partiesSeen, readSeenWithDeleted, relationsSeen } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, pageOf, type Listed, type Page } from "@/lib/data/page";
import { threadsSeen } from "@/lib/data/threads/seeing";
import { grouped } from "@/lib/text/parts";

const touched = z.array(z.object({ recordType: z.string(), recordId: z.string(), version: z.int(), bodyHash: z.string() }));
/** A record that an act changed, and the version that it left. */
export type Touched = { readonly recordType: RecordType; readonly recordId: string; readonly version: number };

/** One act in the project's history. */
export interface HistoryItem {
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly undoOfId: string | null;
  readonly contributor: { readonly id: string; readonly name: string };
  /** what it changed, and the version that it left */
  readonly records: readonly Touched[];
}

/**
 * The project's history, newest first. Acts on what lies in other people's layers are left out, so that a page may hold
 * fewer than was asked for. Refuses who isn't a member.
 */
export async function listEvents(actor: Actor, project: string, page: Page): Promise<Listed<HistoryItem>> {
  const member = await readerOf(actor, project);
  const { where, ...part } = inOrder(page, "desc");
  const rows = await database().event.findMany({
    where: { projectId: member.projectId, ...where },
    ...part,
    select: { id: true, at: true, act: true, undoOfId: true, bodyHashes: true, contributor: { select: { id: true, name: true } } },
  });
  const { items, next } = pageOf(rows.map(({ bodyHashes, at, ...row }) => ({ ...row, at: at.toISOString(), records: recordsOf(bodyHashes) })), page);
  const hidden = await hiddenRecords(member, items.flatMap((item) => item.records));
  return { items: items.filter((item) => !item.records.some((record) => hidden.has(record.recordId))), next };
}

/** The records of an event, as its row has them. */
export const recordsOf = (json: unknown) => touched.parse(json).map(({ bodyHash: _hash, ...record }) => record as Touched);

/**
 * Which of these records lie in a layer that the member doesn't see, in a document that they annotate blind, or tell how
 * far others are with what isn't theirs. One query for each type that can.
 */
export async function hiddenRecords(member: Member, records: readonly Touched[]): Promise<Set<string>> {
  // What happened in a layer that is deleted now stays in history.
  const seen = await readSeenWithDeleted(member);
  const hidden = await recordsOutside(database(), member.projectId, seen, records);
  for (const id of await othersWork(member, records)) hidden.add(id);
  return hidden;
}

const isWork = ({ recordType }: Touched) => recordType === "assignment" || recordType === "task";

/** Which of these records are assignments and tasks that aren't the member's, for those who know of no others. */
export async function othersWork(member: Member, records: readonly Touched[]): Promise<string[]> {
  if (may(member, "assignment.read") || !records.some(isWork)) return [];
  const { projectId, contributorId } = member;
  const among = (type: RecordType) => ({ projectId, id: { in: records.filter(({ recordType }) => recordType === type).map(({ recordId }) => recordId) } });
  const select = { id: true } as const;
  const found = [
    await database().assignment.findMany({ where: { ...among("assignment"), NOT: { tasks: { some: { contributorId } } } }, select }),
    await database().task.findMany({ where: { ...among("task"), NOT: { contributorId } }, select }),
  ];
  return found.flat().map(({ id }) => id);
}

/** The ids that were asked for and not found. */
const without = ({ id }: { id: { in: string[] } }, seen: readonly { readonly id: string }[]) => {
  const found = new Set(seen.map((row) => row.id));
  return id.in.filter((each) => !found.has(each)).map((each) => ({ id: each }));
};

/**
 * Which of these records those who see these layers don't: in another layer, made in one, or of a document that is hidden
 * from them. One query for each type that can and is among them, one after the other: a transaction has one connection.
 */
export async function recordsOutside(db: Transaction, projectId: string, seen: SeenLayers, records: readonly Touched[]): Promise<Set<string>> {
  const select = { id: true } as const;
  const finds: Partial<Record<RecordType, (where: { projectId: string; id: { in: string[] } }) => Promise<{ id: string }[]>>> = {
    claim: (where) => db.claim.findMany({ where: { ...where, NOT: claimsSeen(seen) }, select }),
    relation: (where) => db.relation.findMany({ where: { ...where, NOT: relationsSeen(seen) }, select }),
    placement: (where) => db.placement.findMany({ where: { ...where, OR: [{ claim: { NOT: claimsSeen(seen) } }, { contest: { NOT: madeVisible(seen) } }] }, select }),
    party: (where) => db.party.findMany({ where: { ...where, NOT: partiesSeen(seen) }, select }),
    contest: (where) => db.contest.findMany({ where: { ...where, NOT: madeVisible(seen) }, select }),
    assessment: (where) => db.assessment.findMany({ where: { ...where, contest: { NOT: madeVisible(seen) } }, select }),
    position: (where) => db.position.findMany({ where: { ...where, NOT: madeVisible(seen) }, select }),
    party_identity: (where) => db.partyIdentity.findMany({ where: { ...where, OR: [{ a: { NOT: partiesSeen(seen) } }, { b: { NOT: partiesSeen(seen) } }] }, select }),
    adjudication_decision: (where) => db.adjudicationDecision.findMany({ where: { ...where, NOT: decisionsSeen(seen) }, select }),
    thread: async (where) => without(where, await db.thread.findMany({ where: { ...where, AND: [threadsSeen(seen)] }, select })),
    comment: async (where) => without(where, await db.comment.findMany({ where: { ...where, thread: threadsSeen(seen) }, select })),
    layer: (where) => db.layer.findMany({ where: { ...where, AND: [{ id: { notIn: [...seen.ids] } }] }, select }),
  };
  const found = new Set<string>();
  for (const [type, ofType] of grouped(records, ({ recordType }) => recordType)) {
    const rows = await finds[type]?.({ projectId, id: { in: ofType.map(({ recordId }) => recordId) } });
    for (const { id } of rows ?? []) found.add(id);
  }
  return found;
}
