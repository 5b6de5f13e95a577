import { changeMember } from "@/lib/data/members";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const PUT = route(operations.changeMember, ({ actor, params, seen, body }) => changeMember(actor, params.project, params.id, seen, body));
