import { useState, type DragEvent } from "react";
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
  const [isOver, setOver] = useState(false);
  if (to === undefined) return {};
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(CARD)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    const card = cards.find(({ placement }) => placement.id === event.dataTransfer.getData(CARD));
    setOver(false);
    if (!card) return;
    event.preventDefault();
    if ((card.position?.id ?? null) !== (to?.id ?? null)) acts.move(card, to);
  };
  return { onDragOver, onDragLeave, onDrop, "data-drop": isOver || undefined };
}
