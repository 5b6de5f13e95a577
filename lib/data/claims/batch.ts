import type { BulkOutcome, BulkRefusal } from "@/lib/claims/bulk";
import type { NotedAct } from "@/lib/data/history";

/** One record's fate in a change of many: as it shall be, or why not. */
export type Fate<R> = { readonly next: R; readonly undoOfId: string | null } | { readonly same: string } | BulkRefusal;

/** What a batch came to: what history notes, and what the client gets. */
export interface Batch {
  readonly acts: readonly NotedAct[];
  readonly result: BulkOutcome;
}

/** Why one record was left. */
export const refusal = (id: string, code: BulkRefusal["code"], message: string): BulkRefusal => ({ id, code, message });

/** What history and the client get for these fates; what the database found moved on at the last moment was changed by somebody else. */
export function outcome<R extends { readonly id: string; readonly version: number }>(
  fates: readonly Fate<R>[], act: string | ((next: R) => string), recordType: NotedAct["recordType"], written: ReadonlySet<string>,
): Batch {
  const done = fates.flatMap((fate) => ("next" in fate && written.has(fate.next.id) ? [fate] : []));
  const late = fates.flatMap((fate) => ("next" in fate && !written.has(fate.next.id) ? [refusal(fate.next.id, "stale", "Somebody changed this at the same moment.")] : []));
  return {
    acts: done.map(({ next, undoOfId }) => ({ act: typeof act === "string" ? act : act(next), recordType, record: next, undoOfId })),
    result: {
      written: done.map(({ next: { id, version } }) => ({ id, version })),
      unchanged: fates.flatMap((fate) => ("same" in fate ? [fate.same] : [])),
      refused: [...fates.flatMap((fate) => ("code" in fate ? [fate] : [])), ...late],
    },
  };
}
