"use client";
import clsx from "clsx";
import { useContext, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { flushSync } from "react-dom";
import { ComboBoxStateContext } from "react-aria-components/ComboBox";
import { Popover, PopoverContext } from "react-aria-components/Popover";
import { useSlottedContext } from "react-aria-components/slots";
import styles from "./list.module.css";

type Field = RefObject<Element | null>;

/**
 * What drops down from a ComboBox. It goes with its field wherever that goes, and is away while the field is out of sight:
 * react-aria would close it as soon as anything scrolls, and in closing give up what was typed.
 */
export function ComboList({ children }: { children: ReactNode }) {
  const state = useContext(ComboBoxStateContext);
  const field = useSlottedContext(PopoverContext)?.triggerRef;
  const isOpen = state?.isOpen ?? false;
  const isScrolling = useScrolling(isOpen);
  const moves = useMoves(field, isOpen);
  const isInSight = useSight(field, isOpen);
  return (
    <Popover
      isOpen={isOpen && isInSight}
      onOpenChange={() => !isScrolling() && state?.close()}
      // A popover finds its place anew when a measure changes. It has no arrow: this one changes nothing else.
      arrowBoundaryOffset={moves % 2}
      className={clsx(styles.surface, styles.growing)}
    >
      {children}
    </Popover>
  );
}

/** Whether something is scrolling in this very frame. Heard before react-aria hears of it, which listens later. */
function useScrolling(isOpen: boolean): () => boolean {
  const isScrolling = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const hear = () => {
      isScrolling.current = true;
      requestAnimationFrame(() => (isScrolling.current = false));
    };
    window.addEventListener("scroll", hear, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", hear, { capture: true });
  }, [isOpen]);
  return () => isScrolling.current;
}

/** How often the field has moved on the screen, by scrolling or because something above it grew. */
function useMoves(field: Field | undefined, isOpen: boolean): number {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (!isOpen) return;
    const placeOf = () => {
      const { left = 0, top = 0 } = field?.current?.getBoundingClientRect() ?? {};
      return `${left} ${top} ${window.scrollX} ${window.scrollY}`;
    };
    let before = placeOf();
    const look = () => {
      const now = placeOf();
      // At once: a list that comes a frame later has another row under the pointer.
      if (now !== before) flushSync(() => setMoves((count) => count + 1));
      before = now;
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [field, isOpen]);
  return moves;
}

/** Whether any of the field can be seen. */
function useSight(field: Field | undefined, isOpen: boolean): boolean {
  const [isInSight, setIsInSight] = useState(true);
  useEffect(() => {
    if (!isOpen || !field?.current) return;
    const observer = new IntersectionObserver((entries) => setIsInSight(entries.at(-1)!.isIntersecting));
    observer.observe(field.current);
    return () => {
      observer.disconnect();
      setIsInSight(true);
    };
  }, [field, isOpen]);
  return isInSight;
}
