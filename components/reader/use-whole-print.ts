"use client";
import { useEffect, useState } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => key.toLowerCase() === "p" && ctrlKey !== metaKey && !altKey && !shiftKey;

/**
 * Whether all claims are there to be printed. The print key waits for them; the browser's own menu can't be made to, so that
 * the paper has to say what it lacks.
 */
export function useWholePrint({ complete }: ReaderServices): boolean {
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => {
    let isOver = false;
    complete.then(() => isOver || setIsWhole(true), () => {});
    return () => void (isOver = true);
  }, [complete]);
  useEffect(() => {
    if (isWhole) return;
    const wait = (event: KeyboardEvent) => {
      if (!isPrintKey(event)) return;
      event.preventDefault();
      const print = () => window.print();
      // What could not be read isn't waited for twice: the paper says that it lacks it.
      void complete.then(print, print);
    };
    window.addEventListener("keydown", wait, { capture: true });
    return () => window.removeEventListener("keydown", wait, { capture: true });
  }, [complete, isWhole]);
  return isWhole;
}
