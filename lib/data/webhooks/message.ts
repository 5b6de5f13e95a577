import { z } from "zod";
import type { Transaction } from "@/lib/data/database";
import { recordsOutside } from "@/lib/data/events";
import { webhookKinds, type WebhookKind, type WebhookMessage } from "@/lib/projects/webhook";

const touched = z.array(z.object({ recordType: z.enum(webhookKinds), recordId: z.string(), version: z.int() }));

/** What is said of one event, as JSON; null where nothing may be said. */
export type Say = (eventId: string) => string | null;

/**
 * What these events of a project come to for whoever hears of records of `kinds`: ids, never content. Records of layers
 * that not everybody works in (own and imported ones), and what was made in them, are not named, and an event that has
 * no others isn't told at all (docs/SPEC.md, I9).
 */
export async function messagesOf(tx: Transaction, projectId: string, eventIds: readonly string[], kinds: readonly WebhookKind[]): Promise<Say> {
  const { slug: project } = await tx.project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true } });
  const rows = await tx.event.findMany({ where: { projectId, id: { in: [...eventIds] } }, select: { id: true, at: true, act: true, bodyHashes: true } });
  const events = rows.map(({ bodyHashes, ...row }) => ({ ...row, records: touched.parse(bodyHashes).filter(({ recordType }) => kinds.includes(recordType)) }));
  const layers = await tx.layer.findMany({ where: { projectId, kind: { in: ["shared", "adjudicated"] } }, select: { id: true } });
  const hidden = await recordsOutside(tx, projectId, layers.map(({ id }) => id), events.flatMap(({ records }) => records));
  const said = new Map(events.map(({ id, at, act, records }) => {
    const told = records.filter(({ recordId }) => !hidden.has(recordId)).map(({ recordType, recordId, version }) => ({ type: recordType, id: recordId, version }));
    return [id, told.length === 0 ? null : JSON.stringify({ type: act, timestamp: at.toISOString(), data: { project, event: id, records: told } } satisfies WebhookMessage)];
  }));
  return (eventId) => said.get(eventId) ?? null;
}

/** What a test says. */
export const testMessage = (project: string): string =>
  JSON.stringify({ type: "test", timestamp: new Date().toISOString(), data: { project, event: null, records: [] } } satisfies WebhookMessage);
