import { inPositionOrder } from "@/lib/contests/cards";
import type { PositionInput } from "@/lib/contests/record";

/** These positions as they stand in this order; which of them have another ordinal than before is for the caller to see. */
export const renumbered = <P extends Pick<PositionInput, "ordinal">>(order: readonly P[]): P[] => order.map((position, ordinal) => ({ ...position, ordinal }));

/** The positions in their order, with `fresh` directly after the one of that id; where there is none, last. */
export function withAfter<P extends PositionInput>(positions: readonly P[], id: string, fresh: P): P[] {
  const order = [...positions].sort(inPositionOrder);
  const at = order.findIndex((position) => position.id === id);
  return renumbered(order.toSpliced(at < 0 ? order.length : at + 1, 0, fresh));
}

/** The positions in their order, with the one of that id directly before or after another one. Unchanged where either isn't there. */
export function movedBeside<P extends PositionInput>(positions: readonly P[], id: string, beside: { readonly id: string; readonly isAfter: boolean }): P[] {
  const order = [...positions].sort(inPositionOrder);
  const moved = order.find((position) => position.id === id);
  const others = order.filter((position) => position.id !== id);
  const at = others.findIndex((position) => position.id === beside.id);
  return moved && at >= 0 ? renumbered(others.toSpliced(beside.isAfter ? at + 1 : at, 0, moved)) : order;
}
