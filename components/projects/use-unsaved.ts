"use client";
import { useEffect, useState } from "react";
import { keepInTab, keptInTab } from "@/components/ui/tab-storage";

const keyOf = (place: string) => `counterclaim unsaved ${place}`;

/**
 * Keeps what is typed and not saved in this tab, so that a page that is left or loaded again loses nothing. What was left
 * there is offered, never put into the field unasked.
 */
export function useUnsaved(place: string, words: string, stored: string, onTake: (words: string) => void) {
  // Undefined until it was looked for: nothing is taken away before.
  const [found, setFound] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const left = keptInTab(keyOf(place));
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the browser's own storage is there after the first drawing only
    setFound(left === stored ? null : left);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was left there is looked for once
  }, [place]);
  useEffect(() => {
    if (words !== stored) keepInTab(keyOf(place), words);
    else if (found === null) keepInTab(keyOf(place), null);
  }, [place, words, stored, found]);
  const take = () => {
    if (typeof found === "string") onTake(found);
    setFound(null);
  };
  const forget = () => {
    setFound(null);
    if (words === stored) keepInTab(keyOf(place), null);
  };
  return { found: found ?? null, take, forget, offer: (typed: string) => setFound(typed) };
}
