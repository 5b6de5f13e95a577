/**
 * The network address that a request came from, as guesses at passwords are counted by. Of a list of forwarders, the
 * last entry is the one that the nearest proxy (or the server itself) wrote; those before it are the client's word.
 */
export function clientAddress(forwardedFor: string): string {
  return forwardedFor.split(",").at(-1)!.trim().slice(0, 100);
}

/** The same of a request's headers. */
export const addressOfRequest = (headers: Pick<Headers, "get">): string => clientAddress(headers.get("x-forwarded-for") ?? "");
