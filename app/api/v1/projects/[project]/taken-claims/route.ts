import { takeClaims } from "@/lib/data/claims/taking";
import { takeClaims as operation } from "@/lib/server/operations/layers";
import { route } from "@/lib/server/route";

export const POST = route(operation, ({ actor, params, body }) => takeClaims(actor, params.project, body));
