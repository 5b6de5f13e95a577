import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { newStamp } from "@/lib/data/aggregate";
import type { Transaction } from "@/lib/data/database";
import { AppError, invalid } from "@/lib/data/failure";
import { writeTogether, type NotedAct } from "@/lib/data/history";
import { demand, memberOf } from "@/lib/data/membership";
import { instantNow } from "@/lib/data/row";
import type { AssigningInput, AssignmentRecord, TaskRecord } from "@/lib/projects/assignment";
import type { LayerRecord } from "@/lib/projects/record";

/** So many tasks are made in one act at most. */
const most = 2_000;

/** What assigning has made. */
export interface Assigned {
  readonly assignments: readonly AssignmentRecord[];
  readonly tasks: number;
}

/**
 * Gives documents, or a part of one, to people: an assignment for each document with a task for each person, and where it
 * is blind a layer for each of them; all of it in one transaction. For editors. Refuses documents, texts and blocks that
 * aren't there, people who may not make claims, and a document that one of them is given already where either is blind.
 */
export async function assign(actor: Actor, project: string, input: AssigningInput): Promise<Assigned> {
  const member = await memberOf(actor, project);
  demand(member, "assignment.write");
  if (input.documentIds.length * input.contributorIds.length > most) throw invalid([{ path: ["documentIds"], message: `At most ${most} tasks are given at once. Assign fewer documents or people.` }]);
  return writeTogether(member, async (tx) => {
    await demandDocuments(tx, member, input);
    await demandPart(tx, member, input);
    await demandPeople(tx, member, input);
    await demandFree(tx, member, input);
    const made = compose(member, input);
    await insert(tx, member, made);
    return { acts: actsOf(made), result: { assignments: made.assignments, tasks: made.tasks.length } };
  });
}

async function demandDocuments(tx: Transaction, { projectId }: Member, { documentIds }: AssigningInput): Promise<void> {
  // Locked, so that of two who assign one document blind at once the second sees what the first made.
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Document" WHERE "projectId" = ${projectId}::uuid AND "id" = ANY(${documentIds}::uuid[]) AND "archivedAt" IS NULL ORDER BY "id" FOR UPDATE`;
  if (rows.length < documentIds.length) throw invalid([{ path: ["documentIds"], message: "A document is not in this project, or is archived." }]);
}

async function demandPart(tx: Transaction, { projectId }: Member, { documentIds, part }: AssigningInput): Promise<void> {
  if (part === null) return;
  const revision = await tx.revision.findFirst({ where: { projectId, id: part.revisionId, documentId: documentIds[0]! }, select: { _count: { select: { blocks: true } } } });
  if (!revision) throw invalid([{ path: ["part", "revisionId"], message: "There is no such text of this document." }]);
  if (part.to >= revision._count.blocks) throw invalid([{ path: ["part", "to"], message: `This text has ${revision._count.blocks} blocks.` }]);
}

async function demandPeople(tx: Transaction, member: Member, { contributorIds }: AssigningInput): Promise<void> {
  const rows = await tx.contributor.findMany({ where: { projectId: member.projectId, id: { in: contributorIds }, leftAt: null }, select: { id: true, role: true } });
  const able = new Set(rows.filter(({ role }) => role !== null && may({ ...member, role }, "claim.create")).map(({ id }) => id));
  const unable = contributorIds.findIndex((id) => !able.has(id));
  if (unable >= 0) throw invalid([{ path: ["contributorIds", unable], message: "Only annotators, editors and owners of this project annotate." }]);
}

async function demandFree(tx: Transaction, { projectId }: Member, { documentIds, contributorIds, blind }: AssigningInput): Promise<void> {
  const [taken] = await tx.task.findMany({
    where: { projectId, contributorId: { in: contributorIds }, assignment: { documentId: { in: documentIds }, closedAt: null, ...(blind ? {} : { blind: true }) } }, take: 1,
    select: { contributor: { select: { name: true } }, assignment: { select: { document: { select: { title: true } } } } },
  });
  if (!taken) return;
  throw new AppError("conflict", `${taken.contributor.name} is given “${taken.assignment.document.title}” already. Who annotates blind has one open assignment of a document at a time. Nothing was assigned.`);
}

interface Made {
  readonly assignments: AssignmentRecord[];
  readonly tasks: TaskRecord[];
  readonly layers: LayerRecord[];
}

function compose(member: Member, { documentIds, contributorIds, blind, part, note, due }: AssigningInput): Made {
  const made: Made = { assignments: [], tasks: [], layers: [] };
  const [createdAt, place] = [instantNow(), { revisionId: part?.revisionId ?? null, fromBlock: part?.from ?? null, toBlock: part?.to ?? null }];
  for (const documentId of documentIds) {
    const assignment = { id: uuidv7(), ...newStamp(member), documentId, ...place, blind, note, due, closedAt: null };
    made.assignments.push(assignment);
    for (const contributorId of contributorIds) {
      const layer = blind ? { id: uuidv7(), version: 1, createdAt, kind: "own" as const, name: "", contributorId, closedAt: null } : null;
      if (layer) made.layers.push(layer);
      made.tasks.push({ id: uuidv7(), version: 1, createdAt, assignmentId: assignment.id, contributorId, layerId: layer?.id ?? null, state: "to_do", reason: "" });
    }
  }
  return made;
}

async function insert(tx: Transaction, { projectId }: Member, { assignments, tasks, layers }: Made): Promise<void> {
  await tx.layer.createMany({ data: layers.map((layer) => ({ ...layer, projectId })) });
  await tx.assignment.createMany({ data: assignments.map((assignment) => ({ ...assignment, projectId })) });
  await tx.task.createMany({ data: tasks.map((task) => ({ ...task, projectId })) });
}

// Each is an event of its own: who sees one task sees nothing of the others.
function actsOf({ assignments, tasks, layers }: Made): NotedAct[] {
  const act = { act: "assignment.create", undoOfId: null };
  return [
    ...assignments.map((record) => ({ ...act, recordType: "assignment" as const, record })),
    ...layers.map((record) => ({ ...act, recordType: "layer" as const, record })),
    ...tasks.map((record) => ({ ...act, recordType: "task" as const, record })),
  ];
}
