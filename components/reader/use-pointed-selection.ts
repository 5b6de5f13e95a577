"use client";
import { useEffect, useState } from "react";
import type { ReaderController } from "@/components/reader/reader-controller";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useReader } from "@/components/reader/use-store";
import type { Span } from "@/lib/text/span";

/** The selection, while it was made by mouse, pen or finger and is made no larger just now; null where the keyboard made it. */
export function usePointedSelection(controller: ReaderController, view: ReaderView | null): Span | null {
  const selection = useReader(controller, "selection");
  const [isPointed, setIsPointed] = useState(false);
  const [isPressed, setIsPressed] = useState(false);
  useEffect(() => {
    if (!view) return;
    const { dom } = view.surface.view;
    const down = () => (setIsPointed(true), setIsPressed(true));
    const up = () => setIsPressed(false);
    const key = (event: KeyboardEvent) => event.key.startsWith("Arrow") && setIsPointed(false);
    dom.addEventListener("pointerdown", down);
    dom.addEventListener("keydown", key);
    for (const event of ["pointerup", "pointercancel"]) window.addEventListener(event, up);
    return () => {
      dom.removeEventListener("pointerdown", down);
      dom.removeEventListener("keydown", key);
      for (const event of ["pointerup", "pointercancel"]) window.removeEventListener(event, up);
    };
  }, [view]);
  return isPointed && !isPressed ? selection : null;
}
