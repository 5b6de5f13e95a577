import { insertDecisions } from "@/lib/data/adjudication/kind";
import { assessmentColumns } from "@/lib/data/assessments";
import { projectColumns } from "@/lib/data/projects";
import { claimColumns, insertChildren } from "@/lib/data/claims/rows";
import type { Transaction } from "@/lib/data/database";
import { insertBlocks } from "@/lib/data/documents/rows";
import { Prisma } from "@/lib/data/generated/client";
import { asJson } from "@/lib/data/history";
import { insertParties } from "@/lib/data/parties/kind";
import { insertComments } from "@/lib/data/threads/kind";
import type { NativeRecord } from "@/lib/formats/native/entry";
import { bodyOf, type StoredEntry, type StoredOf } from "@/lib/formats/native/stored";

/** Where the records go, and where the bytes of originals come from. */
export interface Destination {
  readonly tx: Transaction;
  readonly projectId: string;
  readonly slug: string;
  /** an original's bytes in chunks as the database keeps them */
  readonly chunksOf: (sha256: string) => AsyncIterable<Uint8Array>;
}

type Insert<Tag extends NativeRecord> = (to: Destination, entries: readonly StoredOf<Tag>[]) => Promise<unknown>;

/** The rows of flat records: each field a column. */
const rows = <E extends StoredEntry>(projectId: string, entries: readonly E[]) => entries.map((entry) => ({ ...bodyOf(entry), projectId }));

async function insertProject({ tx, projectId, slug }: Destination, [entry]: readonly StoredOf<"project">[]): Promise<void> {
  const record = bodyOf(entry!);
  await tx.project.create({ data: { ...projectColumns(record), id: projectId, recordId: record.id, slug }, select: { id: true } });
}

// A party may belong to a document, which has a party as its voice: parties go in first, without their documents.
const withoutDocument = (party: StoredOf<"party">) => ({ ...bodyOf(party), documentId: null, kind: party.kind === "anonymous" ? ("other" as const) : party.kind });

async function insertDocuments({ tx, projectId }: Destination, entries: readonly StoredOf<"document">[]): Promise<void> {
  await tx.document.createMany({ data: rows(projectId, entries) });
}

/** Gives parties the documents that they belong to, once those are there. */
export async function attachParties({ tx, projectId }: Destination, parties: readonly Pick<StoredOf<"party">, "id" | "kind" | "documentId">[]): Promise<void> {
  const [ids, kinds, documents] = [parties.map(({ id }) => id), parties.map(({ kind }) => kind), parties.map(({ documentId }) => documentId)];
  await tx.$executeRaw`
    UPDATE "Party" p SET "documentId" = v."documentId", "kind" = v."kind"::"PartyKind"
    FROM unnest(${ids}::uuid[], ${kinds}::text[], ${documents}::uuid[]) AS v("id", "kind", "documentId")
    WHERE p."projectId" = ${projectId}::uuid AND p."id" = v."id"`;
}

async function insertOriginals({ tx, projectId, chunksOf }: Destination, entries: readonly StoredOf<"original">[]): Promise<void> {
  await tx.original.createMany({ data: rows(projectId, entries) });
  for (const { sha256 } of entries) {
    let ordinal = 0;
    for await (const chunk of chunksOf(sha256)) {
      await tx.originalChunk.create({ data: { projectId, sha256, ordinal: ordinal++, bytes: Uint8Array.from(chunk) }, select: { ordinal: true } });
    }
  }
}

async function insertRevisions({ tx, projectId }: Destination, entries: readonly StoredOf<"revision">[]): Promise<void> {
  for (const entry of entries) {
    const { blocks, warnings, ...columns } = bodyOf(entry);
    await tx.revision.create({ data: { ...columns, projectId, warnings: asJson(warnings) }, select: { id: true } });
    await insertBlocks(tx, projectId, entry.id, blocks);
  }
}

async function insertClaims({ tx, projectId }: Destination, entries: readonly StoredOf<"claim">[]): Promise<void> {
  const claims = entries.map(bodyOf);
  await tx.claim.createMany({ data: claims.map((claim) => ({ ...claimColumns(claim), projectId })) });
  await insertChildren(tx, projectId, claims);
  await tx.claimOrigin.createMany({ data: claims.flatMap(({ id: claimId, origins }) => origins.map((origin) => ({ ...origin, projectId, claimId }))) });
}

async function insertEvents({ tx, projectId }: Destination, entries: readonly StoredOf<"event">[]): Promise<void> {
  await tx.event.createMany({ data: entries.map((entry) => ({ ...bodyOf(entry), projectId, bodyHashes: asJson(entry.bodyHashes) })) });
}

async function insertVersions({ tx, projectId }: Destination, entries: readonly StoredOf<"version">[]): Promise<void> {
  const json = (value: unknown) => (value === null ? Prisma.DbNull : asJson(value));
  await tx.version.createMany({ data: entries.map((entry) => ({ ...bodyOf(entry), projectId, body: json(entry.body), tombstone: json(entry.tombstone) })) });
}

const inserts: { readonly [Tag in NativeRecord]: Insert<Tag> } = {
  project: insertProject,
  contributor: ({ tx, projectId }, entries) => tx.contributor.createMany({ data: rows(projectId, entries) }),
  layer: ({ tx, projectId }, entries) => tx.layer.createMany({ data: rows(projectId, entries) }),
  side: ({ tx, projectId }, entries) => tx.side.createMany({ data: rows(projectId, entries) }),
  party: ({ tx, projectId }, entries) => insertParties(tx, projectId, entries.map(withoutDocument)),
  party_identity: ({ tx, projectId }, entries) => tx.partyIdentity.createMany({ data: rows(projectId, entries) }),
  document: insertDocuments,
  original: insertOriginals,
  revision: insertRevisions,
  region: ({ tx, projectId }, entries) => tx.region.createMany({ data: rows(projectId, entries) }),
  claim: insertClaims,
  relation: ({ tx, projectId }, entries) => tx.relation.createMany({ data: rows(projectId, entries) }),
  contest: ({ tx, projectId }, entries) => tx.contest.createMany({ data: rows(projectId, entries) }),
  position: ({ tx, projectId }, entries) => tx.position.createMany({ data: rows(projectId, entries) }),
  placement: ({ tx, projectId }, entries) => tx.placement.createMany({ data: rows(projectId, entries) }),
  assessment: ({ tx, projectId }, entries) => tx.assessment.createMany({ data: entries.map((entry) => ({ ...assessmentColumns(bodyOf(entry)), projectId })) }),
  publication: ({ tx, projectId }, entries) => tx.publication.createMany({ data: rows(projectId, entries) }),
  snapshot: ({ tx, projectId }, entries) => tx.snapshot.createMany({ data: rows(projectId, entries).map((row) => ({ ...row, body: asJson(row.body) })) }),
  assignment: ({ tx, projectId }, entries) => tx.assignment.createMany({ data: rows(projectId, entries) }),
  task: ({ tx, projectId }, entries) => tx.task.createMany({ data: rows(projectId, entries) }),
  adjudication_decision: ({ tx, projectId }, entries) => insertDecisions(tx, projectId, entries.map(bodyOf)),
  thread: ({ tx, projectId }, entries) => tx.thread.createMany({ data: rows(projectId, entries) }),
  comment: ({ tx, projectId }, entries) => insertComments(tx, projectId, entries.map(bodyOf)),
  event: insertEvents,
  version: insertVersions,
};

/** Writes records of one kind, as they are; what they name, but for one another, has to be there. */
export async function insertEntries(to: Destination, entries: readonly StoredEntry[]): Promise<void> {
  const first = entries[0];
  if (!first) return;
  const insert = inserts[first.record] as Insert<NativeRecord>;
  await insert(to, entries);
}
