import type { Transaction } from "@/lib/data/database";
import { GENESIS, linkHash, type SealedEvent } from "@/lib/data/seals/link";
import type { Seal } from "@/lib/data/seals/sealing";
import type { Finding } from "@/lib/data/verification/finding";

type SealRow = Seal & { readonly eventId: string } & { readonly [Key in keyof SealedEvent]: SealedEvent[Key] | null };

const PAGE = 1_000;
const most = 200;
const ofEvent = (id: string, message: string): Finding => ({ record: "event", id, message });

/**
 * Follows a project's chain of seals from its first link: every event as it was sealed, every link after the one before,
 * and no event passed over. With a seal that was noted earlier, also that the chain goes through it.
 */
export async function* checkSeals(tx: Transaction, projectId: string, noted?: Seal): AsyncGenerator<Finding[]> {
  let last: Seal = { position: 0, hash: GENESIS };
  let isMet = noted === undefined;
  for (;;) {
    const rows = await sealRows(tx, projectId, last.position);
    yield* rows.map((row) => {
      const found = linkFindings(last, row);
      isMet ||= row.position === noted?.position && row.hash === noted.hash;
      last = row;
      return found;
    });
    if (rows.length < PAGE) break;
  }
  if (!isMet) yield [ofEvent(`at ${noted!.position}`, `the chain of events does not go through ${noted!.hash}: it was written anew, or cut off before`)];
  yield await strayFindings(tx, projectId);
}

function linkFindings(last: Seal, row: SealRow): Finding[] {
  if (row.position !== last.position + 1) return [ofEvent(row.eventId, `is sealed at ${row.position}, but the link ${last.position + 1} is missing`)];
  if (row.id === null) return [ofEvent(row.eventId, `is sealed at ${row.position}, but is not there`)];
  const isWhole = linkHash(row.position, last.hash, eventOf(row as SealRow & SealedEvent)) === row.hash;
  return isWhole ? [] : [ofEvent(row.eventId, `is not as it was sealed at ${row.position}, or the link before it is another one`)];
}

const eventOf = ({ id, contributorId, at, act, requestId, undoOfId, actId, bodyHashes }: SealedEvent): SealedEvent => ({ id, contributorId, at, act, requestId, undoOfId, actId, bodyHashes });

const sealRows = (tx: Transaction, projectId: string, after: number) => tx.$queryRaw<SealRow[]>`
  SELECT s."position", s."hash", s."eventId", e."id", e."contributorId", e."at", e."act", e."requestId", e."undoOfId", e."actId", e."bodyHashes"
  FROM "EventSeal" s LEFT JOIN "Event" e ON e."projectId" = s."projectId" AND e."id" = s."eventId"
  WHERE s."projectId" = ${projectId}::uuid AND s."position" > ${after} ORDER BY s."position" LIMIT ${PAGE}`;

// Written by a transaction before one whose events are sealed, and yet in no link: put in afterwards.
async function strayFindings(tx: Transaction, projectId: string): Promise<Finding[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT e."id" FROM "Event" e
    WHERE e."projectId" = ${projectId}::uuid
      AND e."xid" < (SELECT max(d."xid") FROM "EventSeal" s JOIN "Event" d ON d."projectId" = s."projectId" AND d."id" = s."eventId" WHERE s."projectId" = ${projectId}::uuid)
      AND NOT EXISTS (SELECT 1 FROM "EventSeal" s WHERE s."projectId" = e."projectId" AND s."eventId" = e."id") LIMIT ${most}`;
  return rows.map(({ id }) => ofEvent(id, "was never sealed, though later ones were"));
}
