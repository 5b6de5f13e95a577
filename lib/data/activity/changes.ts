import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { hiddenRecords, recordsOf, type Touched } from "@/lib/data/events";
import { notFound } from "@/lib/data/failure";
import { claimsSeen, madeVisible, partiesSeen, readSeenWithDeleted } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { ActChange, RecordChange } from "@/lib/projects/activity";

/** So many records of one act are laid open at most; the others are counted. */
const MOST = 20;

/**
 * What an act did: each record before and after it, and the names of what they name by ids, as far as the member sees it.
 * Refuses an act that isn't there, and one that touched what the member doesn't see, alike.
 */
export async function readActChange(actor: Actor, project: string, eventId: string): Promise<ActChange> {
  const member = await readerOf(actor, project);
  const event = await database().event.findUnique({ where: { projectId_id: { projectId: member.projectId, id: eventId } }, select: { bodyHashes: true } });
  const records = event ? recordsOf(event.bodyHashes) : [];
  if (!event || (await hiddenRecords(member, records)).size > 0) throw notFound();
  const changes = await changesOf(member, records.slice(0, MOST));
  return { changes, names: await namesIn(member, await readSeenWithDeleted(member), idsIn(changes)), more: Math.max(0, records.length - MOST) };
}

async function changesOf({ projectId }: Member, records: readonly Touched[]): Promise<RecordChange[]> {
  const wanted = records.flatMap(({ recordType, recordId, version }) => [{ recordType, recordId, version }, ...(version > 1 ? [{ recordType, recordId, version: version - 1 }] : [])]);
  const rows = wanted.length === 0 ? [] : await database().version.findMany({ where: { projectId, OR: wanted }, select: { recordType: true, recordId: true, version: true, body: true } });
  const keyOf = ({ recordType, recordId, version }: Touched) => `${recordType} ${recordId} ${version}`;
  const bodies = new Map(rows.map((row) => [keyOf(row), row.body]));
  return records.map((record) => {
    const [after, before] = [bodies.get(keyOf(record)) ?? null, bodies.get(keyOf({ ...record, version: record.version - 1 })) ?? null];
    return { ...record, before: told(record, before), after: told(record, after), erased: after === null || (record.version > 1 && before === null) };
  });
}

// Whose layer is whose is told by the assignment, once it is closed.
function told({ recordType }: Touched, body: unknown): unknown {
  return recordType === "task" && typeof body === "object" && body !== null ? { ...body, layerId: undefined } : body;
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idsIn(value: unknown): string[] {
  if (typeof value === "string") return isId.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(idsIn))];
}

/** What these ids are called, of the records that the member sees; one query for each kind. */
async function namesIn({ projectId }: Member, seen: SeenLayers, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const where = { projectId, id: { in: [...ids] } };
  const [people, documents, sides, contests, positions, parties, claims] = await Promise.all([
    database().contributor.findMany({ where, select: { id: true, name: true } }),
    database().document.findMany({ where, select: { id: true, title: true } }),
    database().side.findMany({ where, select: { id: true, name: true } }),
    database().contest.findMany({ where: { ...where, ...madeVisible(seen) }, select: { id: true, question: true } }),
    database().position.findMany({ where: { ...where, ...madeVisible(seen) }, select: { id: true, label: true } }),
    database().party.findMany({ where: { ...where, AND: [partiesSeen(seen)] }, select: { id: true, names: { orderBy: { ordinal: "asc" }, take: 1, select: { text: true } } } }),
    database().claim.findMany({ where: { ...where, AND: [claimsSeen(seen)], proposition: { not: "" } }, select: { id: true, proposition: true } }),
  ]);
  return Object.fromEntries([
    ...people.map(({ id, name }) => [id, name]), ...documents.map(({ id, title }) => [id, title]), ...sides.map(({ id, name }) => [id, name]), ...contests.map(({ id, question }) => [id, question]),
    ...positions.map(({ id, label }) => [id, label]), ...parties.map(({ id, names }) => [id, names[0]?.text ?? ""]), ...claims.map(({ id, proposition }) => [id, proposition]),
  ] as [string, string][]);
}
