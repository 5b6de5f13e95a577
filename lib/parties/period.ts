import { dateBounds } from "@/lib/claims/partial-date";

/** A stretch of time, each end an EDTF date or null where it isn't known or has no limit. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether the whole of `a` lies before the whole of `b`; false as soon as either isn't known well enough to say. */
export function certainlyBefore(a: string | null, b: string | null): boolean {
  const last = a === null ? null : dateBounds(a).last;
  const first = b === null ? null : dateBounds(b).first;
  return last !== null && first !== null && last < first;
}

/** Whether the period may have held on a date: always, unless the date certainly lies outside it. */
export function mayHold({ from, to }: Period, date: string | null): boolean {
  return !certainlyBefore(date, from) && !certainlyBefore(to, date);
}
