import type { OutboxState } from "@/components/claims/client/outbox";
import type { AnyInput, AnyRecord, Inputs, Kind } from "@/components/contests/session/records";
import type { Problem } from "@/components/ui/request";
import type { AssessmentRecord } from "@/lib/contests/record";
import type { ContestView } from "@/lib/data/contest-view";

/** A record as this page works on it: what stands on the screen, what the server last said, and what is wrong between them. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly input: AnyInput;
  readonly isDeleted: boolean;
  /** the server's version; null for what it has not confirmed yet */
  readonly record: AnyRecord | null;
  readonly mayChange: boolean;
  readonly problem: Problem | null;
  /** the server's newer version, where a change met one */
  readonly theirs: AnyRecord | null;
}

/** Whom and what the contest's claims name, and the claims themselves: only read here. */
export type Ground = Pick<ContestView, "claims" | "standings" | "parties" | "sides" | "documents" | "citings" | "sources" | "people" | "viewer" | "assessing" | "relationTerms" | "cited">;

/** The contest as it stands on this page. A new one after each change. */
export interface ContestState extends Ground {
  readonly contest: Entry & { readonly input: Inputs["contest"] };
  readonly positions: readonly Inputs["position"][];
  readonly placements: readonly Inputs["placement"][];
  readonly relations: readonly Inputs["relation"][];
  /** everybody's current assessments, in the order of first signing */
  readonly assessments: readonly AssessmentEntry[];
  /** what was refused, or met another version, and waits for a decision */
  readonly troubled: readonly Entry[];
  readonly mayChange: (id: string) => boolean;
  /** the version that the server has of a record; null for what it has not confirmed yet */
  readonly versionOf: (id: string) => number | null;
  readonly save: OutboxState;
  readonly undoable: string | null;
  readonly redoable: string | null;
}

/** An assessment on this page: what it says, and who signed what when; null for one that the server doesn't have yet. */
export interface AssessmentEntry {
  readonly input: Inputs["assessment"];
  readonly record: AssessmentRecord | null;
  readonly mayChange: boolean;
}
