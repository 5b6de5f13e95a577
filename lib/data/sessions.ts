import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { attempts, spend } from "@/lib/data/attempts";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { hasSecondFactor, spendCode } from "@/lib/data/second-factor/checking";
import { demandNoToken } from "@/lib/data/tokens";
import { addressOf, passwordAttempts, passwordMatches } from "@/lib/data/users";
import { checkWellFormed } from "@/lib/text/well-formed";

const sessionHours = 24 * 14;

const TOO_MANY = "Too many attempts to sign in. Try again later.";

// Longer than any address that mail reaches, or not storable: nobody's, and no key to count under.
const isNobodys = (account: string) => account.length > 320 || !checkWellFormed(account).ok;

/** Where somebody signs in from. */
export interface Place {
  readonly address: string;
  readonly userAgent: string;
}

/** A session that was opened, or the second factor that is still asked for: of whom, and whether a wrong code was given. */
export type SignedIn = { readonly sessionId: string; readonly userId: string } | { readonly codeOf: string; readonly isWrong: boolean };

/**
 * Signs in: checks the password, and a code where the account has a second factor, and opens a session. Null where address
 * or password are wrong, the same for both. Refuses with `too_many_attempts` after 10 failures for an account or 50 from
 * an address within 15 minutes, and after 5 wrong codes; who gets in is not counted, so that many people may sign in from
 * one address.
 */
export async function signIn(email: string, password: string, from: Place, code = ""): Promise<SignedIn | null> {
  // Few for one account, more for one address: many people may sit behind it.
  const [byAccount, byAddress] = [passwordAttempts(), attempts("address", 50)];
  const account = addressOf(email);
  if (isNobodys(account)) return null;
  await spend(byAccount, account, TOO_MANY);
  await spend(byAddress, from.address, TOO_MANY);
  const user = await passwordMatches(email, password);
  if (!user) return null;
  await byAccount.delete(account);
  await byAddress.reward(from.address);
  return enter(user.id, from, code);
}

/** Goes on from a password, or from an account elsewhere, that was right: asks for the second factor where there is one. */
export async function enter(userId: string, { userAgent }: Place, code = ""): Promise<SignedIn> {
  if (await hasSecondFactor(userId)) {
    if (code.trim() === "") return { codeOf: userId, isWrong: false };
    if (!(await spendCode(userId, code))) return { codeOf: userId, isWrong: true };
  }
  const id = uuidv7();
  const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
  await database().session.create({ data: { id, userId, expiresAt, userAgent: userAgent.slice(0, 300) }, select: { id: true } });
  return { sessionId: id, userId };
}

/** Whose session it is, while it stands: not revoked, not expired. Asked on every request. */
export async function sessionUser(sessionId: string): Promise<{ userId: string; isAdministrator: boolean } | null> {
  const session = await database().session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { userId: true, user: { select: { isAdministrator: true } } },
  });
  return session && { userId: session.userId, isAdministrator: session.user.isAdministrator };
}

/** Ends a session at once, at sign-out. */
export async function endSession(sessionId: string): Promise<void> {
  await database().session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } });
}

/** One's own open sessions, newest first, with the one that asks marked. Refuses a token. */
export async function listSessions(actor: UserActor) {
  demandNoToken(actor);
  const rows = await database().session.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
    take: 200,
    select: { id: true, createdAt: true, expiresAt: true, userAgent: true },
  });
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString(), isThis: actor.via.kind === "session" && row.id === actor.via.sessionId }));
}

/** Ends one of one's own sessions; somebody else's is not found. Refuses a token. */
export async function revokeSession(actor: UserActor, id: string): Promise<void> {
  demandNoToken(actor);
  const { count } = await database().session.updateMany({ where: { id, userId: actor.userId, revokedAt: null }, data: { revokedAt: new Date() } });
  if (count === 0) throw notFound();
}
