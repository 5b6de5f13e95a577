import { newClaim } from "@/lib/claims/draft";
import type { ClaimInput } from "@/lib/claims/record";

/** Ids that can be told apart by their last digits. */
export const uuid = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;

export const place = { mentionId: uuid(2), revisionId: uuid(5) };
export const documentId = uuid(4);
export const voiceId = uuid(6);

/** A fresh claim on the span 10–20 of one revision. */
export const fresh = (start = 10, end = 20, id = uuid(1)): ClaimInput =>
  newClaim({ id, mentionId: place.mentionId, anchoringId: uuid(3), documentId, revisionId: place.revisionId }, [{ start, end }]);
