import type { DragEvent } from "react";
import { useDrop, type DropSide } from "@/components/contests/board/drop";
import { useContest } from "@/components/contests/contest-context";
import { useActs } from "@/components/contests/use-acts";
import type { PositionInput } from "@/lib/contests/record";

/** What a dragged heading carries: the id of its position. */
const POSITION = "application/x-counterclaim-position";

/** What makes an element the handle by which a position is dragged to another place in the order. */
export function usePositionDrag({ id, label }: PositionInput) {
  const onDragStart = ({ dataTransfer, currentTarget }: DragEvent<HTMLElement>) => {
    dataTransfer.setData(POSITION, id);
    dataTransfer.setData("text/plain", label);
    dataTransfer.effectAllowed = "move";
    const head = currentTarget.closest("[data-head]");
    if (head) dataTransfer.setDragImage(head, 0, 0);
  };
  return { draggable: true, onDragStart };
}

/** Which half of a column the pointer is over: left and right where columns stand side by side, else above and below. */
function sideOf({ currentTarget, clientX, clientY }: DragEvent<HTMLElement>): DropSide {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const isBeside = currentTarget.parentElement !== null && getComputedStyle(currentTarget.parentElement).gridAutoFlow === "column";
  if (!isBeside) return clientY > top + height / 2 ? "after" : "before";
  const isPast = clientX > left + width / 2;
  return isPast === (getComputedStyle(currentTarget).direction === "ltr") ? "after" : "before";
}

/** What makes a column the place before or after which positions are dropped; nothing for columns that are no positions, and for who only reads. */
export function usePositionDrop(beside: PositionInput | undefined) {
  const { mayWrite } = useContest();
  const acts = useActs();
  const { over, handlers } = useDrop({
    type: POSITION, sideOf, onDrop: (id, side) => beside && acts.putPosition(id, { id: beside.id, isAfter: side === "after" }),
  });
  return beside === undefined || !mayWrite ? {} : { ...handlers, "data-insert": over ?? undefined };
}
