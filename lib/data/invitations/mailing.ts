import { database } from "@/lib/data/database";
import type { InvitationMail, Post } from "@/lib/data/invitations/invitations";
import { sealed, unsealed, type SealedFor } from "@/lib/data/sealed";
import type { MailProblem, MailState } from "@/lib/projects/invitation";
import type { Role } from "@/lib/projects/record";

// The first try is made by who invites, so that they are told at once; the later ones by the program's worker. Whoever
// tries has it in hand for a minute: where they die, it is tried again, and a person may get the same link twice.

const [minutes, hours] = [60_000, 3_600_000];
/** How long is waited after the first try, the second and so on; after the one that follows the last pause the mail is given up. */
export const mailPauses: readonly number[] = [minutes, 10 * minutes, hours, 3 * hours, 6 * hours, 12 * hours];
/** Longer than a server is waited for. */
const IN_HAND = minutes;
/** So many mails go out in one round. */
const AT_ONCE = 200;

interface Key {
  readonly projectId: string;
  readonly id: string;
}
const forLink = ({ projectId, id }: Key): SealedFor => ({ purpose: "invitation links", record: `${projectId}/${id}` });

/** What the link of an invitation carries, as it was sealed; null where it was sealed by another key. */
export const openedToken = (stored: string, key: Key): string | null => unsealed(stored, forLink(key));

/** The columns of an invitation whose mail is about to be tried. */
export const waitingMail = (key: Key, token: string) => ({ mail: "waiting" as const, sealedToken: sealed(token, forLink(key)), mailAttempts: 1, mailAt: new Date(Date.now() + IN_HAND) });

const columns = { role: true, email: true, sealedToken: true, mailAttempts: true, expiresAt: true, project: { select: { name: true } }, invitedBy: { select: { name: true } } } as const;

/** Tries the mail of an invitation that is in hand, and notes what came of it. */
export async function tryMail(key: Key, { send, linkOf }: Post, now = new Date()): Promise<MailState> {
  const row = await database().invitation.findUniqueOrThrow({ where: { projectId_id: key }, select: columns });
  const token = row.sealedToken === null ? null : openedToken(row.sealedToken, key);
  const mail = token === null ? null : mailOf(row, linkOf(token));
  const outcome = send === null || mail === null ? "off" : await send(mail);
  return conclude(key, row.mailAttempts, outcome, now);
}

const mailOf = ({ email, role, expiresAt, project, invitedBy }: { email: string | null; role: Role; expiresAt: Date; project: { name: string }; invitedBy: { name: string } }, link: string): InvitationMail =>
  ({ to: email!, project: project.name, role, invitedBy: invitedBy.name, link, expiresAt });

async function conclude({ projectId, id }: Key, mailAttempts: number, outcome: "sent" | MailProblem, now: Date): Promise<MailState> {
  const pause = outcome === "address" || outcome === "off" ? undefined : mailPauses[mailAttempts - 1];
  const mail = outcome === "sent" ? "sent" : pause === undefined ? "failed" : "waiting";
  const rest = mail === "sent" ? { sealedToken: null, mailProblem: null } : { mailProblem: outcome };
  const mailAt = mail === "waiting" ? new Date(now.getTime() + pause!) : null;
  // Taken back or taken meanwhile, it stays as that left it.
  await database().invitation.updateMany({ where: { projectId, id, mail: "waiting", revokedAt: null, takenAt: null }, data: { mail, mailAt, ...rest } });
  return mail;
}

/** Takes a mail that is due into hand, for this process alone. */
async function takeUp(now: Date): Promise<Key | null> {
  const [row] = await database().$queryRaw<Key[]>`
    UPDATE "Invitation" i SET "mailAttempts" = i."mailAttempts" + 1, "mailAt" = ${new Date(now.getTime() + IN_HAND)}
    FROM (SELECT "projectId", "id" FROM "Invitation"
      WHERE "mail" = 'waiting' AND "mailAt" <= ${now} AND "takenAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > ${now}
      ORDER BY "mailAt" LIMIT 1 FOR UPDATE SKIP LOCKED) due
    WHERE i."projectId" = due."projectId" AND i."id" = due."id" RETURNING i."projectId", i."id"`;
  return row ?? null;
}

/** Tries the mails of invitations that are due, and forgets the links of those that are over. For the program's own worker only. */
export async function sendInvitations(post: Post, now = new Date()): Promise<{ tried: number }> {
  let tried = 0;
  for (; tried < AT_ONCE; tried++) {
    const key = await takeUp(now);
    if (!key) break;
    await tryMail(key, post, now);
  }
  await database().invitation.updateMany({ where: { mail: { in: ["waiting", "failed"] }, sealedToken: { not: null }, OR: [{ expiresAt: { lte: now } }, { takenAt: { not: null } }] }, data: { sealedToken: null } });
  return { tried };
}
