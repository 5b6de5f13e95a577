import type { Attempt } from "@/lib/data/jobs/attempt";
import type { JobFailure } from "@/lib/projects/job";

/** What a process that performs a job is asked. */
export interface JobQuestion extends Attempt {
  /** where it may put files; whoever asks takes it away */
  readonly folder: string;
  readonly toolVersion: string;
}

/** What it answers, once it has written what it made: well, refused for a reason, or not its job any more. */
export type JobAnswer = { readonly kind: "done" } | { readonly kind: "superseded" } | { readonly kind: "refused"; readonly failure: JobFailure };
