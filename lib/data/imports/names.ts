import type { Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import type { CameText } from "@/lib/formats/reading/package";
import { foldName } from "@/lib/parties/name";
import { inParts } from "@/lib/text/parts";

/** The project's parties by the names that texts name somebody by; null where several have one. Merged ones are those that they are merged into. */
export async function namedParties({ projectId }: Member, texts: readonly CameText[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (const folded of inParts([...namesIn(texts)], 1_000)) {
    const rows = await database().partyName.findMany({
      where: { projectId, folded: { in: [...folded] }, party: { archivedAt: null, originLayerId: null, kind: { notIn: ["document_voice", "anonymous"] } } },
      select: { folded: true, partyId: true, party: { select: { mergedIntoId: true } } },
    });
    for (const row of rows) {
      const id = row.party.mergedIntoId ?? row.partyId;
      found.set(row.folded, found.has(row.folded) && found.get(row.folded) !== id ? null : id);
    }
  }
  return found;
}

/** Every name of somebody, and every source's words at one level, as names are compared. */
function namesIn(texts: readonly CameText[]): Set<string> {
  const names = new Set<string>();
  for (const { facts, levels, fragments } of texts.flatMap(({ mentions }) => mentions)) {
    const parties = [...(facts?.claimants ?? []), ...(facts?.targets ?? []), ...(facts?.invoked ?? []), ...levels.flatMap((level) => level.parties ?? []), ...fragments.flatMap(({ wordOf }) => wordOf ?? [])];
    for (const { name } of parties) names.add(foldName(name));
    for (const [ordinal] of levels.entries()) names.add(foldName(fragments.filter(({ role, level }) => role === "source" && level === ordinal).map(({ quote }) => quote).join(" ")));
  }
  names.delete("");
  return names;
}
