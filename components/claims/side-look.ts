import { SIDE_COLOURS, type SideColour } from "@/components/ui/side-colour";
import type { SideRecord } from "@/lib/projects/record";
import { sideMark } from "@/lib/projects/side-mark";

/** The colour number of a side, as the design tokens know it. */
export const colourOf = (side: Pick<SideRecord, "colour"> | null): SideColour | null => SIDE_COLOURS.find((colour) => colour === side?.colour) ?? null;

/** The letters that stand for a side beside its colour. */
export const markOf = (side: Pick<SideRecord, "name">): string => sideMark(side.name);
