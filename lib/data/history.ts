import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { Member } from "@/lib/access/actor";
import { transaction, type Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import type { RecordType } from "@/lib/data/generated/enums";
import { canonicalJson } from "@/lib/text/canonical-json";
import { inParts } from "@/lib/text/parts";

/** A record as history knows it: anything with an id and a version that is plain JSON. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}
interface Change {
  readonly recordType: RecordType;
  readonly record: Versioned;
  readonly apart: string;
}
/**
 * Notes a record's new state for the history row that the transaction will write. What is noted `apart` under a word of
 * its own gets an event of its own: those who don't see one record of an event see nothing of it.
 */
export type Note = (recordType: RecordType, record: Versioned, apart?: string) => void;

/** Whose act it is: what a history row needs to know. */
export type Author = Pick<Member, "projectId" | "contributorId" | "userId" | "request">;

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A plain value as Prisma wants JSON typed. */
export const asJson = (value: unknown) => value as Prisma.InputJsonValue;

/** An answer that was given before to the same request; ends the transaction without a change. */
class Repeat {
  constructor(readonly response: unknown) {}
}

/**
 * Runs one act: the records, their versions, the event, and the answer for repeats are written in one transaction, or
 * none of them. `work` notes every record that it changed and returns what the client gets. What is written with
 * `undoOf` takes that event back.
 */
export async function write<T>(author: Author, act: string | (() => string), work: (tx: Transaction, note: Note) => Promise<T>, options: WriteOptions = {}): Promise<T> {
  return once(author, options, async (tx) => {
    const changes: Change[] = [];
    const result = await work(tx, (recordType, record, apart = "") => changes.push({ recordType, record, apart }));
    const done = typeof act === "string" ? act : act();
    for (const [apart, noted] of grouped(changes)) await appendHistory(tx, author, done, noted, apart === "" ? options.undoOf?.() : undefined);
    return result;
  });
}

function grouped(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.apart, [...(groups.get(change.apart) ?? []), change]);
  return groups;
}

interface WriteOptions {
  /** done last of all, in the same transaction, when everything else is written; where it throws, nothing is */
  readonly closing?: (tx: Transaction) => Promise<void>;
  /** how long the whole may take, in milliseconds; for acts that write whole texts */
  readonly timeout?: number;
  /** the event that it takes back */
  readonly undoOf?: () => string;
}

/** One act of several that are written together. */
export interface NotedAct {
  readonly act: string;
  readonly recordType: RecordType;
  readonly record: Versioned;
  /** the event that it takes back */
  readonly undoOfId: string | null;
}

/**
 * Runs several acts in one transaction, each with an event of its own; all of them carry the id of the request. `work`
 * gives them with what the client gets. Written set by set: the number of statements doesn't hang on the number of acts.
 */
export async function writeTogether<T>(author: Author, work: (tx: Transaction) => Promise<{ acts: readonly NotedAct[]; result: T }>): Promise<T> {
  return once(author, {}, async (tx) => {
    const { acts, result } = await work(tx);
    await appendEvents(tx, author, acts);
    return result;
  });
}

/** One transaction for a request, and for its repeats none. */
async function once<T>(author: Author, options: WriteOptions, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await transaction(async (tx) => {
      await claimKey(tx, author);
      const result = await work(tx);
      await keepAnswer(tx, author, result);
      await options.closing?.(tx);
      return result;
    }, options);
  } catch (thrown) {
    if (thrown instanceof Repeat) return thrown.response as T;
    throw thrown;
  }
}

// Inserted before anything else: of several equal requests at once, the others wait here until the first has committed.
async function claimKey(tx: Transaction, author: Author): Promise<void> {
  const { idempotency } = author.request;
  if (!idempotency) return;
  const { key, bodyHash } = idempotency;
  const inserted = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("userId", "key", "bodyHash", "status", "response")
    VALUES (${author.userId}::uuid, ${key}, ${bodyHash}, 0, 'null'::jsonb) ON CONFLICT DO NOTHING`;
  if (inserted === 1) return;
  const kept = await tx.idempotencyKey.findUniqueOrThrow({
    where: { userId_key: { userId: author.userId, key } },
    select: { bodyHash: true, response: true },
  });
  if (kept.bodyHash !== bodyHash) {
    throw new AppError("repeat_differs", "This Idempotency-Key was used for another request. Nothing was changed; send it with a new key.");
  }
  throw new Repeat(kept.response);
}

async function keepAnswer(tx: Transaction, author: Author, response: unknown): Promise<void> {
  const { idempotency } = author.request;
  if (!idempotency) return;
  const where = { userId_key: { userId: author.userId, key: idempotency.key } };
  await tx.idempotencyKey.update({ where, data: { status: 200, response: asJson(response ?? null) }, select: { key: true } });
}

async function appendHistory(tx: Transaction, author: Author, act: string, changes: readonly Change[], undoOf?: string): Promise<void> {
  if (changes.length === 0) return;
  const { projectId, contributorId, request } = author;
  const rows = changes.map(({ recordType, record }) => ({
    recordType, recordId: record.id, version: record.version, body: asJson(record), bodyHash: sha256(canonicalJson(record)),
  }));
  const bodyHashes = rows.map(({ recordType, recordId, version, bodyHash }) => ({ recordType, recordId, version, bodyHash }));
  const undoOfId = undoOf ?? (await undoneEvent(tx, author, changes[0]!));
  const id = uuidv7();
  await tx.event.create({
    data: { projectId, id, contributorId, act, requestId: request.requestId, actId: request.actId, undoOfId, bodyHashes: asJson(bodyHashes) },
    select: { id: true },
  });
  for (const part of inParts(rows, 1_000)) await tx.version.createMany({ data: part.map((row) => ({ ...row, projectId, eventId: id })) });
}

async function appendEvents(tx: Transaction, { projectId, contributorId, request }: Author, acts: readonly NotedAct[]): Promise<void> {
  const rows = acts.map(({ act, recordType, record, undoOfId }) => {
    const version = { recordType, recordId: record.id, version: record.version, bodyHash: sha256(canonicalJson(record)) };
    return { id: uuidv7(), act, undoOfId, version, body: asJson(record) };
  });
  await tx.event.createMany({ data: rows.map(({ id, act, undoOfId, version }) => ({ projectId, id, contributorId, act, requestId: request.requestId, actId: request.actId, undoOfId, bodyHashes: asJson([version]) })) });
  await tx.version.createMany({ data: rows.map(({ id, version, body }) => ({ ...version, body, projectId, eventId: id })) });
}

async function undoneEvent(tx: Transaction, author: Author, change: Change): Promise<string | null> {
  const version = author.request.undoOfVersion;
  if (version === null) return null;
  const found = await tx.version.findFirst({
    where: { projectId: author.projectId, recordType: change.recordType, recordId: change.record.id, version, event: { contributorId: author.contributorId } },
    select: { eventId: true },
  });
  return found?.eventId ?? null;
}
