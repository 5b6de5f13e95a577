import { open } from "node:fs/promises";
import { AppError } from "@/lib/data/failure";
import type { Taking } from "@/lib/data/page";
import { download } from "@/lib/server/download";
import { spooled } from "@/lib/server/spool";

/** One JSON value on each line (https://github.com/ndjson/ndjson-spec). */
export const LINES = "application/x-ndjson";

/** Whether the request asks for lines rather than for a page of a list. */
export const wantsLines = (request: Request): boolean =>
  (request.headers.get("accept") ?? "").split(",").some((range) => range.split(";")[0]!.trim().toLowerCase() === LINES);

interface Wanted {
  readonly request: Request;
  readonly cursor: string | undefined;
  readonly fileName: string;
}

/**
 * A whole list as lines. They go through a file, so that a slow reader holds no connection to the database and an answer
 * is whole or isn't given (docs/decisions/0160-lines-are-spooled.md); where the reader goes, both reading and file end.
 */
export async function lines<T>({ request: { signal }, cursor, fileName }: Wanted, takeEach: (taking: Taking<T>) => Promise<void>): Promise<Response> {
  const { bytes, size } = await spooled(async (path) => {
    const file = await open(path, "w");
    const take = async (items: readonly T[]) => void (await file.appendFile(items.map((item) => `${JSON.stringify(item)}\n`).join("")));
    try {
      await takeEach({ take, signal, cursor });
    } finally {
      await file.close();
    }
    if (signal.aborted) throw new AppError("unavailable", "Whoever asked for this list has gone. Nothing was changed.");
  });
  const response = download(bytes, { fileName, size, contentType: LINES });
  response.headers.set("vary", "accept");
  return response;
}
