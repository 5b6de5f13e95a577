import { uuidv7 } from "uuidv7";
import type { Actor, UserActor } from "@/lib/access/actor";
import { database, type Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { logInstallation } from "@/lib/data/installation";
import { batchesOf, type Batch } from "@/lib/data/native/batches";
import { checkPackage } from "@/lib/data/native/check";
import type { Progress } from "@/lib/data/native/export";
import { attachParties, insertEntries, type Destination } from "@/lib/data/native/insertion";
import { linesOf } from "@/lib/data/native/lines";
import { fileBytes, openPackage, type Limits, type Package } from "@/lib/data/native/package";
import { demandAdministration } from "@/lib/data/users";
import { parseNativeLine } from "@/lib/formats/native/line";
import { originalFile, recordsFile, type Counts, type Manifest } from "@/lib/formats/native/manifest";
import { storedEntryOf, type StoredEntry } from "@/lib/formats/native/stored";

/** What a load made. */
export interface Loaded {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly counts: Counts;
}

interface Options {
  readonly slug: string;
  readonly limits?: Limits;
  /** told while the file is checked, and again while it is written */
  readonly onProgress?: (stage: "checking" | "writing", done: number, total: number) => void;
}

const hours = 3_600_000;

/**
 * Loads a native export (a ZIP file or a folder) as a new project, with its ids, authors and history; who loads it
 * becomes its owner. For administrators of the installation. The whole file is checked first and then written in one
 * transaction: what is wrong is refused with file and line, and nothing is loaded by halves.
 */
export async function loadProject(actor: Actor, place: string, { slug, limits, onProgress }: Options): Promise<Loaded> {
  const person = demandPerson(actor);
  await demandFree(slug);
  const files = await openPackage(place, limits);
  try {
    const manifest = await checkPackage(files, (done, total) => onProgress?.("checking", done, total));
    const id = await insertPackage(person, files, { manifest, slug, onProgress: (done, total) => onProgress?.("writing", done, total) });
    return { id, slug, name: manifest.project.name, counts: manifest.counts };
  } finally {
    await files.close();
  }
}

function demandPerson(actor: Actor): UserActor {
  demandAdministration(actor);
  if (actor.kind === "user" && actor.onlyProjectId === null) return actor;
  throw new AppError("forbidden", "A project is loaded by a person, who becomes its owner.");
}

const taken = (slug: string) => new AppError("exists", `There is a project under "${slug}" already. Nothing was loaded; give the new one another address.`);

async function demandFree(slug: string): Promise<void> {
  if (await database().project.findUnique({ where: { slug }, select: { id: true } })) throw taken(slug);
}

interface Insertion {
  readonly manifest: Manifest;
  readonly slug: string;
  readonly onProgress: Progress;
}

async function insertPackage(actor: UserActor, files: Package, { manifest, slug, onProgress }: Insertion): Promise<string> {
  const projectId = uuidv7();
  const work = async (tx: Transaction) => {
    await insertRecords({ tx, projectId, slug, chunksOf: (sha256) => fileBytes(files, originalFile(sha256)) }, files, onProgress);
    await joinAsOwner(tx, projectId, actor);
    const { exportedAt, exportedBy, files: listed } = manifest;
    const records = listed.find((file) => file.name === recordsFile)?.sha256;
    await logInstallation(actor, "project.load", { slug, from: manifest.project.slug, exportedAt, exportedBy, records }, { projectId, tx });
  };
  await database().$transaction(work, { maxWait: 10_000, timeout: 6 * hours });
  return projectId;
}

// Joining is the installation's matter, as the role is: the project's own history stays what it was in the file.
async function joinAsOwner(tx: Transaction, projectId: string, { userId }: UserActor): Promise<void> {
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
  await tx.contributor.create({ data: { projectId, id: uuidv7(), userId, name, role: "owner" }, select: { id: true } });
}

async function insertRecords(to: Destination, files: Package, onProgress: Progress): Promise<void> {
  const local: Pick<Extract<StoredEntry, { record: "party" }>, "id" | "kind" | "documentId">[] = [];
  for await (const batch of batchesOf(entriesOf(files, onProgress))) {
    await insertBatch(to, batch);
    for (const entry of batch.entries) {
      if (entry.record === "party" && entry.documentId !== null) local.push({ id: entry.id, kind: entry.kind, documentId: entry.documentId });
    }
    if (local.length > 0 && isPastDocuments(batch)) await attachParties(to, local.splice(0));
  }
  await attachParties(to, local);
}

const isPastDocuments = ({ entries }: Batch) => !["party", "party_identity", "document"].includes(entries[0]!.record);

async function* entriesOf(files: Package, onProgress: Progress): AsyncGenerator<StoredEntry> {
  const size = files.files.get(recordsFile)!;
  for await (const { text, start, size: length } of linesOf(fileBytes(files, recordsFile))) {
    const parsed = parseNativeLine(text);
    if (!parsed.ok) throw new Error("a line changed while the file was loaded");
    yield storedEntryOf(parsed.entry);
    onProgress(start + length, size);
  }
}

async function insertBatch(to: Destination, batch: Batch): Promise<void> {
  try {
    await insertEntries(to, batch.entries);
  } catch (thrown) {
    throw refusalOf(thrown, batch, to.slug);
  }
}

/** What the checks let through and the database doesn't: said with the lines, so that it can be found. */
function refusalOf(thrown: unknown, { entries, firstLine, lastLine }: Batch, slug: string): unknown {
  const byDatabase = thrown instanceof Prisma.PrismaClientKnownRequestError || thrown instanceof Prisma.PrismaClientUnknownRequestError;
  if (!byDatabase) return thrown;
  if (entries[0]!.record === "project") return taken(slug);
  const reason = thrown.message.trim().split("\n").at(-1);
  return new AppError("invalid", `${recordsFile}, lines ${firstLine}–${lastLine}: the database refused these ${entries[0]!.record} records (${reason}). Nothing was loaded.`);
}
