import { z } from "zod";
import type { PartyViewProps } from "@/components/parties/party-view";
import type { UserActor } from "@/lib/access/actor";
import { listDocuments } from "@/lib/data/documents/documents";
import { notFound } from "@/lib/data/failure";
import { listMembers } from "@/lib/data/members";
import { mayIn } from "@/lib/data/membership";
import { listIdentities } from "@/lib/data/parties/identities";
import { listParties } from "@/lib/data/parties/list";
import { getParty, partyHistory } from "@/lib/data/parties/parties";
import { listSides } from "@/lib/data/sides";
import { partyName } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";
import { wholeList } from "@/lib/server/whole-list";

/** Everything that the page of one party shows. */
export async function readParty(actor: UserActor, project: string, id: string): Promise<Omit<PartyViewProps, "project">> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const party = await getParty(actor, project, id);
  const identities = (await wholeList((page) => listIdentities(actor, project, page))).items.filter(({ aId, bId }) => aId === id || bId === id);
  const otherOf = ({ aId, bId }: { aId: string; bId: string }) => (aId === id ? bId : aId);
  const ids = [...new Set([...identities.map(otherOf), ...party.tenures.map(({ ofPartyId }) => ofPartyId)])];
  const [others, kin, documents, members, sides, history, mayIdentify, mayMerge] = await Promise.all([
    wholeList((page) => listParties(actor, project, { ...page, ids })),
    wholeList((page) => listParties(actor, project, { ...page, ids: [id] })),
    wholeList((page) => listDocuments(actor, project, { ...page, archived: true })),
    wholeList((page) => listMembers(actor, project, page)),
    listSides(actor, project),
    partyHistory(actor, project, id),
    mayIn(actor, project, "party.identify"),
    mayIn(actor, project, "party.merge"),
  ]);
  const known = others.items.map((each) => ({ id: each.id, label: partyName(each) }));
  const nameOf = (partyId: string) => known.find((each) => each.id === partyId) ?? { id: partyId, label: "…" };
  const authors = new Map(members.items.map(({ id: memberId, name }) => [memberId, name]));
  return {
    party, known, mayIdentify, mayMerge, sides: sides.items,
    into: kin.items.find((each) => each.id === party.mergedIntoId) ?? null,
    merged: kin.items.filter((each) => each.mergedIntoId === id),
    documents: documents.items.map((document) => ({ id: document.id, label: document.title })),
    identities: identities.map((identity) => ({ ...identity, other: nameOf(otherOf(identity)), by: authors.get(identity.contributorId) ?? "" })),
    versions: history.items.map(({ version, body, tombstone, act, at, undoOfId, contributor }) => ({ version, act, at, by: contributor.name, isUndo: undoOfId !== null, body: body as PartyRecord | null, erased: tombstone })),
  };
}
