import { z } from "zod";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { takeAll, type Taking } from "@/lib/data/page";
import { plain } from "@/lib/data/row";
import { demandNoToken } from "@/lib/data/tokens";

/** One thing that is kept of a person: what it is, and the thing. */
export type OwnLine = { readonly is: "account" | "identity" | "session" | "token" | "membership" | "draft" | "digest" | "log" | "act" } & Readonly<Record<string, unknown>>;

const EACH = 1_000;
const touched = z.array(z.object({ recordType: z.string(), recordId: z.string(), version: z.int() }));

/**
 * Everything that this installation keeps of the person who asks, but secrets: account, ways in, tokens, memberships, what
 * they have typed and not saved, the mails of what waited for them, what was logged of them, and each of their acts in the projects that they are a member
 * of. What they made stands in those projects' own exports. Refuses a token.
 */
export async function exportOwn(actor: UserActor, taking: Taking<OwnLine>): Promise<void> {
  demandNoToken(actor);
  const { userId } = actor;
  await taking.take([await accountLine(userId), ...(await waysIn(userId))]);
  const members = await database().contributor.findMany({ where: { userId }, select: { projectId: true, id: true, name: true, role: true, createdAt: true, leftAt: true, project: { select: { slug: true, name: true } } } });
  const here = members.filter(({ role }) => role !== null);
  // Of a project that one has left one is told no more than that one was there.
  await taking.take(members.map(({ projectId: _id, project, role, ...row }) => ({ is: "membership", ...plain(row), role, project: role === null ? null : project.slug })));
  await taking.take(await drafts(userId));
  await taking.take(await digests(userId));
  await taking.take(await logged(userId));
  for (const { projectId, id, project } of here) await acts({ projectId, contributorId: id, project: project.slug }, taking);
}

async function accountLine(userId: string): Promise<OwnLine> {
  const { secondFactor, ...user } = await database().user.findUniqueOrThrow({
    where: { id: userId }, select: { id: true, email: true, name: true, isAdministrator: true, createdAt: true, emailProvenAt: true, digest: true, showsPresence: true, secondFactor: { select: { confirmedAt: true } } },
  });
  return { is: "account", ...plain(user), secondFactorSince: secondFactor?.confirmedAt?.toISOString() ?? null };
}

async function waysIn(userId: string): Promise<OwnLine[]> {
  const [identities, sessions, tokens] = await Promise.all([
    database().identity.findMany({ where: { userId }, select: { issuer: true, subject: true, createdAt: true } }),
    database().session.findMany({ where: { userId }, orderBy: { createdAt: "asc" }, select: { id: true, createdAt: true, expiresAt: true, revokedAt: true, userAgent: true } }),
    database().token.findMany({ where: { userId }, orderBy: { createdAt: "asc" }, select: { id: true, name: true, scope: true, createdAt: true, lastUsedAt: true, revokedAt: true } }),
  ]);
  const as = (is: OwnLine["is"]) => (row: object): OwnLine => ({ is, ...plain(row) });
  return [...identities.map(as("identity")), ...sessions.map(as("session")), ...tokens.map(as("token"))];
}

async function drafts(userId: string): Promise<OwnLine[]> {
  const rows = await database().draft.findMany({ where: { userId }, orderBy: { updatedAt: "asc" }, select: { recordId: true, baseVersion: true, updatedAt: true, body: true } });
  return rows.map((row) => ({ is: "draft", ...plain(row) }));
}

async function digests(userId: string): Promise<OwnLine[]> {
  const rows = await database().digest.findMany({ where: { userId }, orderBy: { createdAt: "asc" }, select: { id: true, state: true, attempts: true, items: true, createdAt: true, sentAt: true } });
  return rows.map((row) => ({ is: "digest", ...plain(row) }));
}

async function logged(userId: string): Promise<OwnLine[]> {
  const rows = await database().installationEvent.findMany({ where: { userId }, orderBy: [{ at: "asc" }, { id: "asc" }], select: { id: true, at: true, act: true, detail: true } });
  return rows.map((row) => ({ is: "log", ...plain(row) }));
}

/** The acts of one member, in the order of their ids. */
function acts({ projectId, contributorId, project }: { projectId: string; contributorId: string; project: string }, { take, signal }: Taking<OwnLine>): Promise<void> {
  return takeAll<OwnLine>(async ({ cursor }) => {
    const rows = await database().event.findMany({
      where: { projectId, contributorId, ...(cursor ? { id: { gt: cursor } } : {}) }, orderBy: { id: "asc" }, take: EACH, select: { id: true, at: true, act: true, bodyHashes: true },
    });
    const items = rows.map(({ bodyHashes, ...row }): OwnLine => ({ is: "act", project, ...plain(row), records: touched.parse(bodyHashes) }));
    return { items, next: rows.length === EACH ? rows.at(-1)!.id : null };
  }, { take, signal });
}
