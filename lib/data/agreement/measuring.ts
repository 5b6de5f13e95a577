import { createHash } from "node:crypto";
import type { AgreementAnswer, AgreementQuestion } from "@/lib/agreement/measuring";
import { askChild } from "@/lib/data/sources/child-process";
import { inChildPlace } from "@/lib/data/sources/reading";

/** What computing one agreement may cost. */
export const bounds = { seconds: 120, megabytes: 1_500 } as const;
/** So many answers are kept: for the export of what is looked at, and for whoever comes back to it. */
const MOST_KEPT = 8;

/** An agreement, or that it costs more than it may. */
export type Measured = { readonly ok: true; readonly answer: AgreementAnswer } | { readonly ok: false; readonly why: "too_costly" };

// Routes are bundled apart; they share this process and nothing else.
const store = globalThis as unknown as { counterclaimAgreements?: Map<string, Promise<Measured>> };
const kept: Map<string, Promise<Measured>> = (store.counterclaimAgreements ??= new Map());

/**
 * Computes an agreement in a process of its own, within bounds. What was computed from exactly the same is not computed
 * again: whoever asks has read all of the question, so that nothing is told that they don't see.
 */
export function measuredOnce(question: AgreementQuestion): Promise<Measured> {
  const key = createHash("sha256").update(JSON.stringify(question)).digest("hex");
  const known = kept.get(key);
  const answer = known ?? measuredApart(question);
  kept.delete(key);
  kept.set(key, answer);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  // What went wrong may go well the next time.
  if (!known) void answer.then(({ ok }) => ok || kept.delete(key), () => kept.delete(key));
  return answer;
}

async function measuredApart(question: AgreementQuestion): Promise<Measured> {
  const answer = await inChildPlace(undefined, () => askChild<AgreementAnswer>("lib/data/agreement/child-main.ts", question, bounds));
  if ("value" in answer) return { ok: true, answer: answer.value };
  if (answer.problem === "unreadable") throw new Error("the process that computes agreement ended without an answer");
  return { ok: false, why: "too_costly" };
}
