import { createWebhook, listWebhooks } from "@/lib/data/webhooks/webhooks";
import { environment } from "@/lib/server/environment";
import * as operations from "@/lib/server/operations/webhooks";
import { route } from "@/lib/server/route";

export const GET = route(operations.listWebhooks, async ({ actor, params }) => ({ items: await listWebhooks(actor, params.project) }));
export const POST = route(operations.createWebhook, ({ actor, params, body }) => createWebhook(actor, params.project, body, environment().WEBHOOK_TARGETS));
