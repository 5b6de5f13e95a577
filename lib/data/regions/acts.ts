import type { Actor, Member } from "@/lib/access/actor";
import { newStamp } from "@/lib/data/aggregate";
import type { Transaction } from "@/lib/data/database";
import { AppError, invalid } from "@/lib/data/failure";
import { write } from "@/lib/data/history";
import { demand, memberOf } from "@/lib/data/membership";
import { refuseTaken } from "@/lib/data/record";
import { regionColumns, regionOfRow, regionSelect } from "@/lib/data/regions/kind";
import { instantNow } from "@/lib/data/row";
import { inParts } from "@/lib/text/parts";
import type { RegionInput, RegionRecord, RegionsAct, RegionsDone } from "@/lib/documents/record";
import { citedDocumentProblem, referralProblem, regionProblems, type Problem } from "@/lib/documents/region";

/** How many rows one statement writes or reads. */
const PART = 1_000;

type Marking = Exclude<RegionsAct, { act: "create" }>;

/**
 * One act on many regions, in one transaction: one event with a version of each region (docs/SPEC.md, R5). For editors.
 * Refuses the whole act, and says which regions are why: a taken id, what a single region is refused for, and of those
 * to delete or restore what isn't there, has another version, or is deleted or restored already.
 */
export async function actOnRegions(actor: Actor, project: string, act: RegionsAct): Promise<RegionsDone> {
  const member = await memberOf(actor, project);
  demand(member, "region.write");
  return refuseTaken(() =>
    write(member, `region.${act.act}`, async (tx, note) => {
      const records = act.act === "create" ? await created(tx, member, act.regions) : await marked(tx, member, act);
      for (const record of records) note("region", record);
      return { id: act.id, version: records[0]!.version, regions: records.map(({ id, version }) => ({ id, version })) };
    }),
  );
}

async function created(tx: Transaction, member: Member, inputs: readonly RegionInput[]): Promise<RegionRecord[]> {
  const problems = await problemsOf(tx, member, inputs);
  if (problems.length > 0) throw invalid(problems.slice(0, 20));
  const stamp = newStamp(member);
  const records = inputs.map((input) => ({ ...input, ...stamp, deletedAt: null }));
  for (const part of inParts(records, PART)) await tx.region.createMany({ data: part.map((record) => ({ projectId: member.projectId, ...regionColumns(record) })) });
  return records;
}

async function problemsOf(tx: Transaction, { projectId }: Member, inputs: readonly RegionInput[]): Promise<Problem[]> {
  const unique = <T>(values: readonly T[]) => [...new Set(values)];
  const revisions = await tx.revision.findMany({ where: { projectId, id: { in: unique(inputs.map((each) => each.revisionId)) } }, select: { id: true, length: true, documentId: true } });
  const known = new Map(revisions.map((revision) => [revision.id, revision]));
  const wanted = unique(inputs.flatMap(({ refersToRegionId }) => refersToRegionId ?? []));
  const found = await tx.region.findMany({ where: { projectId, id: { in: wanted }, deletedAt: null }, select: { id: true, revisionId: true, role: true, refersToRegionId: true } });
  const referred = new Map(found.map((region) => [`${region.revisionId} ${region.id}`, region]));
  const cited = unique(inputs.flatMap(({ refersToDocumentId }) => refersToDocumentId ?? []));
  const documents = new Set((await tx.document.findMany({ where: { projectId, id: { in: cited } }, select: { id: true } })).map(({ id }) => id));
  return inputs.flatMap((input, index) => {
    const revision = known.get(input.revisionId);
    if (!revision) return [{ path: ["regions", index, "revisionId"], message: "There is no such revision in this project." }];
    const { refersToRegionId: id, refersToDocumentId: documentId } = input;
    const referral = id === null ? null : referralProblem(input, referred.get(`${input.revisionId} ${id}`));
    const citing = documentId === undefined ? null : citedDocumentProblem(input, revision.documentId, documents.has(documentId));
    return [...regionProblems(input, revision.length), ...(referral ? [referral] : []), ...(citing ? [citing] : [])].map(({ path, message }) => ({ path: ["regions", index, ...path], message }));
  });
}

async function marked(tx: Transaction, member: Member, { act, regions }: Marking): Promise<RegionRecord[]> {
  const seen = new Map(regions.map(({ id, version }) => [id, version]));
  const records = await locked(tx, member, [...seen.keys()]);
  const standing = records.filter((record) => record.version === seen.get(record.id) && (record.deletedAt === null) === (act === "delete"));
  if (standing.length < seen.size) throw moved(seen.size - standing.length);
  const deletedAt = act === "delete" ? instantNow() : null;
  for (const part of inParts([...seen.keys()], PART)) {
    await tx.region.updateMany({ where: { projectId: member.projectId, id: { in: part } }, data: { deletedAt, version: { increment: 1 } } });
  }
  const byId = new Map(standing.map((record) => [record.id, record]));
  return [...seen.keys()].map((id) => ({ ...byId.get(id)!, deletedAt, version: seen.get(id)! + 1 }));
}

// Locked before they are read, so that nobody changes one between the look and the writing.
async function locked(tx: Transaction, { projectId }: Member, ids: string[]): Promise<RegionRecord[]> {
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "Region" WHERE "projectId" = ${projectId}::uuid AND "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const records: RegionRecord[] = [];
  for (const part of inParts(ids, PART)) records.push(...(await tx.region.findMany({ where: { projectId, id: { in: part } }, select: regionSelect })).map(regionOfRow));
  return records;
}

const moved = (count: number) =>
  new AppError("conflict", `${count === 1 ? "One of these regions isn't" : `${count} of these regions aren't`} as you saw ${count === 1 ? "it" : "them"}: gone, or changed by somebody since. Nothing was changed; look at the list and try again.`, { about: { regions: count } });
