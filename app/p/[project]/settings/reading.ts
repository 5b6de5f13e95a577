import type { UserActor } from "@/lib/access/actor";
import { listLayers } from "@/lib/data/imports/layers";
import { listInvitations } from "@/lib/data/invitations/invitations";
import { listJobs } from "@/lib/data/jobs/jobs";
import { listMembers } from "@/lib/data/members";
import { mayIn } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";
import { listSides } from "@/lib/data/sides";
import { listWebhooks } from "@/lib/data/webhooks/webhooks";
import { environment } from "@/lib/server/environment";
import { invitationPost } from "@/lib/server/invitation-post";
import { wholeList } from "@/lib/server/whole-list";

/** Everything of the page, as far as the member sees it. Refuses who isn't one. */
export async function readSettings(actor: UserActor, slug: string) {
  const [project, sides, members, mayArchive, mayImport, jobs, layers] = await Promise.all([
    getProject(actor, slug), listSides(actor, slug), wholeList((page) => listMembers(actor, slug, page)), mayIn(actor, slug, "project.archive"), mayIn(actor, slug, "layer.write"), listJobs(actor, slug, { limit: 20 }), listLayers(actor, slug),
  ]);
  // For owners; nobody else is told that there are any.
  const webhooks = (await mayIn(actor, slug, "webhook.read")) ? await listWebhooks(actor, slug) : null;
  const invitations = (await mayIn(actor, slug, "invitation.read")) ? await listInvitations(actor, slug, invitationPost()) : null;
  return { project, sides: sides.items, members: members.items, mayArchive, mayImport, webhooks, invitations, sendsMail: environment().SMTP_URL !== undefined, jobs, layers: layers.items };
}
