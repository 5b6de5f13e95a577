import { pauseWebhook } from "@/lib/data/webhooks/webhooks";
import * as operations from "@/lib/server/operations/webhooks";
import { route } from "@/lib/server/route";

export const POST = route(operations.pauseWebhook, ({ actor, params }) => pauseWebhook(actor, params.project, params.id));
