import { sha256 } from "@/lib/data/history";
import type { BodyHash } from "@/lib/formats/native/history";
import { canonicalJson } from "@/lib/text/canonical-json";

/** What of an event is sealed: everything that its row says. Bodies are sealed by their hashes. */
export interface SealedEvent {
  readonly id: string;
  readonly contributorId: string;
  readonly at: Date;
  readonly act: string;
  readonly requestId: string;
  readonly undoOfId: string | null;
  readonly actId: string | null;
  readonly bodyHashes: readonly BodyHash[];
}

/** The hash that stands before a project's first link. */
export const GENESIS = "0".repeat(64);

/**
 * The hash of one link of a project's chain: of its place, the link before and the event, as canonical JSON (RFC 8785).
 * An event that was changed, left out or put elsewhere gives another hash here and in every link after.
 */
export function linkHash(position: number, previous: string, { at, ...event }: SealedEvent): string {
  return sha256(canonicalJson({ position, previous, event: { ...event, at: at.toISOString() } }));
}
