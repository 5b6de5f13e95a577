import type { ListedParty } from "@/components/parties/listed";
import type { UserActor } from "@/lib/access/actor";
import { listDocuments } from "@/lib/data/documents/documents";
import { mayIn } from "@/lib/data/membership";
import { claimsByParty } from "@/lib/data/parties/counts";
import { listParties } from "@/lib/data/parties/list";
import { listSides } from "@/lib/data/sides";
import { partiesAsRead } from "@/lib/parties/merge";
import { sidesOf } from "@/lib/parties/side";
import { cursorNow } from "@/lib/server/changes/cursor";
import { wholeList } from "@/lib/server/whole-list";

/** The parties of a project as their page shows them. Refuses who isn't a member. */
export async function readParties(actor: UserActor, project: string) {
  const since = await cursorNow(actor, project);
  const { items, isCut } = await wholeList((page) => listParties(actor, project, { ...page, all: true }));
  const documents = await wholeList((page) => listDocuments(actor, project, { ...page, archived: true }));
  const [claims, sides, mayCreate] = await Promise.all([claimsByParty(actor, project), listSides(actor, project), mayIn(actor, project, "party.create")]);
  const titles = new Map(documents.items.map(({ id, title }) => [id, title]));
  const all = partiesAsRead(items);
  const standing = { sides: new Map(all.map((party) => [party.id, party.sides])), tenures: new Map(all.map((party) => [party.id, party.tenures])) };
  const parties = all.map((party): ListedParty => ({
    ...party,
    claims: claims.get(party.id) ?? 0,
    sideIds: sidesOf(party.id, null, standing),
    isThroughOffice: party.sides.length === 0,
    documentTitle: titles.get(party.documentId ?? "") ?? "",
  }));
  return { since, parties, isCut, sides: sides.items, mayCreate };
}
