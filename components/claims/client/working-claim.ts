import type { ActsPorts, Travel } from "@/components/claims/client/acts";
import type { Conflict } from "@/components/claims/client/claim-conflict";
import type { Problem } from "@/components/ui/request";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import type { DocumentVoice } from "@/lib/claims/rules";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import type { Issue } from "@/lib/data/failure";

/** How a claim stood: null for one that was not there. */
export interface Snapshot {
  readonly input: ClaimInput;
  readonly isDeleted: boolean;
}

/** A claim as it stands on this page: with what isn't saved yet, and why not. */
export interface Working {
  readonly input: ClaimInput;
  readonly isDeleted: boolean;
  /** as the server last had it; null for one that it doesn't have yet */
  readonly record: ClaimRecord | null;
  readonly mayChange: boolean;
  readonly issues: readonly Issue[];
  readonly problem: Problem | null;
  readonly conflict: Conflict | null;
}

/** What the page tells people in passing. */
export type SessionNews = { readonly kind: "undo_refused" | "unreachable" | Travel; readonly claimId: string; readonly what: string };

export interface SessionSetting {
  readonly projectPath: string;
  readonly documentId: string;
  readonly voices: readonly DocumentVoice[];
  readonly newKey: () => string;
  /** the claim as the server has it now; null where it can't be had */
  readonly reread: (claimId: string) => Promise<ClaimSeen | null>;
  /** how the server takes acts back of which this page knows no more */
  readonly travel?: ActsPorts["travel"];
  /** hears what taking back has left of other records than claims */
  readonly onRecords?: (records: Parameters<ActsPorts["adopt"]>[0]) => void;
}
