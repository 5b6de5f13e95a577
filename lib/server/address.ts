/** The one value of a parameter of an address; nothing where it is missing, or stands there several times. */
export const single = (value: string | string[] | undefined): string | undefined => (typeof value === "string" ? value : undefined);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The same for a parameter that is an id. */
export function singleId(value: string | string[] | undefined): string | undefined {
  const text = single(value);
  return text && uuid.test(text) ? text.toLowerCase() : undefined;
}
