import type { Actor, Member } from "@/lib/access/actor";
import { annotatorsOf } from "@/lib/agreement/annotators";
import type { AgreementQuestion } from "@/lib/agreement/measuring";
import { MOST_ANNOTATORS, type AgreementQuery } from "@/lib/agreement/query";
import { choicesOf, type AgreementChoices, type DocumentChoice, type LayerChoice } from "@/lib/data/agreement/choices";
import { readWorks, type LayerWorks, type NewestText } from "@/lib/data/agreement/works";
import { database } from "@/lib/data/database";
import { readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";

/** What one comparison may hold; more is chosen document by document. */
export const MOST_PLACES = 5_000;
export const MOST_TEXT = 5_000_000;

/** Why nothing is compared. */
export type NotCompared = "unknown_layer" | "unknown_document" | "one_annotator" | "too_many_annotators" | "no_documents" | "too_many_places" | "too_long";

/** Whose work is compared: layers that are one person's, in different documents, or one layer. */
export type ComparedAnnotator = readonly LayerChoice[];
export const idOfAnnotator = (annotator: ComparedAnnotator): string => annotator[0]!.id;

/** Layers as they mark the same documents, ready to be measured, and what their ids stand for. */
export interface Comparison {
  readonly ok: true;
  readonly annotators: readonly ComparedAnnotator[];
  readonly documents: readonly DocumentChoice[];
  readonly texts: ReadonlyMap<string, string>;
  /** documents that some of the annotators have claims in and not all, where none was chosen by name */
  readonly leftDocuments: number;
  readonly onOlder: number;
  readonly names: LayerWorks["names"];
  readonly question: AgreementQuestion;
}

/** The layers of a query with what all of them mark, as far as the actor sees it; or why they can't be compared. Refuses who isn't a member. */
export async function readComparison(actor: Actor, project: string, query: AgreementQuery): Promise<Comparison | { readonly ok: false; readonly why: NotCompared }> {
  const member = await readerOf(actor, project);
  const chosen = chosenIn(await choicesOf(member), query);
  return typeof chosen === "string" ? { ok: false, why: chosen } : readChosen(member, chosen, query.gamma === "1");
}

type Chosen = Pick<Comparison, "annotators" | "documents" | "leftDocuments">;

function chosenIn({ layers, documents }: AgreementChoices, query: AgreementQuery): Chosen | NotCompared {
  const compared = (query.layers ?? []).map((id) => layers.find((layer) => layer.id === id));
  if (compared.some((layer) => layer === undefined)) return "unknown_layer";
  const annotators = annotatorsOf(compared as LayerChoice[], (id) => Object.keys(layers.find((layer) => layer.id === id)!.places));
  if (annotators.length < 2) return "one_annotator";
  if (annotators.length > MOST_ANNOTATORS) return "too_many_annotators";
  const named = query.documents?.map((id) => documents.find((document) => document.id === id));
  if (named?.some((document) => document === undefined)) return "unknown_document";
  const marked = (annotator: ComparedAnnotator, id: string) => annotator.some(({ places }) => places[id] !== undefined);
  const some = documents.filter(({ id }) => annotators.some((annotator) => marked(annotator, id)));
  const all = some.filter(({ id }) => annotators.every((annotator) => marked(annotator, id)));
  const taken = (named as DocumentChoice[] | undefined) ?? all;
  if (taken.length === 0) return "no_documents";
  const places = annotators.flat().reduce((sum, layer) => sum + taken.reduce((inDocuments, { id }) => inDocuments + (layer.places[id] ?? 0), 0), 0);
  return places > MOST_PLACES ? "too_many_places" : { annotators, documents: taken, leftDocuments: named ? 0 : some.length - all.length };
}

async function readChosen(member: Member, chosen: Chosen, gamma: boolean): Promise<Comparison | { readonly ok: false; readonly why: NotCompared }> {
  const documentIds = chosen.documents.map(({ id }) => id);
  const revisions = await newestOf(member.projectId, documentIds);
  if (revisions.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT) return { ok: false, why: "too_long" };
  const [texts, { acts }] = await Promise.all([textsOf(member.projectId, revisions.map(({ id }) => id)), database().project.findUniqueOrThrow({ where: { id: member.projectId }, select: { acts: true } })]);
  const works = await readWorks(member, { layersSeen: { ...(await readSeenLayers(member)), ids: chosen.annotators.flat().map(({ id }) => id) }, documentIds }, texts);
  const inOrder = documentIds.map((id) => texts.find(({ documentId }) => documentId === id)!);
  const documents = inOrder.map((text) => ({ documentId: text.documentId, text: text.text, works: chosen.annotators.map((annotator) => works.workOf(annotator.map(({ id }) => id), text)) }));
  return {
    ok: true, ...chosen, texts: new Map(texts.map(({ documentId, text }) => [documentId, text])), onOlder: works.onOlder, names: works.names,
    question: { annotatorIds: chosen.annotators.map(idOfAnnotator), documents, acts, gamma },
  };
}

const newestOf = (projectId: string, documentIds: readonly string[]) =>
  database().revision.findMany({ where: { projectId, documentId: { in: [...documentIds] } }, distinct: ["documentId"], orderBy: [{ documentId: "asc" }, { ordinal: "desc" }], select: { id: true, length: true } });

async function textsOf(projectId: string, ids: readonly string[]): Promise<NewestText[]> {
  const rows = await database().revision.findMany({ where: { projectId, id: { in: [...ids] } }, select: { id: true, documentId: true, text: true } });
  return rows.map(({ id, ...row }) => ({ ...row, revisionId: id }));
}
