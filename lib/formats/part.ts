import type { FormatName } from "@/lib/formats/registry";

/** What of a project is asked for; without any of it, what lists show of the whole. At most one of `document` and `contest`. */
export interface ExportPart {
  /** one layer by its id, or "all" that the member sees; those that aren't imported unless given */
  readonly layer?: string | undefined;
  /** one document by its id: its texts, and the claims that have a place in it */
  readonly document?: string | undefined;
  /** one contest by its id: the claims that are placed in it, and the texts that they stand in */
  readonly contest?: string | undefined;
}

type Asked = ExportPart & { readonly format: FormatName };

/** The format that has the whole project, always. */
export const WHOLE_FORMAT = "native" satisfies FormatName;
/** Formats that have contests and nothing else: a document's claims alone are none. */
const ofContests: readonly FormatName[] = ["argdown", "claimreview"];

/** What of the asked a format can't have; null for nothing. */
export function unfit({ format, layer, document, contest }: Asked): keyof ExportPart | null {
  if (document !== undefined && (format === WHOLE_FORMAT || ofContests.includes(format))) return "document";
  if (format !== WHOLE_FORMAT) return null;
  if (contest !== undefined) return "contest";
  return layer !== undefined && layer !== "all" ? "layer" : null;
}
