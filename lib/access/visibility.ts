import type { Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";

/** A layer as far as visibility asks. */
export interface LayerSeen {
  readonly kind: "shared" | "adjudicated" | "own" | "imported";
  readonly contributorId: string | null;
  /** the assignment that it was opened for, and since when it is closed */
  readonly assignmentId?: string | null;
  readonly closedAt?: string | null;
}

/** Whether everybody in the project sees the claims of a layer: what may be published. */
export const isCommonLayer = ({ kind }: Pick<LayerSeen, "kind">): boolean => kind !== "own";

/**
 * Whether a member sees the claims of a layer: the common ones, and their own (docs/SPEC.md, A4). Those of a blind
 * assignment are seen, once it is closed, by who compares annotators and by who annotated in it (`annotated`: the
 * assignments that the member has a task in).
 */
export function seesLayer(member: Member, layer: LayerSeen, annotated: ReadonlySet<string> = new Set()): boolean {
  if (isCommonLayer(layer) || layer.contributorId === member.contributorId) return true;
  if (!layer.assignmentId || !layer.closedAt) return false;
  return may(member, "assignment.read") || annotated.has(layer.assignmentId);
}

/**
 * What a member sees of the claims of a project: those of the layers `ids`; but in the documents that they annotate blind,
 * whatever their role, only those of their own layers (docs/SPEC.md, D5). A claim with a place in such a document is
 * hidden wherever else it stands. Asked by lib/data/layers, and nowhere around it.
 */
export interface SeenLayers {
  readonly ids: readonly string[];
  readonly blind: Blindness | null;
  /** those of them in which nothing changes any more */
  readonly closedIds: readonly string[];
}
/** What somebody sees who sees no claims. */
export const noLayers: SeenLayers = { ids: [], blind: null, closedIds: [] };

export interface Blindness {
  readonly documentIds: readonly string[];
  readonly ownIds: readonly string[];
}
