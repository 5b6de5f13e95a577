import { uuidv7 } from "uuidv7";
import type { Member } from "@/lib/access/actor";
import type { Transaction } from "@/lib/data/database";
import { kinds, type Step } from "@/lib/data/erasure/step";
import { AppError } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { asJson, sha256 } from "@/lib/data/history";
import type { Tombstone } from "@/lib/formats/native/history";
import { canonicalJson } from "@/lib/text/canonical-json";

/**
 * Erases what one step says: tombstones in the place of the bodies, the record as it stands written again without the
 * words, and one event that names by their hashes the new version and all that went.
 */
export async function carryOut(tx: Transaction, { projectId, contributorId, request }: Member, { type, id, next, versions, now }: Step, tombstone: Tombstone): Promise<void> {
  const bodyHash = next && sha256(canonicalJson(next));
  const named = [...(next ? [{ recordType: type, recordId: id, version: next.version, bodyHash }] : []), ...versions.map((old) => ({ recordType: type, recordId: id, version: old.version, bodyHash: old.bodyHash }))];
  const eventId = uuidv7();
  await tx.event.create({ data: { projectId, id: eventId, contributorId, act: `${type}.erase`, requestId: request.requestId, bodyHashes: asJson(named) }, select: { id: true } });
  await tx.version.updateMany({
    where: { projectId, recordType: type, recordId: id, version: { in: versions.map(({ version }) => version) } }, data: { body: Prisma.DbNull, tombstone: asJson(tombstone) },
  });
  if (!next) return;
  if (!(await kinds[type].replace(tx, projectId, next, now.version))) throw new AppError("conflict", "Somebody changed this at the same moment. Nothing was erased; try again.");
  await tx.version.create({ data: { projectId, recordType: type, recordId: id, version: next.version, body: asJson(next), bodyHash: bodyHash!, eventId }, select: { version: true } });
}
