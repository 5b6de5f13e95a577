import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { z } from "zod";
import { AppError, invalid } from "@/lib/data/failure";
import { placeOf } from "@/scripts/cli/place";

/** Arguments by the schema that the API parses by, too. Refuses with all that is wrong. */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(result.error.issues.map(({ path, message }) => ({ path: path.map(String), message: `${path.map(String).join(".") || "value"}: ${message}` })));
}

/** A secret from a file, or from what is piped in ("-"); one line end is not part of it. Never from the arguments, which other people on the machine can read. */
export async function secretFrom(file: string): Promise<string> {
  const content = file === "-" ? await text(process.stdin) : await readFile(placeOf(file), "utf8").catch(() => null);
  if (content === null) throw new AppError("not_found", `The password file ${file} can't be read. Nothing was changed.`);
  return content.replace(/\r?\n$/, "");
}
