import { nativeLine } from "@/lib/formats/native/line";
import { nativeVersion } from "@/lib/formats/native/manifest";
import { NativeReader } from "@/lib/formats/native/reader";

/** How much of something a format can carry. */
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
  readonly carries: {
    readonly texts: Carries;
    readonly originals: Carries;
    readonly fragments: Carries;
    readonly chains: Carries;
    readonly parties: Carries;
    readonly relations: Carries;
    readonly contests: Carries;
    readonly history: Carries;
  };
  /** the page that documents it, and where it has one its schema, under docs/formats */
  readonly documentation: string;
  readonly schema: string | null;
  readonly mediaType: string;
  readonly fileEnding: string;
}

const native = {
  name: "native",
  title: "Counterclaim native",
  version: String(nativeVersion),
  direction: "in and out",
  offsetUnits: ["utf-16", "code point"],
  carries: {
    texts: "all", originals: "all", fragments: "all", chains: "all", parties: "all", relations: "all", contests: "all", history: "all",
  },
  documentation: "docs/formats/native.md",
  schema: "docs/formats/native.schema.json",
  mediaType: "application/zip",
  fileEnding: ".counterclaim.zip",
  writer: nativeLine,
  Reader: NativeReader,
} as const satisfies CorpusFormat & { writer: unknown; Reader: unknown };

/** Every format of whole corpora that the program knows, in the order in which it offers them. */
export const formats = [native] as const;
export type FormatName = (typeof formats)[number]["name"];
export const formatNames = formats.map((format) => format.name);
