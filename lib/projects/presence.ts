import { z } from "zod";
import { recordId } from "@/lib/projects/record";

/** Where a page is: at an open text, perhaps with one of its claims in the composer, or at a contest. */
export const presenceInput = z.union([z.strictObject({ documentId: recordId, claimId: recordId.nullable() }), z.strictObject({ contestId: recordId })]);
export type PresenceInput = z.output<typeof presenceInput>;

/** Somebody else who is at the same place, with the claims that they have open there. */
export const personPresent = z.object({ id: recordId, name: z.string(), claimIds: z.array(recordId) });

/** Who else is there: some by name, and how many more. */
export const othersPresent = z.object({ people: z.array(personPresent), more: z.int() });
export type OthersPresent = z.output<typeof othersPresent>;

export const nobodyElse: OthersPresent = { people: [], more: 0 };
