import type { Actor } from "@/lib/access/actor";
import type { AgreementAnswer } from "@/lib/agreement/measuring";
import type { AgreementQuery } from "@/lib/agreement/query";
import { readComparison, type Comparison, type NotCompared } from "@/lib/data/agreement/comparison";
import { measuredOnce } from "@/lib/data/agreement/measuring";

/** An agreement with what was compared; or why there is none. */
export type Agreement = { readonly ok: true; readonly comparison: Comparison; readonly answer: AgreementAnswer } | { readonly ok: false; readonly why: NotCompared | "too_costly" };

/** How far the layers of a query agree, as far as the actor sees them (docs/SPEC.md, Q13). Refuses who isn't a member. */
export async function readAgreement(actor: Actor, project: string, query: AgreementQuery): Promise<Agreement> {
  const comparison = await readComparison(actor, project, query);
  if (!comparison.ok) return comparison;
  const measured = await measuredOnce(comparison.question);
  return measured.ok ? { ok: true, comparison, answer: measured.answer } : measured;
}
