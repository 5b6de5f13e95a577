import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import { database, type Transaction } from "@/lib/data/database";
import { documentKind, insertBlocks, keepOriginal } from "@/lib/data/documents/rows";
import { AppError } from "@/lib/data/failure";
import { asJson, sha256, write, type Note } from "@/lib/data/history";
import { demand, memberOf } from "@/lib/data/membership";
import { partyKind } from "@/lib/data/parties/kind";
import { refuseTaken } from "@/lib/data/record";
import { regionColumns } from "@/lib/data/regions/kind";
import type { DocumentRecord, RegionRecord } from "@/lib/documents/record";
import { movedRegions, type NewRegion } from "@/lib/revisions/region-moves";
import type { PartyRecord } from "@/lib/parties/record";
import { readGuarded } from "@/lib/data/sources/reading";
import { asRunning, type ImportReport } from "@/lib/data/sources/running";
import { reviewOf, type SourceReview } from "@/lib/documents/review";
import type { FormatId } from "@/lib/sources/formats";
import type { ReadSource, SourceRefusal } from "@/lib/sources/source";
import { inParts } from "@/lib/text/parts";

/** A file to import, or a text that was pasted (its bytes are its UTF-8). */
export interface NewSource {
  /** the document's id, made by the client */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** the answer to an earlier `ask`; not given where the bytes say it themselves */
  readonly encoding?: string;
  /** what kind of file it is; judged by its content unless given */
  readonly format?: FormatId;
  /** false: nothing is set aside as being beside the main text */
  readonly setAside?: boolean;
  /** proposed from the source unless given */
  readonly title?: string;
  readonly language?: string;
  /** don't import it yet where something was dropped, guessed or repaired: say what */
  readonly review?: boolean;
  /** import the same bytes once more as another document */
  readonly again?: boolean;
  /** the most bytes that are taken */
  readonly limit: number;
}

/** What an import made, and what the reader of the source had to say. */
export interface Imported {
  readonly document: DocumentRecord;
  readonly revisionId: string;
  readonly warnings: ReadSource["warnings"];
}

/**
 * Imports one source: original bytes, canonical text, blocks, proposed regions and the document's voice, all in one
 * transaction or nothing. Refuses what can't be read (`invalid`, about the file and the byte, or asking for the
 * encoding), what is to be reviewed first (`invalid`, about what was found), bytes that the project has already
 * (`exists`, about that document), and an id that is taken (`exists`).
 */
export async function importSource(actor: Actor, project: string, source: NewSource): Promise<Imported> {
  const member = await memberOf(actor, project);
  demand(member, "document.write");
  return asRunning({ projectId: member.projectId, id: source.id }, async (report) => {
    const read = await readable(source, report);
    if (source.review && isConverted(read)) await askForReview(member, source, read);
    stopIfUnwanted(report);
    report.storing();
    return store(member, source, read);
  });
}

/**
 * What importing a source would find, dropped, guessed or repaired, without storing anything. Refuses what `importSource`
 * refuses because of the source itself.
 */
export async function reviewSource(actor: Actor, project: string, source: NewSource): Promise<SourceReview> {
  const member = await memberOf(actor, project);
  demand(member, "document.write");
  return asRunning({ projectId: member.projectId, id: source.id }, async (report) => reviewOf(await readable(source, report), source));
}

/** Refuses a source that isn't imported before somebody has seen what was dropped, guessed or repaired. */
export async function askForReview(member: Member, source: NewSource, read: ReadSource): Promise<never> {
  // Nobody wants to review what is there already.
  if (!source.again) await refuseKnown(database(), member, sha256(source.bytes));
  throw new AppError("invalid", `${source.fileName} can be imported; see first what was dropped, guessed or repaired. Nothing was stored yet.`, { about: reviewOf(read, source) });
}

async function store(member: Member, source: NewSource, read: ReadSource): Promise<Imported> {
  const hash = sha256(source.bytes);
  return refuseTaken(() =>
    write(member, "document.import", async (tx, note) => {
      if (!source.again) await refuseKnown(tx, member, hash);
      await keepOriginal(tx, member.projectId, hash, source.bytes);
      return insertSource(tx, member, note, { source, read, hash });
    }, { timeout: minutesForText }),
  );
}

/** Whether a reader turned it into text, rather than keep it character by character. */
export const isConverted = ({ sourceType, warnings }: ReadSource) => (sourceType !== "text" && sourceType !== "wiki") || warnings.some(({ kind }) => kind === "guessed-format");

// A large text is parted into passages as it comes in; search reads them afterwards (lib/data/search/reading.ts).
export const minutesForText = 30 * 60_000;

/** A source as its reader gives it. Refuses what can't be read, what holds several documents, and what was stopped meanwhile. */
export async function readable(source: NewSource, report: ImportReport): Promise<ReadSource> {
  const { fileName, limit, bytes, encoding, format, setAside } = source;
  const file = { bytes, fileName, maxBytes: limit, ...(encoding ? { encoding } : {}), ...(format ? { format } : {}), ...(setAside === false ? { setAside } : {}) };
  const result = await readGuarded(file, { signal: report.signal, progress: report.reading }).catch((thrown: unknown) => {
    stopIfUnwanted(report);
    throw thrown;
  });
  if (result.kind === "read") return result;
  if (result.kind === "parts") throw new AppError("invalid", `${fileName} holds ${result.parts.length} documents, each of which goes in by itself. Nothing was stored.`, { about: result });
  if (result.kind === "refused") throw new AppError(result.problem === "too-large" ? "too_large" : "invalid", `${fileName} was not read (${reasonOf(result)}). Nothing was stored.`, { about: result });
  throw new AppError("invalid", `${fileName} is not in UTF-8. Say in which encoding it is; nothing was stored yet.`, { about: result });
}

/** Refuses an import that was stopped. */
export function stopIfUnwanted({ signal }: ImportReport): void {
  if (signal.aborted) throw new AppError("conflict", "The import was stopped. Nothing was stored.", { about: { kind: "stopped" } });
}

// The place stands in the message for programs and the command line; screens word it from `about`.
function reasonOf({ problem, byte, line, found, limit, size }: SourceRefusal): string {
  const place = line === undefined ? "" : `, byte ${byte}, line ${line}`;
  const most = ["too-deep", "too-many-parts", "too-much-text", "unpacks-too-large", "too-slow", "too-much-memory", "too-many-lines"].includes(problem) ? `, limit ${limit}${size > limit ? ` of ${size}` : ""}` : "";
  return `${problem}${place}${most}${found ? `, ${found}` : ""}`;
}

/** Refuses bytes that the project has already. */
export async function refuseKnown(tx: Pick<Transaction, "revision">, { projectId }: Member, originalSha256: string): Promise<void> {
  const known = await tx.revision.findFirst({
    where: { projectId, originalSha256 },
    orderBy: { createdAt: "asc" },
    select: { document: { select: { id: true, title: true, archivedAt: true } } },
  });
  if (!known) return;
  const { id, title, archivedAt } = known.document;
  throw new AppError("exists", `These bytes are in the project already, as "${title}"${archivedAt ? " (archived)" : ""}. Nothing was stored.`, {
    about: { documentId: id, title, archived: archivedAt !== null },
  });
}

interface Reading {
  readonly source: Pick<NewSource, "id" | "fileName" | "title" | "language">;
  readonly read: ReadSource;
  readonly hash: string;
  /** where records point to them before they are there */
  readonly ids?: { readonly revision: string; readonly voice: string };
}

/** Writes a source that was read, with its voice, its revision and its regions; its original must be kept already. */
export async function insertSource(tx: Transaction, member: Member, note: Note, { source, read, hash, ids }: Reading): Promise<Imported> {
  const { projectId, contributorId } = member;
  const createdAt = new Date().toISOString();
  const title = source.title?.trim() ? source.title : read.title;
  const voice = { ...voiceParty(title, contributorId, createdAt), ...(ids ? { id: ids.voice } : {}) };
  const document: DocumentRecord = {
    id: source.id, title, kind: "", publisherPartyId: null, voicePartyId: voice.id, language: source.language ?? read.language, fileName: source.fileName, originalUrl: "", archiveUrl: "",
    published: null, retrieved: null, licence: "", note: "", contributorId, version: 1, createdAt, archivedAt: null,
  };
  await partyKind.insert(tx, projectId, voice);
  note("party", voice);
  await documentKind.insert(tx, projectId, document);
  note("document", document);
  const revisionId = ids?.revision ?? uuidv7();
  await insertRevision(tx, member, { id: revisionId, documentId: source.id, ordinal: 1 }, { read, hash });
  const { regions } = movedRegions([], read.regions, () => null);
  await insertRegions(tx, member, note, { regions, revisionId, createdAt });
  return { document, revisionId, warnings: read.warnings };
}

// A title may be longer than a party's name; cut by characters, so that none is cut in two.
const nameOf = (title: string) => [...title].slice(0, 300).join("");

function voiceParty(title: string, contributorId: string, createdAt: string): PartyRecord {
  return {
    id: uuidv7(), kind: "document_voice", documentId: null, names: [{ text: nameOf(title), script: "" }], tenures: [], sides: [], dissolved: null, note: "", externalIds: [],
    contributorId, version: 1, createdAt, archivedAt: null, originLayerId: null, mergedIntoId: null,
  };
}

/** Where a text goes: which revision of which document it is. */
interface RevisionPlace {
  readonly id: string;
  readonly documentId: string;
  readonly ordinal: number;
}

/** Writes a text that was read as a revision, with its blocks. */
export async function insertRevision(tx: Transaction, { projectId, contributorId }: Member, place: RevisionPlace, { read, hash }: Pick<Reading, "read" | "hash">): Promise<void> {
  const { text, encoding, sourceType, warnings, blocks } = read;
  const columns = { projectId, ...place, text, length: text.length, sha256: sha256(text), originalSha256: hash };
  await tx.revision.create({ data: { ...columns, encoding, sourceType, warnings: asJson(warnings), contributorId }, select: { id: true } });
  await insertBlocks(tx, projectId, place.id, blocks);
}

/** Writes the regions of a new revision, each as a record. */
export async function insertRegions(tx: Transaction, { projectId, contributorId }: Member, note: Note, made: { regions: readonly NewRegion[]; revisionId: string; createdAt: string }): Promise<void> {
  const ids = made.regions.map(() => uuidv7());
  const records = made.regions.map(({ refersTo, ...region }, index): RegionRecord => ({
    id: ids[index]!, revisionId: made.revisionId, ...region, refersToRegionId: refersTo === null ? null : ids[refersTo]!, contributorId, version: 1, createdAt: made.createdAt, deletedAt: null,
  }));
  // What is referred to comes first.
  const inOrder = [...records.filter(({ refersToRegionId }) => refersToRegionId === null), ...records.filter(({ refersToRegionId }) => refersToRegionId !== null)];
  for (const part of inParts(inOrder, 1_000)) await tx.region.createMany({ data: part.map((record) => ({ projectId, ...regionColumns(record) })) });
  for (const record of inOrder) note("region", record);
}

/** The bytes of an uploaded original, chunk by chunk, for a download that doesn't hold it whole. */
export async function* originalBytes(projectId: string, sha256: string): AsyncGenerator<Uint8Array> {
  for (let ordinal = 0; ; ordinal++) {
    const chunk = await database().originalChunk.findUnique({ where: { projectId_sha256_ordinal: { projectId, sha256, ordinal } }, select: { bytes: true } });
    if (!chunk) return;
    yield chunk.bytes;
  }
}
