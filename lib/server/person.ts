import type { Actor, UserActor } from "@/lib/access/actor";
import { AppError } from "@/lib/data/failure";

/** The person behind the request; refuses nobody-in-particular. For what belongs to a person and not to a project. */
export function personOf(actor: Actor): UserActor {
  if (actor.kind !== "user") throw new AppError("unauthenticated", "Sign in first.");
  return actor;
}
