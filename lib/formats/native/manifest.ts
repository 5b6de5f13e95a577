import { z } from "zod";
import { hash } from "@/lib/formats/native/history";
import { recordOrder } from "@/lib/formats/native/order";
import { instant, line } from "@/lib/projects/record";

/** The version of the format. It goes up with every change that an older reader would misread. */
export const nativeVersion = 1;

/** The names of the files of an export. */
export const manifestFile = "manifest.json";
export const recordsFile = "records.jsonl";
export const originalFile = (sha256: string) => `originals/${sha256}`;
/** The hash in an original's file name; null for any other name. */
export const originalHash = (name: string): string | null => /^originals\/([0-9a-f]{64})$/.exec(name)?.[1] ?? null;

const count = z.int().min(0);
type Kind = (typeof recordOrder)[number];
const counts = z.strictObject({
  ...(Object.fromEntries(recordOrder.map((record) => [record, count])) as Record<Kind, typeof count>),
  // A kind that came later: an earlier export has none of it, and doesn't say so.
  assessment: count.optional(),
  publication: count.optional(),
  snapshot: count.optional(),
  assignment: count.optional(),
  task: count.optional(),
  adjudication_decision: count.optional(),
  thread: count.optional(),
  comment: count.optional(),
});
export type Counts = z.output<typeof counts>;

/** A count of nothing yet. */
export const noCounts = () => Object.fromEntries(recordOrder.map((record) => [record, 0])) as Record<Kind, number>;

export const manifestSchema = z.strictObject({
  format: z.literal("counterclaim-native"),
  schemaVersion: z.literal(nativeVersion),
  tool: z.strictObject({ name: z.literal("counterclaim"), version: line }),
  project: z.strictObject({ slug: line, name: line }),
  exportedAt: instant,
  exportedBy: line,
  offsets: z.strictObject({ start: z.literal("UTF-16 code units"), codePointStart: z.literal("Unicode code points") }),
  counts,
  files: z.array(z.strictObject({ name: line, size: count, sha256: hash })),
  /** what the format could not carry, by kind: for this one always nothing */
  losses: z.array(z.never()),
});
export type Manifest = z.output<typeof manifestSchema>;

export interface Exported {
  readonly toolVersion: string;
  readonly project: Manifest["project"];
  readonly at: string;
  readonly by: string;
  readonly counts: Counts;
  readonly files: Manifest["files"];
}

/** The manifest of a finished export. */
export function manifestOf({ toolVersion, project, at, by, counts: counted, files }: Exported): Manifest {
  return {
    format: "counterclaim-native",
    schemaVersion: nativeVersion,
    tool: { name: "counterclaim", version: toolVersion },
    project,
    exportedAt: at,
    exportedBy: by,
    offsets: { start: "UTF-16 code units", codePointStart: "Unicode code points" },
    counts: counted,
    files,
    losses: [],
  };
}

/** Reads a manifest strictly; says in plain words when it is of a newer format. */
export function readManifest(text: string): { ok: true; manifest: Manifest } | { ok: false; message: string } {
  const version = z.object({ schemaVersion: z.int().min(nativeVersion + 1) });
  try {
    const value: unknown = JSON.parse(text);
    if (version.safeParse(value).success) return { ok: false, message: "was written by a newer version of the program; load it with that one" };
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success) return { ok: true, manifest: parsed.data };
    return { ok: false, message: parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("; ") };
  } catch {
    return { ok: false, message: "is not JSON" };
  }
}
