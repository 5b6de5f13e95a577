import { z } from "zod";
import { tombstone } from "@/lib/formats/native/history";
import { instant, line, recordId } from "@/lib/projects/record";

/** One version of a record: the whole body as it stood, or the tombstone of an erased one, and the act that made it. */
export const recordVersion = z.object({
  version: z.int().min(1),
  body: z.unknown(),
  tombstone: tombstone.nullable(),
  eventId: recordId,
  at: instant,
  act: line,
  undoOfId: recordId.nullable(),
  contributor: z.object({ id: recordId, name: line }),
});

/** What every history takes, and gives. */
export const historyPaging = z.object({ before: z.coerce.number().int().min(1).optional(), limit: z.coerce.number().int().min(1).max(200).default(100) });
export const historyPage = z.object({ items: z.array(recordVersion), next: z.int().nullable() });
