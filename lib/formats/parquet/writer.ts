import type { CorpusFragment, Corpus, CorpusClaim, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import { fragmentsOf } from "@/lib/formats/corpus/parts";
import { wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";
import { contestRow, documentRow, partyRow, placementRow, relationRow } from "@/lib/formats/csv/tables";
import { columnsOf } from "@/lib/formats/csv/writer";
import { parquetBytes, type Columns, type ParquetRow } from "@/lib/formats/parquet/table";

/** Parquet: one row for each mention with what its claim says; figures, relations, placements, parties and documents as tables of their own; the texts. */
export async function* writeParquet(corpus: Corpus): AsyncGenerator<ExportFile> {
  yield { name: "mentions.parquet", pieces: parquetBytes(mentionColumns, mentionRows(corpus)) };
  yield { name: "figures.parquet", pieces: parquetBytes(figureColumns, figureRows(corpus)) };
  yield { name: "relations.parquet", pieces: parquetBytes(words(columnsOf.relations), mapped(corpus.relations(), relationRow)) };
  yield { name: "contests.parquet", pieces: parquetBytes(words(columnsOf.contests), mapped(corpus.contests(), contestRow)) };
  yield { name: "placements.parquet", pieces: parquetBytes(words(columnsOf.placements), mapped(corpus.placements(), placementRow)) };
  yield { name: "parties.parquet", pieces: parquetBytes(words(columnsOf.parties), mapped(corpus.parties(), partyRow)) };
  yield { name: "documents.parquet", pieces: parquetBytes(words(columnsOf.documents), mapped(corpus.sources(), documentRow)) };
  for await (const { name, text } of corpus.words()) yield wholeFile(`texts/${name}.txt`, text);
}

const words = (names: readonly string[]): Columns => Object.fromEntries(names.map((name) => [name, "string"]));

async function* mapped<T>(items: AsyncIterable<T>, row: (item: T) => ParquetRow): AsyncGenerator<ParquetRow> {
  for await (const item of items) yield row(item);
}

const roles = ["content", "source", "cue"] as const;
const spanColumns = Object.fromEntries(roles.flatMap((role) => [[role, "strings"], ...["start", "end", "start_utf16", "end_utf16"].map((part) => [`${role}_${part}`, "integers"]), ...(role === "content" ? [] : [[`${role}_level`, "integers"]])])) as Columns;

/** The columns of mentions.parquet. Offsets without a unit in their name are code points, as Python, R and PostgreSQL count. */
export const mentionColumns: Columns = {
  ...words(["mention_id", "claim_id", "document_id", "text", "revision_id", "title", "language", "layer", "attribution", "act", "polarity", "certainty", "proposition", "said", "event", "object", "object_text", "object_claim_id", "note", "mode", "reported", "document_stance", "supplied_reading", "author", "created_at"]),
  claimants: "strings", claimant_ids: "strings", targets: "strings", target_ids: "strings", invoked: "strings", invoked_ids: "strings",
  ...spanColumns, ...words(["words", "chain"]),
};

async function* mentionRows(corpus: Corpus): AsyncGenerator<ParquetRow> {
  for await (const text of corpus.texts()) for (const mention of text.mentions) yield mentionRow(text, mention);
}

function mentionRow(text: CorpusText, mention: CorpusMention): ParquetRow {
  const { claim } = mention;
  return {
    mention_id: mention.id, claim_id: claim.id, document_id: text.document.id, text: text.name, revision_id: text.revision.id, title: text.document.title, language: text.document.language,
    layer: claim.layer.kind, attribution: claim.attribution, act: claim.act, polarity: claim.polarity, certainty: claim.certainty, proposition: claim.proposition, said: claim.said, event: claim.event,
    object: claim.object.kind, object_text: claim.object.text, object_claim_id: claim.object.claimId, note: claim.note, mode: mention.mode, reported: mention.reported, document_stance: mention.documentStance,
    supplied_reading: mention.suppliedReading, author: mention.author, created_at: mention.createdAt,
    ...named("claimant", claim.claimants, "claimants"), ...named("target", claim.targets, "targets"), ...named("invoked", claim.invoked, "invoked"),
    ...Object.assign({}, ...roles.map((role) => spansOf(role, fragmentsOf(mention, role)))) as ParquetRow,
    words: JSON.stringify(mention.fragments.filter(({ role }) => role === "hedge" || role === "loaded")), chain: JSON.stringify(mention.levels),
  };
}

const named = (one: string, parties: CorpusClaim["claimants"], many: string): ParquetRow => ({ [many]: parties.map(({ name }) => name), [`${one}_ids`]: parties.map(({ id }) => id) });

function spansOf(role: (typeof roles)[number], fragments: readonly CorpusFragment[]): ParquetRow {
  const list = (part: "start" | "end" | "codePointStart" | "codePointEnd") => fragments.map((fragment) => fragment[part]);
  return {
    [role]: fragments.map(({ quote }) => quote), [`${role}_start`]: list("codePointStart"), [`${role}_end`]: list("codePointEnd"), [`${role}_start_utf16`]: list("start"), [`${role}_end_utf16`]: list("end"),
    ...(role === "content" ? {} : { [`${role}_level`]: fragments.map(({ level }) => level) }),
  };
}

const figureColumns: Columns = {
  claim_id: "string", ordinal: "integer", value: "double", min: "double", max: "double", approximate: "boolean",
  ...words(["qualifier", "unit", "outcome", "population", "whose", "area", "period"]), cumulative: "boolean", as_of: "string",
};

async function* figureRows(corpus: Corpus): AsyncGenerator<ParquetRow> {
  for await (const claims of corpus.figures()) for (const { id, quantities } of claims) {
    for (const [ordinal, { asOf, ...quantity }] of quantities.entries()) yield { ...quantity, claim_id: id, ordinal, as_of: asOf };
  }
}
