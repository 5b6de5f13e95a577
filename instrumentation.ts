/** Called once when the server starts (Next.js): what goes on beside the requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ startSealing }, { startWebhooks }, { doJobs }] = await Promise.all([import("@/lib/server/sealing"), import("@/lib/server/webhooks"), import("@/lib/server/jobs")]);
  startSealing();
  startWebhooks();
  doJobs();
}
