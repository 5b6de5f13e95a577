"use client";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { isoDay, readPeriod, type Period } from "@/lib/contests/period";

/**
 * The period that the address names, null for all time; and a function that chooses another one, at once here and in the
 * address, without asking the server.
 */
export function usePeriod(): readonly [Period | null, (period: Period | null) => void] {
  const parameters = useSearchParams();
  const [period, setPeriod] = useState(() => readPeriod(parameters.get("from"), parameters.get("to")));
  function choose(next: Period | null) {
    setPeriod(next);
    putInAddress(next);
  }
  return [period, choose];
}

function putInAddress(period: Period | null): void {
  const address = new URL(window.location.href);
  for (const end of ["from", "to"] as const) {
    if (period) address.searchParams.set(end, isoDay(period[end]));
    else address.searchParams.delete(end);
  }
  window.history.replaceState(null, "", address);
}
