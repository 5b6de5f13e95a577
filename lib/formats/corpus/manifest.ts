import type { Corpus, CorpusCounts, CorpusPart, ExportedLayer } from "@/lib/formats/corpus/corpus";
import type { Loss } from "@/lib/formats/corpus/losses";

export const lossReportFile = "loss-report.json";
export const cardFile = "README.md";

/** What an export says of itself (docs/SPEC.md, X2). */
export interface CorpusManifest {
  readonly format: string;
  /** the version of this program's way of writing the format */
  readonly formatVersion: string;
  readonly tool: { readonly name: "counterclaim"; readonly version: string };
  readonly project: { readonly slug: string; readonly name: string };
  readonly exportedAt: string;
  readonly exportedBy: string;
  /** the document or the contest that it is about; null for all of the project */
  readonly part: CorpusPart | null;
  /** the layers whose claims are in it */
  readonly layers: readonly ExportedLayer[];
  /** the units in which the files count offsets; none where they have none */
  readonly offsetUnits: readonly string[];
  /** what there was to carry; `losses` says what of it was left out */
  readonly counts: CorpusCounts;
  readonly losses: readonly Loss[];
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

interface Format {
  readonly name: string;
  readonly version: string;
  readonly offsetUnits: readonly string[];
}

/** The manifest of a finished export. */
export function manifestOf(corpus: Corpus, format: Format, { files, losses }: Pick<CorpusManifest, "files" | "losses">): CorpusManifest {
  const { project: { slug, name }, exportedAt, exportedBy, toolVersion, part, layers, counts } = corpus;
  return {
    format: format.name, formatVersion: format.version, tool: { name: "counterclaim", version: toolVersion }, project: { slug, name }, exportedAt, exportedBy, part, layers,
    offsetUnits: format.offsetUnits, counts, losses, files,
  };
}
