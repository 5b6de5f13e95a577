import type { Actor, Member } from "@/lib/access/actor";
import { confusionRows, placeRows, type ConfusionRow, type PlaceRow } from "@/lib/agreement/agreement-places";
import { agreementCells, agreementColumns, agreementTable, type AgreementRow } from "@/lib/agreement/agreement-table";
import { defaultMatching } from "@/lib/agreement/claim-matching";
import type { AgreementAnswer } from "@/lib/agreement/measuring";
import type { AgreementQuery } from "@/lib/agreement/query";
import { readAgreement, type Agreement } from "@/lib/data/agreement/agreement";
import type { Comparison } from "@/lib/data/agreement/comparison";
import { csvBytes } from "@/lib/data/csv";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import { finished, MeasuredTarget, type Target } from "@/lib/data/native/target";
import { instantNow } from "@/lib/data/row";
import { once } from "@/lib/data/search/export-manifest";
import { spreadsheetOptions } from "@/lib/formats/spreadsheet";

type Refused = Extract<Agreement, { ok: false }>;

/** An agreement with everything that one has to know to compute it again. */
interface Exported {
  readonly about: Awaited<ReturnType<typeof aboutOf>>;
  readonly figures: readonly AgreementRow[];
  readonly pairs: readonly PairRow[];
  readonly confusions: readonly ConfusionRow[];
  readonly places: readonly (PlaceRow & { readonly document: string; readonly quote: string })[];
}
/** A figure of two of several annotators, by their numbers. */
interface PairRow {
  readonly first: number;
  readonly second: number;
  readonly layer: string;
  readonly part: string | null;
  readonly measure: string;
  readonly value: number | null;
  readonly undefined: string | null;
}

const refusals: Record<Refused["why"], [path: string, message: string]> = {
  unknown_layer: ["layers", "There is no such layer with claims in this project."],
  unknown_document: ["documents", "There is no such document with claims in this project."],
  one_annotator: ["layers", "Name at least two layers, of two people."],
  too_many_annotators: ["layers", "At most eight are compared at a time. Name fewer layers."],
  no_documents: ["layers", "There is no document in which all of these layers have claims."],
  too_many_places: ["documents", "These layers have more than 5,000 places in these documents. Choose fewer documents."],
  too_long: ["documents", "These documents have more than 5 million characters. Choose fewer."],
  too_costly: ["documents", "This comparison takes more time or memory to compute than it may. Choose fewer documents or layers, or leave γ out."],
};

async function exported(actor: Actor, project: string, query: AgreementQuery, toolVersion: string): Promise<Exported> {
  const agreement = await readAgreement(actor, project, query);
  if (!agreement.ok) throw invalid([{ path: [refusals[agreement.why][0]], message: refusals[agreement.why][1] }]);
  const { comparison, answer } = agreement;
  const titles = new Map(comparison.documents.map(({ id, title }) => [id, title]));
  return {
    about: await aboutOf(await readerOf(actor, project), comparison, answer, toolVersion),
    figures: agreementTable(answer.whole), pairs: pairRows(answer), confusions: confusionRows(answer.whole),
    places: placeRows(answer.whole).map((row) => ({ ...row, document: titles.get(row.documentId)!, quote: quoteAt(comparison.texts.get(row.documentId)!, row.spans) })),
  };
}

async function aboutOf({ projectId, slug, contributorId: id }: Member, { annotators, documents, leftDocuments, onOlder, question }: Comparison, { whole }: AgreementAnswer, toolVersion: string) {
  const { name } = await database().contributor.findUniqueOrThrow({ where: { projectId_id: { projectId, id } }, select: { name: true } });
  return {
    format: "counterclaim-agreement", formatVersion: 1, tool: "counterclaim", toolVersion, project: slug, exportedAt: instantNow(), exportedBy: name, offsetUnit: "utf-16",
    annotators: annotators.map((layers, index) => ({ number: index + 1, name: layers[0]!.person ?? (layers[0]!.name || layers[0]!.kind), layers: layers.map(({ id, kind }) => ({ id, kind })) })),
    documents: documents.map(({ id, title }) => ({ id, title })), documentsLeftOut: leftDocuments, placesOnOlderTexts: onOlder,
    matching: { rule: "content has characters in common, each claim with at most one of every other annotator, so that the sum of common parts (Jaccard) is greatest; on the same words by claimants, then by act", ...defaultMatching, exact: whole.isExact, groups: whole.groups.length },
    gamma: question.gamma,
  };
}

const pairRows = ({ pairs }: AgreementAnswer): PairRow[] =>
  pairs.flatMap(({ first, second, layers }) => layers.flatMap(({ layer, measures }) => measures.map(({ key, part, outcome }) => ({
    first: first + 1, second: second + 1, layer, part, measure: key, value: outcome.ok ? outcome.value : null, undefined: outcome.ok ? null : outcome.why,
  }))));

const quoteAt = (text: string, spans: string) => spans.split(" ").filter((span) => span !== "").map((span) => text.slice(...(span.split("-").map(Number) as [number, number]))).join(" […] ");

/** An agreement as one JSON object. Refuses who isn't a member, and what can't be compared (`invalid`). */
export async function exportAgreementJson(actor: Actor, project: string, query: AgreementQuery, toolVersion: string): Promise<AsyncGenerator<Uint8Array>> {
  const { about, ...rows } = await exported(actor, project, query, toolVersion);
  return once({ ...about, ...rows });
}

const cells = (row: object): string[] => Object.values(row).map((value) => (value === null ? "" : String(value)));

/** The same as CSV, a file for each kind of row, with a manifest. Cells with words of people carry a mark where a spreadsheet would run them. */
export async function exportAgreementTables(actor: Actor, project: string, to: Target, query: AgreementQuery, toolVersion: string): Promise<void> {
  const { about, figures, pairs, confusions, places } = await exported(actor, project, query, toolVersion).catch(async (thrown) => {
    await to.abandon();
    throw thrown;
  });
  const target = new MeasuredTarget(to);
  await finished(to, async () => {
    // Figures may begin with a minus, and have no words of people in them.
    await target.write("figures.csv", csvBytes(agreementColumns, figures.map(agreementCells), { bom: true }));
    await target.write("annotators.csv", csvBytes(["annotator", "name", "layer_ids"], about.annotators.map(({ number, name, layers }) => [String(number), name, layers.map(({ id }) => id).join(" ")]), spreadsheetOptions));
    if (pairs.length > 0) await target.write("pairs.csv", csvBytes(["first", "second", "layer", "part", "measure", "value", "undefined_because"], pairs.map(cells), { bom: true }));
    await target.write("confusions.csv", csvBytes(["layer", "first", "second", "first_value", "second_value", "count"], confusions.map(cells), spreadsheetOptions));
    await target.write("places.csv", csvBytes(["layer", "part", "place", "distance", "document_id", "annotator", "claim_id", "mention_id", "value", "spans", "document", "quote"], places.map(cells), spreadsheetOptions));
    await to.write("manifest.json", once({ ...about, files: target.files }));
  });
}
