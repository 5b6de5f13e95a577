import { createInvitation, listInvitations } from "@/lib/data/invitations/invitations";
import { invitationPost } from "@/lib/server/invitation-post";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.listInvitations, async ({ actor, params }) => ({ items: await listInvitations(actor, params.project, invitationPost()) }));
export const POST = route(operations.createInvitation, ({ actor, params, body }) => createInvitation(actor, params.project, body, invitationPost()));
