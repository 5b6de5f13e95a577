import { changePresenceSetting, readPresenceSetting } from "@/lib/data/presence/setting";
import * as operations from "@/lib/server/operations/changes";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const GET = route(operations.readPresenceSetting, ({ actor }) => readPresenceSetting(personOf(actor)));
export const PUT = route(operations.changePresenceSetting, ({ actor, body }) => changePresenceSetting(personOf(actor), body.isShown));
