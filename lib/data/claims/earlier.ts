import type { SeenRecord } from "@/lib/claims/bulk";
import type { Scene } from "@/lib/data/aggregate";
import type { RecordType } from "@/lib/data/generated/enums";

/** A record before an act, and the act. */
export interface Earlier {
  /** null where the act made the record, or where the body was erased */
  readonly body: unknown;
  readonly eventId: string;
}

/** For records as an act of the member's own left them: what they were before it. Left out where somebody else left them so. */
export async function earlierOf({ tx, member }: Scene, recordType: RecordType, seen: readonly SeenRecord[]): Promise<Map<string, Earlier>> {
  const { projectId, contributorId } = member;
  const rows = await tx.version.findMany({
    where: { projectId, recordType, recordId: { in: seen.map(({ id }) => id) } , OR: seen.map(({ id, version }) => ({ recordId: id, version: { in: [version, version - 1] } })) },
    select: { recordId: true, version: true, body: true, eventId: true, event: { select: { contributorId: true } } },
  });
  const at = (id: string, version: number) => rows.find((row) => row.recordId === id && row.version === version);
  return new Map(seen.flatMap(({ id, version }) => {
    const left = at(id, version);
    return left?.event.contributorId === contributorId ? [[id, { body: at(id, version - 1)?.body ?? null, eventId: left.eventId }] as const] : [];
  }));
}
