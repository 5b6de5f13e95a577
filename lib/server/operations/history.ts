import { z } from "zod";
import { instant, line, recordId } from "@/lib/projects/record";

/** One version of a record: the whole body as it stood, or the tombstone of an erased one, and the act that made it. */
export const recordVersion = z.object({
  version: z.int().min(1),
  body: z.unknown(),
  tombstone: z.unknown(),
  eventId: recordId,
  at: instant,
  act: line,
  undoOfId: recordId.nullable(),
  contributor: z.object({ id: recordId, name: line }),
});
