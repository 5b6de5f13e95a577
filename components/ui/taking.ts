import { ask, type Failure } from "./request";

/** What was taken into the shared layer, and how much was left. */
export type Taken = Readonly<Record<"taken" | "relations" | "refused", number>>;
type Outcome = { readonly taken: readonly unknown[]; readonly relations: number; readonly refused: readonly unknown[] };

const AT_ONCE = 500;
const PATIENCE = 10 * 60_000;

/** Takes these claims into the shared layer, part by part; what was taken stays taken where a later part fails. */
export async function takeClaims(project: string, claims: readonly { readonly id: string; readonly version: number }[]): Promise<Failure | Taken> {
  const sum = { taken: 0, relations: 0, refused: 0 };
  for (let from = 0; from < claims.length; from += AT_ONCE) {
    const answer = await ask<Outcome>({ method: "POST", path: `/projects/${project}/taken-claims`, body: { claims: claims.slice(from, from + AT_ONCE).map(({ id, version }) => ({ id, version })) }, patience: PATIENCE });
    if (answer.kind !== "done") return answer;
    sum.taken += answer.value.taken.length;
    sum.relations += answer.value.relations;
    sum.refused += answer.value.refused.length;
  }
  return sum;
}
