import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { createInvitation, type Post } from "@/lib/data/invitations/invitations";
import type { InvitationInput } from "@/lib/projects/invitation";
import type { TestProject } from "@/tests/factories/project";

/** An installation that sends no mail; links are what comes after the last stroke. */
export const byHand: Post = { linkOf: (token) => `https://claims.example.org/invitation/${token}`, send: null };

export const tokenIn = (link: string) => link.split("/").at(-1)!;

export const invitationDraft = (overrides: Partial<InvitationInput> = {}): InvitationInput => ({ id: uuidv7(), role: "annotator", email: null, days: 7, ...overrides });

/** An open invitation, by link, with what the link carries. */
export async function makeInvitation(project: TestProject, overrides: Partial<InvitationInput> = {}, inviter: UserActor = project.as.owner): Promise<{ id: string; token: string }> {
  const { id, link } = await createInvitation(inviter, project.slug, invitationDraft(overrides), byHand);
  return { id, token: tokenIn(link!) };
}
