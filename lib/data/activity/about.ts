import type { Member } from "@/lib/access/actor";
import { idsIn, namesIn } from "@/lib/data/activity/names";
import { database } from "@/lib/data/database";
import type { Touched } from "@/lib/data/events";
import { readSeenWithDeleted } from "@/lib/data/layers";
import { aboutOf, toldKinds } from "@/lib/projects/about";

/** What each of these records is about, in words, as far as the member sees it. A query for their bodies, and one for each kind of name. */
export async function readAbout(member: Member, records: readonly Touched[]): Promise<string[][]> {
  const bodies = await readBodies(member.projectId, records.filter(({ recordType }) => toldKinds.includes(recordType)));
  // A claim's own words say what it is about, not what it names.
  const naming = [...bodies].flatMap(([key, body]) => (key.startsWith("claim ") ? [] : idsIn(body)));
  const names = await namesIn(member, await readSeenWithDeleted(member), [...new Set([...records.map(({ recordId }) => recordId), ...naming])]);
  return records.map((record) => aboutOf({ ...record, body: bodies.get(keyOf(record)) }, names));
}

/** One record at one version. */
export const keyOf = ({ recordType, recordId, version }: Touched) => `${recordType} ${recordId} ${version}`;

/** What these records were at these versions, by `keyOf`; without those that were erased. */
export async function readBodies(projectId: string, records: readonly Touched[]): Promise<Map<string, unknown>> {
  if (records.length === 0) return new Map();
  const wanted = records.map(({ recordType, recordId, version }) => ({ recordType, recordId, version }));
  const rows = await database().version.findMany({ where: { projectId, OR: wanted }, select: { recordType: true, recordId: true, version: true, body: true } });
  return new Map(rows.map((row) => [keyOf(row), row.body]));
}
