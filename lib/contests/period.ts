import type { Card } from "@/lib/contests/cards";
import { reachOf } from "@/lib/contests/timeline";

/** A stretch of whole days from 1 January 1970, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** A day as it stands in an address: "2017-08-01". */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().split("T")[0]!;

function dayOf(iso: string | null): number | null {
  if (iso === null || !/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const day = Date.parse(iso) / DAY;
  return Number.isInteger(day) && isoDay(day) === iso ? day : null;
}

/** The period that an address names, whichever end comes first; null where one is missing or no day of the calendar. */
export function readPeriod(from: string | null, to: string | null): Period | null {
  const [one, other] = [dayOf(from), dayOf(to)];
  return one === null || other === null ? null : { from: Math.min(one, other), to: Math.max(one, other) };
}

/** The cards that may have been said in a period; those without a date only where no period is chosen (docs/SPEC.md, K15). */
export function saidIn(cards: readonly Card[], period: Period | null): readonly Card[] {
  if (!period) return cards;
  return cards.filter(({ claim }) => {
    const reach = reachOf(claim.said);
    return reach !== null && (reach.from ?? period.from) <= period.to && (reach.to ?? period.to) >= period.from;
  });
}
