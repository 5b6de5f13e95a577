"use client";
import { GripVertical } from "lucide-react";
import type { DragEvent } from "react";
import styles from "./grip.module.css";

/** What a card or a heading is dragged by. By pointer only: menus do the same by keyboard and touch. */
export function Grip(drag: { draggable: boolean; onDragStart: (event: DragEvent<HTMLElement>) => void }) {
  return <span className={styles.grip} data-grip data-print="hide" {...drag}><GripVertical aria-hidden /></span>;
}
