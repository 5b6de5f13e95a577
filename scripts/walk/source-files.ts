import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Complaint } from "@/scripts/complaint.mjs";

/** A file of the folder, and the text that has to come of it. */
export interface SourceFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The files of a folder in the order of their names. Refuses a folder without any, and files that are no text in Unicode. */
export function sourceFiles(folder: string): SourceFile[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  if (names.length === 0) throw new Complaint(`There are no files in ${folder}.`, "Name a folder of texts: npm run walk -- DIR");
  return names.map(({ name }) => name).sort().map((name) => sourceFile(folder, name));
}

function sourceFile(folder: string, name: string): SourceFile {
  const place = path.resolve(folder, name);
  const bytes = readFileSync(place);
  return { name, path: place, bytes, text: expectedText(bytes, name) };
}

// Written apart from lib/sources, which it checks: all that may change is the byte-order mark and the line ends.
function expectedText(bytes: Buffer, name: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes).replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  } catch {
    throw new Complaint(`${name} is not in ${encoding}.`, "The walk takes texts in UTF-8, or in UTF-16 with a byte-order mark.");
  }
}
