import { database, type Transaction } from "@/lib/data/database";
import type { JobPart } from "@/lib/data/generated/enums";

/** A job's file lies in the database, piece by piece: every copy of the program finds it there, and it goes with a failed write. */
const CHUNK = 1024 * 1024;

interface Place {
  readonly projectId: string;
  readonly jobId: string;
  readonly part: JobPart;
}

/** Writes a file; its size in bytes. */
export async function keepChunks(tx: Transaction, place: Place, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  let ordinal = 0;
  for await (const bytes of inChunks(pieces)) await tx.jobChunk.create({ data: { ...place, ordinal: ordinal++, bytes }, select: { ordinal: true } });
}

async function* inChunks(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + CHUNK - size);
      waiting.push(part);
      at += part.length;
      size += part.length;
      if (size < CHUNK) continue;
      yield Uint8Array.from(Buffer.concat(waiting));
      [waiting, size] = [[], 0];
    }
  }
  if (size > 0) yield Uint8Array.from(Buffer.concat(waiting));
}

/** A file's bytes, piece by piece, in order. */
export async function* chunkBytes({ projectId, jobId, part }: Place): AsyncGenerator<Uint8Array> {
  for (let ordinal = 0; ; ordinal++) {
    const chunk = await database().jobChunk.findUnique({ where: { projectId_jobId_part_ordinal: { projectId, jobId, part, ordinal } }, select: { bytes: true } });
    if (!chunk) return;
    yield chunk.bytes;
  }
}
