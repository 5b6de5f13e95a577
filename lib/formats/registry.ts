import { writeArgdown } from "@/lib/formats/argdown/writer";
import { openBrat } from "@/lib/formats/brat/opening";
import { writeBrat } from "@/lib/formats/brat/writer";
import { openCasJson } from "@/lib/formats/cas/json-reader";
import { writeCasJson } from "@/lib/formats/cas/json-writer";
import { openCasXmi } from "@/lib/formats/cas/xmi-reader";
import { writeCasXmi } from "@/lib/formats/cas/xmi-writer";
import { writeClaimReview } from "@/lib/formats/claimreview/writer";
import { openBioJsonl } from "@/lib/formats/conll/opening";
import { writeBioJsonl, writeConll } from "@/lib/formats/conll/writer";
import { carriedKinds, type CarriedKind } from "@/lib/formats/corpus/losses";
import type { CorpusWriter } from "@/lib/formats/corpus/writer";
import { writeCsv, writeSpreadsheetCsv } from "@/lib/formats/csv/writer";
import { openDoccano } from "@/lib/formats/doccano/reader";
import { writeDoccano } from "@/lib/formats/doccano/writer";
import { openHypothesis } from "@/lib/formats/hypothesis/reader";
import { writeHypothesis } from "@/lib/formats/hypothesis/writer";
import { openLabelStudio } from "@/lib/formats/label-studio/reader";
import { writeLabelStudio } from "@/lib/formats/label-studio/writer";
import { nativeLine } from "@/lib/formats/native/line";
import { nativeVersion } from "@/lib/formats/native/manifest";
import { NativeReader } from "@/lib/formats/native/reader";
import { writeParquet } from "@/lib/formats/parquet/writer";
import { writeProv } from "@/lib/formats/prov/writer";
import type { Opener } from "@/lib/formats/reading/item";
import { openRecogito } from "@/lib/formats/recogito/reader";
import { writeRecogito } from "@/lib/formats/recogito/writer";
import { openRefi } from "@/lib/formats/refi/reader";
import { writeRefi } from "@/lib/formats/refi/writer";
import { openTei } from "@/lib/formats/tei/reader";
import { writeTei } from "@/lib/formats/tei/writer";
import { openW3c } from "@/lib/formats/w3c/opening";
import { writeW3c } from "@/lib/formats/w3c/writer";

/** How much of something a format can carry: all of it, a part (its writer counts the rest), or none (the whole is counted as lost). */
export type Carries = "all" | "part" | "none";

/** The units in which a format counts its offsets. */
export type OffsetUnit = "utf-16" | "code point" | "byte" | "token";

/** What a corpus format is, can carry, and is made of. */
export interface CorpusFormat {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly direction: "in" | "out" | "in and out";
  readonly offsetUnits: readonly OffsetUnit[];
  readonly carries: Readonly<Record<CarriedKind, Carries>>;
  /** the page that documents it, and where it has one its schema, under docs/formats */
  readonly documentation: string;
  readonly schema: string | null;
  /** of the file that is downloaded */
  readonly mediaType: string;
  readonly fileEnding: string;
}

/** A format that the internal view of a corpus is written in. */
export interface WrittenFormat extends CorpusFormat {
  readonly writer: CorpusWriter;
  /** finds the texts of its files, where the format is read into a layer */
  readonly opener: Opener | null;
}

const all = Object.fromEntries(carriedKinds.map((kind) => [kind, "all"])) as Record<CarriedKind, "all">;
const none = Object.fromEntries(carriedKinds.map((kind) => [kind, "none"])) as Record<CarriedKind, "none">;

const native = {
  name: "native",
  title: "Counterclaim native",
  version: String(nativeVersion),
  direction: "in and out",
  offsetUnits: ["utf-16", "code point"],
  carries: all,
  documentation: "docs/formats/native.md",
  schema: "docs/formats/native.schema.json",
  mediaType: "application/zip",
  fileEnding: ".counterclaim.zip",
  writer: nativeLine,
  Reader: NativeReader,
} as const satisfies CorpusFormat & { writer: unknown; Reader: unknown };

interface Given<Name extends string> {
  readonly name: Name;
  readonly title: string;
  readonly offsetUnits: readonly OffsetUnit[];
  /** what it carries whole or in part; of everything else it carries nothing */
  readonly carries: Partial<Record<CarriedKind, "all" | "part">>;
  readonly writer: CorpusWriter;
  readonly opener?: Opener;
  /** where the programs that read it know its packages by another ending than ".zip" */
  readonly fileEnding?: string;
}

// What all written formats have in common: a ZIP file, a page under their name.
const written = <Name extends string>({ name, carries, opener, fileEnding = `.${name}.zip`, ...given }: Given<Name>): WrittenFormat & { readonly name: Name } => ({
  ...given, name, version: "1", direction: opener ? "in and out" : "out", opener: opener ?? null, carries: { ...none, ...carries }, documentation: `docs/formats/${name}.md`, schema: null, mediaType: "application/zip", fileEnding,
});

const spans = { texts: "all", fragments: "all", chains: "all", claims: "all", figures: "all" } as const;

/** The formats that are written from the internal view of a corpus, in the order in which they are offered. */
export const writtenFormats = [
  written({ name: "w3c", title: "W3C Web Annotation (JSON-LD)", offsetUnits: ["code point"], carries: { ...spans, parties: "all", relations: "all", contests: "all" }, writer: writeW3c, opener: openW3c }),
  written({ name: "brat", title: "brat standoff", offsetUnits: ["code point"], carries: { ...spans, parties: "part", relations: "part" }, writer: writeBrat, opener: openBrat }),
  written({ name: "csv", title: "CSV tables", offsetUnits: ["utf-16", "code point"], carries: { ...spans, parties: "all", relations: "all", contests: "all" }, writer: writeCsv }),
  written({ name: "csv-spreadsheet", title: "CSV tables for spreadsheets", offsetUnits: ["utf-16", "code point"], carries: { ...spans, claims: "part", parties: "all", relations: "all", contests: "all" }, writer: writeSpreadsheetCsv }),
  written({ name: "cas-json", title: "UIMA CAS JSON (INCEpTION)", offsetUnits: ["utf-16"], carries: { ...spans, parties: "part", relations: "part" }, writer: writeCasJson, opener: openCasJson }),
  written({ name: "cas-xmi", title: "UIMA CAS XMI (INCEpTION)", offsetUnits: ["utf-16"], carries: { ...spans, texts: "part", parties: "part", relations: "part" }, writer: writeCasXmi, opener: openCasXmi }),
  written({ name: "label-studio", title: "Label Studio JSON", offsetUnits: ["code point"], carries: { ...spans, parties: "part", relations: "part" }, writer: writeLabelStudio, opener: openLabelStudio }),
  written({ name: "doccano", title: "doccano JSONL", offsetUnits: ["code point"], carries: { texts: "all", fragments: "all", relations: "part" }, writer: writeDoccano, opener: openDoccano }),
  written({ name: "hypothesis", title: "Hypothesis JSON", offsetUnits: ["utf-16"], carries: { ...spans, parties: "part" }, writer: writeHypothesis, opener: openHypothesis }),
  written({ name: "recogito", title: "Recogito JSON", offsetUnits: ["utf-16"], carries: { ...spans, parties: "part", relations: "part" }, writer: writeRecogito, opener: openRecogito }),
  written({ name: "conll", title: "CoNLL columns (BIO)", offsetUnits: ["token", "utf-16"], carries: { texts: "part", fragments: "part" }, writer: writeConll }),
  written({ name: "bio-jsonl", title: "Tokens with BIO labels (JSONL)", offsetUnits: ["token", "utf-16"], carries: { texts: "part", fragments: "part" }, writer: writeBioJsonl, opener: openBioJsonl }),
  written({ name: "tei", title: "TEI P5 with stand-off", offsetUnits: ["utf-16"], carries: { ...spans, texts: "part", parties: "all", relations: "all", contests: "all" }, writer: writeTei, opener: openTei }),
  written({ name: "refi-qda", title: "REFI-QDA project (.qdpx)", offsetUnits: ["code point"], carries: { ...spans, parties: "part", relations: "part" }, writer: writeRefi, opener: openRefi, fileEnding: ".qdpx" }),
  written({ name: "claimreview", title: "schema.org ClaimReview (JSON-LD)", offsetUnits: [], carries: { claims: "part", contests: "part", assessments: "all" }, writer: writeClaimReview }),
  written({ name: "prov", title: "Nanopublications with PROV-O (TriG)", offsetUnits: ["code point"], carries: { fragments: "all", chains: "all", claims: "all", figures: "all", parties: "part", relations: "all" }, writer: writeProv }),
  written({ name: "argdown", title: "Argdown maps", offsetUnits: [], carries: { claims: "part", contests: "all", relations: "part" }, writer: writeArgdown }),
  written({ name: "parquet", title: "Parquet tables", offsetUnits: ["utf-16", "code point"], carries: { ...spans, parties: "all", relations: "all", contests: "all" }, writer: writeParquet }),
] as const;

/** Every format of whole corpora that the program knows, in the order in which it offers them. */
export const formats = [native, ...writtenFormats] as const;
export type FormatName = (typeof formats)[number]["name"];
export const formatNames = formats.map((format) => format.name);

/** The written format of this name; none for the native one. */
export const writtenFormat = (name: FormatName): WrittenFormat | undefined => writtenFormats.find((format) => format.name === name);

/** The formats that are read into a layer of a project, in the order in which they are offered; a test compares them with the registry. */
export const readNames = ["w3c", "brat", "cas-json", "cas-xmi", "label-studio", "doccano", "hypothesis", "recogito", "bio-jsonl", "tei", "refi-qda"] as const satisfies readonly FormatName[];
export type ReadName = (typeof readNames)[number];

/** How the files of a format are read. */
export function openerOf(name: ReadName): Opener {
  const opener = writtenFormat(name)?.opener;
  if (!opener) throw new RangeError(`${name} is not read`);
  return opener;
}
