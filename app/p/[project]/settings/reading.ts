import type { PartChosen } from "@/components/projects/export-part";
import type { UserActor } from "@/lib/access/actor";
import { getContest } from "@/lib/data/contests";
import { readDocument } from "@/lib/data/documents/documents";
import { AppError } from "@/lib/data/failure";
import { listLayers } from "@/lib/data/imports/layers";
import { listInvitations } from "@/lib/data/invitations/invitations";
import { listJobs } from "@/lib/data/jobs/jobs";
import { listMembers } from "@/lib/data/members";
import { mayIn } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";
import { listSides } from "@/lib/data/sides";
import { listWebhooks } from "@/lib/data/webhooks/webhooks";
import type { ExportPart } from "@/lib/formats/part";
import { environment } from "@/lib/server/environment";
import { invitationPost } from "@/lib/server/invitation-post";
import { wholeList } from "@/lib/server/whole-list";

/** Everything of the page, as far as the member sees it, with what the address asks to take away. Refuses who isn't one. */
export async function readSettings(actor: UserActor, slug: string, asked: ExportPart) {
  const [project, sides, members, mayArchive, mayImport, jobs, layers] = await Promise.all([
    getProject(actor, slug), listSides(actor, slug), wholeList((page) => listMembers(actor, slug, page)), mayIn(actor, slug, "project.archive"), mayIn(actor, slug, "layer.write"), listJobs(actor, slug, { limit: 20 }), listLayers(actor, slug),
  ]);
  // For owners; nobody else is told that there are any.
  const webhooks = (await mayIn(actor, slug, "webhook.read")) ? await listWebhooks(actor, slug) : null;
  const invitations = (await mayIn(actor, slug, "invitation.read")) ? await listInvitations(actor, slug, invitationPost()) : null;
  return { project, sides: sides.items, members: members.items, mayArchive, mayImport, webhooks, invitations, sendsMail: environment().SMTP_URL !== undefined, jobs, layers: layers.items, exported: { layer: asked.layer, part: await partAsked(actor, slug, asked) } };
}

/** The document or the contest that is asked for, by its name; null for neither, and for one that isn't there. */
async function partAsked(actor: UserActor, slug: string, { document, contest }: ExportPart): Promise<PartChosen | null> {
  try {
    if (document !== undefined) return { kind: "document", choice: { id: document, label: (await readDocument(actor, slug, document)).title } };
    return contest === undefined ? null : { kind: "contest", choice: { id: contest, label: (await getContest(actor, slug, contest)).question } };
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "not_found") return null;
    throw thrown;
  }
}
