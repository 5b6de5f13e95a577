import { z } from "zod";
import { recordId } from "@/lib/projects/record";
import { deliveryRecord, webhookInput, webhookRecord } from "@/lib/projects/webhook";
import { inProject, oneInProject, operation } from "@/lib/server/operation";

const one = { params: oneInProject, response: webhookRecord } as const;

export const listWebhooks = operation({
  id: "listWebhooks", method: "GET", path: "/projects/{project}/webhooks", params: inProject, response: z.object({ items: z.array(webhookRecord) }),
  summary: "The project's webhooks with their last messages, without their secrets; for owners",
});
export const createWebhook = operation({
  id: "createWebhook", method: "POST", path: "/projects/{project}/webhooks", params: inProject, body: webhookInput, status: 201, response: z.object({ id: recordId, secret: z.string() }),
  summary: "Make a webhook; its secret is shown this once",
});
export const deleteWebhook = operation({ ...one, id: "deleteWebhook", method: "DELETE", path: "/projects/{project}/webhooks/{id}", response: z.null(), summary: "End a webhook for good, with its secret and its messages" });
export const pauseWebhook = operation({ ...one, id: "pauseWebhook", method: "POST", path: "/projects/{project}/webhooks/{id}/pause", summary: "Send nothing until it is resumed" });
export const resumeWebhook = operation({ ...one, id: "resumeWebhook", method: "POST", path: "/projects/{project}/webhooks/{id}/resume", summary: "Send again, first what waits" });
export const testWebhook = operation({
  ...one, id: "testWebhook", method: "POST", path: "/projects/{project}/webhooks/{id}/test", response: deliveryRecord,
  summary: "Send a test message now, once, and tell what came of it",
});
