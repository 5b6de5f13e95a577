import { readContestView } from "@/lib/data/contest-view";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.readContestView, ({ actor, params }) => readContestView(actor, params.project, params.id));
