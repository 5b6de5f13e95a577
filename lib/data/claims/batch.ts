import type { BulkOutcome, BulkRefusal } from "@/lib/claims/bulk";
import type { NotedAct } from "@/lib/data/history";

/** One record's fate in a change of many: as it shall be, or why not. */
export type Fate<R> = { readonly next: R; readonly undoOfId: string | null } | { readonly same: string } | BulkRefusal;

/** A batch of records of one type, each with its fate, before anything is written. */
export interface Plan<R extends Recorded> {
  readonly fates: readonly Fate<R>[];
  readonly act: (next: R) => string;
  readonly recordType: NotedAct["recordType"];
  /** Writes the next states in a fixed number of statements; gives the ids that were written: not those that moved on at the same moment. */
  write(nexts: readonly R[]): Promise<ReadonlySet<string>>;
}
export interface Recorded {
  readonly id: string;
  readonly version: number;
}

/** What a batch came to: what history notes, and what the client gets. */
export interface Batch {
  readonly acts: readonly NotedAct[];
  readonly result: BulkOutcome;
}

/** Why one record was left. */
export const refusal = (id: string, code: BulkRefusal["code"], message: string): BulkRefusal => ({ id, code, message });

const nextsOf = <R>(fates: readonly Fate<R>[]) => fates.flatMap((fate) => ("next" in fate ? [fate.next] : []));

/** What would come of a plan if it were carried out now. */
export const foreseen = <R extends Recorded>(plan: Plan<R>): BulkOutcome => outcome(plan, new Set(nextsOf(plan.fates).map(({ id }) => id))).result;

/** Writes what a plan has. */
export const carriedOut = async <R extends Recorded>(plan: Plan<R>): Promise<Batch> => outcome(plan, await plan.write(nextsOf(plan.fates)));

/** What history and the client get; what the database found moved on at the last moment was changed by somebody else. */
function outcome<R extends Recorded>({ fates, act, recordType }: Plan<R>, written: ReadonlySet<string>): Batch {
  const done = fates.flatMap((fate) => ("next" in fate && written.has(fate.next.id) ? [fate] : []));
  const late = fates.flatMap((fate) => ("next" in fate && !written.has(fate.next.id) ? [refusal(fate.next.id, "stale", "Somebody changed this at the same moment.")] : []));
  return {
    acts: done.map(({ next, undoOfId }) => ({ act: act(next), recordType, record: next, undoOfId })),
    result: {
      written: done.map(({ next: { id, version } }) => ({ id, version })),
      unchanged: fates.flatMap((fate) => ("same" in fate ? [fate.same] : [])),
      refused: [...fates.flatMap((fate) => ("code" in fate ? [fate] : [])), ...late],
    },
  };
}
