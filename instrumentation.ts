/** Called once when the server starts (Next.js): what goes on beside the requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSealing } = await import("@/lib/server/sealing");
  startSealing();
  const { doJobs } = await import("@/lib/server/jobs");
  doJobs();
}
