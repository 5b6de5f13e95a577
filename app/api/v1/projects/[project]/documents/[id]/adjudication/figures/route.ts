import { readFigures } from "@/lib/data/adjudication/figures";
import { adjudicationFigures } from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const GET = route(adjudicationFigures, ({ actor, params, query }) => readFigures(actor, params.project, params.id, query.layers));
