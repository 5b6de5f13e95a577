import type { AssessmentRecord, ContestRecord } from "@/lib/contests/record";
import type { ContestContent, ContestNames } from "@/lib/contests/view";
import type { DocumentRecord } from "@/lib/documents/record";

/** A revision that claims stand in, as far as a reader needs it to find the same text again. */
export interface BundleRevision {
  readonly id: string;
  readonly documentId: string;
  readonly ordinal: number;
  readonly sha256: string;
  readonly originalSha256: string;
}

/** Everything of a contest that is published, as it stood at one instant; without what is deleted or one person's own. */
export interface ContestBundle extends ContestContent, ContestNames {
  readonly project: string;
  readonly contest: ContestRecord;
  readonly documents: readonly (DocumentRecord & { readonly revisionId: string })[];
  readonly revisions: readonly BundleRevision[];
  readonly assessments: readonly AssessmentRecord[];
  /** who signed them */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Who publishes, when, as which version, and whether the editors' notes go along. */
export interface Imprint {
  readonly version: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly withNotes: boolean;
}
