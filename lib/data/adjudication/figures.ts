import type { Actor } from "@/lib/access/actor";
import type { Layer, Measure } from "@/lib/agreement/layer";
import type { ClaimAgreement } from "@/lib/agreement/claim-agreement";
import { readAgreement } from "@/lib/data/agreement/agreement";
import { readScene } from "@/lib/data/adjudication/scene";
import { database } from "@/lib/data/database";
import { visibleLayers } from "@/lib/data/layers";
import { demand, readerOf } from "@/lib/data/membership";

/** One figure of a layer of the claim; null where there is none. */
export interface LayerFigure {
  readonly layer: Layer;
  readonly key: Measure["key"];
  readonly value: number | null;
  /** its 95 % interval, where there is one */
  readonly low: number | null;
  readonly high: number | null;
}

/** How far layers agree, or why that isn't told. */
export type Figures = { readonly ok: true; readonly figures: readonly LayerFigure[] } | { readonly ok: false; readonly why: string };

/** Agreement before and after adjudicating. */
export interface AdjudicationFigures {
  /** among the chosen layers */
  readonly before: Figures;
  /** of each of them with the adjudicated layer */
  readonly after: readonly { readonly layerId: string; readonly with: Figures }[];
}

/** Computes them by the measures of agreement (docs/agreement.md): of each layer of the claim the first. Refuses as `readScene`. */
export async function readFigures(actor: Actor, project: string, documentId: string, asked?: readonly string[]): Promise<AdjudicationFigures> {
  const member = await readerOf(actor, project);
  demand(member, "adjudication.read");
  const { layers } = await readScene(member, documentId, asked);
  const chosen = layers.filter(({ isChosen, claims }) => isChosen && claims > 0).map(({ id }) => id);
  const adjudicated = (await visibleLayers(member)).find(({ kind }) => kind === "adjudicated")!.id;
  const figuresOf = (ids: readonly string[]) => figures(actor, project, documentId, ids);
  const before = await figuresOf(chosen);
  const made = await database().claim.count({ where: { projectId: member.projectId, layerId: adjudicated, deletedAt: null, mentions: { some: { documentId } } } });
  if (made === 0) return { before, after: chosen.map((layerId) => ({ layerId, with: { ok: false, why: "nothing_adjudicated" } })) };
  const after = [];
  for (const layerId of chosen) after.push({ layerId, with: await figuresOf([layerId, adjudicated]) });
  return { before, after };
}

async function figures(actor: Actor, project: string, documentId: string, layers: readonly string[]): Promise<Figures> {
  const agreement = await readAgreement(actor, project, { layers: [...layers], documents: [documentId] });
  return agreement.ok ? { ok: true, figures: firstFigures(agreement.answer.whole) } : { ok: false, why: agreement.why };
}

const firstFigures = ({ layers }: ClaimAgreement): LayerFigure[] =>
  layers.flatMap(({ layer, measures: [first] }) => (first ? [{ layer, key: first.key, ...valueOf(first) }] : []));

function valueOf({ figure }: Measure): Pick<LayerFigure, "value" | "low" | "high"> {
  if (!figure.ok) return { value: null, low: null, high: null };
  const interval = figure.interval?.ok ? figure.interval : null;
  return { value: figure.value, low: interval?.low ?? null, high: interval?.high ?? null };
}
