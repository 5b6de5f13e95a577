import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { openPromise, type Entry } from "yauzl";
import { fileOfTable } from "@/lib/data/backup/manifest";
import { AppError } from "@/lib/data/failure";

/** The files of a backup, in a ZIP file or a folder; names are only ever those that this program gives. */
export interface BackupFiles {
  text(name: string): Promise<string>;
  /** the rows of a table */
  table(name: string): Promise<Readable>;
  close(): Promise<void>;
}

const refused = (message: string) => new AppError("invalid", `${message} Nothing was restored.`);

/** Opens a backup. Refuses what isn't there or isn't a ZIP file. */
export async function openBackup(place: string): Promise<BackupFiles> {
  const found = await stat(place).catch(() => null);
  if (!found) throw refused(`There is no file or folder ${place}.`);
  return found.isDirectory() ? inFolder(place) : inZip(place);
}

const inFolder = (folder: string): BackupFiles => ({
  text: (name) => readFile(path.join(folder, name), "utf8").catch(() => { throw refused(`This is no backup: it has no ${name}.`); }),
  table: async (name) => createReadStream(path.join(folder, fileOfTable(name))),
  close: async () => undefined,
});

async function inZip(file: string): Promise<BackupFiles> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch((error: Error) => { throw refused(`This is not a ZIP file that can be read (${error.message}).`); });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const open = async (name: string): Promise<Readable> => {
    const entry = entries.get(name);
    if (!entry) throw refused(`This is no whole backup: it has no ${name}.`);
    return zip.openReadStreamPromise(entry);
  };
  return {
    text: async (name) => (await buffer(await open(name))).toString("utf8"),
    table: (name) => open(fileOfTable(name)),
    close: async () => zip.close(),
  };
}
