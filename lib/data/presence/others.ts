import type { Member } from "@/lib/access/actor";
import { hiddenFrom } from "@/lib/data/changes/telling";
import { database } from "@/lib/data/database";
import { readBlindDocuments } from "@/lib/data/layers";
import type { Presence } from "@/lib/data/presence/announcing";
import { nobodyElse, type OthersPresent } from "@/lib/projects/presence";

/** More people than this are told as a number. */
const MOST = 12;

/** One who is somewhere and may be told who else is. */
export interface AtPlace {
  readonly member: Member;
  readonly presence: Presence;
}
type Told = Map<AtPlace, OthersPresent>;

const placeOf = ({ documentId, contestId }: Presence) => documentId ?? contestId;

/**
 * What each of these members of a project is told of the others who are at the same place: nothing where either of the two
 * doesn't want to be shown or is no member any more, and nothing that tells of blind work (docs/SPEC.md, L11); claims only
 * where they see them. A fixed number of queries, none where nobody has company.
 */
export async function othersFor(projectId: string, asking: readonly AtPlace[], present: readonly Presence[]): Promise<Told> {
  const company = (at: Presence) => present.filter((other) => other.contributorId !== at.contributorId && placeOf(other) === placeOf(at));
  const accompanied = asking.filter(({ presence }) => company(presence).length > 0);
  const told: Told = new Map(asking.map((each) => [each, nobodyElse]));
  if (accompanied.length === 0) return told;
  const ids = [...new Set([...accompanied.map(({ presence }) => presence), ...accompanied.flatMap(({ presence }) => company(presence))].map(({ contributorId }) => contributorId))];
  const [names, blind] = [await readShown(projectId, ids), await readBlindDocuments(projectId, ids)];
  const mayMeet = (one: Presence, other: Presence) => names.has(one.contributorId) && names.has(other.contributorId) && !blindApart(one, other, blind);
  const met = new Map(accompanied.map((each) => [each, company(each.presence).filter((other) => mayMeet(each.presence, other))]));
  const hidden = await hiddenFrom(projectId, accompanied.map(({ member }) => member), recordsOf([...met.values()].flat()));
  for (const [each, others] of met) told.set(each, peopleOf(others, names, hidden.get(each.member)!));
  return told;
}

/** Those who are members and want to be shown, with their names. */
async function readShown(projectId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().contributor.findMany({
    where: { projectId, id: { in: [...ids] }, role: { not: null }, leftAt: null, user: { showsPresence: true } }, select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type Blind = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether two may not learn of each other here: one of them annotates this document blind; or both annotate one document
 * blind, whichever, wherever they are.
 */
function blindApart(one: Presence, other: Presence, blind: Blind): boolean {
  const [ofOne, ofOther] = [one, other].map(({ contributorId }) => blind.get(contributorId) ?? new Set<string>()) as [ReadonlySet<string>, ReadonlySet<string>];
  if (one.documentId !== null && (ofOne.has(one.documentId) || ofOther.has(one.documentId))) return true;
  return [...ofOne].some((id) => ofOther.has(id));
}

const recordsOf = (present: readonly Presence[]) =>
  present.flatMap(({ claimId, contestId }) => [
    ...(claimId === null ? [] : [{ recordType: "claim" as const, recordId: claimId, version: 1 }]),
    ...(contestId === null ? [] : [{ recordType: "contest" as const, recordId: contestId, version: 1 }]),
  ]);

function peopleOf(others: readonly Presence[], names: ReadonlyMap<string, string>, hidden: ReadonlySet<string>): OthersPresent {
  const claims = new Map<string, Set<string>>();
  for (const { contributorId, contestId, claimId } of others) {
    if (contestId !== null && hidden.has(contestId)) continue;
    const open = claims.get(contributorId) ?? new Set();
    claims.set(contributorId, claimId === null || hidden.has(claimId) ? open : open.add(claimId));
  }
  const people = [...claims].map(([id, open]) => ({ id, name: names.get(id)!, claimIds: [...open].sort() }));
  people.sort((a, b) => b.claimIds.length - a.claimIds.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return { people: people.slice(0, MOST), more: Math.max(0, people.length - MOST) };
}
