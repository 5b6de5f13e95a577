import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { cardFile } from "@/lib/formats/corpus/manifest";
import { manifestFile, recordsFile, type Manifest } from "@/lib/formats/native/manifest";
import { canonicalJson } from "@/lib/text/canonical-json";

/** A line of records.jsonl, to be changed by a test. */
export type AnyLine = Record<string, unknown> & { record: string };

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The lines of an export. */
export async function linesIn(folder: string): Promise<AnyLine[]> {
  const text = await readFile(path.join(folder, recordsFile), "utf8");
  return text.split("\n").slice(0, -1).map((line) => JSON.parse(line) as AnyLine);
}

/** A copy of an export with other records, and a manifest that agrees with them. */
export async function withLines(from: string, to: string, change: (lines: AnyLine[]) => AnyLine[] | void): Promise<void> {
  const lines = await linesIn(from);
  const changed = change(lines) ?? lines;
  await withRecords(from, to, changed.map((line) => `${canonicalJson(line)}\n`).join(""), changed);
}

/** A copy of an export with other bytes as its records, and a manifest that agrees with them. */
export async function withRecords(from: string, to: string, records: string | Uint8Array, counted?: readonly AnyLine[]): Promise<void> {
  await cp(from, to, { recursive: true });
  await writeFile(path.join(to, recordsFile), records);
  await changeManifest(to, (manifest) => {
    const bytes = Buffer.from(records);
    const files = manifest.files.map((file) => (file.name === recordsFile ? { ...file, size: bytes.length, sha256: hashOf(bytes) } : file));
    const counts = { ...manifest.counts };
    for (const record of Object.keys(counts) as (keyof typeof counts)[]) if (counted) counts[record] = counted.filter((line) => line.record === record).length;
    return { ...manifest, files, counts };
  });
}

/** Writes an export's manifest anew. */
export async function changeManifest(folder: string, change: (manifest: Manifest) => unknown): Promise<void> {
  const file = path.join(folder, manifestFile);
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, "utf8")) as Manifest)));
}

/** Packs a folder as a ZIP file, under the names that `rename` gives. */
export async function zipOf(folder: string, to: string, rename: (name: string) => string[] = (name) => [name]): Promise<void> {
  const zip = new ZipFile();
  const originals = (await readdir(path.join(folder, "originals"))).map((name) => `originals/${name}`);
  const card = (await readdir(folder)).filter((name) => name === cardFile);
  for (const name of [manifestFile, recordsFile, ...card, ...originals]) for (const as of rename(name)) zip.addFile(path.join(folder, name), as);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
}
