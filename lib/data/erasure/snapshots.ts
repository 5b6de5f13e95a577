import type { Transaction } from "@/lib/data/database";
import type { Step } from "@/lib/data/erasure/step";
import type { RecordType } from "@/lib/data/generated/enums";
import { asJson, sha256 } from "@/lib/data/history";
import { ERASED } from "@/lib/erasure/redaction";
import { saysOneOf } from "@/lib/erasure/words";
import type { SnapshotBody } from "@/lib/publication/record";
import { canonicalJson } from "@/lib/text/canonical-json";

/** One publishing that holds what is erased. */
export interface HeldSnapshot {
  readonly id: string;
  readonly sha256: string;
  readonly body: SnapshotBody;
  /** where everybody reads it now; null where it was withdrawn, or replaced by a later one */
  readonly address: string | null;
}

const select = {
  id: true, ordinal: true, sha256: true, body: true, publication: { select: { latest: true, revokedAt: true, address: { select: { token: true } } } },
} as const;

/** The publishings that quote one of these texts, by their hashes, or that say one of these words in a contest that the steps touch. */
export async function heldSnapshots(tx: Transaction, projectId: string, steps: readonly Step[], words: ReadonlySet<string>, textHashes: readonly string[]): Promise<HeldSnapshot[]> {
  const contests = await contestsOf(tx, projectId, steps);
  const found: HeldSnapshot[] = [];
  const publications = await tx.publication.findMany({ where: { projectId }, select: { id: true, contestId: true } });
  for (const { id: publicationId, contestId } of publications) {
    for (const row of await tx.snapshot.findMany({ where: { projectId, publicationId }, orderBy: { ordinal: "asc" }, select })) {
      const body = row.body as unknown as SnapshotBody;
      const quotes = body.sources.some((source) => textHashes.includes(source.textSha256));
      const says = (contests === null || contests.has(contestId)) && saysOneOf(body, words);
      if (quotes || says) found.push({ id: row.id, sha256: row.sha256, body, address: addressOf(row) });
    }
  }
  return found;
}

function addressOf({ ordinal, publication: { latest, revokedAt, address } }: { ordinal: number; publication: { latest: number; revokedAt: Date | null; address: { token: string } | null } }): string | null {
  return address && revokedAt === null && ordinal === latest ? `/published/${address.token}` : null;
}

/** The contests in which the records can stand; null where that may be any (names of parties, sides and people). */
async function contestsOf(tx: Transaction, projectId: string, steps: readonly Step[]): Promise<Set<string> | null> {
  const anywhere: readonly RecordType[] = ["party", "side", "contributor", "layer", "project", "document", "region"];
  if (steps.some(({ type }) => anywhere.includes(type))) return null;
  const claims = steps.flatMap(({ type, id, now }) => (type === "claim" ? [id] : type === "relation" ? Object.values(pick(now, "fromClaimId", "toClaimId")) : []));
  const placed = await tx.placement.findMany({ where: { projectId, claimId: { in: claims } }, select: { contestId: true } });
  const named = steps.flatMap(({ type, id, now }) => (type === "contest" ? [id] : Object.values(pick(now, "contestId"))));
  return new Set([...placed.map(({ contestId }) => contestId), ...named]);
}

const pick = (record: object, ...keys: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => keys.includes(key) && typeof value === "string")) as Record<string, string>;

/** Leaves of a publishing that it was there, when and by whom. */
export async function eraseSnapshot(tx: Transaction, projectId: string, { id, body: old }: HeldSnapshot): Promise<void> {
  const { format, formatVersion, project, kind, version, publishedAt, publishedBy, withNotes } = old;
  const body: SnapshotBody = {
    format, formatVersion, project, question: ERASED, kind, note: "", version, publishedAt, publishedBy, withNotes, positions: [], cards: [],
    rows: { unplaced: [], ownVoice: [], silent: [] }, notHeard: { sides: [], parties: [] }, relations: [], comparable: [], sums: [], assessments: [], sources: [],
  };
  await tx.snapshot.update({ where: { projectId_id: { projectId, id } }, data: { body: asJson(body), sha256: sha256(canonicalJson(body)) }, select: { id: true } });
}
