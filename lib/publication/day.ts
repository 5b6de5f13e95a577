const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The day of an instant, in words, in UTC: a frozen page says the same to everybody. */
export const dayOf = (instant: string): string => days.format(new Date(instant));
