import ipaddr from "ipaddr.js";

/** Where messages may go: to the internet by https, or also by http and into private networks and this machine. */
export type Reach = "public" | "any";

const PRIVATE = ["loopback", "private", "uniqueLocal", "carrierGradeNat"];
// Only these are given out as global unicast; what is embedded elsewhere (NAT64, IPv4-compatible, site-local) leads inside.
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether a message may go to this address. An IPv4 address in an IPv6 one counts as itself. Link-local ones, where
 * clouds keep their secrets, unspecified, multicast and reserved ones are refused whatever `reach` is.
 */
export function isAllowedAddress(address: string, reach: Reach): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (reach === "any" && PRIVATE.includes(range)) return true;
  return range === "unicast" && (parsed.kind() === "ipv4" || (parsed as ipaddr.IPv6).match(GLOBAL_IPV6));
}

/** What is wrong with an address that somebody wants messages sent to, as a sentence; null where nothing is. */
export function targetProblem(text: string, reach: Reach): string | null {
  if (!URL.canParse(text)) return "This is not a web address. It should look like https://example.org/hook.";
  const { protocol, username, password, hash } = new URL(text);
  if (protocol !== "https:" && !(reach === "any" && protocol === "http:")) return "The address has to begin with https://.";
  if (username || password) return "The address can't carry a name and a password.";
  if (hash) return "The address can't have a part after #.";
  const literal = literalAddress(text);
  return literal !== null && !isAllowedAddress(literal, reach) ? "This address lies inside a network, or on this machine. Messages go to the internet only." : null;
}

/** The IP address that a URL names itself, however it is written there; null where it names a host. */
export function literalAddress(url: string): string | null {
  // The parser has made 0x7f.1 and 2130706433 into 127.0.0.1 by now.
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(host) ? host : null;
}
