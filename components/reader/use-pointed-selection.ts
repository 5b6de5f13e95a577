"use client";
import { useEffect, useState } from "react";
import type { ReaderController } from "@/components/reader/reader-controller";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useReader } from "@/components/reader/use-store";
import type { Span } from "@/lib/text/span";

/** The keys that do nothing to the selection, and lead to what is offered for it. */
const PASSING = ["Tab", "Shift", "Control", "Alt", "Meta"];

/**
 * The selection, while it was made by mouse, pen or finger and isn't being drawn just now; null where the keyboard made
 * it, and once something was done with it. The second value puts it away.
 */
export function usePointedSelection(controller: ReaderController, view: ReaderView | null): [Span | null, () => void] {
  const selection = useReader(controller, "selection");
  const [isPointed, setIsPointed] = useState(false);
  const [isPressed, setIsPressed] = useState(false);
  useEffect(() => {
    if (!view) return;
    const { dom } = view.surface.view;
    const down = () => (setIsPointed(true), setIsPressed(true));
    const up = () => setIsPressed(false);
    const key = (event: KeyboardEvent) => PASSING.includes(event.key) || setIsPointed(false);
    dom.addEventListener("pointerdown", down);
    dom.addEventListener("keydown", key);
    for (const event of ["pointerup", "pointercancel"]) window.addEventListener(event, up);
    return () => {
      dom.removeEventListener("pointerdown", down);
      dom.removeEventListener("keydown", key);
      for (const event of ["pointerup", "pointercancel"]) window.removeEventListener(event, up);
    };
  }, [view]);
  return [isPointed && !isPressed ? selection : null, () => setIsPointed(false)];
}
