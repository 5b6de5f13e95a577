import { createHash, randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { memberOf } from "@/lib/data/membership";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";

// A token has 256 random bits, so a plain hash is enough: there is nothing to guess.
const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

export interface NewToken {
  readonly name: string;
  readonly scope: "read" | "write";
  /** the slug of the one project it is limited to, or null */
  readonly project: string | null;
}

/** Makes a personal token and returns its secret, which is shown this once. A token can't make tokens. */
export async function createToken(actor: UserActor, { name, scope, project }: NewToken): Promise<{ id: string; secret: string }> {
  demandNoToken(actor);
  const projectId = project === null ? null : (await memberOf(actor, project)).projectId;
  const secret = `cc_${randomBytes(32).toString("base64url")}`;
  const id = uuidv7();
  await database().token.create({ data: { id, hash: hashOf(secret), userId: actor.userId, projectId, name, scope }, select: { id: true } });
  return { id, secret };
}

/** One's own tokens that still work, without their secrets. Refuses a token, which need not know of the others. */
export async function listTokens(actor: UserActor) {
  demandNoToken(actor);
  const rows = await database().token.findMany({
    where: { userId: actor.userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
    take: 200,
    select: { id: true, name: true, scope: true, createdAt: true, lastUsedAt: true, project: { select: { slug: true } } },
  });
  return rows.map(({ project, createdAt, lastUsedAt, ...row }) => ({
    ...row, project: project?.slug ?? null, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Ends one of one's own tokens at once. Refuses a token. */
export async function revokeToken(actor: UserActor, id: string): Promise<void> {
  demandNoToken(actor);
  const { count } = await database().token.updateMany({ where: { id, userId: actor.userId, revokedAt: null }, data: { revokedAt: new Date() } });
  if (count === 0) throw notFound();
}

/** Whose token this secret is, and what it may do; null where it is none or was revoked. */
export async function tokenUser(secret: string): Promise<{ userId: string; isAdministrator: boolean; scope: "read" | "write"; projectId: string | null } | null> {
  const token = await database().token.findFirst({
    where: { hash: hashOf(secret), revokedAt: null },
    select: { id: true, userId: true, scope: true, projectId: true, lastUsedAt: true, user: { select: { isAdministrator: true } } },
  });
  if (!token) return null;
  await noteUse(token.id, token.lastUsedAt);
  return { userId: token.userId, isAdministrator: token.user.isAdministrator, scope: token.scope, projectId: token.projectId };
}

// Once a minute is exact enough for people, and spares a write on every request.
async function noteUse(id: string, lastUsedAt: Date | null): Promise<void> {
  if (lastUsedAt && Date.now() - lastUsedAt.getTime() < 60_000) return;
  await database().token.update({ where: { id }, data: { lastUsedAt: new Date() }, select: { id: true } });
}

/** Refuses a token what belongs to the account itself: a token reaches projects, within its scope (docs/SPEC.md, A3). */
export function demandNoToken(actor: UserActor): void {
  if (actor.via.kind === "token") throw new AppError("forbidden", "A token neither sees nor changes the account. Sign in for that. Nothing was changed.");
}
