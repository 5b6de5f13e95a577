import { randomBytes } from "node:crypto";
import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { attempts, spend } from "@/lib/data/attempts";
import { database, transaction, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { sha256 } from "@/lib/data/history";
import { logInstallation } from "@/lib/data/installation";
import { openedToken, tryMail, waitingMail } from "@/lib/data/invitations/mailing";
import { demand, memberOf } from "@/lib/data/membership";
import { refuseTaken } from "@/lib/data/record";
import { plain } from "@/lib/data/row";
import { addressOf } from "@/lib/data/users";
import type { InvitationInput, InvitationRecord, MailProblem, MailState } from "@/lib/projects/invitation";
import type { Role } from "@/lib/projects/record";

const MOST_OPEN = 200;
const DAY = 86_400_000;

/** What a link carries is kept only as this: it has 256 random bits, so that there is nothing to guess. */
export const invitationHash = sha256;

/** What the mail with a link says. */
export interface InvitationMail {
  readonly to: string;
  readonly project: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** How links are made and sent; `send` is null where this installation sends no mail. */
export interface Post {
  readonly linkOf: (token: string) => string;
  readonly send: ((mail: InvitationMail) => Promise<"sent" | MailProblem>) | null;
}

/** A new invitation. Its link is told only where no mail brings it: who gets the mail has it. */
export interface NewInvitation {
  readonly id: string;
  readonly link: string | null;
  readonly mail: MailState | null;
}

const openNow = () => ({ takenAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

/**
 * Invites one person into the project, by mail or by a link to pass on; for owners. The invitation stands whatever
 * becomes of the mail, which is tried at once, and where that fails again by the program's worker. Refuses an id that is taken, and more open invitations than 200.
 */
export async function createInvitation(actor: Actor, project: string, input: InvitationInput, post: Post): Promise<NewInvitation> {
  const member = await memberOf(actor, project);
  demand(member, "invitation.write");
  const byMail = input.email !== null && post.send !== null;
  if (byMail) await spend(attempts("mail", 100, 3_600), member.userId, "You have sent very many invitations within an hour. Send no more for a while, or pass the link on yourself.");
  const token = randomBytes(32).toString("base64url");
  await refuseTaken(() => transaction((tx) => insert(tx, actor, member, input, token, byMail)));
  const link = post.linkOf(token);
  if (!byMail) return { id: input.id, link, mail: null };
  const mail = await tryMail({ projectId: member.projectId, id: input.id }, post);
  return { id: input.id, link: mail === "failed" ? link : null, mail };
}

async function insert(tx: Transaction, actor: Actor, { projectId, userId }: Member, { id, role, email, days }: InvitationInput, token: string, byMail: boolean) {
  if ((await tx.invitation.count({ where: { projectId, ...openNow() } })) >= MOST_OPEN) {
    throw new AppError("conflict", `There are ${MOST_OPEN} open invitations already. Revoke some that are not needed any more. Nothing was changed.`);
  }
  const expiresAt = new Date(Date.now() + days * DAY);
  const mail = byMail ? waitingMail({ projectId, id }, token) : {};
  const data = { projectId, id, hash: invitationHash(token), role, email: email === null ? null : addressOf(email), invitedById: userId, expiresAt, ...mail };
  await logInstallation(actor, "invitation.create", { invitationId: id, role, expiresAt: expiresAt.toISOString() }, { projectId, tx });
  await tx.invitation.create({ data, select: { id: true } });
}

const listed = { id: true, role: true, email: true, mail: true, mailProblem: true, mailAt: true, sealedToken: true, createdAt: true, expiresAt: true, invitedBy: { select: { id: true, name: true } } } satisfies Prisma.InvitationSelect;

/** The open invitations, newest first, with the link where the mail that was to bring it was given up; for owners. */
export async function listInvitations(actor: Actor, project: string, { linkOf }: Pick<Post, "linkOf">): Promise<InvitationRecord[]> {
  const member = await memberOf(actor, project);
  demand(member, "invitation.read");
  const { projectId } = member;
  const rows = await database().invitation.findMany({ where: { projectId, ...openNow() }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: MOST_OPEN, select: listed });
  const people = await database().contributor.findMany({ where: { projectId, userId: { in: rows.map(({ invitedBy }) => invitedBy.id) } }, select: { userId: true, role: true } });
  const roleOf = new Map(people.map(({ userId, role }) => [userId, role]));
  return rows.map(({ invitedBy, sealedToken, ...row }) => {
    const token = row.mail === "failed" && sealedToken !== null ? openedToken(sealedToken, { projectId, id: row.id }) : null;
    const mail = { mail: row.mail as MailState | null, mailProblem: row.mailProblem as MailProblem | null, link: token === null ? null : linkOf(token) };
    return { ...plain(row), ...mail, invitedBy: invitedBy.name, isLapsed: !mayInvite(member, roleOf.get(invitedBy.id) ?? null) };
  });
}

/** Whether somebody with this role may invite into the project as it is. */
export const mayInvite = (project: Omit<Member, "role" | "scope">, role: Role | null): boolean => role !== null && may({ ...project, role, scope: "write" }, "invitation.write");

/** Ends an open invitation at once; for owners. One that was taken, revoked or is over is not found. */
export async function revokeInvitation(actor: Actor, project: string, id: string): Promise<void> {
  const { projectId, ...member } = await memberOf(actor, project);
  demand({ projectId, ...member }, "invitation.write");
  await transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({ where: { projectId, id, ...openNow() }, data: { revokedAt: new Date(), sealedToken: null, mailAt: null } });
    if (count === 0) throw notFound();
    await logInstallation(actor, "invitation.revoke", { invitationId: id }, { projectId, tx });
  });
}
