import { hash } from "@node-rs/argon2";
import { codeOfStep, newSharedSecret, stepAt } from "@/lib/access/one-time-code";
import { database } from "@/lib/data/database";
import { sealedFactor } from "@/lib/data/second-factor/sealed";
// Sets the secret that keys come from.
import "@/tests/factories/request";

export const passphrase = "an old pass phrase";

/** Cheap to check, so that many guesses take no time. */
export const cheapHash = (password = passphrase) => hash(password, { memoryCost: 1_024, timeCost: 1 });

/** Gives an account the passphrase, and a second factor that is on, or only begun; gives what makes its codes. */
export async function makeSecondFactor(userId: string, { isOn = true }: { isOn?: boolean } = {}): Promise<string> {
  const secret = newSharedSecret();
  await clearSecondFactor(userId);
  await database().user.update({ where: { id: userId }, data: { passwordHash: await cheapHash() }, select: { id: true } });
  await database().secondFactor.create({ data: { userId, sealed: sealedFactor(secret, userId), confirmedAt: isOn ? new Date() : null }, select: { userId: true } });
  return secret;
}

/** Takes it away again. */
export async function clearSecondFactor(userId: string): Promise<void> {
  await database().recoveryCode.deleteMany({ where: { userId } });
  await database().secondFactor.deleteMany({ where: { userId } });
}

/** The code of this moment, or of so many half minutes later. */
export const codeNow = (secret: string, later = 0): string => codeOfStep(secret, stepAt(Date.now()) + later);
