import { uuidv7 } from "uuidv7";
import type { Actor, RequestMark, UserActor } from "@/lib/access/actor";
import { AppError } from "@/lib/data/failure";
import { findUser, firstOwner } from "@/lib/data/users";

const mark = (): RequestMark => ({ requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null });

/** The operator of the installation: makes accounts and verifies; sees no content. */
export const operator = (): Extract<Actor, { kind: "operator" }> => ({ kind: "operator", request: mark() });

const actorOf = ({ id, isAdministrator }: { id: string; isAdministrator: boolean }): UserActor => ({
  kind: "user", userId: id, isAdministrator, scope: "write", onlyProjectId: null, via: { kind: "command_line" }, request: mark(),
});

/** The person in whose name a command acts: the one of `--as`, else the first owner of the project, else the first account. */
export async function personOf(as: string | undefined, project: string | null): Promise<UserActor> {
  if (as !== undefined) return actorOf(orRefuse(await findUser(as), `There is no account for ${as}.`));
  const found = (project === null ? null : await firstOwner(project)) ?? (await firstOwner(null));
  return actorOf(orRefuse(found, "There is no account yet. Make one first: npm run -s counterclaim -- user add --email you@example.org --name \"You\" --administrator"));
}

function orRefuse<T>(value: T | null, message: string): T {
  if (value === null) throw new AppError("not_found", message);
  return value;
}
