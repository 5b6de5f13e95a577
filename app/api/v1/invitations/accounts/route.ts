import { takeAsNewcomer } from "@/lib/data/invitations/taking";
import { addressOfRequest } from "@/lib/server/client-address";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const POST = route(operations.takeAsNewcomer, ({ actor, body, request }) => takeAsNewcomer(actor, body, addressOfRequest(request.headers)));
