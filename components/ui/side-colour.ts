export const SIDE_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** The number of a side's colour in app/tokens.css; written as `data-side` on whatever belongs to the side. */
export type SideColour = (typeof SIDE_COLOURS)[number];

/** The colour in turn for the nth side (from 0): the ninth side begins again. */
export function sideColourOf(ordinal: number): SideColour {
  return SIDE_COLOURS[ordinal % SIDE_COLOURS.length] ?? 1;
}
