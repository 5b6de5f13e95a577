"use client";
import { startTransition, useEffect, useState, type ReactNode } from "react";

/**
 * What nobody sees at first, in a closed part or far below: drawn in pieces once the page is live, so that what is in view
 * needn't wait for it. From then on it is there like everything else, found in the page and read out (docs/decisions/0117-closed-parts-come-later.md).
 */
export function Later({ children }: { children: ReactNode }) {
  return useIsLive() && children;
}

/** Whether the page is live and what was in view is drawn; false on the server. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => startTransition(() => setLive(true)), []);
  return isLive;
}
