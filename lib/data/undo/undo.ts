import type { Actor, Member } from "@/lib/access/actor";
import { demandVisible, dto, type Dto, type Scene, type Stored } from "@/lib/data/aggregate";
import type { Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import type { RecordType } from "@/lib/data/generated/enums";
import { write, type Note } from "@/lib/data/history";
import { demandOpenLayer, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { refuseTaken } from "@/lib/data/record";
import { actEventOfRow, actEventSelect } from "@/lib/data/undo/acts";
import { isUndoable, undoables, type Undoable } from "@/lib/data/undo/undoables";
import { changesOf, myActs, sameState, type Change, type MyAct, type VersionLink } from "@/lib/projects/undoing";

/** What taking back or doing again has left. */
export interface Undone {
  readonly id: string;
  readonly records: readonly { readonly recordType: RecordType; readonly record: Dto<Stored> }[];
}
type Direction = "undo" | "redo";

/**
 * Takes one of one's own acts back, in one transaction with all that it changed: each record is written as the act met
 * it, over the version that the act left; what it made is set aside. Refuses an act that isn't there or is somebody
 * else's (`not_found`), one that is taken back already (`conflict`), one whose records somebody changed since (`stale`, with
 * both versions), and what the permission table doesn't give (any more).
 */
export const undoAct = (actor: Actor, project: string, actId: string): Promise<Undone> => travel(actor, project, actId, "undo");

/** Does an act again that was taken back. Refuses as `undoAct`. */
export const redoAct = (actor: Actor, project: string, actId: string): Promise<Undone> => travel(actor, project, actId, "redo");

async function travel(actor: Actor, project: string, actId: string, direction: Direction): Promise<Undone> {
  const member = await memberOf(actor, project);
  demand(member, "act.undo");
  const layersSeen = await readSeenLayers(member);
  let act: MyAct | null = null;
  let verb = "";
  return refuseTaken(() =>
    write(member, () => verb, async (tx, note) => {
      act = await actIn(tx, member, actId, direction);
      const journey = await prepared(tx, member, changesOf(act.moved));
      const records: Undone["records"][number][] = [];
      for (const step of journey) {
        const { record, done } = await carriedOut({ tx, member, layersSeen }, step, note);
        verb ||= done;
        records.push({ recordType: step.change.recordType as RecordType, record });
      }
      return { id: actId, records };
    }, { undoOf: () => act!.moved.at(-1)!.id, timeout: minutesForMany }),
  );
}

// A change of many claims is one act, and taken back whole.
const minutesForMany = 10 * 60_000;

/** The act with the events that last moved it. */
async function actIn(tx: Transaction, { projectId, contributorId }: Member, actId: string, direction: Direction): Promise<MyAct> {
  const family = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE family AS (
      SELECT "id" FROM "Event" WHERE "projectId" = ${projectId}::uuid AND "actId" = ${actId}::uuid AND "contributorId" = ${contributorId}::uuid
      UNION
      SELECT e."id" FROM "Event" e JOIN family f ON e."undoOfId" = f."id"
      WHERE e."projectId" = ${projectId}::uuid AND e."contributorId" = ${contributorId}::uuid
    ) SELECT "id" FROM family`;
  const rows = await tx.event.findMany({ where: { projectId, id: { in: family.map(({ id }) => id) } }, orderBy: { id: "asc" }, select: actEventSelect });
  const { past, future } = myActs(rows.map(actEventOfRow));
  const find = (acts: readonly MyAct[]) => acts.find(({ id }) => id === actId);
  const [wanted, other] = direction === "undo" ? [find(past), find(future)] : [find(future), find(past)];
  if (wanted && isUndoable(wanted)) return wanted;
  if (!wanted && !other) throw notFound();
  const why = other ? (direction === "undo" ? "This is taken back already." : "This stands already.") : "This can't be taken back from here.";
  throw new AppError("conflict", `${why} Nothing was changed.`);
}

interface Step {
  readonly change: Change;
  readonly links: readonly VersionLink[];
  /** the record as the act met it; undefined where there was none */
  readonly before: unknown;
}

/** What each change needs to be taken back, in two queries for all of them. */
async function prepared(tx: Transaction, { projectId, contributorId }: Member, changes: readonly Change[]): Promise<Step[]> {
  const recordId = { in: changes.map((change) => change.recordId) };
  const versions = await tx.version.findMany({
    where: { projectId, recordId, event: { contributorId } },
    select: { recordId: true, version: true, event: { select: { undoOf: { select: { versions: { where: { recordId }, select: { recordId: true, version: true } } } } } } },
  });
  const links = versions.map(({ recordId: id, version, event }) => {
    const undone = event.undoOf?.versions.filter((each) => each.recordId === id).map((each) => each.version) ?? [];
    return { id, version, undoes: undone.length > 0 ? Math.min(...undone) : null };
  });
  const bodies = await bodiesOf(tx, projectId, changes);
  return changes.map((change) => ({ change, links: links.filter(({ id }) => id === change.recordId), before: change.met === 0 ? undefined : (bodies.get(change.recordId) ?? null) }));
}

async function bodiesOf(tx: Transaction, projectId: string, changes: readonly Change[]): Promise<Map<string, unknown>> {
  const rows = await tx.$queryRaw<{ recordId: string; body: unknown; tombstone: { reason: string; at: string } | null }[]>`
    SELECT v."recordId", v."body", v."tombstone" FROM "Version" v
    JOIN unnest(${changes.map((change) => change.recordType)}::text[], ${changes.map((change) => change.recordId)}::uuid[], ${changes.map((change) => change.met)}::int[])
      AS wanted("recordType", "recordId", "version")
      ON v."recordType" = wanted."recordType"::"RecordType" AND v."recordId" = wanted."recordId" AND v."version" = wanted."version"
    WHERE v."projectId" = ${projectId}::uuid`;
  const gone = rows.find(({ tombstone }) => tombstone !== null)?.tombstone;
  if (gone) throw new AppError("conflict", `What stood here before was erased on ${gone.at.slice(0, 10)} (${gone.reason}), so that there is nothing to go back to. Nothing was changed.`);
  return new Map(rows.map(({ recordId, body }) => [recordId, body]));
}

async function carriedOut(scene: Scene, { change, links, before }: Step, note: Note): Promise<{ record: Dto<Stored>; done: string }> {
  const { tx, member } = scene;
  const { aggregate, next, demand: demandAround } = undoables[change.recordType as RecordType] as Undoable;
  const now = await aggregate.kind.load(tx, member.projectId, change.recordId);
  if (!now) throw notFound();
  await demandVisible(scene, aggregate, now);
  demand(member, aggregate.change, now.contributorId ?? undefined);
  if (aggregate.layerOf) demandOpenLayer(scene.layersSeen, aggregate.layerOf(now));
  if (!sameState(now.version, change.left, links)) throw await changedSince(scene, change, now);
  const record = { ...next(now, before), version: now.version + 1 };
  await demandAround?.(scene, now, record);
  if (!(await aggregate.kind.replace(tx, member.projectId, record, now.version))) throw await changedSince(scene, change, now);
  note(aggregate.kind.type, record);
  return { record: dto(member, aggregate, record), done: `${aggregate.kind.type}.${verbOf(now, record)}` };
}

async function changedSince({ tx, member }: Scene, { recordType, recordId, left }: Change, theirs: Stored): Promise<AppError> {
  const where = { projectId: member.projectId, recordType: recordType as RecordType, recordId, version: left };
  const base = await tx.version.findFirst({ where, select: { body: true } });
  return new AppError("stale", "This was changed again since. Nothing was taken back; both versions are given.", { clash: { base: base?.body ?? null, theirs } });
}

/** What happened to the record, in the word that history has for it. */
function verbOf(now: Stored & { mergedIntoId?: string | null }, next: Stored & { mergedIntoId?: string | null }): string {
  const wasAside = (now.archivedAt ?? now.deletedAt ?? null) !== null;
  const isAside = (next.archivedAt ?? next.deletedAt ?? null) !== null;
  if (wasAside !== isAside) return wasAside ? "restore" : next.archivedAt === undefined ? "delete" : "archive";
  if ((now.mergedIntoId ?? null) === (next.mergedIntoId ?? null)) return "change";
  return (next.mergedIntoId ?? null) === null ? "separate" : "merge";
}
