/** One kind of source that can be read. Its reader stands in `readers.ts`, so that this table costs nothing to import. */
export interface SourceFormat {
  readonly id: FormatId;
  /** as people call it */
  readonly name: string;
  /** endings of file names, without the dot */
  readonly endings: readonly string[];
  /** whether it is text that has an encoding, so that a person may correct it and read it as another one of these */
  readonly isText: boolean;
  /** the most seconds and megabytes that reading one may take; after that it is stopped and refused */
  readonly seconds: number;
  readonly megabytes: number;
}

export const formatIds = ["text", "html", "markdown", "wikitext", "mediawiki", "docx", "pdf", "epub", "odt"] as const;
export type FormatId = (typeof formatIds)[number];

const text = { isText: true, seconds: 120, megabytes: 1_500 } as const;
const packed = { isText: false, seconds: 60, megabytes: 768 } as const;

/** Every kind of source, in the order of the list that people choose from. */
export const formats: readonly SourceFormat[] = [
  { id: "text", name: "Plain text", endings: ["txt", "text"], ...text, seconds: 300 },
  { id: "html", name: "HTML", endings: ["html", "htm", "xhtml"], ...text, seconds: 60 },
  { id: "markdown", name: "Markdown", endings: ["md", "markdown"], ...text, seconds: 60 },
  { id: "wikitext", name: "MediaWiki wikitext", endings: ["wiki", "wikitext", "mediawiki"], ...text, seconds: 60 },
  { id: "mediawiki", name: "MediaWiki XML export", endings: ["xml"], ...text, seconds: 60 },
  { id: "docx", name: "Word (DOCX)", endings: ["docx", "docm"], ...packed },
  { id: "pdf", name: "PDF", endings: ["pdf"], isText: false, seconds: 240, megabytes: 1_024 },
  { id: "epub", name: "EPUB", endings: ["epub"], ...packed, seconds: 120 },
  { id: "odt", name: "OpenDocument text (ODT)", endings: ["odt"], ...packed },
];

/** The kind with this id; throws a RangeError where there is none. */
export function formatOf(id: FormatId): SourceFormat {
  const found = formats.find((format) => format.id === id);
  if (!found) throw new RangeError(`no format ${id}`);
  return found;
}
