import { z } from "zod";
import { instant, recordId } from "@/lib/projects/record";

export const jobKinds = ["export", "import"] as const;
export const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

/** For how many days a job's file is kept. */
export const DAYS_KEPT = 7;

/** The file that an export made. */
export const jobFile = z.object({ name: z.string(), size: z.int(), sha256: z.string(), keptUntil: instant });

/** Why a job failed, in words for who asked for it; `about` as the refusal of the same thing at once has it. */
export const jobFailure = z.object({ code: z.string(), message: z.string(), about: z.unknown().optional() });
export type JobFailure = z.output<typeof jobFailure>;

/**
 * An export or an import that is done beside everything else. All members see that it is there, who asked for it, and its
 * state; the rest is told to who asked for it only, and null for the others.
 */
export const jobRecord = z.object({
  id: recordId,
  kind: z.enum(jobKinds),
  /** the name of a format of the registry */
  format: z.string(),
  state: z.enum(jobStates),
  askedBy: z.string(),
  isMine: z.boolean(),
  createdAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** the file that is imported */
  fileName: z.string().nullable(),
  /** how many texts, records or claims are done, of how many; null while that isn't known */
  progress: z.object({ done: z.int(), total: z.int() }).nullable(),
  file: jobFile.nullable(),
  failure: jobFailure.nullable(),
  /** of an export its counts and losses, of an import its report */
  outcome: z.unknown().nullable(),
  abilities: z.object({ cancel: z.boolean(), retry: z.boolean(), download: z.boolean() }),
});
export type JobRecord = z.output<typeof jobRecord>;

/** Whether it waits or runs. */
export const isUnderWay = ({ state }: Pick<JobRecord, "state">): boolean => state === "waiting" || state === "running";
