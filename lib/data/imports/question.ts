import { AppError } from "@/lib/data/failure";
import { askChild } from "@/lib/data/sources/child-process";
import { inChildPlace } from "@/lib/data/sources/reading";
import type { UploadedFile } from "@/lib/formats/import/unpacking";
import type { PackageOptions, PackageReading } from "@/lib/formats/reading/package";
import type { ReadName } from "@/lib/formats/registry";
import type { UnreadableProblem } from "@/lib/sources/unreadable";

/** What a process that reads a package is asked. */
export interface PackageQuestion extends UploadedFile {
  readonly format: ReadName;
  readonly options: PackageOptions;
}

/** What it answers. */
export type PackageAnswer = { readonly ok: true; readonly files: number; readonly reading: PackageReading } | { readonly ok: false; readonly problem: UnreadableProblem; readonly found: string };

/** What reading one package may cost. */
const bounds = { seconds: 120, megabytes: 1_500 } as const;

const words: Partial<Record<UnreadableProblem, string>> = {
  "too-slow": `takes more than ${bounds.seconds} seconds to read`, "too-much-memory": `takes more than ${bounds.megabytes} MB of memory to read`, "unpacks-too-large": "unpacks to more than 256 MB",
  "too-many-parts": "has more than 10,000 files", "too-deep": "nests too deep", encrypted: "is encrypted",
};

/** Reads a package in a process of its own. Refuses (`invalid`) what is no package or costs too much. */
export async function askPackage(question: PackageQuestion, signal?: AbortSignal): Promise<Extract<PackageAnswer, { ok: true }>> {
  const answer = await inChildPlace(signal, () => askChild<PackageAnswer>("lib/data/imports/child-main.ts", question, { ...bounds, ...(signal ? { signal } : {}) }));
  if ("value" in answer && answer.value.ok) return answer.value;
  const { problem, found } = "value" in answer ? (answer.value as Extract<PackageAnswer, { ok: false }>) : { problem: answer.problem, found: "" };
  throw new AppError("invalid", `${question.fileName} ${words[problem] ?? "can't be read"}${found ? ` (${found})` : ""}. Nothing was imported.`, { about: { kind: "package", problem, found } });
}
