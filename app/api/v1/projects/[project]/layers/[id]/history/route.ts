import { layerHistory } from "@/lib/data/imports/layers";
import { layerHistory as operation } from "@/lib/server/operations/layers";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params, query }) => layerHistory(actor, params.project, params.id, query));
