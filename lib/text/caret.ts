import type { Utf16Offset } from "@/lib/text/offsets";
import { nextBoundary, previousBoundary, type Unit } from "@/lib/text/segmentation";

export type Direction = 1 | -1;

/**
 * Where a caret goes from an offset by one unit: back to the beginning of the unit before, on to the beginning of the next
 * one; what is selected goes on to a unit's end, so that it holds whole units and not the white space between them.
 * White space and empty lines are passed over; at either end of the text the caret stays there.
 */
export function caretAfter(text: string, offset: Utf16Offset, unit: Unit, direction: Direction, { isExtending = false } = {}): Utf16Offset {
  if (direction === -1) return previousBoundary(text, offset, unit);
  return isExtending ? nextBoundary(text, offset, unit) : nextStart(text, offset, unit);
}

/** The beginning of the first unit that begins after an offset; the end of the text where none does. */
function nextStart(text: string, offset: Utf16Offset, unit: Unit): Utf16Offset {
  for (let end = nextBoundary(text, offset, unit); ; ) {
    const start = previousBoundary(text, end, unit);
    if (start > offset) return start;
    const next = nextBoundary(text, end, unit);
    if (next <= end) return text.length;
    end = next;
  }
}
