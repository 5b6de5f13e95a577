import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { sha256 } from "@/lib/data/history";
import { findings, type Finding } from "@/lib/data/verification/finding";
import { chainProblems, erases, eventProblems, recordTypes, type BodyHash, type RecordType, type VersionStub } from "@/lib/formats/native/history";
import { canonicalJson } from "@/lib/text/canonical-json";
import { bodyOf, type StoredEntry, type StoredOf } from "@/lib/formats/native/stored";
import { grouped } from "@/lib/text/parts";

type VersionedEntry = Extract<StoredEntry, { record: RecordType }>;

/** Whether history keeps versions of this kind of record. */
export const isVersioned = (entry: StoredEntry): entry is VersionedEntry => (recordTypes as readonly string[]).includes(entry.record);

/** Compares records of one kind with their versions: numbers without a gap, the last body the record as it stands. */
export async function chainFindings(tx: Transaction, projectId: string, entries: readonly VersionedEntry[]): Promise<Finding[]> {
  const recordType = entries[0]!.record;
  const stubs = await stubsOf(tx, projectId, recordType, entries.map((entry) => entry.id));
  return entries.flatMap((entry) => {
    const standing = { version: entry.version, bodyHash: sha256(canonicalJson(bodyOf(entry))) };
    return findings(entry, chainProblems(recordType, standing, stubs.get(entry.id) ?? []));
  });
}

async function stubsOf(tx: Transaction, projectId: string, recordType: RecordType, ids: string[]): Promise<Map<string, VersionStub[]>> {
  const rows = await tx.$queryRaw<(VersionStub & { recordId: string })[]>`
    SELECT "recordId", "version", "bodyHash", "tombstone" IS NOT NULL AS "erased" FROM "Version"
    WHERE "projectId" = ${projectId}::uuid AND "recordType" = ${recordType}::"RecordType" AND "recordId" = ANY(${ids}::uuid[])
    ORDER BY "recordId", "version"`;
  return grouped(rows, ({ recordId }) => recordId);
}

/** Compares events with the versions that say that they belong to them. */
export async function eventFindings(tx: Transaction, projectId: string, events: readonly StoredOf<"event">[]): Promise<Finding[]> {
  const rows = await tx.version.findMany({
    where: { projectId, eventId: { in: events.map(({ id }) => id) } },
    select: { recordType: true, recordId: true, version: true, bodyHash: true, eventId: true },
  });
  const kept: Map<string, BodyHash[]> = grouped(rows, ({ eventId }) => eventId);
  const erased = await erasedBy(tx, projectId, events.filter(({ act }) => erases(act)));
  return events.flatMap((event) => findings(event, eventProblems(event.bodyHashes, kept.get(event.id) ?? [], erases(event.act) ? erased : [])));
}

/** The versions without a body of the records that these events name. */
async function erasedBy(tx: Transaction, projectId: string, events: readonly StoredOf<"event">[]): Promise<BodyHash[]> {
  const ids = [...new Set(events.flatMap(({ bodyHashes }) => bodyHashes.map(({ recordId }) => recordId)))];
  if (ids.length === 0) return [];
  return tx.version.findMany({
    where: { projectId, recordId: { in: ids }, tombstone: { not: Prisma.AnyNull } }, select: { recordType: true, recordId: true, version: true, bodyHash: true },
  });
}

/** Bodies that were erased together: how many, when, by whom and why, as their tombstones say. */
export interface ErasedBodies {
  readonly bodies: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** What was erased in a project, in the order of erasing. */
export async function erasures(tx: Transaction, projectId: string): Promise<ErasedBodies[]> {
  return tx.$queryRaw<ErasedBodies[]>`
    SELECT count(*)::int AS "bodies", "tombstone"->>'at' AS "at", "tombstone"->>'by' AS "by", "tombstone"->>'reason' AS "reason" FROM "Version"
    WHERE "projectId" = ${projectId}::uuid AND "tombstone" IS NOT NULL GROUP BY 2, 3, 4 ORDER BY 2, 3, 4`;
}

/**
 * Bodies that are gone without an event that says so: the program erases none like that. Of a project that was loaded
 * they can have come with its file, from a version of the program that told of none.
 */
export async function silentErasures(tx: Transaction, projectId: string): Promise<Finding[]> {
  const rows = await tx.$queryRaw<{ recordType: RecordType; recordId: string; version: number }[]>`
    SELECT v."recordType"::text, v."recordId", v."version" FROM "Version" v
    WHERE v."projectId" = ${projectId}::uuid AND v."tombstone" IS NOT NULL
      AND EXISTS (SELECT 1 FROM "Project" p WHERE p."id" = v."projectId" AND p."recordId" IS NULL) AND NOT EXISTS (
      SELECT 1 FROM "Event" e, jsonb_to_recordset(e."bodyHashes") AS said("recordType" text, "recordId" uuid, "version" int)
      WHERE e."projectId" = v."projectId" AND e."act" = v."recordType"::text || '.erase'
        AND said."recordType" = v."recordType"::text AND said."recordId" = v."recordId" AND said."version" = v."version")
    ORDER BY 1, 2, 3 LIMIT ${most}`;
  return rows.map(({ recordType, recordId, version }) => ({ record: "version", id: `${recordType} ${recordId} version ${version}`, message: "was erased, but no event says so" }));
}

const tables: Readonly<Record<RecordType, string>> = {
  project: "Project", contributor: "Contributor", layer: "Layer", side: "Side", party: "Party", party_identity: "PartyIdentity", document: "Document",
  region: "Region", claim: "Claim", relation: "Relation", contest: "Contest", position: "Position", placement: "Placement",
  assessment: "Assessment", publication: "Publication", assignment: "Assignment", task: "Task",
  adjudication_decision: "AdjudicationDecision", thread: "Thread", comment: "Comment",
};
const most = 200;

/** Versions of records that are not there: history outlives a record, but nothing is ever deleted. */
export async function orphanFindings(tx: Transaction, projectId: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const recordType of recordTypes) {
    const rows = await tx.$queryRaw<{ recordId: string }[]>`
      SELECT DISTINCT v."recordId" FROM "Version" v
      WHERE v."projectId" = ${projectId}::uuid AND v."recordType" = ${recordType}::"RecordType" AND NOT EXISTS (${recordOf(recordType)}) LIMIT ${most}`;
    found.push(...rows.map(({ recordId }) => ({ record: recordType, id: recordId, message: "has versions, but is not there itself" })));
  }
  return found;
}

const recordOf = (recordType: RecordType) =>
  recordType === "project"
    ? Prisma.sql`SELECT 1 FROM "Project" r WHERE r."id" = v."projectId" AND coalesce(r."recordId", r."id") = v."recordId"`
    : Prisma.sql`SELECT 1 FROM ${Prisma.raw(`"${tables[recordType]}"`)} r WHERE r."projectId" = v."projectId" AND r."id" = v."recordId"`;
