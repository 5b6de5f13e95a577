import { database } from "@/lib/data/database";

/** Whether the database answers. */
export async function databaseHealth(): Promise<{ ok: boolean }> {
  try {
    await database().$queryRaw`SELECT 1`;
    return { ok: true };
  } catch {
    return { ok: false };
  }
}
