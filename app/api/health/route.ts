import { databaseHealth } from "@/lib/data/health";
import { version } from "@/package.json";

export const dynamic = "force-dynamic";

/** Whether the program can do its work: 200 when the database answers, 503 when it doesn't. Needs no sign-in. */
export async function GET(): Promise<Response> {
  const { ok } = await databaseHealth();
  const body = { status: ok ? "ok" : "degraded", database: ok ? "ok" : "unreachable", version };
  return Response.json(body, { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
