import { z } from "zod";
import { inboxCursor, inboxReasons, type InboxReason } from "@/lib/threads/record";

/** What the inbox is narrowed down to; it stands in the address. */
export interface InboxQuery {
  readonly show?: "unread" | undefined;
  readonly why?: InboxReason | undefined;
  readonly cursor?: string | undefined;
}

const schema = z.object({ show: z.literal("unread").optional().catch(undefined), why: z.enum(inboxReasons).optional().catch(undefined), cursor: z.string().refine((text) => inboxCursor.safeParse(text).success).optional().catch(undefined) });

/** What an address narrows the inbox down to; what can't be read of it is left out. */
export const readInboxQuery = (given: Readonly<Record<string, string | undefined>>): InboxQuery => schema.parse(given);

/** The inbox's address for a query. */
export function inboxHref(query: InboxQuery): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `/inbox?${new URLSearchParams(given)}` : "/inbox";
}
