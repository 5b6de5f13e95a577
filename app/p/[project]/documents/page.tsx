import type { Metadata } from "next";
import { LayerList } from "@/components/documents/annotations/layer-list";
import { ImportsUnderWay } from "@/components/projects/jobs/job-list";
import { UploadPanel } from "@/components/documents/upload-panel";
import { ChangesLine } from "@/components/ui/live/changes-line";
import { PageHeader } from "@/components/ui/page-header";
import { readNames, writtenFormat } from "@/lib/formats/registry";
import { readPage } from "@/lib/server/page";
import { maxUploadBytes } from "@/lib/server/upload";
import { translator } from "@/messages/translator";
import { DocumentSection } from "./document-section";
import { readListing } from "./listing";

const t = translator("documents");

const readable = readNames.map((name) => ({ name, title: writtenFormat(name)!.title }));

const titles = Object.fromEntries(readable.map(({ name, title }) => [name, title]));

export const metadata: Metadata = { title: t("title") };

export default async function DocumentsPage({ params }: { params: Promise<{ project: string }> }) {
  const { project } = await params;
  const { since, canImport, layers, jobs, ...list } = await readPage(`/p/${project}/documents`, (actor) => readListing(actor, project));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {canImport && <UploadPanel project={project} limit={maxUploadBytes()} annotations={{ formats: readable, documents: list.documents.filter(({ archivedAt }) => archivedAt === null).map(({ id, title }) => ({ id, title })) }} />}
      <ChangesLine key={since} slug={project} since={since} about="documents" />
      <DocumentSection project={project} canImport={canImport} {...list} />
      <ImportsUnderWay project={project} first={jobs} titles={titles} />
      <LayerList project={project} layers={layers} />
    </>
  );
}
