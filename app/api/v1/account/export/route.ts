import { exportOwn } from "@/lib/data/own-export";
import { lines } from "@/lib/server/lines";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const GET = route(operations.exportOwn, ({ actor, request }) =>
  lines({ request, cursor: undefined, fileName: "counterclaim-account.jsonl" }, (taking) => exportOwn(personOf(actor), taking)));
