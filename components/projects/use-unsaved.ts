"use client";
import { useEffect, useState } from "react";

const keyOf = (place: string) => `counterclaim unsaved ${place}`;

function kept(place: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(place));
  } catch {
    return null;
  }
}

function keep(place: string, words: string | null): void {
  try {
    if (words === null) sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), words);
  } catch {
    // A browser that keeps nothing for pages, or has no room: the words stand in the form as long as that is open.
  }
}

/**
 * Keeps what is typed and not saved in this tab, so that a page that is left or loaded again loses nothing. What was left
 * there is offered, never put into the field unasked.
 */
export function useUnsaved(place: string, words: string, stored: string, onTake: (words: string) => void) {
  // Undefined until it was looked for: nothing is taken away before.
  const [found, setFound] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const left = kept(place);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the browser's own storage is there after the first drawing only
    setFound(left === stored ? null : left);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was left there is looked for once
  }, [place]);
  useEffect(() => {
    if (words !== stored) keep(place, words);
    else if (found === null) keep(place, null);
  }, [place, words, stored, found]);
  const take = () => {
    if (typeof found === "string") onTake(found);
    setFound(null);
  };
  const forget = () => {
    setFound(null);
    if (words === stored) keep(place, null);
  };
  return { found: found ?? null, take, forget, offer: (typed: string) => setFound(typed) };
}
