import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { ComparedLayer } from "@/lib/agreement/annotators";
import { database } from "@/lib/data/database";
import { claimsSeenSql, readSeenLayers, visibleLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { excludedMentions } from "@/lib/data/regions/exclusion";
import { grouped } from "@/lib/text/parts";

/** A layer that can be compared: somebody's own, an imported one, the shared or the adjudicated one. */
export interface LayerChoice extends ComparedLayer {
  /** an imported layer's */
  readonly name: string;
  /** whose own it is */
  readonly person: string | null;
  /** how many places of claims it has, by document */
  readonly places: Readonly<Record<string, number>>;
}
export interface DocumentChoice {
  readonly id: string;
  readonly title: string;
}
export interface AgreementChoices {
  /** layers with at least one claim in a document that isn't archived */
  readonly layers: readonly LayerChoice[];
  /** the documents in which they lie, by title */
  readonly documents: readonly DocumentChoice[];
}

/** What the actor can compare. Refuses who isn't a member. */
export const agreementChoices = async (actor: Actor, project: string): Promise<AgreementChoices> => choicesOf(await readerOf(actor, project));

/** What the member can compare: layers that they see, without claims that are deleted or lie wholly in excluded regions. */
export async function choicesOf(member: Member): Promise<AgreementChoices> {
  const layers = await visibleLayers(member);
  const counts = await placesIn(member.projectId, await readSeenLayers(member));
  const documents = await documentsWith(member.projectId, counts.map(({ documentId }) => documentId));
  const people = await peopleOf(member.projectId, layers.flatMap(({ contributorId }) => contributorId ?? []));
  const standing = new Set(documents.map(({ id }) => id));
  const byLayer = grouped(counts.filter(({ documentId }) => standing.has(documentId)), ({ layerId }) => layerId);
  return {
    documents,
    layers: layers.filter(({ id }) => byLayer.has(id)).map(({ id, kind, name, contributorId }) => ({
      id, kind, name, contributorId, person: kind === "own" && contributorId !== null ? (people.get(contributorId) ?? null) : null,
      places: Object.fromEntries(byLayer.get(id)!.map(({ documentId, places }) => [documentId, places])),
    })),
  };
}

async function placesIn(projectId: string, layersSeen: SeenLayers) {
  const excluded = (await excludedMentions(projectId)).map(({ id }) => id);
  return database().$queryRaw<{ layerId: string; documentId: string; places: number }[]>`
    SELECT c."layerId", m."documentId", count(*)::int AS "places"
    FROM "Claim" c JOIN "Mention" m ON m."projectId" = c."projectId" AND m."claimId" = c."id"
    WHERE c."projectId" = ${projectId}::uuid AND ${claimsSeenSql("c", "id", layersSeen)} AND c."deletedAt" IS NULL AND m."id" <> ALL(${excluded}::uuid[])
    GROUP BY c."layerId", m."documentId"`;
}

const documentsWith = (projectId: string, ids: readonly string[]): Promise<DocumentChoice[]> =>
  database().document.findMany({ where: { projectId, id: { in: [...new Set(ids)] }, archivedAt: null }, orderBy: [{ title: "asc" }, { id: "asc" }], select: { id: true, title: true } });

async function peopleOf(projectId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().contributor.findMany({ where: { projectId, id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
