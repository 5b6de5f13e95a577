import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { uuidv7 } from "uuidv7";
import { database } from "@/lib/data/database";
import { deliver, type Send } from "@/lib/data/webhooks/delivery";
import { createWebhook } from "@/lib/data/webhooks/webhooks";
import type { WebhookInput } from "@/lib/projects/webhook";
import { post } from "@/lib/server/outgoing";
import type { TestProject } from "@/tests/factories/project";

// Secrets are sealed with the installation's key.
process.env.NEXTAUTH_SECRET ??= "a secret of the tests, long enough to be one";

/** Ends every webhook of the project, so that there is room for others. */
export async function endWebhooks({ id: projectId }: TestProject): Promise<void> {
  await database().webhook.updateMany({ where: { projectId }, data: { deletedAt: new Date(), secret: "" } });
}

/** A webhook as its owner makes it; the ones before it end. */
export async function makeWebhook(project: TestProject, input: Partial<WebhookInput> = {}): Promise<{ id: string; secret: string }> {
  await endWebhooks(project);
  return addWebhook(project, input);
}

/** The same beside those that are there. */
export const addWebhook = (project: TestProject, input: Partial<WebhookInput> = {}) =>
  createWebhook(project.as.owner, project.slug, { name: "A mirror", url: "https://hooks.invalid/", kinds: ["claim", "contest"], ...input }, "any");

/** What a stub was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server of this machine that takes what it is sent, and answers with the status that `status` gives. */
export async function receiver(status: () => number = () => 204): Promise<{ url: string; received: Received[]; server: Server }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(status(), { location: "http://127.0.0.1:9/elsewhere" }).end("ok");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received, server };
}

/** Sends as the program does where WEBHOOK_TARGETS is "any". */
export const sendAnywhere: Send = (message) => post(message, { reach: "any", time: 5_000 });

/** One round of delivery. */
export const deliverNow = (send: Send = sendAnywhere) => deliver({ kind: "operator", request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } }, send);
