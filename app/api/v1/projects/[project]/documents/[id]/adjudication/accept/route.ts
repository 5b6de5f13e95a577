import { acceptAgreements } from "@/lib/data/adjudication/deciding";
import { acceptAgreements as operation } from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const POST = route(operation, ({ actor, params, body }) => acceptAgreements(actor, params.project, params.id, body));
