import type { Transaction } from "@/lib/data/database";
import { recordTypes, type RecordType } from "@/lib/formats/native/history";
import type { StoredOf } from "@/lib/formats/native/stored";

type VersionEntry = StoredOf<"version">;
const take = 200;
const nil = "00000000-0000-0000-0000-000000000000";

/** All versions of a project, page by page: by type, record and version. */
export async function* versionPages(tx: Transaction, projectId: string): AsyncGenerator<VersionEntry[]> {
  for (const recordType of recordTypes) yield* pagesOfType(tx, projectId, recordType);
}

async function* pagesOfType(tx: Transaction, projectId: string, recordType: RecordType): AsyncGenerator<VersionEntry[]> {
  for (let last: Pick<VersionEntry, "recordId" | "version"> = { recordId: nil, version: 0 }; ; ) {
    const rows = await versionsAfter(tx, projectId, recordType, last);
    if (rows.length === 0) return;
    yield rows.map((row) => ({ record: "version", ...row }));
    last = rows.at(-1)!;
  }
}

// The pair is compared as a row, so that the primary key's index leads from page to page.
function versionsAfter(tx: Transaction, projectId: string, recordType: RecordType, { recordId, version }: Pick<VersionEntry, "recordId" | "version">) {
  return tx.$queryRaw<Omit<VersionEntry, "record">[]>`
    SELECT "recordType"::text, "recordId", "version", "body", "tombstone", "bodyHash", "eventId" FROM "Version"
    WHERE "projectId" = ${projectId}::uuid AND "recordType" = ${recordType}::"RecordType" AND ("recordId", "version") > (${recordId}::uuid, ${version})
    ORDER BY "recordId", "version" LIMIT ${take}`;
}
