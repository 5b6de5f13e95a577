import type { Crowd } from "@/lib/editor/highlight-window";
import type { Lines } from "@/lib/text/lines";

/** The largest crowd that begins in a line. */
export type LineCrowd = Crowd & { readonly line: number };

/** Of the crowds of each line, the largest: one mark beside a line is enough. */
export function perLine(crowds: readonly Crowd[], lines: Pick<Lines, "at">): LineCrowd[] {
  const largest = new Map<number, LineCrowd>();
  for (const crowd of crowds) {
    const line = lines.at(crowd.start);
    const known = largest.get(line);
    if (!known || crowd.count > known.count) largest.set(line, { ...crowd, line });
  }
  return [...largest.values()];
}
