import { createReadStream, createWriteStream } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { AppError } from "@/lib/data/failure";
import { cardFile } from "@/lib/formats/corpus/manifest";
import { manifestFile, originalFile, originalHash, recordsFile } from "@/lib/formats/native/manifest";

/** How much an export may hold when it is unpacked. */
export interface Limits {
  readonly files: number;
  readonly bytes: number;
}
const megabyte = 1024 * 1024;
export const defaultLimits: Limits = { files: 200_000, bytes: 64 * 1024 * megabyte };

// A corpus of one sentence a million times is possible, but not much beyond what is packed honestly.
const allowance = (packed: number, { bytes }: Limits) => Math.min(bytes, 256 * megabyte + 200 * packed);

/** The files of an export, on disk, under names that this program gave them. */
export interface Package {
  readonly folder: string;
  /** sizes by name: manifest.json, records.jsonl, README.md, originals/<sha256> */
  readonly files: ReadonlyMap<string, number>;
  /** takes away what was unpacked for reading */
  close(): Promise<void>;
}

const refused = (message: string) => new AppError("invalid", `${message} Nothing was loaded.`);
const isKnown = (name: string) => name === manifestFile || name === recordsFile || name === cardFile || originalHash(name) !== null;

/** Opens a ZIP file or a folder. Refuses files that an export hasn't, and ZIP files that unpack to more than the limits. */
export async function openPackage(place: string, limits: Limits = defaultLimits): Promise<Package> {
  const found = await stat(place).catch(() => null);
  if (!found) throw refused(`There is no file or folder ${place}.`);
  const opened = found.isDirectory() ? await openFolder(place) : await unpack(place, found.size, limits);
  const missing = [manifestFile, recordsFile].find((name) => !opened.files.has(name));
  if (!missing) return opened;
  await opened.close();
  throw refused(`This is no native export: it has no ${missing}.`);
}

async function openFolder(folder: string): Promise<Package> {
  const top = (await readdir(folder)).filter((name) => name !== "originals");
  const originals = (await readdir(path.join(folder, "originals")).catch(() => [])).map((name) => `originals/${name}`);
  const files = new Map<string, number>();
  for (const name of [...top, ...originals]) {
    const found = await lstat(path.join(folder, name));
    if (!isKnown(name) || !found.isFile()) throw refused(`${name} is not a file of an export.`);
    files.set(name, found.size);
  }
  return { folder, files, close: async () => undefined };
}

async function unpack(file: string, size: number, limits: Limits): Promise<Package> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-load-"));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(path.join(folder, "originals"));
    return { folder, files: await extract(file, folder, { files: limits.files, bytes: allowance(size, limits) }), close };
  } catch (thrown) {
    await close();
    throw thrown instanceof AppError ? thrown : zipFailure(thrown);
  }
}

function zipFailure(thrown: unknown): unknown {
  // The disk's own errors carry a system call; what is left is yauzl's word on the file.
  if (!(thrown instanceof Error) || "syscall" in thrown) return thrown;
  return refused(`This is not a ZIP file that can be read (${thrown.message}).`);
}

async function extract(file: string, folder: string, limits: Limits): Promise<Map<string, number>> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true });
  try {
    if (zip.entryCount > limits.files) throw refused(`The ZIP file has ${zip.entryCount} files; ${limits.files} are allowed.`);
    return await extractEntries(zip, folder, limits.bytes);
  } finally {
    zip.close();
  }
}

async function extractEntries(zip: ZipFile, folder: string, bytes: number): Promise<Map<string, number>> {
  const files = new Map<string, number>();
  let left = bytes;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === "originals/") continue;
    const name = safeName(entry.fileName);
    if (files.has(name)) throw refused(`The ZIP file has ${name} twice.`);
    // yauzl ends an entry with an error where it unpacks to more than it says.
    left -= entry.uncompressedSize;
    if (left < 0) throw refused(`The ZIP file unpacks to more than ${Math.round(bytes / megabyte)} MB, which is not allowed.`);
    await extractEntry(zip, entry, path.join(folder, name));
    files.set(name, entry.uncompressedSize);
  }
  return files;
}

/** The name as this program writes it, made anew: what stands in a ZIP file is never used as a path. */
function safeName(given: string): string {
  if (given === manifestFile) return manifestFile;
  if (given === recordsFile) return recordsFile;
  if (given === cardFile) return cardFile;
  const hash = originalHash(given);
  if (hash === null) throw refused(`${JSON.stringify(given.slice(0, 100))} is not a file of an export.`);
  return originalFile(hash);
}

async function extractEntry(zip: ZipFile, entry: Entry, place: string): Promise<void> {
  if (!entry.canDecodeFileData()) throw refused(`${JSON.stringify(entry.fileName)} is encrypted or packed in an unknown way.`);
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(place, { flags: "wx" }));
}

/** The bytes of one of the files. */
export const fileBytes = ({ folder }: Package, name: string, range: { start?: number; end?: number } = {}) =>
  createReadStream(path.join(folder, name), { highWaterMark: megabyte, ...range });
