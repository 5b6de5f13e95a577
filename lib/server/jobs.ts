import { setTimeout as wait } from "node:timers/promises";
import { sendDigests } from "@/lib/data/digests/digests";
import { sendInvitations } from "@/lib/data/invitations/mailing";
import { startWorker } from "@/lib/data/jobs/worker";
import { digestPost } from "@/lib/server/digest-post";
import { invitationPost } from "@/lib/server/invitation-post";
import { log } from "@/lib/server/log";
import { readTexts } from "@/lib/server/reading";
import { version as toolVersion } from "@/package.json";

const AGAIN_AFTER = 5_000;
// One for the process, also where the development server loads this file twice.
const store = globalThis as unknown as { counterclaimJobs?: true };

/** Does this installation's jobs for as long as the program runs; where the database is away, it goes on when that is back. */
export function doJobs(): void {
  if (store.counterclaimJobs) return;
  store.counterclaimJobs = true;
  void doForEver();
}

async function doForEver(): Promise<never> {
  for (;;) {
    try {
      const post = digestPost();
      const worker = await startWorker({ toolVersion, sendDigests: post ? () => sendDigests(post) : undefined, sendInvitations: () => sendInvitations(invitationPost()), onImported: readTexts, tell: (level, message) => log[level === "warning" ? "warn" : level === "info" ? "debug" : level](message) });
      await worker.ended.finally(() => worker.stop());
    } catch (error) {
      log.error({ err: error }, "jobs can't be done; tried again in five seconds");
    }
    await wait(AGAIN_AFTER);
  }
}
