import { z } from "zod";
import { instant, line, recordId, requiredLine } from "@/lib/projects/record";

/** The types of records whose acts a webhook can be told of. */
export const webhookKinds = [
  "claim", "relation", "contest", "position", "placement", "assessment", "publication", "document", "region", "party", "party_identity", "side", "layer", "contributor", "project", "thread", "comment",
] as const;
export type WebhookKind = (typeof webhookKinds)[number];

/** What becomes of a message. */
export const deliveryStates = ["waiting", "delivered", "given_up"] as const;
/** Why there was no answer: the address is refused, its name leads nowhere, no connection, no answer in time. */
export const noAnswerReasons = ["address", "name", "connection", "time"] as const;
export type NoAnswer = (typeof noAnswerReasons)[number];
/** Why nothing is sent: its owner's word, nobody took a message for a day, the other side said that it is gone, or its secret was sealed by another installation's key. */
export const pauseReasons = ["owner", "failing", "gone", "secret"] as const;

export const webhookInput = z.strictObject({
  name: requiredLine.max(200),
  url: z.string().max(2_000),
  kinds: z.array(z.enum(webhookKinds)).min(1, { error: "Choose at least one kind of record." }).max(webhookKinds.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: "A kind is named twice." }),
});
export type WebhookInput = z.output<typeof webhookInput>;

export const deliveryRecord = z.object({
  id: recordId, eventId: recordId.nullable(), state: z.enum(deliveryStates), attempts: z.int(), createdAt: instant, nextAt: instant.nullable(),
  lastAt: instant.nullable(), lastStatus: z.int().nullable(), lastReason: z.enum(noAnswerReasons).nullable(),
});
export type DeliveryRecord = z.output<typeof deliveryRecord>;

/** A webhook as its owners see it: never with its secret. */
export const webhookRecord = z.object({
  id: recordId, name: line, url: z.string(), kinds: z.array(z.enum(webhookKinds)), createdAt: instant, pausedAt: instant.nullable(), pausedFor: z.enum(pauseReasons).nullable(),
  waiting: z.int(), deliveries: z.array(deliveryRecord),
});
export type WebhookRecord = z.output<typeof webhookRecord>;

/** What a webhook is told: ids and nothing that anybody wrote. */
export const webhookMessage = z.strictObject({
  /** the act ("claim.create", "placement.delete" …), or "test" */
  type: z.string(),
  timestamp: instant,
  data: z.strictObject({
    project: z.string(),
    /** the event in the project's history; null in a test */
    event: recordId.nullable(),
    records: z.array(z.strictObject({ type: z.enum(webhookKinds), id: recordId, version: z.int().min(1) })),
  }),
});
export type WebhookMessage = z.output<typeof webhookMessage>;
