import type { Actor, Member } from "@/lib/access/actor";
import { abilities, type Abilities, type Action } from "@/lib/access/permission";
import type { SeenLayers } from "@/lib/access/visibility";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import type { Note, Versioned } from "@/lib/data/history";
import { demandOpenLayer, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf, readerOf } from "@/lib/data/membership";
import { changeRecord, createRecord, type RecordKind } from "@/lib/data/record";
import { instantNow } from "@/lib/data/row";

/** A record that may have an author and may be set aside (archived or deleted). */
export interface Stored extends Versioned {
  readonly contributorId?: string | null;
  readonly archivedAt?: string | null;
  readonly deletedAt?: string | null;
}

/** Records of one type with the rights on them. */
export interface Aggregate<R extends Stored> {
  readonly kind: RecordKind<R>;
  /** what changing, setting aside and restoring one asks of the permission table */
  readonly change: Action;
  /** the layer that the record lies in, where nothing of it changes once that is closed */
  readonly layerOf?: (record: R) => string;
  /** whether those who see these layers may know of the record; left out where everybody in the project may */
  readonly visible?: (tx: Transaction, projectId: string, record: R, layersSeen: SeenLayers) => boolean | Promise<boolean>;
}

/** A record with what the one who asks may do with it: what leaves the server. */
export type Dto<R> = R & { readonly abilities: Abilities };

/** What a record's decision may look at. */
export interface Scene {
  readonly tx: Transaction;
  readonly member: Member;
  readonly layersSeen: SeenLayers;
  /** tells history of other records that the act changes with this one; there only where it may */
  readonly note?: Note;
}

/** The record as it leaves the server. */
export function dto<R extends Stored>(member: Member, { change }: { change: Action }, record: R): Dto<R> {
  return { ...record, abilities: abilities(member, change, record.contributorId ?? undefined) };
}

/** What every new record carries besides its content. */
export const newStamp = (member: Member) => ({ version: 1, contributorId: member.contributorId, createdAt: instantNow() });

/** Reads one record, deleted or not. Refuses what isn't there and what lies in a layer that the actor doesn't see alike. */
export async function readOne<R extends Stored>(actor: Actor, project: string, aggregate: Aggregate<R>, id: string): Promise<Dto<R>> {
  const member = await readerOf(actor, project);
  const layersSeen = await readSeenLayers(member);
  const record = await aggregate.kind.load(database(), member.projectId, id);
  if (!record) throw notFound();
  await demandVisible({ tx: database(), member, layersSeen }, aggregate, record);
  return dto(member, aggregate, record);
}

/** Makes a record under the permission `action`. Refuses an id that is taken, and what `make` refuses. */
export async function createOne<R extends Stored>(
  actor: Actor, project: string, aggregate: Aggregate<R>, action: Action, make: (scene: Scene) => Promise<R> | R,
): Promise<Dto<R>> {
  const member = await memberOf(actor, project);
  demand(member, action);
  const layersSeen = await readSeenLayers(member);
  const record = await createRecord(member, aggregate.kind, `${aggregate.kind.type}.create`, async (tx) => make({ tx, member, layersSeen }));
  return dto(member, aggregate, record);
}

/**
 * Changes a record from the version `seen`. Refuses what isn't there or isn't the actor's to see (`not_found`), what
 * the permission table doesn't give, another version (`stale`), a record that is set aside (`conflict`), and what
 * `decide` refuses.
 */
export async function changeOne<R extends Stored>(
  actor: Actor, project: string, aggregate: Aggregate<R>, id: string, seen: number, decide: (old: R, scene: Scene) => Promise<R> | R,
): Promise<Dto<R>> {
  return decided(actor, project, aggregate, "change", id, seen, (old, scene) => {
    if (old.archivedAt ?? old.deletedAt) throw new AppError("conflict", "This was deleted or archived. Restore it first. Nothing was changed.");
    return decide(old, scene);
  });
}

/**
 * `changeOne` for acts with a verb of their own, which may also be done to what is set aside. Refuses as it does, but for
 * that. `action` is what the act asks of the permission table, where it isn't what every change asks.
 */
export async function decided<R extends Stored>(
  actor: Actor, project: string, aggregate: Aggregate<R>, verb: string, id: string, seen: number, decide: (old: R, scene: Scene) => Promise<R> | R,
  action: Action = aggregate.change,
): Promise<Dto<R>> {
  const member = await memberOf(actor, project);
  const layersSeen = await readSeenLayers(member);
  const record = await changeRecord(member, aggregate.kind, `${aggregate.kind.type}.${verb}`, id, seen, async (old, tx, note) => {
    const scene = { tx, member, layersSeen, note };
    await demandVisible(scene, aggregate, old);
    demand(member, action, old.contributorId ?? undefined);
    if (aggregate.layerOf) demandOpenLayer(layersSeen, aggregate.layerOf(old));
    // An older version is refused with both versions before any rule speaks: the rules see the newest one.
    return old.version === seen ? decide(old, scene) : old;
  });
  return dto(member, aggregate, record);
}

/** Refuses a record that those who see these layers may not know of, like one that isn't there. */
export async function demandVisible<R extends Stored>({ tx, member, layersSeen }: Scene, { visible }: Aggregate<R>, record: R): Promise<void> {
  if (visible && !(await visible(tx, member.projectId, record, layersSeen))) throw notFound();
}

type Mark = "archivedAt" | "deletedAt";
const verbs = { archivedAt: "archive", deletedAt: "delete" } as const;

/** Archives or deletes a record; nothing is lost by it. Refuses as `changeOne` does, and what is set aside already. */
export async function setAside<K extends Mark, R extends Stored & Record<K, string | null>>(
  actor: Actor, project: string, aggregate: Aggregate<R>, mark: K, id: string, seen: number,
): Promise<Dto<R>> {
  return decided(actor, project, aggregate, verbs[mark], id, seen, (old) => {
    if (old[mark] !== null) throw new AppError("conflict", "This was deleted or archived already. Nothing was changed.");
    return { ...old, [mark]: instantNow() };
  });
}

/** Takes a record back. Refuses as `changeOne` does, and what isn't set aside. */
export async function restore<K extends Mark, R extends Stored & Record<K, string | null>>(
  actor: Actor, project: string, aggregate: Aggregate<R>, mark: K, id: string, seen: number,
): Promise<Dto<R>> {
  return decided(actor, project, aggregate, "restore", id, seen, (old) => {
    if (old[mark] === null) throw new AppError("conflict", "This is neither deleted nor archived. Nothing was changed.");
    return { ...old, [mark]: null };
  });
}

/** A record of everybody's, or one that was made in a layer that is seen. */
export const madeInSeenLayer = (layerId: string | null, layersSeen: SeenLayers) => layerId === null || layersSeen.ids.includes(layerId);
