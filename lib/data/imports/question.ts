import { AppError } from "@/lib/data/failure";
import { askChild } from "@/lib/data/sources/child-process";
import { inChildPlace } from "@/lib/data/sources/reading";
import type { UploadedFile } from "@/lib/formats/import/unpacking";
import { MOST_MENTIONS, type PackageOptions, type PackageReading } from "@/lib/formats/reading/package";
import type { ReadName } from "@/lib/formats/registry";
import type { UnreadableProblem } from "@/lib/sources/unreadable";

/** What a process that reads a package is asked. */
export interface PackageQuestion extends UploadedFile {
  readonly format: ReadName;
  readonly options: PackageOptions;
}

/** What it answers. */
export type PackageAnswer = { readonly ok: true; readonly files: number; readonly reading: PackageReading } | { readonly ok: false; readonly problem: UnreadableProblem; readonly found: string };

/** How large a package may be, and what reading it may cost. */
export interface ImportScale {
  readonly claims: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Of one that somebody waits for, and of one that is imported beside everything else. */
export const whileWaiting: ImportScale = { claims: MOST_MENTIONS, seconds: 120, megabytes: 1_500 };
export const asJob: ImportScale = { claims: MOST_MENTIONS, seconds: 900, megabytes: 3_000 };

const words: Partial<Record<UnreadableProblem, string>> = {
  "unpacks-too-large": "unpacks to more than 256 MB", "too-many-parts": "has more than 10,000 files", "too-deep": "nests too deep", encrypted: "is encrypted",
};

function wordsFor(problem: UnreadableProblem, { seconds, megabytes }: ImportScale): string {
  if (problem === "too-slow") return `takes more than ${seconds} seconds to read`;
  return problem === "too-much-memory" ? `takes more than ${megabytes} MB of memory to read` : (words[problem] ?? "can't be read");
}

/** Reads a package in a process of its own. Refuses (`invalid`) what is no package or costs too much. */
export async function askPackage({ options, ...question }: PackageQuestion, scale: ImportScale, signal?: AbortSignal): Promise<Extract<PackageAnswer, { ok: true }>> {
  const { seconds, megabytes } = scale;
  const asked = { ...question, options: { ...options, most: scale.claims } };
  const answer = await inChildPlace(signal, () => askChild<PackageAnswer>("lib/data/imports/child-main.ts", asked, { seconds, megabytes, ...(signal ? { signal } : {}) }));
  if ("value" in answer && answer.value.ok) return answer.value;
  const { problem, found } = "value" in answer ? (answer.value as Extract<PackageAnswer, { ok: false }>) : { problem: answer.problem, found: "" };
  throw new AppError("invalid", `${question.fileName} ${wordsFor(problem, scale)}${found ? ` (${found})` : ""}. Nothing was imported.`, { about: { kind: "package", problem, found } });
}
