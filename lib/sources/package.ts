import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import type { FormatId } from "@/lib/sources/formats";
import type { SourceFile } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";

/** How much a ZIP file may unpack to, in bytes, and how many files it may have. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
export const MAX_ENTRIES = 10_000;

/** A ZIP file whose directory was read. Names in it are names of entries only, never paths. */
export interface Package {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** the bytes of an entry; refuses (Unreadable) one that isn't there, is encrypted, or unpacks to more than is left */
  read(name: string): Promise<Uint8Array>;
}

/**
 * Opens a ZIP file that is in memory. Refuses one that says it unpacks to more than `MAX_UNPACKED`; one that says less
 * than is true is refused when an entry is read (yauzl counts).
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { strictFileNames: false, validateEntrySizes: true });
  const entries = await entriesOf(zip);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name) => contentOf(zip, entries.get(name), name),
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_ENTRIES) throw new Unreadable("too-many-parts", { size: zip.entryCount, limit: MAX_ENTRIES });
  const entries = new Map<string, Entry>();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    size += entry.uncompressedSize;
    if (size > MAX_UNPACKED) throw new Unreadable("unpacks-too-large", { size, limit: MAX_UNPACKED });
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function contentOf(zip: ZipFile, entry: Entry | undefined, name: string): Promise<Uint8Array> {
  if (!entry) throw new Unreadable("unreadable", { found: `there is no ${name.slice(0, 80)} in it` });
  if (entry.isEncrypted()) throw new Unreadable("encrypted");
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Every entry unpacked once and thrown away: a library that unpacks by itself gets only what was seen to be what it says. */
export async function checkPackage({ names, read }: Package): Promise<void> {
  for (const name of names) if (!name.endsWith("/")) await read(name);
}

/** What a ZIP file is by what stands in it. Refuses what is none of the kinds that are read (Unreadable). */
export async function packageFormat({ bytes }: SourceFile): Promise<FormatId> {
  const opened = await openPackage(bytes);
  if (opened.has("word/document.xml")) return "docx";
  const type = opened.has("mimetype") ? new TextDecoder().decode((await opened.read("mimetype")).subarray(0, 100)).trim() : "";
  if (type === "application/epub+zip" || opened.has("META-INF/container.xml")) return "epub";
  if (type.startsWith("application/vnd.oasis.opendocument.text")) return "odt";
  const found = opened.has("xl/workbook.xml") ? "a table (XLSX)" : opened.has("ppt/presentation.xml") ? "slides (PPTX)" : type.includes("opendocument") ? "an OpenDocument file that is no text" : "a ZIP file";
  throw new Unreadable("unsupported", { found });
}
