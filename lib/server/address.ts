import { checkWellFormed } from "@/lib/text/well-formed";

/** The one value of a parameter of an address; nothing where it is missing, stands there several times, or is no text that the database takes. */
export const single = (value: string | string[] | undefined): string | undefined => (typeof value === "string" && checkWellFormed(value).ok ? value : undefined);

/** The same for all parameters of an address. */
export const singles = (given: Readonly<Record<string, string | string[] | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, single(value)]));

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The same for a parameter that is an id. */
export function singleId(value: string | string[] | undefined): string | undefined {
  const text = single(value);
  return text && uuid.test(text) ? text.toLowerCase() : undefined;
}
