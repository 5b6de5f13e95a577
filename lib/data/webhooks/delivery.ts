import { uuidv7 } from "uuidv7";
import { Webhook } from "standardwebhooks";
import type { Actor } from "@/lib/access/actor";
import { database, transaction, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { logInstallation } from "@/lib/data/installation";
import { messagesOf, testMessage } from "@/lib/data/webhooks/message";
import { openedSecret } from "@/lib/data/webhooks/secret";
import { deliveryOf, deliverySelect, webhookOwner } from "@/lib/data/webhooks/webhooks";
import type { DeliveryRecord, NoAnswer, WebhookKind } from "@/lib/projects/webhook";
import { grouped } from "@/lib/text/parts";

// Messages lie in the database, with the event that they are about. Several programs at one database share them: a row
// is locked while it is taken, and taken rows come again only where whoever took them died.

const [seconds, minutes, hours, days] = [1_000, 60_000, 3_600_000, 86_400_000];
/** How long is waited after the first attempt, the second and so on; after the one that follows the last pause a message is given up. */
export const pauses: readonly number[] = [5 * seconds, 5 * minutes, 30 * minutes, 2 * hours, 5 * hours, 10 * hours];
const [PREPARED, SENT, ROUNDS] = [200, 10, 20];
const KEPT = 14 * days;

/** What came of one attempt: the status of the answer, or why there was none. */
export type Outcome = { readonly status: number } | { readonly reason: NoAnswer };
/** Sends a message to an address; never throws. */
export type Send = (message: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }) => Promise<Outcome>;

/** Says of every event that came in what its webhooks may be told of it, and sends what is due. For the operator. */
export async function deliver(actor: Extract<Actor, { kind: "operator" }>, send: Send): Promise<void> {
  while ((await prepareBatch()) === PREPARED);
  const due = await database().$queryRaw<Address[]>`
    SELECT DISTINCT d."projectId", d."webhookId" FROM "WebhookDelivery" d JOIN "Webhook" w ON w."projectId" = d."projectId" AND w."id" = d."webhookId"
    WHERE d."state" = 'waiting' AND d."nextAt" <= now() AND d."body" IS NOT NULL AND w."pausedAt" IS NULL AND w."deletedAt" IS NULL LIMIT 100`;
  await Promise.all(due.map((address) => drain(actor, address, send)));
}

/** Takes away messages that are done with for two weeks; gives how many. */
export async function clearDelivered(): Promise<number> {
  return (await database().webhookDelivery.deleteMany({ where: { state: { not: "waiting" }, lastAt: { lt: new Date(Date.now() - KEPT) } } })).count;
}

interface Address {
  readonly projectId: string;
  readonly webhookId: string;
}

/** Writes what some waiting messages say, and takes away those that have nothing to say; gives how many were looked at. */
function prepareBatch(): Promise<number> {
  return transaction(async (tx) => {
    const rows = await tx.$queryRaw<(Address & { id: string; eventId: string; kinds: WebhookKind[] })[]>`
      SELECT d."projectId", d."webhookId", d."id", d."eventId", w."kinds"::text[] AS "kinds"
      FROM "WebhookDelivery" d JOIN "Webhook" w ON w."projectId" = d."projectId" AND w."id" = d."webhookId"
      WHERE d."body" IS NULL ORDER BY d."createdAt" LIMIT ${PREPARED} FOR UPDATE OF d SKIP LOCKED`;
    for (const [, ofOne] of grouped(rows, ({ projectId, webhookId }) => `${projectId} ${webhookId}`)) await prepare(tx, ofOne);
    return rows.length;
  });
}

async function prepare(tx: Transaction, rows: readonly { projectId: string; id: string; eventId: string; kinds: WebhookKind[] }[]): Promise<void> {
  const { projectId, kinds } = rows[0]!;
  const say = await messagesOf(tx, projectId, rows.map(({ eventId }) => eventId), kinds);
  const said = rows.flatMap(({ id, eventId }) => ({ id, body: say(eventId) }));
  const told = said.filter(({ body }) => body !== null);
  await tx.webhookDelivery.deleteMany({ where: { projectId, id: { in: said.filter(({ body }) => body === null).map(({ id }) => id) } } });
  await tx.$executeRaw`
    UPDATE "WebhookDelivery" d SET "body" = s."body" FROM unnest(${told.map(({ id }) => id)}::uuid[], ${told.map(({ body }) => body)}::text[]) AS s("id", "body")
    WHERE d."projectId" = ${projectId}::uuid AND d."id" = s."id"`;
}

interface Taken {
  readonly id: string;
  readonly body: string;
  readonly eventId: string | null;
  readonly attempts: number;
}

/** Sends what is due to one webhook, ten at a time; leaves the rest for later where nothing of ten came through. */
async function drain(actor: Actor, address: Address, send: Send): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const webhook = await secretOf(address);
    if (webhook?.secret === null) return transaction((tx) => pauseFailing(tx, actor, address, "secret"));
    const taken = webhook === null ? [] : await take(address);
    if (webhook === null || taken.length === 0) return;
    const came = await Promise.all(taken.map((message) => attempt(actor, { ...address, url: webhook.url, secret: webhook.secret! }, message, send)));
    if (!came.includes(true)) return;
  }
}

/** Takes some messages for a minute: should this process die, they come again. */
const take = ({ projectId, webhookId }: Address) => database().$queryRaw<Taken[]>`
  UPDATE "WebhookDelivery" d SET "attempts" = d."attempts" + 1, "lastAt" = now(), "nextAt" = now() + interval '1 minute'
  FROM (SELECT w."projectId", w."id" FROM "WebhookDelivery" w
    WHERE w."projectId" = ${projectId}::uuid AND w."webhookId" = ${webhookId}::uuid AND w."state" = 'waiting' AND w."nextAt" <= now() AND w."body" IS NOT NULL
    ORDER BY w."nextAt" LIMIT ${SENT} FOR UPDATE SKIP LOCKED) n
  WHERE d."projectId" = n."projectId" AND d."id" = n."id" RETURNING d."id", d."body", d."eventId", d."attempts"`;

/** Where a webhook's messages go and what they are signed with: null where this installation's key doesn't open it. */
async function secretOf({ projectId, webhookId: id }: Address): Promise<{ url: string; secret: string | null } | null> {
  const found = await database().webhook.findFirst({ where: { projectId, id, deletedAt: null }, select: { url: true, secret: true } });
  return found && { url: found.url, secret: openedSecret(found.secret, { projectId, id }) };
}

async function attempt(actor: Actor, { url, secret, ...address }: Address & { url: string; secret: string }, message: Taken, send: Send): Promise<boolean> {
  const { id, body } = message;
  const at = new Date();
  const outcome = await send({
    url, body,
    headers: { "content-type": "application/json", "webhook-id": id, "webhook-timestamp": String(Math.floor(at.getTime() / 1_000)), "webhook-signature": new Webhook(secret).sign(id, at, body) },
  });
  const status = "status" in outcome ? outcome.status : null;
  const isTaken = status !== null && status >= 200 && status < 300;
  await conclude(actor, address, message, { status, reason: "reason" in outcome ? outcome.reason : null, isTaken });
  return isTaken;
}

async function conclude(actor: Actor, { projectId, webhookId }: Address, { id, eventId, attempts }: Taken, { status, reason, isTaken }: { status: number | null; reason: NoAnswer | null; isTaken: boolean }): Promise<void> {
  const pause = eventId === null || status === 410 ? undefined : pauses[attempts - 1];
  const state = isTaken ? "delivered" : pause === undefined ? "given_up" : "waiting";
  await transaction(async (tx) => {
    const next = state === "waiting" ? { nextAt: new Date(Date.now() + pause!) } : {};
    await tx.webhookDelivery.updateMany({ where: { projectId, id }, data: { state, lastStatus: status, lastReason: reason, ...next } });
    if (state === "given_up" && eventId !== null) await pauseFailing(tx, actor, { projectId, webhookId }, status === 410 ? "gone" : "failing");
  });
}

async function pauseFailing(tx: Transaction, actor: Actor, { projectId, webhookId: id }: Address, pausedFor: "gone" | "failing" | "secret"): Promise<void> {
  const { count } = await tx.webhook.updateMany({ where: { projectId, id, pausedAt: null, deletedAt: null }, data: { pausedAt: new Date(), pausedFor } });
  if (count > 0) await logInstallation(actor, "webhook.pause", { webhookId: id, why: pausedFor }, { projectId, tx });
}

/** Sends a test now, paused or not, and tells what came of it; it is tried once. For owners. Refuses (`conflict`) where its secret can't be opened. */
export async function testWebhook(actor: Actor, project: string, webhookId: string, send: Send): Promise<DeliveryRecord> {
  const { projectId } = await webhookOwner(actor, project, "webhook.write");
  const webhook = await secretOf({ projectId, webhookId });
  if (!webhook) throw notFound();
  const { url, secret } = webhook;
  if (secret === null) throw new AppError("conflict", "The secret of this webhook was sealed with another key than this installation has now. Delete it and make it again; nothing was sent.");
  const message = { id: uuidv7(), body: testMessage(project), eventId: null, attempts: 1 };
  const at = new Date();
  await database().webhookDelivery.create({ data: { ...message, projectId, webhookId, lastAt: at, nextAt: new Date(at.getTime() + minutes) }, select: { id: true } });
  await attempt(actor, { projectId, webhookId, url, secret }, message, send);
  return deliveryOf(await database().webhookDelivery.findUniqueOrThrow({ where: { projectId_id: { projectId, id: message.id } }, select: deliverySelect }));
}
