import type { Span } from "@/lib/text/span";

/** What an address points at. */
export type DeepLink = { readonly kind: "claim"; readonly claimId: string } | { readonly kind: "passage"; readonly span: Span } | null;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the address of a reader points at, in a text of so many UTF-16 units; null for nothing, or for what can't be there. */
export function deepLinkOf(address: string, length: number): DeepLink {
  const url = new URL(address);
  const claimId = url.searchParams.get("claim");
  if (claimId && ID.test(claimId)) return { kind: "claim", claimId: claimId.toLowerCase() };
  const [, from, to] = /^#p=(\d{1,9})-(\d{1,9})$/.exec(url.hash) ?? [];
  const span = { start: Number(from), end: Math.min(Number(to), length) };
  return from && to && span.start < span.end ? { kind: "passage", span } : null;
}

/** The address of a passage on the same page. */
export function linkToPassage(address: string, { start, end }: Span): string {
  const url = new URL(address);
  url.search = "";
  url.hash = `p=${start}-${end}`;
  return url.href;
}

/** The address of a claim on the same page. */
export function linkToClaim(address: string, claimId: string): string {
  const url = new URL(address);
  url.search = new URLSearchParams({ claim: claimId }).toString();
  url.hash = "";
  return url.href;
}
