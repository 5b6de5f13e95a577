"use client";
import { useSyncExternalStore } from "react";

/** Below this the text and the cards don't fit side by side; the same width stands in the style sheets. */
const NARROW = "(max-width: 61.99rem)";

function subscribe(listener: () => void) {
  const query = matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether there is no room for claims beside the text. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches, () => false);
}
