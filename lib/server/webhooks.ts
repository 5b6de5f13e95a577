import { uuidv7 } from "uuidv7";
import { clearDelivered, deliver, type Send } from "@/lib/data/webhooks/delivery";
import { sealReadableSecrets } from "@/lib/data/webhooks/secret";
import { environment } from "@/lib/server/environment";
import { log } from "@/lib/server/log";
import { post } from "@/lib/server/outgoing";
import { version } from "@/package.json";

const AGAIN_AFTER = 2_000;
const AFTER_FAILURE = 30_000;
const CLEARED_EVERY = 3_600_000;
// One for the process, also where the development server loads this file twice.
const store = globalThis as unknown as { counterclaimWebhooks?: true };

/** Sends a message to where this installation lets webhooks lead. */
export const sendMessage: Send = (message) =>
  post({ ...message, headers: { ...message.headers, "user-agent": `Counterclaim/${version}` } }, { reach: environment().WEBHOOK_TARGETS });

/** Lets messages to webhooks go out for as long as this process lives; where that fails, it is tried again. */
export function startWebhooks(): void {
  if (store.counterclaimWebhooks) return;
  store.counterclaimWebhooks = true;
  void round(0);
}

async function round(clearAt: number): Promise<void> {
  let pause = AGAIN_AFTER;
  const isHour = Date.now() >= clearAt;
  try {
    if (isHour) await Promise.all([clearDelivered(), sealReadableSecrets()]);
    await deliver({ kind: "operator", request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } }, sendMessage);
  } catch (error) {
    log.error({ err: error }, "messages to webhooks could not be sent; tried again in half a minute");
    pause = AFTER_FAILURE;
  }
  setTimeout(() => void round(isHour ? Date.now() + CLEARED_EVERY : clearAt), pause).unref();
}
