import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { claimsSeen, madeVisible, partiesSeen } from "@/lib/data/layers";

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every id that stands somewhere in a body, each once. */
export function idsIn(value: unknown): string[] {
  if (typeof value === "string") return isId.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(idsIn))];
}

/** What these ids are called, of the records that the member sees; one query for each kind. */
export async function namesIn({ projectId }: Member, seen: SeenLayers, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const where = { projectId, id: { in: [...ids] } };
  const [people, documents, sides, contests, positions, parties, claims] = await Promise.all([
    database().contributor.findMany({ where, select: { id: true, name: true } }),
    database().document.findMany({ where, select: { id: true, title: true } }),
    database().side.findMany({ where, select: { id: true, name: true } }),
    database().contest.findMany({ where: { ...where, ...madeVisible(seen) }, select: { id: true, question: true } }),
    database().position.findMany({ where: { ...where, ...madeVisible(seen) }, select: { id: true, label: true } }),
    database().party.findMany({ where: { ...where, AND: [partiesSeen(seen)] }, select: { id: true, names: { orderBy: { ordinal: "asc" }, take: 1, select: { text: true } } } }),
    database().claim.findMany({ where: { ...where, AND: [claimsSeen(seen)], proposition: { not: "" } }, select: { id: true, proposition: true } }),
  ]);
  return Object.fromEntries([
    ...people.map(({ id, name }) => [id, name]), ...documents.map(({ id, title }) => [id, title]), ...sides.map(({ id, name }) => [id, name]), ...contests.map(({ id, question }) => [id, question]),
    ...positions.map(({ id, label }) => [id, label]), ...parties.map(({ id, names }) => [id, names[0]?.text ?? ""]), ...claims.map(({ id, proposition }) => [id, proposition]),
  ] as [string, string][]);
}
