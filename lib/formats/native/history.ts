import { z } from "zod";
import { instant, line, prose, recordId } from "@/lib/projects/record";

/** The records that have versions, in the order in which the file lists their versions. */
export const recordTypes = [
  "project", "contributor", "layer", "side", "party", "party_identity", "document", "region", "claim", "relation", "contest",
  "position", "placement", "assessment", "publication", "assignment", "task",
  "adjudication_decision", "thread", "comment",
] as const;
export type RecordType = (typeof recordTypes)[number];

/** SHA-256 in hexadecimal. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands where a body was erased: why, by whom, when. The body's hash stays. */
export const tombstone = z.strictObject({ reason: prose, by: line, at: instant });
export type Tombstone = z.output<typeof tombstone>;

export const bodyHash = z.strictObject({ recordType: z.enum(recordTypes), recordId, version: z.int().min(1), bodyHash: hash });
export type BodyHash = z.output<typeof bodyHash>;

export const eventFields = {
  id: recordId,
  contributorId: recordId,
  at: instant,
  act: line,
  requestId: line,
  undoOfId: recordId.nullable(),
  bodyHashes: z.array(bodyHash),
};

/** A version as far as its place in a chain goes. */
export interface VersionStub {
  readonly version: number;
  readonly bodyHash: string;
  readonly erased: boolean;
}

/** A record as it stands, as far as its chain goes: the version it says it has, and the hash of its body. */
export interface Standing {
  readonly version: number;
  readonly bodyHash: string;
}

/**
 * What is wrong with a record's versions, in order: they count 1 … n without a gap, n is the record's own version, and
 * the last body is the record as it stands. A contributor may have joined without an act of the project (who loads a
 * project does), so their chain may begin later or be missing.
 */
export function chainProblems(type: RecordType, standing: Standing, versions: readonly VersionStub[]): string[] {
  const last = versions.at(-1);
  if (!last) return type === "contributor" ? [] : ["has no versions"];
  const first = type === "contributor" ? versions[0]!.version : 1;
  const gap = versions.findIndex((stub, index) => stub.version !== first + index);
  if (gap >= 0) return [`has a gap in its history: version ${first + gap} is missing before ${versions[gap]!.version}`];
  if (last.version !== standing.version) return [`is at version ${standing.version}, but its history ends at ${last.version}`];
  const differs = !last.erased && last.bodyHash !== standing.bodyHash;
  return differs ? [`differs from its own version ${last.version}`] : [];
}

const keyOf = ({ recordType, recordId: id, version }: Omit<BodyHash, "bodyHash">) => `${recordType} ${id} version ${version}`;

/** Whether an event erased something: it names, beside what it wrote, the versions of other events that it left without a body. */
export const erases = (act: string): boolean => act.endsWith(".erase");

/**
 * What is wrong between an event and the versions that name it: the same list on both sides, with the same hashes; of an
 * event that erased, `erased` are the versions without a body that belong to other events.
 */
export function eventProblems(said: readonly BodyHash[], versions: readonly BodyHash[], erased: readonly BodyHash[] = []): string[] {
  const kept = new Map(versions.map((stub) => [keyOf(stub), stub.bodyHash]));
  const gone = new Map(erased.map((stub) => [keyOf(stub), stub.bodyHash]));
  const problems = said.flatMap((stub) => {
    const found = kept.get(keyOf(stub)) ?? gone.get(keyOf(stub));
    kept.delete(keyOf(stub));
    if (found === undefined) return [`names ${keyOf(stub)}, which is not there`];
    return found === stub.bodyHash ? [] : [`has another hash for ${keyOf(stub)} than that version`];
  });
  return [...problems, ...[...kept.keys()].map((key) => `does not name ${key}, which says that it belongs to it`)];
}
