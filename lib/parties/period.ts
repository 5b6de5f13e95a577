import { dateBounds } from "@/lib/claims/partial-date";

/** A stretch of time, each end an EDTF date or null where it isn't known or has no limit. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether the whole of `a` lies before the whole of `b`; false as soon as either may not, or isn't known. */
export function certainlyBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [last, first] = [dateBounds(a).last, dateBounds(b).first];
  return last !== null && first !== null && Date.parse(last) < Date.parse(first);
}

/** Whether the period may have held on a date: always, unless the date certainly lies outside it. */
export function mayHold({ from, to }: Period, date: string | null): boolean {
  return !certainlyBefore(date, from) && !certainlyBefore(to, date);
}
