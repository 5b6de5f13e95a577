import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { sha256 } from "@/lib/data/history";
import { grouped } from "@/lib/data/row";
import { findings, type Finding } from "@/lib/data/verification/finding";
import { chainProblems, eventProblems, recordTypes, type BodyHash, type RecordType, type VersionStub } from "@/lib/formats/native/history";
import { canonicalJson } from "@/lib/text/canonical-json";
import { bodyOf, type StoredEntry, type StoredOf } from "@/lib/formats/native/stored";

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
  return events.flatMap((event) => findings(event, eventProblems(event.bodyHashes, kept.get(event.id) ?? [])));
}

const tables: Readonly<Record<RecordType, string>> = {
  project: "Project", contributor: "Contributor", layer: "Layer", side: "Side", party: "Party", party_identity: "PartyIdentity", document: "Document",
  region: "Region", claim: "Claim", relation: "Relation", contest: "Contest", position: "Position", placement: "Placement",
  assessment: "Assessment", publication: "Publication", assignment: "Assignment", task: "Task",
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
