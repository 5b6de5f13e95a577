import { readFile, stat } from "node:fs/promises";
import { AppError } from "@/lib/data/failure";
import { maxUploadBytes } from "@/lib/server/upload";
import { placeOf } from "@/scripts/cli/place";

/** The bytes of a file that a person names. Refuses what isn't a file, and one over the installation's limit. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const place = placeOf(file);
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) throw new AppError("not_found", `There is no file ${file}.`);
  const limit = maxUploadBytes();
  if (found.size > limit) throw new AppError("too_large", `${file} is larger than ${limit / 1024 / 1024} MB, the limit of this installation. Nothing of it was stored.`);
  return readFile(place);
}
