import { keepReadingPlace, readingPlaceIn } from "@/lib/data/assignments/places";
import * as operations from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operations.getReadingPlace, ({ actor, params }) => readingPlaceIn(actor, params.project, params.id));
export const PUT = route(operations.keepReadingPlace, ({ actor, params, body }) => keepReadingPlace(actor, params.project, params.id, body));
