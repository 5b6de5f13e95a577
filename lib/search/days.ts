import { dateBounds, UNKNOWN_DATE } from "@/lib/claims/partial-date";

/** Whole days from 1 January 1970; what is open at an end is further than any day. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const OPEN = 2_147_483_647;
/** No date: begins after it ends, so that no period meets it, and sorts last from either end. */
export const NO_DAYS: Days = { from: OPEN, to: -OPEN };

const dayOf = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);

/** The days that a stored date can mean. Not entered and not known are no days: nobody finds them by a date. */
export function daysOf(edtf: string | null): Days {
  if (edtf === null || edtf === UNKNOWN_DATE) return NO_DAYS;
  const { first, last } = dateBounds(edtf);
  if (first === null && last === null) return NO_DAYS;
  return { from: first === null ? -OPEN + 1 : dayOf(first), to: last === null ? OPEN - 1 : dayOf(last) };
}

/** The days between two stored dates, from the first that the one can mean to the last of the other; either may be left out. */
export function daysBetween(from: string | undefined, to: string | undefined): Days {
  return { from: from === undefined ? -OPEN + 1 : daysOf(from).from, to: to === undefined ? OPEN - 1 : daysOf(to).to };
}
