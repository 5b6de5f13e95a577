import { database } from "@/lib/data/database";
import { recordsOf, type Touched } from "@/lib/data/events";

/**
 * What the database held at one instant, as PostgreSQL writes it (`pg_snapshot`): every transaction that had been committed
 * by then is in it, and no other. Between two of them lies each commit once, in whatever order transactions began.
 */
export type Snapshot = string;

/** What is committed now. */
export async function currentSnapshot(): Promise<Snapshot> {
  const [row] = await database().$queryRaw<{ now: string }[]>`SELECT pg_current_snapshot()::text AS "now"`;
  return row!.now;
}

/** Whether a snapshot is one of this database's past: one that was restored elsewhere counts its transactions anew. */
export async function isPast(snapshot: Snapshot): Promise<boolean> {
  const [row] = await database().$queryRaw<{ past: boolean }[]>`
    SELECT pg_snapshot_xmax(${snapshot}::text::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) AS "past"`;
  return row!.past;
}

/** A record that changed between two snapshots, with everybody who changed it. */
export interface ChangedRecord extends Touched {
  readonly by: ReadonlySet<string>;
}

const PART = 500;
interface Row {
  readonly id: string;
  readonly xid: bigint;
  readonly contributorId: string;
  readonly bodyHashes: unknown;
}

/** What was changed in a project between two snapshots, by parts; each record once in a part, with its last version there. */
export async function* changedBetween(projectId: string, from: Snapshot, to: Snapshot): AsyncGenerator<readonly ChangedRecord[]> {
  for (let last: Row | undefined; ; ) {
    const rows = await eventsBetween(projectId, from, to, last);
    if (rows.length > 0) yield changedBy(rows);
    last = rows.at(-1);
    if (rows.length < PART) return;
  }
}

const eventsBetween = (projectId: string, from: Snapshot, to: Snapshot, after: Pick<Row, "id" | "xid"> = { xid: 0n, id: "00000000-0000-0000-0000-000000000000" }) => database().$queryRaw<Row[]>`
  SELECT e."id", e."xid", e."contributorId", e."bodyHashes" FROM "Event" e
  WHERE e."projectId" = ${projectId}::uuid AND (e."xid", e."id") > (${after.xid}, ${after.id}::uuid)
    AND e."xid" >= pg_snapshot_xmin(${from}::text::pg_snapshot)::text::bigint AND e."xid" < pg_snapshot_xmax(${to}::text::pg_snapshot)::text::bigint
    AND NOT pg_visible_in_snapshot(e."xid"::text::xid8, ${from}::text::pg_snapshot) AND pg_visible_in_snapshot(e."xid"::text::xid8, ${to}::text::pg_snapshot)
  ORDER BY e."xid", e."id" LIMIT ${PART}`;

function changedBy(rows: readonly Row[]): ChangedRecord[] {
  const found = new Map<string, Touched & { by: Set<string> }>();
  for (const { contributorId, bodyHashes } of rows) {
    for (const { recordType, recordId, version } of recordsOf(bodyHashes)) {
      const known = found.get(recordId);
      found.set(recordId, { recordType, recordId, version: Math.max(version, known?.version ?? 0), by: (known?.by ?? new Set()).add(contributorId) });
    }
  }
  return [...found.values()];
}
