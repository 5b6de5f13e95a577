import { hash, verify } from "@node-rs/argon2";
import { uuidv7 } from "uuidv7";
import type { Actor, UserActor } from "@/lib/access/actor";
import { attempts, spend } from "@/lib/data/attempts";
import { database } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { logInstallation } from "@/lib/data/installation";

/** Shortest password, in characters (NIST SP 800-63B, 5.1.1.2, asks for at least 8; longer is cheap with a manager). */
export const shortestPassword = 12;

// argon2id with the memory and passes that RFC 9106, section 4, names second (64 MiB, 3 passes), one lane.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const hashPassword = (password: string) => hash(password, cost);

/** E-mail addresses are compared without regard to case. */
export const addressOf = (email: string) => email.trim().toLowerCase();

/** Whose the address of a new account is known to be: an operator says so, or a mail to it was answered. */
export interface Proof {
  readonly emailProvenAt: Date | null;
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly isAdministrator?: boolean;
}

/** Makes an account. For the operator and for administrators; refuses a short password and a taken address. */
export async function createUser(actor: Actor, { email, name, password, isAdministrator = false }: NewUser): Promise<{ id: string; email: string }> {
  demandAdministration(actor);
  const data = { ...(await accountRow({ email, name, password }, { emailProvenAt: new Date() })), isAdministrator };
  try {
    const user = await database().user.create({ data, select: { id: true, email: true } });
    await logInstallation(actor, "user.create", { email: user.email });
    return user;
  } catch (thrown) {
    if (thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === "P2002") {
      throw new AppError("exists", `There is an account for ${email} already.`);
    }
    throw thrown;
  }
}

/** A new account as it is written. Refuses a short password. */
export async function accountRow({ email, name, password }: Omit<NewUser, "isAdministrator">, { emailProvenAt }: Proof) {
  checkPassword(password);
  return { id: uuidv7(), email: addressOf(email), name, emailProvenAt, passwordHash: await hashPassword(password) };
}

/** Sets somebody's password and ends all their sessions. For the operator and for administrators. */
export async function setPassword(actor: Actor, email: string, password: string): Promise<void> {
  demandAdministration(actor);
  checkPassword(password);
  const user = await database().user.findUnique({ where: { email: addressOf(email) }, select: { id: true } });
  if (!user) throw notFound();
  await replacePassword(user.id, password, null);
  await logInstallation(actor, "user.set-password", { email: addressOf(email) });
}

/** Says that an account's address is its owner's, so that a sign-in from elsewhere may lead to it. For the operator and for administrators. */
export async function proveAddress(actor: Actor, email: string): Promise<void> {
  demandAdministration(actor);
  const { count } = await database().user.updateMany({ where: { email: addressOf(email) }, data: { emailProvenAt: new Date() } });
  if (count === 0) throw notFound();
  await logInstallation(actor, "user.prove-address", { email: addressOf(email) });
}

/** Changes one's own password and ends one's other sessions. Refuses a wrong old password; tokens can't do this. */
export async function changePassword(actor: UserActor, oldPassword: string, newPassword: string): Promise<void> {
  if (actor.via.kind !== "session") throw new AppError("forbidden", "A token can't change the password. Nothing was changed.");
  checkPassword(newPassword);
  await demandPassword(actor, oldPassword, "oldPassword");
  await replacePassword(actor.userId, newPassword, actor.via.sessionId);
  await logInstallation(actor, "user.change-password", {});
}

/** Refuses a wrong password of somebody who is signed in, at the field `path`; guesses count as those at sign-in do. */
export async function demandPassword({ userId }: UserActor, password: string, path: string): Promise<{ email: string }> {
  const { email, passwordHash } = await database().user.findUniqueOrThrow({ where: { id: userId }, select: { email: true, passwordHash: true } });
  const limiter = passwordAttempts();
  await spend(limiter, email, "Too many wrong passwords. Try again later; nothing was changed.");
  if (!(await verify(passwordHash, password))) throw invalid([{ path: [path], message: "That is not your present password." }]);
  await limiter.delete(email);
  return { email };
}

/** Guesses at the password of one account: ten within a quarter of an hour. */
export const passwordAttempts = () => attempts("account", 10);

async function replacePassword(userId: string, password: string, keptSessionId: string | null): Promise<void> {
  const passwordHash = await hashPassword(password);
  const others = { userId, revokedAt: null, ...(keptSessionId ? { id: { not: keptSessionId } } : {}) };
  await database().$transaction([
    database().user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } }),
    database().session.updateMany({ where: others, data: { revokedAt: new Date() } }),
  ]);
}

/** How many accounts there are; the first start asks. */
export async function countUsers(): Promise<number> {
  return database().user.count();
}

/** What a person may know of their own account. */
export async function readAccount(actor: UserActor): Promise<{ id: string; email: string; name: string; isAdministrator: boolean }> {
  return database().user.findUniqueOrThrow({ where: { id: actor.userId }, select: { id: true, email: true, name: true, isAdministrator: true } });
}

/** The account for an address, for the command line, which names its actor. */
export async function findUser(email: string): Promise<{ id: string; isAdministrator: boolean } | null> {
  return database().user.findUnique({ where: { email: addressOf(email) }, select: { id: true, isAdministrator: true } });
}

/** The account of the first owner of a project, or of the first account at all; null on an empty installation. */
export async function firstOwner(projectSlug: string | null): Promise<{ id: string; isAdministrator: boolean } | null> {
  const select = { id: true, isAdministrator: true } as const;
  if (!projectSlug) return database().user.findFirst({ orderBy: [{ createdAt: "asc" }, { id: "asc" }], select });
  const owner = await database().contributor.findFirst({
    where: { project: { slug: projectSlug }, role: "owner", leftAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { user: { select } },
  });
  return owner?.user ?? null;
}

/** Whether the password is the account's; takes as long for an address that has no account. */
export async function passwordMatches(email: string, password: string): Promise<{ id: string } | null> {
  const user = await database().user.findUnique({ where: { email: addressOf(email) }, select: { id: true, passwordHash: true } });
  if (user) return (await verify(user.passwordHash, password)) ? { id: user.id } : null;
  await hashPassword(password);
  return null;
}

export function demandAdministration(actor: Actor): void {
  if (actor.kind === "operator" || (actor.kind === "user" && actor.isAdministrator && actor.scope === "write")) return;
  throw new AppError(actor.kind === "anonymous" ? "unauthenticated" : "forbidden", "Only an administrator of this installation may do this.");
}

function checkPassword(password: string): void {
  if (password.length < shortestPassword) {
    throw invalid([{ path: ["password"], message: `A password has at least ${shortestPassword} characters.` }]);
  }
}
