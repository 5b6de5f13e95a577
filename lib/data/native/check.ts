import { createHash } from "node:crypto";
import { text as textOf } from "node:stream/consumers";
import { AppError, type Issue } from "@/lib/data/failure";
import { sha256 } from "@/lib/data/history";
import type { Progress } from "@/lib/data/native/export";
import { ConverterCache } from "@/lib/data/native/converter-cache";
import { LineProblem, linesOf } from "@/lib/data/native/lines";
import { fileBytes, type Package } from "@/lib/data/native/package";
import { parseNativeLine } from "@/lib/formats/native/line";
import { manifestFile, originalFile, originalHash, readManifest, recordsFile, type Counts, type Manifest } from "@/lib/formats/native/manifest";
import { NativeReader } from "@/lib/formats/native/reader";
import type { StoredEntry } from "@/lib/formats/native/stored";

/** So many problems are told; a file that is wrong throughout need not be listed line by line. */
const mostTold = 50;
/** In bytes: a line for each of the most files that are taken. */
const longestManifest = 64 * 1024 * 1024;

class Problems {
  readonly issues: Issue[] = [];
  #count = 0;

  add(file: string, line: number, message: string): void {
    this.#count++;
    if (this.issues.length < mostTold) this.issues.push({ path: line > 0 ? [file, line] : [file], message: `${placeWords(file, line)}: ${message}` });
  }

  refuse(): void {
    const first = this.issues[0];
    if (!first) return;
    const more = this.#count > 1 ? ` (and ${this.#count - 1} more)` : "";
    throw new AppError("invalid", `${first.message}${more}. Nothing was loaded.`, { issues: this.issues });
  }
}

const placeWords = (file: string, line: number) => (line > 0 ? `${file}, line ${line}` : file);

/** Checks an export whole, before anything of it is written: manifest, hashes, every line. Refuses it with file and line. */
export async function checkPackage(files: Package, onProgress?: Progress): Promise<Manifest> {
  const problems = new Problems();
  const manifest = await checkedManifest(files, problems);
  await checkFiles(files, manifest, problems);
  problems.refuse();
  await checkRecords(files, manifest, problems, onProgress);
  problems.refuse();
  return manifest;
}

async function checkedManifest(files: Package, problems: Problems): Promise<Manifest> {
  if (files.files.get(manifestFile)! > longestManifest) throw new AppError("invalid", `${manifestFile} is too large. Nothing was loaded.`);
  const read = readManifest(await textOf(fileBytes(files, manifestFile)));
  if (read.ok) return read.manifest;
  problems.add(manifestFile, 0, read.message);
  problems.refuse();
  throw new Error("refused above");
}

async function checkFiles(files: Package, manifest: Manifest, problems: Problems): Promise<void> {
  const listed = new Map(manifest.files.map((file) => [file.name, file]));
  for (const name of files.files.keys()) {
    if (name !== manifestFile && !listed.has(name)) problems.add(name, 0, "is not listed in the manifest");
  }
  for (const { name, size, sha256: said } of listed.values()) {
    if (!files.files.has(name)) problems.add(name, 0, "is listed in the manifest, but it is not there");
    else if (files.files.get(name) !== size) problems.add(name, 0, `has ${files.files.get(name)} bytes; the manifest says ${size}`);
    else if ((originalHash(name) ?? said) !== said) problems.add(name, 0, "is named by another SHA-256 than the manifest says");
    else if ((await hashOf(files, name)) !== said) problems.add(name, 0, "has another SHA-256 than the manifest says");
  }
}

async function hashOf(files: Package, name: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of fileBytes(files, name)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}

async function checkRecords(files: Package, manifest: Manifest, problems: Problems, onProgress?: Progress): Promise<void> {
  const size = files.files.get(recordsFile)!;
  const places = new Map<string, { start: number; size: number }>();
  const texts = new ConverterCache(async (id) => textAt(files, places.get(id)!));
  const reader = new NativeReader({ sha256, converterOf: (id) => texts.of(id) });
  const originals = new Set([...files.files.keys()].flatMap((name) => originalHash(name) ?? []));
  try {
    for await (const line of linesOf(fileBytes(files, recordsFile))) {
      const { entry, problems: found } = await reader.read(line.text);
      for (const problem of found) problems.add(recordsFile, problem.line, problem.message);
      if (entry?.record === "revision") places.set(entry.id, { start: line.start, size: line.size });
      if (entry?.record === "original") checkOriginal(files, originals, entry, problems);
      onProgress?.(line.start + line.size, size);
    }
    for (const { line, message } of reader.finish()) problems.add(recordsFile, line, message);
  } catch (thrown) {
    if (!(thrown instanceof LineProblem)) throw thrown;
    problems.add(recordsFile, thrown.line, thrown.message);
  }
  for (const hash of originals) problems.add(originalFile(hash), 0, "belongs to no original in the records");
  checkCounts(manifest.counts, reader.counts, problems);
}

function checkOriginal(files: Package, originals: Set<string>, { sha256: hash, size }: Extract<StoredEntry, { record: "original" }>, problems: Problems): void {
  const name = originalFile(hash);
  originals.delete(hash);
  if (!files.files.has(name)) problems.add(name, 0, "is not there, but the records name it");
  else if (files.files.get(name) !== size) problems.add(name, 0, `has ${files.files.get(name)} bytes; the records say ${size}`);
}

function checkCounts(said: Counts, counted: Counts, problems: Problems): void {
  for (const [record, count] of Object.entries(counted)) {
    const expected = said[record as keyof Counts] ?? 0;
    if (expected !== count) problems.add(recordsFile, 0, `has ${count} ${record} records; the manifest says ${expected}`);
  }
}

async function textAt(files: Package, { start, size }: { start: number; size: number }): Promise<string> {
  const parsed = parseNativeLine(await textOf(fileBytes(files, recordsFile, { start, end: start + size - 1 })));
  if (parsed.ok && parsed.entry.record === "revision") return parsed.entry.text;
  throw new Error("the line of a revision changed while the file was read");
}
