import { testWebhook } from "@/lib/data/webhooks/delivery";
import * as operations from "@/lib/server/operations/webhooks";
import { route } from "@/lib/server/route";
import { sendMessage } from "@/lib/server/webhooks";

export const POST = route(operations.testWebhook, ({ actor, params }) => testWebhook(actor, params.project, params.id, sendMessage));
