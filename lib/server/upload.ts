import { AppError } from "@/lib/data/failure";

/** The most bytes that one request may carry. */
export function maxUploadBytes(): number {
  // Set to nothing counts as not set, as everywhere.
  return Number(process.env.MAX_UPLOAD_MB || "50") * 1024 * 1024;
}

/** A request's body, whole. Refuses more than `limit` bytes as soon as they are seen, whatever Content-Length says. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new AppError("too_large", `This is larger than ${limit / 1024 / 1024} MB, the limit of this installation. Nothing was stored.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
