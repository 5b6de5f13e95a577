import { claimHistory } from "@/lib/data/claims/claims";
import * as operations from "@/lib/server/operations/claims";
import { route } from "@/lib/server/route";

export const GET = route(operations.claimHistory, async ({ actor, params }) => ({ items: await claimHistory(actor, params.project, params.id) }));
