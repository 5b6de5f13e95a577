import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { RequestMark, UserActor } from "@/lib/access/actor";
import { database, transaction, type Transaction } from "@/lib/data/database";
import { logInstallation } from "@/lib/data/installation";
import { refuseTaken } from "@/lib/data/record";
import { accountRow, addressOf } from "@/lib/data/users";

/** What a provider says of who signed in there. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** whether the provider says that the address is really theirs */
  readonly isEmailVerified: boolean;
  readonly name: string | null;
}

/**
 * Why somebody who signed in elsewhere doesn't get in: the address isn't verified there; nobody has an account with it
 * here; whose address it is was never proven here; the account is tied to somebody else there.
 */
export const identityRefusals = ["unverified", "unknown", "unproven", "tied"] as const;
export type IdentityRefusal = (typeof identityRefusals)[number];
export type Identified = { readonly userId: string } | { readonly refused: IdentityRefusal };

/**
 * Whose account it is here. Known by issuer and subject; the first time, by an address that is verified there and proven
 * here (docs/decisions/0178-accounts-elsewhere.md), which ties them from then on. Makes an account only where `makesAccounts`.
 */
export async function identify(claims: Claims, { makesAccounts, request }: { makesAccounts: boolean; request: RequestMark }): Promise<Identified> {
  const { issuer, subject, email, isEmailVerified } = claims;
  const known = await database().identity.findUnique({ where: { issuer_subject: { issuer, subject } }, select: { userId: true } });
  if (known) return known;
  if (!isEmailVerified || email === null) return { refused: "unverified" };
  const user = await database().user.findUnique({ where: { email: addressOf(email) }, select: { id: true, emailProvenAt: true, identities: { where: { issuer }, select: { subject: true } } } });
  if (!user) return makesAccounts ? make(claims, email, request) : { refused: "unknown" };
  if (!user.emailProvenAt) return { refused: "unproven" };
  if (user.identities.length > 0) return { refused: "tied" };
  await refuseTaken(() => transaction((tx) => tie(tx, claims, user.id, request)));
  return { userId: user.id };
}

async function tie(tx: Transaction, { issuer, subject }: Claims, userId: string, request: RequestMark): Promise<void> {
  await tx.identity.create({ data: { issuer, subject, userId }, select: { userId: true } });
  await logInstallation(asPerson(userId, request), "identity.tie", { issuer }, { tx });
}

/** An account that is only come into from elsewhere: nobody knows its password, until the operator sets one. */
async function make(claims: Claims, email: string, request: RequestMark): Promise<Identified> {
  const name = claims.name?.trim().slice(0, 200) || email;
  const data = await accountRow({ email, name, password: randomBytes(32).toString("base64url") }, { emailProvenAt: new Date() });
  await refuseTaken(() => transaction(async (tx) => {
    await tx.user.create({ data, select: { id: true } });
    await logInstallation(asPerson(data.id, request), "user.create", { email: data.email, issuer: claims.issuer }, { tx });
    await tie(tx, claims, data.id, request);
  }));
  return { userId: data.id };
}

const asPerson = (userId: string, request: RequestMark): UserActor => ({ kind: "user", userId, isAdministrator: false, scope: "write", onlyProjectId: null, via: { kind: "session", sessionId: uuidv7() }, request });
