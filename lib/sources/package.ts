import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import type { FormatId } from "@/lib/sources/formats";
import type { SourceFile } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";

/** How much a ZIP file may unpack to, in bytes, and how many files it may have. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
export const MAX_ENTRIES = 10_000;

/** A file in a ZIP file. */
export interface PackedFile {
  readonly name: string;
  /** its checksum, as the ZIP file says it */
  readonly crc32: number;
  /** its bytes; refuses (Unreadable) what is encrypted or unpacks to another size than it says */
  read(): Promise<Uint8Array>;
  /** where its packed bytes stand in the ZIP file */
  place(): Promise<{ readonly start: number; readonly end: number; readonly isDeflated: boolean }>;
}

/** A ZIP file whose directory was read. Names in it are names of entries only, never paths. */
export interface Package {
  readonly names: readonly string[];
  /** every entry in its order; two may have one name, of which `read` takes the later */
  readonly files: readonly PackedFile[];
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
  const files = (await entriesOf(zip)).map((entry) => packedFile(zip, entry));
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    files,
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    read: async (name) => {
      const file = byName.get(name);
      if (!file) throw new Unreadable("unreadable", { found: `there is no ${name.slice(0, 80)} in it` });
      return file.read();
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) throw new Unreadable("too-many-parts", { size: zip.entryCount, limit: MAX_ENTRIES });
  const entries: Entry[] = [];
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    size += entry.uncompressedSize;
    if (size > MAX_UNPACKED) throw new Unreadable("unpacks-too-large", { size, limit: MAX_UNPACKED });
    entries.push(entry);
  }
  return entries;
}

function packedFile(zip: ZipFile, entry: Entry): PackedFile {
  return {
    name: nameOf(entry),
    crc32: entry.crc32,
    read: () => contentOf(zip, entry),
    place: async () => {
      const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      return { start, end: start + entry.compressedSize, isDeflated: entry.compressionMethod !== 0 };
    },
  };
}

const IS_UTF8 = 0x800;

/** An entry's name. Some programs write it in UTF-8 and don't say so; as the code page that the standard names it would be nonsense. */
function nameOf({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  if ((generalPurposeBitFlag & IS_UTF8) !== 0 || extraFields.some(({ id }) => id === 0x7075)) return fileName;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(fileNameRaw).replaceAll("\\", "/");
  } catch {
    return fileName;
  }
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Unreadable("encrypted");
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Every entry unpacked once and thrown away: a library that unpacks by itself gets only what was seen to be what it says. */
export async function checkPackage({ files }: Package): Promise<void> {
  for (const file of files) if (!file.name.endsWith("/")) await file.read();
}

/** What a ZIP file is by what stands in it; "zip" where it only packs other files. Refuses an office file that isn't read (Unreadable). */
export async function packageFormat({ bytes }: Pick<SourceFile, "bytes">): Promise<FormatId | "zip"> {
  const opened = await openPackage(bytes);
  if (opened.has("word/document.xml")) return "docx";
  const type = opened.has("mimetype") ? new TextDecoder().decode((await opened.read("mimetype")).subarray(0, 100)).trim() : "";
  if (type === "application/epub+zip" || opened.has("META-INF/container.xml")) return "epub";
  if (type.startsWith("application/vnd.oasis.opendocument.text")) return "odt";
  const other = opened.has("xl/workbook.xml") ? "a table (XLSX)" : opened.has("ppt/presentation.xml") ? "slides (PPTX)" : type.includes("opendocument") ? "an OpenDocument file that is no text" : opened.has("[Content_Types].xml") ? "an Office file without a text" : null;
  if (other !== null) throw new Unreadable("unsupported", { found: other });
  return "zip";
}
