import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { uuidv7 } from "uuidv7";
import { PartyEditor } from "@/components/parties/party-editor";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import type { UserActor } from "@/lib/access/actor";
import { listDocuments } from "@/lib/data/documents/documents";
import { mayIn } from "@/lib/data/membership";
import { listSides } from "@/lib/data/sides";
import { partyInput } from "@/lib/parties/record";
import { readPage } from "@/lib/server/page";
import { wholeList } from "@/lib/server/whole-list";
import { translator } from "@/messages/translator";

const t = translator("parties");

export const metadata: Metadata = { title: t("new.title") };

async function read(actor: UserActor, project: string) {
  if (!(await mayIn(actor, project, "party.create"))) notFound();
  const documents = await wholeList((page) => listDocuments(actor, project, page));
  const sides = await listSides(actor, project);
  return { documents: documents.items.map(({ id, title }) => ({ id, label: title })), sides: sides.items };
}

export default async function NewPartyPage({ params }: { params: Promise<{ project: string }> }) {
  const { project } = await params;
  const around = await readPage(`/p/${project}/parties/new`, (actor) => read(actor, project));
  const party = { ...partyInput.parse({ id: uuidv7(), kind: "official", names: [{ text: "?" }] }), names: [{ text: "", script: "" }] };
  return (
    <>
      <PageHeader title={t("new.title")} above={<Breadcrumbs crumbs={[{ label: t("title"), href: `/p/${project}/parties` }]} />} />
      <PartyEditor project={project} party={party} version={null} known={[]} {...around} />
    </>
  );
}
