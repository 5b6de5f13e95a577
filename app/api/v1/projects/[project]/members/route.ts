import { addMember, listMembers } from "@/lib/data/members";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.listMembers, ({ actor, params, query }) => listMembers(actor, params.project, query));
export const POST = route(operations.addMember, ({ actor, params, body }) => addMember(actor, params.project, body));
