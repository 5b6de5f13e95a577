import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import type { UserActor } from "@/lib/access/actor";
import { listRevisions, readDocument } from "@/lib/data/documents/documents";
import { singleId } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { maxUploadBytes } from "@/lib/server/upload";
import { translator } from "@/messages/translator";
import { RevisionsPage } from "./revisions-page";

const t = translator("revisions");

export const metadata: Metadata = { title: t("title") };

async function read(actor: UserActor, project: string, id: string) {
  return { document: await readDocument(actor, project, id), revisions: await listRevisions(actor, project, id) };
}

export default async function Page({ params }: { params: Promise<{ project: string; document: string }> }) {
  const { project, document: address } = await params;
  const id = singleId(address) ?? notFound();
  const { document, revisions } = await readPage(`/p/${project}/documents/${id}/revisions`, (actor) => read(actor, project, id));
  const shown = revisions.map(({ id: revision, ordinal, length, createdAt, sourceType }) => ({ id: revision, ordinal, length, createdAt, sourceType }));
  return (
    <>
      <PageHeader title={t("of", { title: document.title })} lead={t("lead")} above={<Breadcrumbs crumbs={[{ label: document.title, href: `/p/${project}/documents/${id}` }]} />} />
      <RevisionsPage project={project} document={{ id, language: document.language }} revisions={shown} limit={document.abilities.change && document.archivedAt === null ? maxUploadBytes() : null} />
    </>
  );
}
