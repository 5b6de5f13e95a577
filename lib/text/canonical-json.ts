import canonicalize from "canonicalize";

/** JSON in the one byte form that hashes and exports use (RFC 8785). Refuses (TypeError) what is not JSON. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not JSON");
  return text;
}
