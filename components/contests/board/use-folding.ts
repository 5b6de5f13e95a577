import { useState } from "react";
import { useIsLive } from "@/components/ui/later";
import { useIsPrinting } from "@/components/ui/use-is-printing";

/** So many more cards come with each asking; a column with no more than that beyond what is in view is in the page whole, most of it out of sight, once the page is live. */
const STEP = 40;

/** Which cards of a column are shown, and which are in the page at all: a column of hundreds begins with few, and on paper has all. */
export interface Folding {
  readonly mounted: number;
  readonly shown: number;
  /** how many the next asking shows; 0 where none is left */
  readonly next: number;
  readonly isUnfolded: boolean;
  readonly more: () => void;
  readonly less: () => void;
}

/** Begins with `inView` of `total` cards. */
export function useFolding(total: number, inView: number): Folding {
  const [steps, setSteps] = useState(0);
  const isPrinting = useIsPrinting();
  const isLive = useIsLive();
  const shown = Math.min(total, inView + steps * STEP);
  const isWhole = isPrinting || (isLive && total <= inView + STEP);
  return {
    shown, mounted: isWhole ? total : shown, next: Math.min(STEP, total - shown), isUnfolded: steps > 0,
    more: () => setSteps(steps + 1), less: () => setSteps(0),
  };
}
