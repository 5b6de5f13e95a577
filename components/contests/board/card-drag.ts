import type { DragEvent } from "react";
import { useDrop } from "@/components/contests/board/drop";
import { useContest } from "@/components/contests/contest-context";
import { useActs } from "@/components/contests/use-acts";
import type { Card } from "@/lib/contests/cards";
import type { PositionInput } from "@/lib/contests/record";

/** What a dragged card carries: the id of its place in the contest. */
const CARD = "application/x-counterclaim-card";

/** What makes an element the handle by which a card is dragged; null where the card can't be moved. */
export function useCardDrag({ number, placement }: Card) {
  const { by, state } = useContest();
  if (by !== "position" || !state.mayChange(placement.id)) return null;
  const onDragStart = ({ dataTransfer, currentTarget }: DragEvent<HTMLElement>) => {
    dataTransfer.setData(CARD, placement.id);
    dataTransfer.setData("text/plain", String(number));
    dataTransfer.effectAllowed = "move";
    const card = currentTarget.closest("article");
    if (card) dataTransfer.setDragImage(card, 0, 0);
  };
  return { draggable: true, onDragStart };
}

/** What makes an element the place where cards are dropped: a position, or null beside them; undefined for no such place. */
export function useCardDrop(to: PositionInput | null | undefined) {
  const { cards } = useContest();
  const acts = useActs();
  const onDrop = (id: string) => {
    const card = cards.find(({ placement }) => placement.id === id);
    if (!card) return acts.missedDrop();
    if ((card.position?.id ?? null) !== (to?.id ?? null)) acts.move(card, to ?? null);
  };
  const { over, handlers } = useDrop({ type: CARD, onDrop });
  return to === undefined ? {} : { ...handlers, "data-drop": over !== null || undefined };
}
