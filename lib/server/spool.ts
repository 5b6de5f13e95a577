import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

// A file in between, so that a slow reader holds no database connection, and an answer is whole or not given at all.

/** Lets `write` make a file and gives its bytes, piece by piece; the file goes when they are read or no longer wanted. */
export async function spooled(write: (file: string) => Promise<unknown>): Promise<{ bytes: AsyncGenerator<Uint8Array>; size: number }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-export-"));
  const file = path.join(folder, "file");
  try {
    await write(file);
    const { size } = await stat(file);
    const bytes = readAndRemove(file, folder);
    // Brought past its first step: only then does an early end reach its `finally`.
    await bytes.next();
    return { bytes, size };
  } catch (thrown) {
    await rm(folder, { recursive: true, force: true });
    throw thrown;
  }
}

async function* readAndRemove(file: string, folder: string): AsyncGenerator<Uint8Array> {
  try {
    yield new Uint8Array();
    for await (const chunk of createReadStream(file)) yield chunk as Uint8Array;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts bytes into a file for as long as `work` goes on with it. */
export async function withFile<T>(bytes: Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-upload-"));
  try {
    const file = path.join(folder, "file");
    await writeFile(file, bytes);
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
