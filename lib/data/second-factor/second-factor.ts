import { randomBytes } from "node:crypto";
import type { Actor, UserActor } from "@/lib/access/actor";
import { newSharedSecret, setupAddress } from "@/lib/access/one-time-code";
import { attempts, spend } from "@/lib/data/attempts";
import { database, transaction, type Transaction } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import { logInstallation } from "@/lib/data/installation";
import { recoveryHash, spendCode, spendStep } from "@/lib/data/second-factor/checking";
import { sealedFactor } from "@/lib/data/second-factor/sealed";
import { demandNoToken } from "@/lib/data/tokens";
import { addressOf, demandAdministration, demandPassword } from "@/lib/data/users";

/** How many recovery codes there are. */
const CODES = 10;
// Without letters that are taken for others; 16 of 32 signs are 80 bits.
const SIGNS = "abcdefghjkmnpqrstuvwxyz023456789";

/** Whether one's own second factor is on, since when, and how many recovery codes are left. */
export interface SecondFactorState {
  readonly since: string | null;
  readonly codesLeft: number;
}

/** The state of one's own second factor. Refuses a token. */
export async function readSecondFactor(actor: UserActor): Promise<SecondFactorState> {
  demandNoToken(actor);
  const { userId } = actor;
  const [factor, codesLeft] = await Promise.all([
    database().secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } }), database().recoveryCode.count({ where: { userId, usedAt: null } }),
  ]);
  return { since: factor?.confirmedAt?.toISOString() ?? null, codesLeft };
}

/**
 * Begins to set up a second factor: gives the secret that an authenticator takes up. Nothing is asked for until a code of
 * it has been shown (`confirmSecondFactor`); until then it can be begun anew. Refuses a wrong password, and where one is on.
 */
export async function beginSecondFactor(actor: UserActor, password: string): Promise<{ secret: string; address: string }> {
  demandNoToken(actor);
  const { email } = await demandPassword(actor, password, "password");
  const [secret, { userId }] = [newSharedSecret(), actor];
  const fresh = { sealed: sealedFactor(secret, userId), lastStep: null };
  const { count } = await database().secondFactor.updateMany({ where: { userId, confirmedAt: null }, data: fresh });
  if (count === 0) await insertFactor({ userId, ...fresh });
  return { secret, address: setupAddress(secret, email) };
}

async function insertFactor(data: { userId: string; sealed: string; lastStep: null }): Promise<void> {
  const { count } = await database().secondFactor.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) throw new AppError("conflict", "A second factor is on already. Turn it off first. Nothing was changed.");
}

/** Turns the second factor on, by a code of it; gives the recovery codes, this once. Refuses a wrong code, and where none was begun. */
export async function confirmSecondFactor(actor: UserActor, code: string): Promise<{ recoveryCodes: string[] }> {
  demandNoToken(actor);
  const { userId } = actor;
  const limiter = attempts("code", 5);
  await spend(limiter, userId, "Too many wrong codes. Try again later.");
  const factor = await database().secondFactor.findUnique({ where: { userId }, select: { sealed: true, confirmedAt: true } });
  if (!factor || factor.confirmedAt) throw new AppError("conflict", factor ? "A second factor is on already. Nothing was changed." : "Begin to set up a second factor first. Nothing was changed.");
  if (!(await spendStep(userId, factor.sealed, code))) throw wrongCode();
  await limiter.delete(userId);
  return transaction(async (tx) => {
    const { count } = await tx.secondFactor.updateMany({ where: { userId, sealed: factor.sealed, confirmedAt: null }, data: { confirmedAt: new Date() } });
    if (count === 0) throw new AppError("conflict", "It was changed elsewhere at this moment. Begin again; nothing was changed here.");
    await logInstallation(actor, "second-factor.on", {}, { tx });
    return { recoveryCodes: await replaceCodes(tx, userId) };
  });
}

const wrongCode = () => invalid([{ path: ["code"], message: "This is not a code that counts now. Each counts once, for about a minute." }]);

const newCode = () => Array.from(randomBytes(16), (byte) => SIGNS[byte % 32]).join("").replace(/(.{4})(?=.)/g, "$1-");

async function replaceCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode);
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId, hash: recoveryHash(code) })) });
  return codes;
}

/** What shows that it is really them: the password, and a code of the second factor or a recovery code. */
export interface Proofs {
  readonly password: string;
  readonly code: string;
}

async function demandBoth(actor: UserActor, { password, code }: Proofs): Promise<void> {
  demandNoToken(actor);
  await demandPassword(actor, password, "password");
  if ((await readSecondFactor(actor)).since === null) throw new AppError("conflict", "No second factor is on. Nothing was changed.");
  if (!(await spendCode(actor.userId, code))) throw wrongCode();
}

/** Gives new recovery codes, this once; the old ones end. Refuses a wrong password or code. */
export async function renewRecoveryCodes(actor: UserActor, proofs: Proofs): Promise<{ recoveryCodes: string[] }> {
  await demandBoth(actor, proofs);
  return transaction(async (tx) => {
    await logInstallation(actor, "second-factor.codes", {}, { tx });
    return { recoveryCodes: await replaceCodes(tx, actor.userId) };
  });
}

/** Turns one's own second factor off, with its recovery codes. Refuses a wrong password or code. */
export async function endSecondFactor(actor: UserActor, proofs: Proofs): Promise<void> {
  await demandBoth(actor, proofs);
  await remove(actor, actor.userId);
}

/** Turns off the second factor of somebody who lost it, and ends their sessions. For the operator and for administrators. */
export async function removeSecondFactor(actor: Actor, email: string): Promise<void> {
  demandAdministration(actor);
  const user = await database().user.findUnique({ where: { email: addressOf(email), secondFactor: { isNot: null } }, select: { id: true } });
  if (!user) throw notFound();
  await remove(actor, user.id);
  await database().session.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: new Date() } });
}

function remove(actor: Actor, userId: string): Promise<void> {
  return transaction(async (tx) => {
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await tx.secondFactor.deleteMany({ where: { userId } });
    await logInstallation(actor, "second-factor.off", { userId }, { tx });
  });
}
