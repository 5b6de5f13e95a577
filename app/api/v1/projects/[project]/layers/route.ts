import { checkImport, importLayer } from "@/lib/data/imports/importing";
import { listLayers } from "@/lib/data/imports/layers";
import * as operations from "@/lib/server/operations/layers";
import { andRead } from "@/lib/server/reading";
import { route } from "@/lib/server/route";
import { maxUploadBytes } from "@/lib/server/upload";

export const GET = route(operations.listLayers, ({ actor, params }) => listLayers(actor, params.project));
export const POST = route(operations.importLayer, async ({ actor, params, query: { check, ...said }, body }) => {
  const given = { ...said, bytes: body, limit: maxUploadBytes() };
  if (check) return { layer: null, report: await checkImport(actor, params.project, given) };
  return andRead(importLayer(actor, params.project, given));
});
