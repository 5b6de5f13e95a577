import type { Metadata } from "next";
import { DocumentList } from "@/components/documents/document-list";
import type { ListedDocument } from "@/components/documents/listed";
import { LayerList } from "@/components/documents/annotations/layer-list";
import { UploadPanel } from "@/components/documents/upload-panel";
import { PageHeader } from "@/components/ui/page-header";
import type { UserActor } from "@/lib/access/actor";
import { listDocuments } from "@/lib/data/documents/documents";
import { listLayers } from "@/lib/data/imports/layers";
import { mayIn } from "@/lib/data/membership";
import { listParties } from "@/lib/data/parties/list";
import { readNames, writtenFormat } from "@/lib/formats/registry";
import { readPage } from "@/lib/server/page";
import { maxUploadBytes } from "@/lib/server/upload";
import { wholeList } from "@/lib/server/whole-list";
import { translator } from "@/messages/translator";

const t = translator("documents");

const readable = readNames.map((name) => ({ name, title: writtenFormat(name)!.title }));

export const metadata: Metadata = { title: t("title") };

async function read(actor: UserActor, project: string) {
  const { items, isCut } = await wholeList((page) => listDocuments(actor, project, { ...page, archived: true }));
  const ids = [...new Set(items.flatMap(({ publisherPartyId: id }) => (id === null ? [] : [id])))];
  const publishers = await wholeList((page) => listParties(actor, project, { ...page, ids }));
  const names = new Map(publishers.items.map(({ id, names: [first] }) => [id, first?.text ?? ""]));
  const documents = items.map((item): ListedDocument => ({ ...item, publisherName: names.get(item.publisherPartyId ?? "") ?? "" }));
  const layers = (await listLayers(actor, project)).items.filter(({ kind }) => kind === "imported");
  return { documents, layers, isCut, canImport: await mayIn(actor, project, "document.write") };
}

export default async function DocumentsPage({ params }: { params: Promise<{ project: string }> }) {
  const { project } = await params;
  const { canImport, layers, ...list } = await readPage(`/p/${project}/documents`, (actor) => read(actor, project));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {canImport && <UploadPanel project={project} limit={maxUploadBytes()} annotations={{ formats: readable, documents: list.documents.filter(({ archivedAt }) => archivedAt === null).map(({ id, title }) => ({ id, title })) }} />}
      <DocumentList project={project} canImport={canImport} {...list} />
      <LayerList project={project} layers={layers} />
    </>
  );
}
