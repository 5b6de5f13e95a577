import { closeAssignment } from "@/lib/data/assignments/assignments";
import { closeAssignment as operation } from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const POST = route(operation, ({ actor, params, seen }) => closeAssignment(actor, params.project, params.id, seen));
