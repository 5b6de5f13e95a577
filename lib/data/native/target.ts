import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { AppError } from "@/lib/data/failure";
import type { Manifest } from "@/lib/formats/native/manifest";

export type Pieces = AsyncIterable<Uint8Array>;

/** Where an export goes: file by file; it is there as a whole after `finish`, or not at all. */
export interface Target {
  /** writes one file to its end; waits while what is behind it is slower */
  write(name: string, pieces: Pieces): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

const exists = (place: string) => new AppError("exists", `${place} is there already. Nothing was written; name a new one.`);

async function isTaken(place: string): Promise<boolean> {
  try {
    return (await readdir(place)).length > 0;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return false;
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOTDIR") return true;
    throw thrown;
  }
}

/** A folder beside the place, on the same disk, so that what is finished in it is moved there in one step. */
async function workshop(place: string): Promise<string> {
  const parent = path.dirname(path.resolve(place));
  await mkdir(parent, { recursive: true });
  return mkdtemp(path.join(parent, ".counterclaim-export-"));
}

const readable = (pieces: Pieces) => Readable.from(pieces, { objectMode: false });

/** A new folder, or one that is empty. Refuses any other. */
export async function directoryTarget(place: string): Promise<Target> {
  if (await isTaken(place)) throw exists(place);
  const work = await workshop(place);
  return {
    async write(name, pieces) {
      const file = path.join(work, name);
      await mkdir(path.dirname(file), { recursive: true });
      await pipeline(readable(pieces), createWriteStream(file, { flags: "wx", flush: true }));
    },
    finish: () => rename(work, place),
    abandon: () => rm(work, { recursive: true, force: true }),
  };
}

/** A new ZIP file. Refuses one that is there. */
export async function zipTarget(place: string): Promise<Target> {
  if (await isTaken(place)) throw exists(place);
  const work = await workshop(place);
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on("error", reject));
  const file = path.join(work, "export.zip");
  const written = pipeline(zip.outputStream, createWriteStream(file, { flags: "wx", flush: true }));
  const orFailure = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed, written.then(() => work)]);
  written.catch(() => undefined); // each wait below reports it
  failed.catch(() => undefined);
  const write = (name: string, pieces: Pieces) => {
    const input = readable(pieces);
    const ended = new Promise<void>((resolve, reject) => input.once("end", resolve).once("error", reject));
    zip.addReadStream(input, name);
    return orFailure(ended);
  };
  return {
    write,
    async finish() {
      zip.end();
      await orFailure(written);
      await rename(file, place);
      await rm(work, { recursive: true, force: true });
    },
    async abandon() {
      if ("destroy" in zip.outputStream && typeof zip.outputStream.destroy === "function") zip.outputStream.destroy();
      await rm(work, { recursive: true, force: true });
    },
  };
}

/** Writes into a target and finishes it; what a failure leaves undone is taken away again. */
export async function finished<T>(target: Target, write: () => Promise<T>): Promise<T> {
  try {
    const written = await write();
    await target.finish();
    return written;
  } catch (thrown) {
    await target.abandon();
    throw thrown;
  }
}

/** A target that notes name, size and hash of every file that goes through it. */
export class MeasuredTarget {
  readonly files: Manifest["files"] = [];

  constructor(readonly target: Target) {}

  async write(name: string, pieces: Pieces): Promise<void> {
    const hash = createHash("sha256");
    let size = 0;
    async function* measured() {
      for await (const piece of pieces) {
        hash.update(piece);
        size += piece.byteLength;
        yield piece;
      }
    }
    await this.target.write(name, measured());
    this.files.push({ name, size, sha256: hash.digest("hex") });
  }
}
