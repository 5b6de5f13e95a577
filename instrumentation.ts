/** Called once when the server starts (Next.js): what goes on beside the requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ startSealing }, { startWebhooks }] = await Promise.all([import("@/lib/server/sealing"), import("@/lib/server/webhooks")]);
  startSealing();
  startWebhooks();
}
