import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import type { Action } from "@/lib/access/permission";
import { database, transaction, type Transaction } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { logInstallation } from "@/lib/data/installation";
import { demand, memberOf } from "@/lib/data/membership";
import { plain } from "@/lib/data/row";
import { sealedSecret } from "@/lib/data/webhooks/secret";
import type { DeliveryRecord, WebhookInput, WebhookRecord } from "@/lib/projects/webhook";
import { targetProblem, type Reach } from "@/lib/projects/webhook-target";

const MOST = 20;
const LAST = 10;

/** Of a message, everything but what it says. */
export const deliverySelect = { id: true, eventId: true, state: true, attempts: true, createdAt: true, nextAt: true, lastAt: true, lastStatus: true, lastReason: true } satisfies Prisma.WebhookDeliverySelect;
// The secret is in no list of columns but the one that signs (delivery.ts).
const webhookSelect = {
  id: true, name: true, url: true, kinds: true, createdAt: true, pausedAt: true, pausedFor: true,
  // Whether a message may be told of at all isn't known before it has a body.
  _count: { select: { deliveries: { where: { state: "waiting", body: { not: null } } } } },
  deliveries: { where: { body: { not: null } }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: LAST, select: deliverySelect },
} satisfies Prisma.WebhookSelect;

type Row = Prisma.WebhookGetPayload<{ select: typeof webhookSelect }>;

function webhookOf({ _count, deliveries, ...row }: Row): WebhookRecord {
  return { ...plain(row), waiting: _count.deliveries, deliveries: deliveries.map(deliveryOf) } as WebhookRecord;
}

/** A message as its owners see it; when it is tried again only while it waits. */
export function deliveryOf(row: Row["deliveries"][number]): DeliveryRecord {
  const delivery = plain(row) as DeliveryRecord;
  return { ...delivery, nextAt: delivery.state === "waiting" ? delivery.nextAt : null };
}

/** A member who may do this with the project's webhooks: an owner. */
export async function webhookOwner(actor: Actor, project: string, action: Extract<Action, `webhook.${string}`>): Promise<Member> {
  const member = await memberOf(actor, project);
  demand(member, action);
  return member;
}

/** The project's webhooks with their last ten messages, oldest first, never with a secret. For owners. */
export async function listWebhooks(actor: Actor, project: string): Promise<WebhookRecord[]> {
  const { projectId } = await webhookOwner(actor, project, "webhook.read");
  const rows = await database().webhook.findMany({ where: { projectId, deletedAt: null }, orderBy: { id: "asc" }, take: MOST, select: webhookSelect });
  return rows.map(webhookOf);
}

/**
 * Makes a webhook and gives its secret, which is shown this once. It is told of what is committed from now on. For owners.
 * Refuses addresses that `reach` doesn't allow, and more than 20 webhooks.
 */
export async function createWebhook(actor: Actor, project: string, { name, url, kinds }: WebhookInput, reach: Reach): Promise<{ id: string; secret: string }> {
  const { projectId } = await webhookOwner(actor, project, "webhook.write");
  const problem = targetProblem(url, reach);
  if (problem !== null) throw invalid([{ path: ["url"], message: `${problem} Nothing was changed.` }]);
  const [id, secret] = [uuidv7(), `whsec_${randomBytes(32).toString("base64")}`];
  await transaction(async (tx) => {
    if ((await tx.webhook.count({ where: { projectId, deletedAt: null } })) >= MOST) throw new AppError("conflict", `A project has at most ${MOST} webhooks. Delete one first; nothing was changed.`);
    await tx.webhook.create({ data: { projectId, id, name, url, kinds, secret: sealedSecret(secret, { projectId, id }) }, select: { id: true } });
    await logInstallation(actor, "webhook.create", { webhookId: id, host: new URL(url).host }, { projectId, tx });
  });
  return { id, secret };
}

/** Stops what is sent until it is resumed; what happens meanwhile isn't sent later, what waits already is. For owners. */
export const pauseWebhook = (actor: Actor, project: string, id: string): Promise<WebhookRecord> =>
  changed(actor, project, id, "webhook.pause", (tx, { projectId }) => tx.webhook.updateMany({ where: { projectId, id, pausedAt: null }, data: { pausedAt: new Date(), pausedFor: "owner" } }));

/** Sends again, first what waits. For owners. */
export const resumeWebhook = (actor: Actor, project: string, id: string): Promise<WebhookRecord> =>
  changed(actor, project, id, "webhook.resume", async (tx, { projectId }) => {
    await tx.webhook.updateMany({ where: { projectId, id }, data: { pausedAt: null, pausedFor: null } });
    await tx.webhookDelivery.updateMany({ where: { projectId, webhookId: id, state: "waiting" }, data: { nextAt: new Date() } });
  });

async function changed(actor: Actor, project: string, id: string, act: string, change: (tx: Transaction, member: Member) => Promise<unknown>): Promise<WebhookRecord> {
  const member = await webhookOwner(actor, project, "webhook.write");
  return transaction(async (tx) => {
    await demandThere(tx, member, id);
    await change(tx, member);
    await logInstallation(actor, act, { webhookId: id }, { projectId: member.projectId, tx });
    return webhookOf(await tx.webhook.findUniqueOrThrow({ where: { projectId_id: { projectId: member.projectId, id } }, select: webhookSelect }));
  });
}

/** Ends a webhook for good, with its secret and its messages. For owners. */
export async function deleteWebhook(actor: Actor, project: string, id: string): Promise<void> {
  const member = await webhookOwner(actor, project, "webhook.write");
  const { projectId } = member;
  await transaction(async (tx) => {
    await demandThere(tx, member, id);
    await tx.webhook.updateMany({ where: { projectId, id }, data: { deletedAt: new Date(), secret: "" } });
    await tx.webhookDelivery.deleteMany({ where: { projectId, webhookId: id } });
    await logInstallation(actor, "webhook.delete", { webhookId: id }, { projectId, tx });
  });
}

async function demandThere(tx: Transaction, { projectId }: Member, id: string): Promise<void> {
  // Locked, so that a pause and a deletion don't cross.
  const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Webhook" WHERE "projectId" = ${projectId}::uuid AND "id" = ${id}::uuid AND "deletedAt" IS NULL FOR UPDATE`;
  if (found.length === 0) throw notFound();
}
