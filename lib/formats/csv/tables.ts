import type { ClaimFigures, CorpusContest, CorpusParty, CorpusPlacement, CorpusRelation, CorpusSource, NamedParty, TableClaim, TableFragment, TableMention, TableText } from "@/lib/formats/corpus/corpus";
import type { Quantity } from "@/lib/claims/record";

/** A table by its columns, in order: what each says of an item. Lists are JSON, so that each part comes back as it was. */
type Table<Item extends readonly unknown[]> = Readonly<Record<string, (...item: Item) => string>>;

const list = (values: readonly unknown[]) => (values.length === 0 ? "[]" : JSON.stringify(values));
const ids = (parties: readonly NamedParty[]) => list(parties.map(({ id }) => id));
const names = (parties: readonly NamedParty[]) => list(parties.map(({ name }) => name));

export const claimTable: Table<[TableClaim]> = {
  claim_id: ({ id }) => id, version: ({ version }) => String(version), layer: ({ layer }) => layer.kind, attribution: ({ attribution }) => attribution, act: ({ act }) => act, polarity: ({ polarity }) => polarity,
  certainty: ({ certainty }) => certainty, proposition: ({ proposition }) => proposition, said: ({ said }) => said ?? "", event: ({ event }) => event ?? "",
  object: ({ object }) => object.kind, object_text: ({ object }) => object.text, object_claim_id: ({ object }) => object.claimId ?? "",
  claimant_ids: ({ claimants }) => ids(claimants), claimants: ({ claimants }) => names(claimants), target_ids: ({ targets }) => ids(targets), targets: ({ targets }) => names(targets),
  invoked_ids: ({ invoked }) => ids(invoked), invoked: ({ invoked }) => names(invoked), note: ({ note }) => note, author: ({ author }) => author, created_at: ({ createdAt }) => createdAt,
};

type OfText = Omit<TableText, "mentions">;
const marked = ({ fragments }: TableMention, role: TableFragment["role"]) => fragments.filter((fragment) => fragment.role === role);
const quotes = (mention: TableMention, role: TableFragment["role"]) => list(marked(mention, role).map(({ quote }) => quote));
const spans = (mention: TableMention, role: TableFragment["role"]) => `[${marked(mention, role).map(({ start, end }) => `[${start},${end}]`).join(",")}]`;
const codePoints = (mention: TableMention, role: TableFragment["role"]) => `[${marked(mention, role).map(({ codePointStart, codePointEnd }) => `[${codePointStart},${codePointEnd}]`).join(",")}]`;
const levels = (mention: TableMention, role: TableFragment["role"]) => list(marked(mention, role).map(({ level }) => level));
const words = ({ fragments }: TableMention) =>
  list(fragments.flatMap(({ role, start, end, codePointStart, codePointEnd, quote, wordOf }) => (role === "hedge" || role === "loaded" ? [{ role, start, end, codePointStart, codePointEnd, quote, wordOf: wordOf?.id ?? null }] : [])));

export const mentionTable: Table<[TableMention, OfText]> = {
  mention_id: ({ id }) => id, claim_id: ({ claimId }) => claimId, document_id: (_, { documentId }) => documentId, text: (_, { name }) => name, revision_id: (_, { revisionId }) => revisionId,
  mode: ({ mode }) => mode, reported: ({ reported }) => reported ?? "", document_stance: ({ documentStance }) => documentStance, supplied_reading: ({ suppliedReading }) => suppliedReading,
  content: (mention) => quotes(mention, "content"), content_utf16: (mention) => spans(mention, "content"), content_code_points: (mention) => codePoints(mention, "content"),
  source: (mention) => quotes(mention, "source"), source_utf16: (mention) => spans(mention, "source"), source_code_points: (mention) => codePoints(mention, "source"), source_levels: (mention) => levels(mention, "source"),
  cue: (mention) => quotes(mention, "cue"), cue_utf16: (mention) => spans(mention, "cue"), cue_code_points: (mention) => codePoints(mention, "cue"), cue_levels: (mention) => levels(mention, "cue"),
  words,
  chain: ({ levels: all }) => list(all.map(({ sourceKind, stance, parties }) => ({ sourceKind, stance, parties: parties.map(({ id, name }) => ({ id, name })) }))),
  author: ({ author }) => author, created_at: ({ createdAt }) => createdAt,
};

const figure = (value: number | null) => (value === null ? "" : String(value));

export const figureTable: Table<[Quantity, ClaimFigures, number]> = {
  claim_id: (_, { id }) => id, ordinal: (_quantity, _claim, ordinal) => String(ordinal), value: ({ value }) => figure(value), min: ({ min }) => figure(min), max: ({ max }) => figure(max),
  approximate: ({ approximate }) => String(approximate), qualifier: ({ qualifier }) => qualifier, unit: ({ unit }) => unit, outcome: ({ outcome }) => outcome, population: ({ population }) => population,
  whose: ({ whose }) => whose ?? "", area: ({ area }) => area, period: ({ period }) => period, cumulative: ({ cumulative }) => (cumulative === null ? "" : String(cumulative)), as_of: ({ asOf }) => asOf ?? "",
};

/** The cells of a row by their columns, in order, of a table that is never long. */
export type Row = Readonly<Record<string, string>>;

export const relationRow = ({ id, from, to, type, scope, basis, note, author, createdAt }: CorpusRelation): Row =>
  ({ relation_id: id, from_claim_id: from, to_claim_id: to, type, scope, basis, note, author, created_at: createdAt });

export const placementRow = ({ id, claimId, contestId, question, positionId, position, note }: CorpusPlacement): Row =>
  ({ placement_id: id, claim_id: claimId, contest_id: contestId, question, position_id: positionId ?? "", position: position ?? "", note });

export const contestRow = ({ id, body }: CorpusContest): Row =>
  ({ contest_id: id, question: body.question, kind: body.kind, note: body.note, positions: list(body.positions.map(({ label }) => label)) });

export const partyRow = ({ id, kind, name, names: all, sides, tenures, externalIds }: CorpusParty): Row =>
  ({ party_id: id, kind, name, names: list(all), sides: list(sides), tenures: list(tenures), external_ids: list(externalIds) });

export const documentRow = ({ name, sha256, document }: CorpusSource): Row => ({
  document_id: document.id, text: name, title: document.title, kind: document.kind, publisher_id: document.publisher?.id ?? "", publisher: document.publisher?.name ?? "", voice_id: document.voice.id,
  language: document.language, file_name: document.fileName, original_url: document.originalUrl, archive_url: document.archiveUrl, published: document.published ?? "", retrieved: document.retrieved ?? "",
  licence: document.licence, note: document.note, archived: String(document.archived), text_sha256: sha256,
});
