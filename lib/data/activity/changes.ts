import type { Actor, Member } from "@/lib/access/actor";
import { keyOf, readBodies } from "@/lib/data/activity/about";
import { idsIn, namesIn } from "@/lib/data/activity/names";
import { database } from "@/lib/data/database";
import { hiddenRecords, recordsOf, type Touched } from "@/lib/data/events";
import { notFound } from "@/lib/data/failure";
import { readSeenWithDeleted } from "@/lib/data/layers";
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
  const wanted = records.flatMap((record) => [record, ...(record.version > 1 ? [{ ...record, version: record.version - 1 }] : [])]);
  const bodies = await readBodies(projectId, wanted);
  return records.map((record) => {
    const [after, before] = [bodies.get(keyOf(record)) ?? null, bodies.get(keyOf({ ...record, version: record.version - 1 })) ?? null];
    return { ...record, before: told(record, before), after: told(record, after), erased: after === null || (record.version > 1 && before === null) };
  });
}

// Whose layer is whose is told by the assignment, once it is closed.
function told({ recordType }: Touched, body: unknown): unknown {
  return recordType === "task" && typeof body === "object" && body !== null ? { ...body, layerId: undefined } : body;
}
