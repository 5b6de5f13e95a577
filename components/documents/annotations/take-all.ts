import { ask, type Failure } from "@/components/ui/request";
import type { TakingOutcome } from "@/lib/claims/taking";

interface Keys {
  readonly items: readonly { readonly id: string; readonly version: number }[];
  readonly next: string | null;
}
const AT_ONCE = 500;
const MINUTES = 10 * 60_000;

/** Takes every claim of a layer into the shared one, part by part; what was taken stays taken where a later part fails. */
export async function takeAll(project: string, layerId: string): Promise<Failure | { taken: number; relations: number; refused: number }> {
  const sum = { taken: 0, relations: 0, refused: 0 };
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query: string = new URLSearchParams({ layer: layerId, ...(cursor ? { cursor } : {}) }).toString();
    const page = await ask<Keys>({ method: "GET", path: `/projects/${project}/claim-keys?${query}` });
    if (page.kind !== "done") return page;
    for (let from = 0; from < page.value.items.length; from += AT_ONCE) {
      const answer = await ask<TakingOutcome>({ method: "POST", path: `/projects/${project}/taken-claims`, body: { claims: page.value.items.slice(from, from + AT_ONCE).map(({ id, version }) => ({ id, version })) }, patience: MINUTES });
      if (answer.kind !== "done") return answer;
      sum.taken += answer.value.taken.length;
      sum.relations += answer.value.relations;
      sum.refused += answer.value.refused.length;
    }
    cursor = page.value.next;
  }
  return sum;
}
