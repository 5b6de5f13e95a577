import { takeInvitation } from "@/lib/data/invitations/taking";
import { addressOfRequest } from "@/lib/server/client-address";
import * as operations from "@/lib/server/operations/projects";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const POST = route(operations.takeInvitation, ({ actor, body, request }) => takeInvitation(personOf(actor), body.token, addressOfRequest(request.headers)));
