import { ask, type Answer } from "@/components/ui/request";
import { Outbox, type OutboxStore, type Write } from "@/components/claims/client/outbox";

/** The outbox of one page: sends through the API, once what `ready` waits for is over; wakes when the connection comes back. */
export function browserOutbox(store: OutboxStore, ready: () => Promise<void> = () => Promise.resolve()): Outbox {
  return new Outbox({ send: (write) => ready().then(() => send(write)), store, wait, now: () => new Date() });
}

function send({ method, path, body, seen, key, undoOf, actId }: Write): Promise<Answer<{ id: string; version: number }>> {
  return ask({ method, path, body, seen, undoOf, actId, idempotencyKey: key });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      window.removeEventListener("online", wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    window.addEventListener("online", wake);
  });
}
