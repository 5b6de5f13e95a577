"use client";
import { useSyncExternalStore } from "react";
import type { DateTimeFormatOptions } from "use-intl/core";
import { useFormatter } from "use-intl/react";

const LOOKS = {
  time: { hour: "2-digit", minute: "2-digit" },
  date: { dateStyle: "medium" },
  both: { dateStyle: "medium", timeStyle: "short" },
} as const satisfies Record<string, DateTimeFormatOptions>;

const never = () => () => {};

/** A moment (ISO 8601, with zone): in UTC as the server sends it, in the reader's own zone once the page is live. */
export function LocalTime({ at, look = "both" }: { at: string; look?: keyof typeof LOOKS }) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const format = useFormatter();
  const zone = isLive ? Intl.DateTimeFormat().resolvedOptions().timeZone : "UTC";
  return <time dateTime={at}>{format.dateTime(new Date(at), { ...LOOKS[look], timeZone: zone })}</time>;
}
