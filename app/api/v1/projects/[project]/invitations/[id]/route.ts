import { revokeInvitation } from "@/lib/data/invitations/invitations";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const DELETE = route(operations.revokeInvitation, ({ actor, params }) => revokeInvitation(actor, params.project, params.id));
