import type { Member } from "@/lib/access/actor";

/** A layer as far as visibility asks. */
export interface LayerSeen {
  readonly kind: "shared" | "adjudicated" | "own" | "imported";
  readonly contributorId: string | null;
}

/** Whether everybody in the project sees the claims of a layer: what may be published. */
export const isCommonLayer = ({ kind }: Pick<LayerSeen, "kind">): boolean => kind !== "own";

/** Whether a member sees the claims of a layer: the common ones, and their own (docs/SPEC.md, A4). */
export function seesLayer(member: Member, layer: LayerSeen): boolean {
  return isCommonLayer(layer) || layer.contributorId === member.contributorId;
}
