import { changePassword } from "@/lib/data/users";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const PUT = route(operations.changePassword, ({ actor, body }) => changePassword(personOf(actor), body.oldPassword, body.newPassword));
