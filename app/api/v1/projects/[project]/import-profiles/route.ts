import { dropProfile, keepProfile, listProfiles } from "@/lib/data/projects";
import * as operations from "@/lib/server/operations/layers";
import { route } from "@/lib/server/route";

export const GET = route(operations.listProfiles, ({ actor, params }) => listProfiles(actor, params.project));
export const PUT = route(operations.keepProfile, ({ actor, params, body }) => keepProfile(actor, params.project, body));
export const DELETE = route(operations.dropProfile, ({ actor, params, query }) => dropProfile(actor, params.project, query.name));
