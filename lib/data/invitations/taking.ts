import { uuidv7 } from "uuidv7";
import type { Actor, RequestMark, UserActor } from "@/lib/access/actor";
import { attempts, spend } from "@/lib/data/attempts";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, invalid } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { write, type Note } from "@/lib/data/history";
import { logInstallation } from "@/lib/data/installation";
import { invitationHash, mayInvite } from "@/lib/data/invitations/invitations";
import { join, type Person } from "@/lib/data/members";
import { refuseTaken } from "@/lib/data/record";
import { demandNoToken } from "@/lib/data/tokens";
import { accountRow } from "@/lib/data/users";
import { endOf, type InvitationEnd, type NewcomerInput } from "@/lib/projects/invitation";
import type { Role } from "@/lib/projects/record";

/** What somebody who has a link is told: where it leads, or why it leads nowhere any more. */
export type InvitationView =
  | { readonly kind: "open"; readonly project: string; readonly role: Role; readonly invitedBy: string; readonly email: string | null; readonly expiresAt: string }
  | { readonly kind: "member"; readonly project: string; readonly slug: string }
  | { readonly kind: "over"; readonly end: InvitationEnd };

const columns = {
  projectId: true, id: true, role: true, email: true, mail: true, takenAt: true, revokedAt: true, expiresAt: true,
  invitedBy: { select: { id: true, name: true } }, project: { select: { slug: true, name: true, archivedAt: true } },
} satisfies Prisma.InvitationSelect;
type Row = Prisma.InvitationGetPayload<{ select: typeof columns }>;

/** The invitation of a link. Of links that lead nowhere each network address may try thirty within a quarter of an hour. */
async function find(token: string, from: string): Promise<Row | null> {
  const limiter = attempts("invitation", 30);
  await spend(limiter, from, "Too many links that lead nowhere were tried from here. Try again later.");
  const row = await database().invitation.findUnique({ where: { hash: invitationHash(token) }, select: columns });
  if (row) await limiter.reward(from);
  return row;
}

/** Who invited, at this moment; held until the transaction ends, so that their right can't go in between. */
async function inviterRole(tx: Transaction, { projectId, invitedBy }: Row): Promise<Role | null> {
  const [found] = await tx.$queryRaw<{ role: Role | null }[]>`
    SELECT "role"::text AS "role" FROM "Contributor" WHERE "projectId" = ${projectId}::uuid AND "userId" = ${invitedBy.id}::uuid FOR SHARE`;
  return found?.role ?? null;
}

/** Why it can't be taken now; null while it can be. */
function endOfRow(row: Row, role: Role | null): InvitationEnd | null {
  const { projectId, project: { slug, archivedAt }, invitedBy } = row;
  const project = { projectId, slug, contributorId: "", userId: invitedBy.id, isArchived: archivedAt !== null, request: nobodys };
  return endOf(row, mayInvite(project, role), new Date());
}
const nobodys: RequestMark = { requestId: "", idempotency: null, undoOfVersion: null, actId: null };

/** What a link leads to, for whoever has it; looking at it changes nothing. Refuses whoever tries many that lead nowhere. */
export async function readInvitation(actor: Actor, token: string, from: string): Promise<InvitationView> {
  const row = await find(token, from);
  if (!row) return { kind: "over", end: "unknown" };
  const { projectId, role, email, expiresAt, invitedBy, project: { slug, name } } = row;
  const people = await database().contributor.findMany({ where: { projectId, userId: { in: [invitedBy.id, ...(actor.kind === "user" ? [actor.userId] : [])] } }, select: { userId: true, role: true } });
  const roleOf = (userId: string) => people.find((each) => each.userId === userId)?.role ?? null;
  if (actor.kind === "user" && roleOf(actor.userId) !== null) return { kind: "member", project: name, slug };
  const end = endOfRow(row, roleOf(invitedBy.id));
  return end ? { kind: "over", end } : { kind: "open", project: name, role, invitedBy: invitedBy.name, email, expiresAt: expiresAt.toISOString() };
}

const refusals: Record<InvitationEnd, string> = {
  unknown: "This link leads nowhere. Check that all of it was copied.",
  taken: "This invitation was used already; each can be used once. Ask for a new one.",
  revoked: "This invitation was taken back. Ask for a new one.",
  expired: "This invitation is over. Ask for a new one.",
  lapsed: "Whoever invited you may no longer do so, or the project is put away. Ask for a new invitation.",
};
const refusal = (end: InvitationEnd) => new AppError(end === "unknown" ? "not_found" : "conflict", `${refusals[end]} Nothing was changed.`, { about: { end } });

/**
 * Takes an invitation as the person who is signed in; gives the project's slug. Refuses a token, a member (`exists`), and
 * an invitation that is over, each with the reason.
 */
export async function takeInvitation(actor: UserActor, token: string, from: string): Promise<{ project: string }> {
  demandNoToken(actor);
  const row = await find(token, from);
  if (!row) throw refusal("unknown");
  const user = await database().user.findUniqueOrThrow({ where: { id: actor.userId }, select: { id: true, name: true } });
  return take(actor, row, user, async () => user);
}

/**
 * Takes an invitation with a new account; gives the project's slug. The account's address counts as proven only where
 * the link was sent to just that address. Refuses an address that has an account, and what `takeInvitation` refuses.
 */
export async function takeAsNewcomer(actor: Actor, { token, ...newcomer }: NewcomerInput, from: string): Promise<{ project: string }> {
  const row = await find(token, from);
  if (!row) throw refusal("unknown");
  const data = await accountRow(newcomer, { emailProvenAt: null });
  // While the mail is tried, nobody else has the link; one that was given up is shown to owners.
  const isByMail = row.mail === "sent" || row.mail === "waiting";
  const emailProvenAt = isByMail && row.email === data.email ? new Date() : null;
  // There is nobody yet whose repeats could be known: an invitation that was used says so.
  const request = { ...actor.request, idempotency: null };
  return take({ kind: "anonymous", request }, row, data, async (tx) => {
    if (await tx.user.findUnique({ where: { email: data.email }, select: { id: true } })) {
      throw invalid([{ path: ["email"], message: "There is an account with this address already. Sign in with it, then open the link again." }]);
    }
    await tx.user.create({ data: { ...data, emailProvenAt }, select: { id: true } });
    await logInstallation(asPerson(data.id, request), "user.create", { email: data.email, invitationId: row.id }, { tx });
    return data;
  });
}

const asPerson = (userId: string, request: RequestMark): UserActor => ({ kind: "user", userId, isAdministrator: false, scope: "write", onlyProjectId: null, via: { kind: "session", sessionId: "" }, request });

async function take(actor: Actor, row: Row, { id: userId }: Person, personOf: (tx: Transaction) => Promise<Person>): Promise<{ project: string }> {
  const { projectId, id: invitationId, role, project: { slug } } = row;
  const was = await database().contributor.findUnique({ where: { projectId_userId: { projectId, userId } }, select: { id: true, role: true } });
  if (was?.role) throw new AppError("exists", "You are a member of this project already. The invitation stays open for somebody else.");
  const contributorId = was?.id ?? uuidv7();
  const author = { projectId, contributorId, userId, request: actor.request };
  return refuseTaken(() => write(author, "contributor.join", async (tx, note: Note) => {
    await demandOpen(tx, row);
    const joined = await join(tx, projectId, await personOf(tx), { id: contributorId, role });
    await tx.invitation.update({ where: { projectId_id: { projectId, id: invitationId } }, data: { takenAt: new Date(), takenById: userId, sealedToken: null, mailAt: null }, select: { id: true } });
    await logInstallation(asPerson(userId, actor.request), "invitation.take", { invitationId, contributorId, role }, { projectId, tx });
    note("contributor", joined);
    return { project: slug };
  }));
}

/** Of several who take it at once, the others wait here until the first has it. */
async function demandOpen(tx: Transaction, { projectId, id }: Row): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "projectId" = ${projectId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.invitation.findUniqueOrThrow({ where: { projectId_id: { projectId, id } }, select: columns });
  const end = endOfRow(row, await inviterRole(tx, row));
  if (end) throw refusal(end);
}
