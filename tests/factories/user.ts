import { uuidv7 } from "uuidv7";
import type { RequestMark, UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";

export interface TestUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** A request that carries neither a key nor an undo, unless given. */
export const requestMark = (overrides: Partial<RequestMark> = {}): RequestMark => ({
  requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null, ...overrides,
});

/** The same actor with an Idempotency-Key; the body's hash stands for method, path and body. */
export const withKey = (actor: UserActor, key: string, bodyHash = "the same body"): UserActor => ({
  ...actor, request: requestMark({ idempotency: { key, bodyHash } }),
});

/** An account that nobody can sign in to, unless `passwordHash` is given. */
export async function makeUser(overrides: { name?: string; email?: string; isAdministrator?: boolean; passwordHash?: string } = {}): Promise<TestUser> {
  const id = uuidv7();
  const data = { id, email: `${id}@example.org`, name: "Noor Example", isAdministrator: false, passwordHash: "no password", ...overrides };
  return database().user.create({ data, select: { id: true, email: true, name: true } });
}

/** The person as somebody who signed in. */
export function actorOf(user: { readonly id: string }, overrides: Partial<UserActor> = {}): UserActor {
  return {
    kind: "user", userId: user.id, isAdministrator: false, scope: "write", onlyProjectId: null,
    via: { kind: "session", sessionId: uuidv7() }, request: requestMark(), ...overrides,
  };
}

/** A new person, who is a member of nothing. */
export const makeActor = async (overrides: Partial<UserActor> = {}): Promise<UserActor> => actorOf(await makeUser(), overrides);
