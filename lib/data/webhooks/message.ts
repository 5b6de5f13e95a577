import { z } from "zod";
import { noLayers, type SeenLayers } from "@/lib/access/visibility";
import type { Transaction } from "@/lib/data/database";
import { recordsOutside } from "@/lib/data/events";
import { type WebhookKind, type WebhookMessage } from "@/lib/projects/webhook";

const touched = z.array(z.object({ recordType: z.string(), recordId: z.string(), version: z.int() }));

/** What is said of one event, as JSON; null where nothing may be said. */
export type Say = (eventId: string) => string | null;

/**
 * What these events of a project come to for whoever hears of records of `kinds`: ids, never content. Records of layers
 * that not everybody works in (own and imported ones), what was made in them, and claims of documents that anybody
 * annotates blind are not named, and an event that has no others isn't told at all (docs/SPEC.md, I9, D12).
 */
export async function messagesOf(tx: Transaction, projectId: string, eventIds: readonly string[], kinds: readonly WebhookKind[]): Promise<Say> {
  const { slug: project } = await tx.project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true } });
  const rows = await tx.event.findMany({ where: { projectId, id: { in: [...eventIds] } }, select: { id: true, at: true, act: true, bodyHashes: true } });
  const events = rows.map(({ bodyHashes, ...row }) => ({ ...row, records: touched.parse(bodyHashes).filter(isOf(kinds)) }));
  const hidden = await recordsOutside(tx, projectId, await heardLayers(tx, projectId), events.flatMap(({ records }) => records));
  const said = new Map(events.map(({ id, at, act, records }) => {
    const told = records.filter(({ recordId }) => !hidden.has(recordId)).map(({ recordType, recordId, version }) => ({ type: recordType, id: recordId, version }));
    return [id, told.length === 0 ? null : JSON.stringify({ type: act, timestamp: at.toISOString(), data: { project, event: id, records: told } } satisfies WebhookMessage)];
  }));
  return (eventId) => said.get(eventId) ?? null;
}

type Touched = z.output<typeof touched>[number];
const isOf = (kinds: readonly WebhookKind[]) => (record: Touched): record is Touched & { recordType: WebhookKind } => (kinds as readonly string[]).includes(record.recordType);

// Nobody knows who reads what a webhook is told: it hears no more than the one who may see least.
async function heardLayers(tx: Transaction, projectId: string): Promise<SeenLayers> {
  const layers = await tx.layer.findMany({ where: { projectId, kind: { in: ["shared", "adjudicated"] } }, select: { id: true } });
  const blind = await tx.assignment.findMany({ where: { projectId, blind: true, closedAt: null }, distinct: ["documentId"], select: { documentId: true } });
  return { ...noLayers, ids: layers.map(({ id }) => id), blind: blind.length === 0 ? null : { documentIds: blind.map(({ documentId }) => documentId), ownIds: [] } };
}

/** What a test says. */
export const testMessage = (project: string): string =>
  JSON.stringify({ type: "test", timestamp: new Date().toISOString(), data: { project, event: null, records: [] } } satisfies WebhookMessage);
