import { dateBounds, UNKNOWN_DATE } from "@/lib/claims/partial-date";

/** So many columns of dates can be told apart at a glance; with more dates, those of one month, then of one year, are one. */
const MOST = 12;

/** How much of an ISO date names a day, a month, a year. */
const lengths = [10, 7, 4] as const;

/** Whether a stored date says anything about when. */
export const isDated = (edtf: string | null): edtf is string => {
  if (edtf === null || edtf === UNKNOWN_DATE) return false;
  const { first, last } = dateBounds(edtf);
  return first !== null || last !== null;
};

/**
 * The date of the column in which a claim stands that was said on a date: the date itself where there are few, else the
 * month or year in which it certainly lies. What can lie in several of them has a column of its own.
 */
export function datesOfSaying(dates: readonly string[]): (edtf: string) => string {
  const namings = lengths.map((length) => (edtf: string) => within(edtf, length));
  return namings.find((naming) => new Set(dates.map(naming)).size <= MOST) ?? namings.at(-1)!;
}

function within(edtf: string, length: (typeof lengths)[number]): string {
  if (length === 10) return edtf;
  const { first, last } = dateBounds(edtf);
  const part = first?.slice(0, length);
  return part !== undefined && part === last?.slice(0, length) ? part : edtf;
}
