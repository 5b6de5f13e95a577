import { stringify, type Options } from "csv-stringify/sync";
import type { ClaimFigures, Corpus, TableClaim, TableText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { wholeFile, type CorpusWriter, type ExportFile } from "@/lib/formats/corpus/writer";
import { csvLine, isFormula } from "@/lib/formats/csv/line";
import { claimTable, contestRow, documentRow, figureTable, mentionTable, partyRow, placementRow, relationRow, type Row } from "@/lib/formats/csv/tables";
import { csvOptions, spreadsheetOptions } from "@/lib/formats/spreadsheet";

interface Kind {
  readonly options: Options;
  /** what stands in the files' names before the ending */
  readonly mark: string;
  readonly isMarked: (cell: string) => boolean;
}
const lossless: Kind = { options: csvOptions, mark: "", isMarked: () => false };
const marked: Kind = { options: spreadsheetOptions, mark: "-for-spreadsheets", isMarked: isFormula };

/** CSV (RFC 4180, UTF-8), exactly what is stored: a file for each kind of record, and the texts. */
export const writeCsv: CorpusWriter = (corpus, losses) => writeTables(corpus, lossless, losses);

/** The same so that no spreadsheet runs a cell; cells that were marked for it are counted. */
export const writeSpreadsheetCsv: CorpusWriter = (corpus, losses) => writeTables(corpus, marked, losses);

async function* writeTables(corpus: Corpus, kind: Kind, losses: Losses): AsyncGenerator<ExportFile> {
  const table = (name: string, columns: readonly string[], rows: AsyncIterable<Row>): ExportFile => ({ name: `${name}${kind.mark}.csv`, pieces: pieces(columns, rows, kind, losses) });
  const long = (name: string, columns: readonly string[], pages: AsyncIterable<Iterable<Cells>>): ExportFile => ({ name: `${name}${kind.mark}.csv`, pieces: longPieces(columns, pages, kind, losses) });
  yield table("documents", columnsOf.documents, mapped(corpus.sources(), documentRow));
  yield long("claims", columnsOf.claims, mapped(corpus.claims(), claimCells));
  yield long("mentions", columnsOf.mentions, mapped(corpus.mentions(), mentionCells));
  yield long("figures", columnsOf.figures, mapped(corpus.figures(), figureCells));
  yield table("relations", columnsOf.relations, mapped(corpus.relations(), relationRow));
  yield table("contests", columnsOf.contests, mapped(corpus.contests(), contestRow));
  yield table("placements", columnsOf.placements, mapped(corpus.placements(), placementRow));
  yield table("parties", columnsOf.parties, mapped(corpus.parties(), partyRow));
  for await (const { name, text } of corpus.words()) yield wholeFile(`texts/${name}.txt`, text);
}

type Cells = readonly string[];
const [ofClaims, ofMentions, ofFigures] = [Object.values(claimTable), Object.values(mentionTable), Object.values(figureTable)];

function* claimCells(claims: readonly TableClaim[]): Generator<Cells> {
  for (const claim of claims) yield ofClaims.map((cell) => cell(claim));
}
function* mentionCells({ mentions, ...text }: TableText): Generator<Cells> {
  for (const mention of mentions) yield ofMentions.map((cell) => cell(mention, text));
}
function* figureCells(claims: readonly ClaimFigures[]): Generator<Cells> {
  for (const claim of claims) for (const [ordinal, quantity] of claim.quantities.entries()) yield ofFigures.map((cell) => cell(quantity, claim, ordinal));
}

/** The columns of each table, in their order. */
export const columnsOf = {
  documents: ["document_id", "text", "title", "kind", "publisher_id", "publisher", "voice_id", "language", "file_name", "original_url", "archive_url", "published", "retrieved", "licence", "note", "archived", "text_sha256"],
  claims: Object.keys(claimTable),
  mentions: Object.keys(mentionTable),
  figures: Object.keys(figureTable),
  relations: ["relation_id", "from_claim_id", "to_claim_id", "type", "scope", "basis", "note", "author", "created_at"],
  contests: ["contest_id", "question", "kind", "note", "positions"],
  placements: ["placement_id", "claim_id", "contest_id", "question", "position_id", "position", "note"],
  parties: ["party_id", "kind", "name", "names", "sides", "tenures", "external_ids"],
} as const;

async function* mapped<T, R>(items: AsyncIterable<T>, made: (item: T) => R): AsyncGenerator<R> {
  for await (const item of items) yield made(item);
}

const head = (columns: readonly string[], { options }: Kind) => stringify([], { ...options, header: true, columns: [...columns] });

// What makes the most of every large export: its lines are written without the library, some thousand signs at a time.
const PIECE = 64 * 1024;

async function* longPieces(columns: readonly string[], pages: AsyncIterable<Iterable<Cells>>, kind: Kind, losses: Losses): AsyncGenerator<string> {
  yield head(columns, kind);
  const mark = (cell: string) => {
    if (!kind.isMarked(cell)) return cell;
    losses.add("spreadsheet_cells");
    return `'${cell}`;
  };
  for await (const page of pages) {
    let piece = "";
    for (const cells of page) {
      piece += csvLine(cells, mark);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    if (piece !== "") yield piece;
  }
}

async function* pieces(columns: readonly string[], rows: AsyncIterable<Row>, kind: Kind, losses: Losses): AsyncGenerator<string> {
  const { options, isMarked } = kind;
  yield head(columns, kind);
  for await (const part of inBatches(rows)) {
    const cells = part.map((row) => columns.map((column) => row[column]!));
    for (const each of cells) losses.add("spreadsheet_cells", each.filter(isMarked).length);
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
