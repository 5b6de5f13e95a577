import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { changedBetween, type ChangedRecord, type Snapshot } from "@/lib/data/changes/reading";
import { database } from "@/lib/data/database";
import { othersWork, recordsOutside, type Touched } from "@/lib/data/events";
import { readSightsWithDeleted } from "@/lib/data/layers";
import type { Change } from "@/lib/projects/change";
import { grouped } from "@/lib/text/parts";

/** More than this is told as "many": whoever listens reads again. */
const MOST = 200;

/** What one member is told. */
export type Told = readonly Change[] | "many";

/**
 * What each of these members of a project may know of what was committed between two snapshots: of records that they see
 * now, by the rule of history (`hiddenRecords`), ids and versions. Who is told nothing isn't in the answer.
 */
export async function changesFor(projectId: string, members: readonly Member[], from: Snapshot, to: Snapshot): Promise<Map<Member, Told>> {
  const told = new Map<Member, Told>();
  for await (const part of changedBetween(projectId, from, to)) {
    for (const [member, changes] of await partFor(projectId, members.filter((each) => told.get(each) !== "many"), part)) {
      const all = merged((told.get(member) ?? []) as readonly Change[], changes);
      if (all.length > 0) told.set(member, all.length > MOST ? "many" : all);
    }
  }
  return told;
}

async function partFor(projectId: string, members: readonly Member[], part: readonly ChangedRecord[]): Promise<[Member, Change[]][]> {
  const told: [Member, Change[]][] = [];
  for (const [member, outside] of await hiddenFrom(projectId, members, part)) {
    const hidden = new Set([...outside, ...(await othersWork(member, part))]);
    told.push([member, part.filter(({ recordId }) => !hidden.has(recordId)).map((record) => changeFor(member, record))]);
  }
  return told;
}

/** Which of these records, as far as layers tell, each member doesn't see. Members who see the same are asked about once. */
export async function hiddenFrom(projectId: string, members: readonly Member[], records: readonly Touched[]): Promise<Map<Member, ReadonlySet<string>>> {
  const sights = await readSightsWithDeleted(members);
  const alike = grouped(members.map((member, at) => ({ member, seen: sights[at]! })), ({ seen }) => keyOf(seen));
  const hidden = new Map<Member, ReadonlySet<string>>();
  for (const group of alike.values()) {
    const outside = await recordsOutside(database(), projectId, group[0]!.seen, records);
    for (const { member } of group) hidden.set(member, outside);
  }
  return hidden;
}

const keyOf = ({ ids, blind }: SeenLayers) => JSON.stringify([ids, blind]);
const changeFor = ({ contributorId }: Member, { recordType, recordId, version, by }: ChangedRecord): Change => ({ type: recordType, id: recordId, version, mine: by.size === 1 && by.has(contributorId) });

function merged(before: readonly Change[], after: readonly Change[]): Change[] {
  const all = new Map(before.map((change) => [change.id, change]));
  for (const change of after) all.set(change.id, { ...change, mine: change.mine && (all.get(change.id)?.mine ?? true) });
  return [...all.values()];
}
