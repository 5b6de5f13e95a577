import { isOneTimeCode, stepOfCode } from "@/lib/access/one-time-code";
import { attempts, spend } from "@/lib/data/attempts";
import { database } from "@/lib/data/database";
import { sha256 } from "@/lib/data/history";
import { unsealedFactor } from "@/lib/data/second-factor/sealed";

/** A recovery code without what people put between its signs; it has 80 random bits, so that a plain hash is enough. */
export const recoveryHash = (code: string) => sha256(code.toLowerCase().replace(/[^a-z0-9]/g, ""));

/** Whether this account asks for a second factor at sign-in. */
export async function hasSecondFactor(userId: string): Promise<boolean> {
  return (await database().secondFactor.count({ where: { userId, confirmedAt: { not: null } } })) === 1;
}

/**
 * Whether this is a code of the account's second factor, or a recovery code, and uses it up: neither counts again, nor
 * does a code of an earlier half minute. Refuses with `too_many_attempts` after five wrong ones within 15 minutes.
 */
export async function spendCode(userId: string, code: string): Promise<boolean> {
  const limiter = attempts("code", 5);
  await spend(limiter, userId, "Too many wrong codes. Try again later.");
  const isRight = isOneTimeCode(code) ? await spendOneTimeCode(userId, code) : await spendRecoveryCode(userId, code);
  if (isRight) await limiter.delete(userId);
  return isRight;
}

async function spendOneTimeCode(userId: string, code: string): Promise<boolean> {
  const factor = await database().secondFactor.findUnique({ where: { userId }, select: { sealed: true, confirmedAt: true } });
  return factor?.confirmedAt ? spendStep(userId, factor.sealed, code) : false;
}

/** Of several who use one code at once, one does: the step is written only where it is newer. */
export async function spendStep(userId: string, sealed: string, code: string): Promise<boolean> {
  const secret = unsealedFactor(sealed, userId);
  const step = secret === null ? null : stepOfCode(secret, code, Date.now());
  if (step === null) return false;
  const newer = { OR: [{ lastStep: null }, { lastStep: { lt: step } }] };
  return (await database().secondFactor.updateMany({ where: { userId, sealed, ...newer }, data: { lastStep: step } })).count === 1;
}

async function spendRecoveryCode(userId: string, code: string): Promise<boolean> {
  const where = { userId, hash: recoveryHash(code), usedAt: null, user: { secondFactor: { confirmedAt: { not: null } } } };
  return (await database().recoveryCode.updateMany({ where, data: { usedAt: new Date() } })).count === 1;
}
