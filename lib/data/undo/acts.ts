import { z } from "zod";
import type { Actor, Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { hiddenRecords } from "@/lib/data/events";
import type { Prisma } from "@/lib/data/generated/client";
import type { RecordType } from "@/lib/data/generated/enums";
import { readerOf } from "@/lib/data/membership";
import { isUndoable } from "@/lib/data/undo/undoables";
import { changesOf, myActs, type ActEvent, type MyAct } from "@/lib/projects/undoing";

/** How far back acts are read, in events; and how many acts are given, in each direction. */
const [farthest, most] = [600, 100];

const touched = z.array(z.object({ recordType: z.string(), recordId: z.string(), version: z.int() }));

export const actEventSelect = { id: true, actId: true, undoOfId: true, act: true, at: true, bodyHashes: true } satisfies Prisma.EventSelect;

/** An event's row as undo reads it. What came in by other ways than a screen is an act by itself. */
export function actEventOfRow({ actId, at, bodyHashes, ...row }: Prisma.EventGetPayload<{ select: typeof actEventSelect }>): ActEvent {
  return { ...row, actId: actId ?? row.id, at: at.toISOString(), records: touched.parse(bodyHashes) };
}

/** An act as lists show it. */
export interface ActListed {
  readonly id: string;
  readonly act: string;
  readonly at: string;
  readonly records: readonly { readonly recordType: RecordType; readonly recordId: string }[];
}
export interface ActsListed {
  /** oldest first: the last one is taken back next */
  readonly past: readonly ActListed[];
  /** the last one is done again next */
  readonly future: readonly ActListed[];
}

/**
 * One's own acts that can be taken back and done again, 100 at most of each: done at a screen, on records that one still
 * sees and that nobody else has changed since. Refuses who isn't a member.
 */
export async function listMyActs(actor: Actor, project: string): Promise<ActsListed> {
  const member = await readerOf(actor, project);
  const { projectId, contributorId } = member;
  const rows = await database().event.findMany({ where: { projectId, contributorId, OR: [{ actId: { not: null } }, { undoOfId: { not: null } }] }, orderBy: { id: "desc" }, take: farthest, select: actEventSelect });
  const { past, future } = myActs(rows.reverse().map(actEventOfRow));
  const [p, f] = [past, future].map((acts) => acts.filter(isUndoable).slice(-most));
  const free = await untouched(member, [...p!, ...f!]);
  return { past: p!.filter(free).map(listed), future: f!.filter(free).map(listed) };
}

function listed({ id, act, at, moved }: MyAct): ActListed {
  return { id, act, at, records: changesOf(moved).map(({ recordType, recordId }) => ({ recordType: recordType as RecordType, recordId })) };
}

/** Which of these nobody else has written over, and are still the member's to see. */
async function untouched(member: Member, acts: readonly MyAct[]): Promise<(act: MyAct) => boolean> {
  const changes = acts.flatMap(({ moved }) => changesOf(moved));
  const ids = [...new Set(changes.map((change) => change.recordId))];
  const [hidden, others] = await Promise.all([
    hiddenRecords(member, changes.map(({ recordType, ...rest }) => ({ ...rest, recordType: recordType as RecordType, version: 0 }))),
    database().version.groupBy({ by: ["recordId"], where: { projectId: member.projectId, recordId: { in: ids }, event: { contributorId: { not: member.contributorId } } }, _max: { version: true } }),
  ]);
  const theirs = new Map(others.map(({ recordId, _max }) => [recordId, _max.version ?? 0]));
  return ({ moved }) => changesOf(moved).every(({ recordId, left }) => !hidden.has(recordId) && (theirs.get(recordId) ?? 0) <= left);
}
