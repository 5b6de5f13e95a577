import { z } from "zod";
import { instant, line, recordId, requiredLine, role } from "@/lib/projects/record";

/** For how many days an invitation can be open at most. */
export const longestInvitation = 90;

/** An address that mail can be sent to: one, without a name. */
const address = z.email().max(320);

export const invitationInput = z.strictObject({
  id: recordId,
  role,
  /** where the link is sent; null where it is passed on by hand */
  email: address.nullable().default(null),
  days: z.int().min(1).max(longestInvitation),
});
export type InvitationInput = z.output<typeof invitationInput>;

/** What became of the mail with the link: it will be tried again, it left, or it was given up. */
export const mailStates = ["waiting", "sent", "failed"] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail wasn't handed over: no connection, no sign-in, the server takes none to this address, it took none for another reason, or there is none any more. */
export const mailProblems = ["connection", "signin", "address", "server", "off"] as const;
export type MailProblem = (typeof mailProblems)[number];

/** An open invitation as owners see it; its link only where its mail was given up. `lapsed`: whoever invited may no longer do so. */
export const invitationRecord = z.object({
  id: recordId, role, email: z.string().nullable(), mail: z.enum(mailStates).nullable(), mailProblem: z.enum(mailProblems).nullable(), mailAt: instant.nullable(), link: z.string().nullable(),
  createdAt: instant, expiresAt: instant, invitedBy: line, isLapsed: z.boolean(),
});
export type InvitationRecord = z.output<typeof invitationRecord>;

/** What of an invitation comes into a link. */
export const invitationToken = z.string().max(200);

/** Taking an invitation with a new account. */
export const newcomerInput = z.strictObject({ token: invitationToken, email: address, name: requiredLine.max(200), password: z.string().max(1_000) });
export type NewcomerInput = z.output<typeof newcomerInput>;

/** Why an invitation can't be taken; `unknown` for a link that never was one. */
export type InvitationEnd = "unknown" | "taken" | "revoked" | "expired" | "lapsed";

interface Dates {
  readonly takenAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

/** Why the invitation can't be taken at this moment; null while it is open. `mayInvite`: whether who invited still may. */
export function endOf({ takenAt, revokedAt, expiresAt }: Dates, mayInvite: boolean, now: Date): InvitationEnd | null {
  if (takenAt) return "taken";
  if (revokedAt) return "revoked";
  if (expiresAt <= now) return "expired";
  return mayInvite ? null : "lapsed";
}
