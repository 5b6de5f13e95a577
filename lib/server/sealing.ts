import { sealAll } from "@/lib/data/seals/sealing";
import { log } from "@/lib/server/log";

/** How long after one sealing the next begins, in milliseconds. */
const PAUSE = 10_000;

let timer: NodeJS.Timeout | undefined;

/** Seals what is saved, again and again, for as long as this process runs; the process doesn't stay for it. */
export function startSealing(): void {
  timer ??= setTimeout(sealAndGoOn, PAUSE).unref();
}

// What fails is tried again: the database may be gone for a moment, and nothing is lost by sealing later.
async function sealAndGoOn(): Promise<void> {
  await sealAll().catch((error: unknown) => log.warn({ error: String(error) }, "sealing of events failed"));
  timer = setTimeout(sealAndGoOn, PAUSE).unref();
}
