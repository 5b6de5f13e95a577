"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import clsx from "clsx";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import styles from "./virtual-list.module.css";

export type VirtualListProps<T> = {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Height of a row before it has been measured, in CSS pixels. */
  estimate: number;
  /** A row; what is in it may be focused with Tab once the row has been reached. */
  children: (item: T, index: number) => ReactNode;
  onOpen?: (item: T) => void;
  /** The row that is to be in view, whenever it becomes another. */
  shown?: number;
  /** Sets the height; without one the list takes all of its content's. */
  className?: string;
};

const PAGE = 10;

function targetOf(key: string, from: number, last: number): number | null {
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), last);
}

/**
 * A long list of which only the rows in view exist. One row is a Tab stop; arrows, Page Up and Down, Home and End move
 * it, Enter opens it.
 */
export function VirtualList<T>({
  label,
  items,
  keyOf,
  estimate,
  children,
  onOpen,
  shown,
  className,
}: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const stop = Math.min(active, items.length - 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not handed to memoised children
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index] as T),
    // The row of the Tab stop stays in the page, so that the focus is not lost by scrolling.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      rowsAround(startIndex - overscan, endIndex + overscan, count, stop),
  });

  useEffect(() => {
    if (shown !== undefined) virtual.scrollToIndex(shown);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- scrolled by the person, the list stays where they put it
  }, [shown]);

  function press(event: KeyboardEvent<HTMLLIElement>, index: number) {
    if (event.target !== event.currentTarget) return;
    const item = items[index];
    if (event.key === "Enter" && onOpen && item !== undefined) onOpen(item);
    const target = targetOf(event.key, index, items.length - 1);
    if (target === null) return;
    event.preventDefault();
    setActive(target);
    virtual.scrollToIndex(target);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus(),
    );
  }

  return (
    <div ref={scroller} className={clsx(styles.scroller, className)}>
      <ul aria-label={label} className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            tabIndex={index === stop ? 0 : -1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setActive(index)}
            onKeyDown={(event) => press(event, index)}
          >
            {children(items[index] as T, index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function rowsAround(first: number, last: number, count: number, stop: number): number[] {
  const from = Math.max(first, 0);
  const to = Math.min(last, count - 1);
  const rows = Array.from({ length: Math.max(to - from + 1, 0) }, (_, offset) => from + offset);
  if (stop < 0 || (stop >= from && stop <= to)) return rows;
  return stop < from ? [stop, ...rows] : [...rows, stop];
}
