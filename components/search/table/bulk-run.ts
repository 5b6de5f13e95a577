import { ask } from "@/components/ui/request";
import { BULK_MOST, type BulkInput, type BulkOutcome, type BulkRefusal, type SeenRecord } from "@/lib/claims/bulk";
import { uuidv7 } from "uuidv7";

type WithoutClaims<T> = T extends { claims: unknown } ? Omit<T, "claims" | "preview"> : never;
/** What is to be done to many claims. */
export type BulkChange = WithoutClaims<Exclude<BulkInput, { kind: "take_back_claims" | "take_back_placements" }>>;

/** What came of all batches; `isBroken` where the server could not be reached or refused a batch as a whole. */
export interface BulkResult {
  readonly written: readonly SeenRecord[];
  readonly unchanged: readonly string[];
  readonly refused: readonly BulkRefusal[];
  readonly isBroken: boolean;
  /** why the server refused a batch as a whole */
  readonly problem: string | null;
}

const nothing: BulkResult = { written: [], unchanged: [], refused: [], isBroken: false, problem: null };

interface Sending {
  readonly slug: string;
  readonly records: readonly SeenRecord[];
  readonly bodyOf: (batch: SeenRecord[]) => object;
  readonly onProgress: (done: number) => void;
  readonly isOver?: () => boolean;
}

/**
 * Sends batch after batch, each one transaction and all of them one act, and says how far it is; stops at the first that
 * can't be sent. A repeat of a batch is the same batch.
 */
async function inBatches({ slug, records, bodyOf, onProgress, isOver }: Sending): Promise<BulkResult> {
  const actId = uuidv7();
  let result = nothing;
  for (let at = 0; at < records.length && !isOver?.(); at += BULK_MOST) {
    const body = bodyOf(records.slice(at, at + BULK_MOST));
    const call = { method: "POST", path: `/projects/${slug}/claim-changes`, body, idempotencyKey: uuidv7(), actId, patience: 120_000 } as const;
    const first = await ask<BulkOutcome>(call);
    const answer = first.kind === "unreachable" ? await ask<BulkOutcome>(call) : first;
    if (answer.kind !== "done") return { ...result, isBroken: true, problem: answer.kind === "refused" ? answer.problem.detail : null };
    const { written, unchanged, refused } = answer.value;
    result = { ...result, written: [...result.written, ...written], unchanged: [...result.unchanged, ...unchanged], refused: [...result.refused, ...refused] };
    onProgress(Math.min(at + BULK_MOST, records.length));
  }
  return result;
}

/** One change for all these claims. */
export const changeMany = (slug: string, change: BulkChange, claims: readonly SeenRecord[], onProgress: (done: number) => void) =>
  inBatches({ slug, records: claims, bodyOf: (batch) => ({ ...change, claims: batch }), onProgress });

/** What would come of one change for all these claims; nothing is written. Given up once `isOver`. */
export const foresee = (slug: string, change: BulkChange, claims: readonly SeenRecord[], onProgress: (done: number) => void, isOver: () => boolean) =>
  inBatches({ slug, records: claims, bodyOf: (batch) => ({ ...change, claims: batch, preview: true }), onProgress, isOver });

/** Takes a change back, record by record as it left them. */
export const takeBack = (slug: string, kind: BulkChange["kind"], written: readonly SeenRecord[], onProgress: (done: number) => void) =>
  inBatches({ slug, records: written, bodyOf: (batch) => (kind === "placement" ? { kind: "take_back_placements", placements: batch } : { kind: "take_back_claims", claims: batch }), onProgress });
