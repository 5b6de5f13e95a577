import edtf from "edtf";

/** A stretch of time, each end an EDTF date or null where it isn't known or has no limit. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The first and last instant that an EDTF date may mean; without limit where it isn't known. */
function reach(date: string | null): { first: number; last: number } {
  if (date === null) return { first: -Infinity, last: Infinity };
  const { min, max } = edtf(date);
  return { first: min ?? -Infinity, last: max ?? Infinity };
}

/** Whether the whole of `a` lies before the whole of `b`; false as soon as either may not. */
export function certainlyBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return reach(a).last < reach(b).first;
}

/** Whether the period may have held on a date: always, unless the date certainly lies outside it. */
export function mayHold({ from, to }: Period, date: string | null): boolean {
  return !certainlyBefore(date, from) && !certainlyBefore(to, date);
}
