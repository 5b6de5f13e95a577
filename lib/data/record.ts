import type { Member } from "@/lib/access/actor";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import type { RecordType } from "@/lib/data/generated/enums";
import { write, type Note, type Versioned } from "@/lib/data/history";
import type { Tombstone } from "@/lib/formats/native/history";

/** How one type of record lies in the database. The record is whole: what is read, kept in history, and exported. */
export interface RecordKind<R extends Versioned> {
  readonly type: RecordType;
  /** the record, deleted or not; null where there is none */
  load(tx: Transaction, projectId: string, id: string): Promise<R | null>;
  insert(tx: Transaction, projectId: string, record: R): Promise<void>;
  /** writes the record over the one with version `seen`; false where the database holds another version */
  replace(tx: Transaction, projectId: string, record: R, seen: number): Promise<boolean>;
}

/** Writes a new record with its version and event. Refuses an id that is taken. */
export async function createRecord<R extends Versioned>(member: Member, kind: RecordKind<R>, act: string, make: (tx: Transaction) => Promise<R>): Promise<R> {
  return refuseTaken(() =>
    write(member, act, async (tx, note) => {
      const record = await make(tx);
      await kind.insert(tx, member.projectId, record);
      note(kind.type, record);
      return record;
    }),
  );
}

/**
 * Changes a record from the version that the writer saw. `decide` gets the record as it stands and returns it as it
 * shall be (its version is set here), or throws a refusal. A record that moved on is refused with both versions.
 */
export async function changeRecord<R extends Versioned>(
  member: Member, kind: RecordKind<R>, act: string, id: string, seen: number,
  decide: (old: R, tx: Transaction, note: Note) => Promise<R> | R,
): Promise<R> {
  return refuseTaken(() =>
    write(member, act, async (tx, note) => {
      const old = await kind.load(tx, member.projectId, id);
      if (!old) throw notFound();
      const next = { ...(await decide(old, tx, note)), version: seen + 1 };
      if (old.version !== seen || !(await kind.replace(tx, member.projectId, next, seen))) throw await staleOf(tx, member, kind, id, seen);
      note(kind.type, next);
      return next;
    }),
  );
}

/** The refusal of a write that started from an older version: the version it saw, and the one that stands. */
export async function staleOf<R extends Versioned>(tx: Transaction, member: Member, kind: RecordKind<R>, id: string, seen: number): Promise<AppError> {
  const where = { projectId: member.projectId, recordType: kind.type, recordId: id, version: seen };
  const base = await tx.version.findFirst({ where, select: { body: true } });
  const theirs = await kind.load(tx, member.projectId, id);
  return new AppError("stale", "Somebody changed this since you opened it. Nothing of yours was written; both versions are given.", {
    clash: { base: base?.body ?? null, theirs },
  });
}

/** Runs a write; what a unique index refuses becomes the refusal `exists`. */
export async function refuseTaken<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    if (thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === "P2002") {
      throw new AppError("exists", "There is one like this already. Nothing was changed.", { about: thrown.meta?.modelName });
    }
    throw thrown;
  }
}

/** Which part of a record's history: at most `limit` versions before the version `before`. */
export interface HistoryPage {
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
  /** these versions only */
  readonly only?: readonly number[];
}

/** A page of a record's versions, newest first, with who made them; `next` is the version that the next page comes before, null at the end. */
export async function versionsOf(member: Member, recordType: RecordType, recordId: string, { before, limit = 100, only }: HistoryPage = {}) {
  const rows = await database().version.findMany({
    where: { projectId: member.projectId, recordType, recordId, version: { ...(before ? { lt: before } : {}), ...(only ? { in: [...only] } : {}) } },
    orderBy: { version: "desc" },
    take: limit + 1,
    select: { version: true, body: true, tombstone: true, event: { select: { id: true, at: true, act: true, undoOfId: true, contributor: { select: { id: true, name: true } } } } },
  });
  const items = rows.slice(0, limit).map(({ event, tombstone, ...row }) => ({ ...row, tombstone: tombstone as Tombstone | null, ...event, eventId: event.id, at: event.at.toISOString() }));
  return { items, next: rows.length > limit ? (items.at(-1)?.version ?? null) : null };
}
