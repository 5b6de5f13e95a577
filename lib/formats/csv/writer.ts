import { stringify, type Options } from "csv-stringify/sync";
import type { Corpus, CorpusClaim, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { wholeFile, type CorpusWriter, type ExportFile } from "@/lib/formats/corpus/writer";
import { claimRow, contestRow, documentRow, figureRow, mentionRow, partyRow, placementRow, relationRow, type Row } from "@/lib/formats/csv/tables";
import { csvOptions, spreadsheetOptions } from "@/lib/formats/spreadsheet";

interface Kind {
  readonly options: Options;
  /** what stands in the files' names before the ending */
  readonly mark: string;
  readonly isMarked: (cell: string) => boolean;
}
const lossless: Kind = { options: csvOptions, mark: "", isMarked: () => false };
// What csv-stringify puts an apostrophe before.
const marked: Kind = { options: spreadsheetOptions, mark: "-for-spreadsheets", isMarked: (cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) };

/** CSV (RFC 4180, UTF-8), exactly what is stored: a file for each kind of record, and the texts. */
export const writeCsv: CorpusWriter = (corpus) => writeTables(corpus, lossless, null);

/** The same so that no spreadsheet runs a cell; cells that were marked for it are counted. */
export const writeSpreadsheetCsv: CorpusWriter = (corpus, losses) => writeTables(corpus, marked, losses);

async function* writeTables(corpus: Corpus, kind: Kind, losses: Losses | null): AsyncGenerator<ExportFile> {
  const table = (name: string, columns: readonly string[], rows: AsyncIterable<Row>): ExportFile => ({ name: `${name}${kind.mark}.csv`, pieces: pieces(columns, rows, kind, losses) });
  yield table("documents", columnsOf.documents, mapped(corpus.sources(), documentRow));
  yield table("claims", columnsOf.claims, mapped(corpus.claims(), claimRow));
  yield table("mentions", columnsOf.mentions, flat(corpus.texts(), mentionsOf));
  yield table("figures", columnsOf.figures, flat(corpus.claimsWithFigures(), figuresOf));
  yield table("relations", columnsOf.relations, mapped(corpus.relations(), relationRow));
  yield table("contests", columnsOf.contests, mapped(corpus.contests(), contestRow));
  yield table("placements", columnsOf.placements, mapped(corpus.placements(), placementRow));
  yield table("parties", columnsOf.parties, mapped(corpus.parties(), partyRow));
  for await (const { name, text } of corpus.words()) yield wholeFile(`texts/${name}.txt`, text);
}

const mentionsOf = (text: CorpusText) => text.mentions.map((mention) => mentionRow(text, mention));
const figuresOf = (claim: CorpusClaim) => claim.quantities.map((quantity, ordinal) => figureRow(claim, quantity, ordinal));

/** The columns of each table, in their order. */
export const columnsOf = {
  documents: ["document_id", "text", "title", "kind", "publisher_id", "publisher", "voice_id", "language", "file_name", "original_url", "archive_url", "published", "retrieved", "licence", "note", "archived", "text_sha256"],
  claims: ["claim_id", "version", "layer", "attribution", "act", "polarity", "certainty", "proposition", "said", "event", "object", "object_text", "object_claim_id", "claimant_ids", "claimants", "target_ids", "targets", "invoked_ids", "invoked", "note", "author", "created_at"],
  mentions: ["mention_id", "claim_id", "document_id", "text", "revision_id", "mode", "reported", "document_stance", "supplied_reading", "content", "content_utf16", "content_code_points", "source", "source_utf16", "source_code_points", "source_levels", "cue", "cue_utf16", "cue_code_points", "cue_levels", "words", "chain", "author", "created_at"],
  figures: ["claim_id", "ordinal", "value", "min", "max", "approximate", "qualifier", "unit", "outcome", "population", "whose", "area", "period", "cumulative", "as_of"],
  relations: ["relation_id", "from_claim_id", "to_claim_id", "type", "scope", "basis", "note", "author", "created_at"],
  contests: ["contest_id", "question", "kind", "note", "positions"],
  placements: ["placement_id", "claim_id", "contest_id", "question", "position_id", "position", "note"],
  parties: ["party_id", "kind", "name", "names", "sides", "tenures", "external_ids"],
} as const;

async function* mapped<T>(items: AsyncIterable<T>, row: (item: T) => Row): AsyncGenerator<Row> {
  for await (const item of items) yield row(item);
}
async function* flat<T>(items: AsyncIterable<T>, rows: (item: T) => readonly Row[]): AsyncGenerator<Row> {
  for await (const item of items) yield* rows(item);
}

async function* pieces(columns: readonly string[], rows: AsyncIterable<Row>, { options, isMarked }: Kind, losses: Losses | null): AsyncGenerator<string> {
  yield stringify([], { ...options, header: true, columns: [...columns] });
  for await (const part of inBatches(rows)) {
    const cells = part.map((row) => columns.map((column) => row[column]!));
    if (losses) for (const each of cells) losses.add("spreadsheet_cells", each.filter(isMarked).length);
    // The byte order mark stands once, before the head.
    yield stringify(cells, { ...options, bom: false });
  }
}

// One call for each row costs more than the row itself.
const BATCH = 100;

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
