import { restoreLayer } from "@/lib/data/imports/layers";
import { restoreLayer as operation } from "@/lib/server/operations/layers";
import { route } from "@/lib/server/route";

export const POST = route(operation, ({ actor, params, seen }) => restoreLayer(actor, params.project, params.id, seen));
