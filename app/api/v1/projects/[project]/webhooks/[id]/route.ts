import { deleteWebhook } from "@/lib/data/webhooks/webhooks";
import * as operations from "@/lib/server/operations/webhooks";
import { route } from "@/lib/server/route";

export const DELETE = route(operations.deleteWebhook, ({ actor, params }) => deleteWebhook(actor, params.project, params.id));
