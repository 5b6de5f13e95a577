import type { CorpusClaim, CorpusContest, CorpusFragment, CorpusMention, CorpusParty, CorpusPlacement, CorpusRelation, CorpusSource, CorpusText, NamedParty } from "@/lib/formats/corpus/corpus";
import { fragmentsOf } from "@/lib/formats/corpus/parts";
import type { Quantity } from "@/lib/claims/record";

/** The cells of a row by their columns, in order. Lists are JSON, so that each item comes back as it was. */
export type Row = Readonly<Record<string, string>>;

const list = (values: readonly unknown[]) => JSON.stringify(values);
const ids = (parties: readonly NamedParty[]) => list(parties.map(({ id }) => id));
const names = (parties: readonly NamedParty[]) => list(parties.map(({ name }) => name));

export const claimRow = (claim: CorpusClaim): Row => ({
  claim_id: claim.id, version: String(claim.version), layer: claim.layer.kind, attribution: claim.attribution, act: claim.act, polarity: claim.polarity, certainty: claim.certainty,
  proposition: claim.proposition, said: claim.said ?? "", event: claim.event ?? "", object: claim.object.kind, object_text: claim.object.text, object_claim_id: claim.object.claimId ?? "",
  claimant_ids: ids(claim.claimants), claimants: names(claim.claimants), target_ids: ids(claim.targets), targets: names(claim.targets), invoked_ids: ids(claim.invoked), invoked: names(claim.invoked),
  note: claim.note, author: claim.author, created_at: claim.createdAt,
});

const spans = (fragments: readonly CorpusFragment[]) => list(fragments.map(({ start, end }) => [start, end]));
const codePoints = (fragments: readonly CorpusFragment[]) => list(fragments.map(({ codePointStart, codePointEnd }) => [codePointStart, codePointEnd]));
const quotes = (fragments: readonly CorpusFragment[]) => list(fragments.map(({ quote }) => quote));

export function mentionRow(text: CorpusText, mention: CorpusMention): Row {
  const [content, source, cue] = (["content", "source", "cue"] as const).map((role) => fragmentsOf(mention, role)) as [CorpusFragment[], CorpusFragment[], CorpusFragment[]];
  return {
    mention_id: mention.id, claim_id: mention.claim.id, document_id: text.document.id, text: text.name, revision_id: text.revision.id, mode: mention.mode, reported: mention.reported ?? "",
    document_stance: mention.documentStance, supplied_reading: mention.suppliedReading,
    content: quotes(content), content_utf16: spans(content), content_code_points: codePoints(content),
    source: quotes(source), source_utf16: spans(source), source_code_points: codePoints(source), source_levels: list(source.map(({ level }) => level)),
    cue: quotes(cue), cue_utf16: spans(cue), cue_code_points: codePoints(cue), cue_levels: list(cue.map(({ level }) => level)),
    words: list(mention.fragments.flatMap(({ role, start, end, codePointStart, codePointEnd, quote, wordOf }) => (role === "hedge" || role === "loaded" ? [{ role, start, end, codePointStart, codePointEnd, quote, wordOf: wordOf?.id ?? null }] : []))),
    chain: list(mention.levels.map(({ sourceKind, stance, parties }) => ({ sourceKind, stance, parties: parties.map(({ id, name }) => ({ id, name })) }))),
    author: mention.author, created_at: mention.createdAt,
  };
}

const figure = (value: number | null) => (value === null ? "" : String(value));

export const figureRow = (claim: CorpusClaim, quantity: Quantity, ordinal: number): Row => ({
  claim_id: claim.id, ordinal: String(ordinal), value: figure(quantity.value), min: figure(quantity.min), max: figure(quantity.max), approximate: String(quantity.approximate),
  qualifier: quantity.qualifier, unit: quantity.unit, outcome: quantity.outcome, population: quantity.population, whose: quantity.whose ?? "", area: quantity.area, period: quantity.period,
  cumulative: quantity.cumulative === null ? "" : String(quantity.cumulative), as_of: quantity.asOf ?? "",
});

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
