import { ask, type Failure } from "@/components/ui/request";
import { takeClaims, type Taken } from "@/components/ui/taking";

interface Keys {
  readonly items: readonly { readonly id: string; readonly version: number }[];
  readonly next: string | null;
}

/** Takes every claim of a layer into the shared one. */
export async function takeAll(project: string, layerId: string): Promise<Failure | Taken> {
  const claims: Keys["items"][number][] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query: string = new URLSearchParams({ layer: layerId, ...(cursor ? { cursor } : {}) }).toString();
    const page = await ask<Keys>({ method: "GET", path: `/projects/${project}/claim-keys?${query}` });
    if (page.kind !== "done") return page;
    claims.push(...page.value.items);
    cursor = page.value.next;
  }
  return takeClaims(project, claims);
}
