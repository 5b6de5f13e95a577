"use client";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { isoDay, readPeriod, type Period } from "@/lib/contests/period";

/** The period that the address names, null for all time; and a function that puts another one there, without asking the server. */
export function usePeriod(): readonly [Period | null, (period: Period | null) => void] {
  const parameters = useSearchParams();
  const [from, to] = [parameters.get("from"), parameters.get("to")];
  const period = useMemo(() => readPeriod(from, to), [from, to]);
  return [period, putPeriod];
}

function putPeriod(period: Period | null): void {
  const address = new URL(window.location.href);
  for (const end of ["from", "to"] as const) {
    if (period) address.searchParams.set(end, isoDay(period[end]));
    else address.searchParams.delete(end);
  }
  window.history.replaceState(null, "", address);
}
