import { decisionKind } from "@/lib/data/adjudication/kind";
import { assessmentKind } from "@/lib/data/assessments";
import { assignmentKind, taskKind } from "@/lib/data/assignments/kind";
import { claimKind } from "@/lib/data/claims/kind";
import { contestKind } from "@/lib/data/contests";
import type { Transaction } from "@/lib/data/database";
import { documentKind } from "@/lib/data/documents/rows";
import { Prisma } from "@/lib/data/generated/client";
import type { RecordType } from "@/lib/data/generated/enums";
import type { Versioned } from "@/lib/data/history";
import { layerKind } from "@/lib/data/layers";
import { contributorKind } from "@/lib/data/members";
import { identityKind } from "@/lib/data/parties/identities";
import { partyKind } from "@/lib/data/parties/kind";
import { placementKind } from "@/lib/data/placements";
import { positionKind } from "@/lib/data/positions";
import { projectKind } from "@/lib/data/projects";
import { publicationKind } from "@/lib/data/publication/publications";
import type { RecordKind } from "@/lib/data/record";
import { regionKind } from "@/lib/data/regions/kind";
import { relationKind } from "@/lib/data/relations";
import { sideKind } from "@/lib/data/sides";
import { commentKind, threadKind } from "@/lib/data/threads/kind";
import { canonicalJson } from "@/lib/text/canonical-json";

/** How every type of record that has versions lies in the database. */
export const kinds: Readonly<Record<RecordType, RecordKind<Versioned>>> = {
  project: projectKind, contributor: contributorKind, layer: layerKind, side: sideKind, party: partyKind, party_identity: identityKind, document: documentKind, region: regionKind,
  claim: claimKind, relation: relationKind, contest: contestKind, position: positionKind, placement: placementKind, assessment: assessmentKind, publication: publicationKind,
  assignment: assignmentKind, task: taskKind, adjudication_decision: decisionKind, thread: threadKind, comment: commentKind,
} as Readonly<Record<RecordType, RecordKind<Versioned>>>;

/** What is erased of one record: bodies in its history, and, where the record as it stands holds the words too, it is written again without them. */
export interface Step {
  readonly type: RecordType;
  readonly id: string;
  readonly now: Versioned;
  /** the record without the words, as a new version; null where it stands as it is */
  readonly next: Versioned | null;
  readonly versions: readonly ErasedVersion[];
}
export interface ErasedVersion {
  readonly version: number;
  readonly bodyHash: string;
  readonly body: unknown;
}

/** The bodies that a record's history still has, oldest first. */
export async function bodiesOf(tx: Transaction, projectId: string, recordType: RecordType, recordId: string): Promise<ErasedVersion[]> {
  return tx.version.findMany({
    where: { projectId, recordType, recordId, body: { not: Prisma.AnyNull } }, orderBy: { version: "asc" }, select: { version: true, bodyHash: true, body: true },
  });
}

/** One step; the body of the record as it stands goes only where it is written again. Null where there is nothing to erase. */
export function stepOf(type: RecordType, now: Versioned, wished: Versioned | null, bodies: readonly ErasedVersion[]): Step | null {
  const next = wished !== null && canonicalJson(wished) !== canonicalJson(now) ? { ...wished, version: now.version + 1 } : null;
  const versions = bodies.filter(({ version }) => next !== null || version < now.version);
  return next === null && versions.length === 0 ? null : { type, id: now.id, now, next, versions };
}
