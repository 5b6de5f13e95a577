import { useState, type DragEvent } from "react";

/** On which side of an element something is dropped: before it or after it, in the order of reading. */
export type DropSide = "before" | "after";

interface Drop {
  /** the type that what is dragged carries: nothing else is taken */
  readonly type: string;
  readonly sideOf?: (event: DragEvent<HTMLElement>) => DropSide;
  readonly onDrop: (id: string, side: DropSide | null) => void;
}

type Handlers = Partial<Record<"onDragOver" | "onDragLeave" | "onDrop", (event: DragEvent<HTMLElement>) => void>>;

/** One element that takes two kinds of things. */
export function both<A extends Handlers, B extends Handlers>(a: A, b: B): A & B {
  const each = (name: keyof Handlers) => (event: DragEvent<HTMLElement>) => { a[name]?.(event); b[name]?.(event); };
  return { ...a, ...b, onDragOver: each("onDragOver"), onDragLeave: each("onDragLeave"), onDrop: each("onDrop") };
}

/** What makes an element a place where things of one type are dropped, and where over it one would come to lie; null while none is over it. */
export function useDrop({ type, sideOf, onDrop }: Drop) {
  const [over, setOver] = useState<DropSide | "inside" | null>(null);
  const takes = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(type);
  const handlers = {
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!takes(event)) return;
      event.preventDefault();
      setOver(sideOf?.(event) ?? "inside");
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(null);
    },
    onDrop(event: DragEvent<HTMLElement>) {
      setOver(null);
      if (!takes(event)) return;
      event.preventDefault();
      onDrop(event.dataTransfer.getData(type), sideOf?.(event) ?? null);
    },
  };
  return { over, handlers };
}
