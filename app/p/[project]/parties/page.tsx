import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { PartyList } from "@/components/parties/party-list";
import { ButtonLink } from "@/components/ui/link";
import { ChangesLine } from "@/components/ui/live/changes-line";
import { PageHeader } from "@/components/ui/page-header";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readParties } from "./parties";

const t = translator("parties");

export const metadata: Metadata = { title: t("title") };

export default async function PartiesPage({ params }: { params: Promise<{ project: string }> }) {
  const { project } = await params;
  const { since, ...list } = await readPage(`/p/${project}/parties`, (actor) => readParties(actor, project));
  const create = <ButtonLink href={`/p/${project}/parties/new`} variant="primary" icon={<Plus aria-hidden />}>{t("new.open")}</ButtonLink>;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={list.mayCreate && create} />
      <ChangesLine key={since} slug={project} since={since} about="parties" />
      <PartyList project={project} {...list} />
    </>
  );
}
