import { setTimeout as wait } from "node:timers/promises";
import { database } from "@/lib/data/database";

/** How long a database may take to answer before it counts as not answering, in milliseconds. */
const patience = 2_000;

/** Whether the database answers, known after two seconds at most: one that hangs doesn't hang who asks. */
export async function databaseHealth(): Promise<{ ok: boolean }> {
  const giveUp = new AbortController();
  try {
    const silence = wait(patience, { ok: false }, { signal: giveUp.signal }).catch(() => ({ ok: false }));
    return await Promise.race([answer(), silence]);
  } finally {
    giveUp.abort();
  }
}

async function answer(): Promise<{ ok: boolean }> {
  try {
    await database().$queryRaw`SELECT 1`;
    return { ok: true };
  } catch {
    return { ok: false };
  }
}
