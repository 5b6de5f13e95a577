import type { Metadata } from "next";
import { PartyView } from "@/components/parties/party-view";
import { MergeDialog } from "@/components/parties/merge-dialog";
import { ArchiveParty } from "@/components/parties/archive-party";
import { TalkSection } from "@/components/threads/talk-section";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { talkerIn } from "@/lib/data/threads/talk";
import { singleId } from "@/lib/server/address";
import { cursorNow } from "@/lib/server/changes/cursor";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { partyName } from "@/lib/parties/choice";
import { readParty } from "./read-party";

const t = translator("parties");

export const metadata: Metadata = { title: t("title") };

export default async function PartyPage({ params, searchParams }: { params: Promise<{ project: string; party: string }>; searchParams: Promise<{ talk?: string | string[] }> }) {
  const [{ project, party: id }, { talk }] = await Promise.all([params, searchParams]);
  const { me, since, ...view } = await readPage(`/p/${project}/parties/${id}`, async (actor) => ({ since: await cursorNow(actor, project), ...(await readParty(actor, project, id)), me: await talkerIn(actor, project) }));
  const { version, archivedAt, abilities } = view.party;
  const name = partyName(view.party);
  const mayMerge = view.mayMerge && view.into === null && view.merged.length === 0 && view.party.kind !== "document_voice";
  const archive = abilities.change && <ArchiveParty project={project} id={id} version={version} isArchived={archivedAt !== null} name={name} />;
  return (
    <>
      <PageHeader title={name} above={<Breadcrumbs crumbs={[{ label: t("title"), href: `/p/${project}/parties` }]} />} lead={archivedAt && t("archivedLead")} actions={<>{mayMerge && <MergeDialog project={project} party={view.party} />}{archive}</>} />
      <PartyView project={project} {...view} />
      <TalkSection slug={project} about={{ target: { kind: "party", partyId: id }, words: name }} me={me} since={since} openId={singleId(talk) ?? null} />
    </>
  );
}
