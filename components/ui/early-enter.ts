"use client";
import { useEffect, useRef } from "react";

/**
 * Enter that is pressed while the rows still answer an earlier text: it waits for the rows of what is typed, where taking
 * the first row at once would take one that was never meant.
 * @param isBehind whether the rows are those of an earlier text
 * @param takeFirst called once they have caught up
 */
export function useEarlyEnter(isBehind: boolean, takeFirst: () => void) {
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current || isBehind) return;
    isWaiting.current = false;
    takeFirst();
  });
  return {
    /** to be called instead of taking a row; undefined while rows can be taken at once */
    wait: isBehind ? () => (isWaiting.current = true) : undefined,
    /** whatever is done next in the field takes the Enter back */
    forget: () => (isWaiting.current = false),
  };
}
