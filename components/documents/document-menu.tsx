"use client";
import { Archive, ArchiveRestore, Download, Ellipsis, FileOutput, Pencil } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useFailureWords } from "@/components/ui/failure-note";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { Call } from "@/components/ui/request";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { DocumentRecord } from "@/lib/documents/record";
import type { ListedDocument } from "./listed";

type DocumentMenuProps = { project: string; document: ListedDocument; onEdit: () => void; onChanged: () => void };

/** What can be done with one document; what the one who looks may not do is not offered. */
export function DocumentMenu({ project, document, onEdit, onChanged }: DocumentMenuProps) {
  const t = useTranslations("documents.menu");
  const { archive, restore } = useArchive(project, document, onChanged);
  const { title, archivedAt, abilities } = document;
  const original = `/api/v1/projects/${project}/documents/${document.id}/original`;
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination -- a download, not a page
  const download = () => window.location.assign(original);
  return (
    <Menu label={t("label", { title })} trigger={<IconButton size="small" label={t("label", { title })} icon={<Ellipsis aria-hidden />} />}>
      {abilities.change && <MenuItem label={t("edit")} icon={<Pencil aria-hidden />} onAction={onEdit} />}
      <MenuItem label={t("original")} detail={document.fileName} icon={<Download aria-hidden />} onAction={download} />
      <MenuItem label={t("export")} href={`/p/${project}/settings?document=${document.id}#export`} icon={<FileOutput aria-hidden />} />
      {abilities.change && archivedAt === null && <MenuItem label={t("archive")} icon={<Archive aria-hidden />} onAction={() => void archive(document.version)} />}
      {abilities.change && archivedAt !== null && <MenuItem label={t("restore")} icon={<ArchiveRestore aria-hidden />} onAction={() => void restore(document.version)} />}
    </Menu>
  );
}

/** Putting a document away and taking it back; each offers the other as its undoing. */
function useArchive(project: string, { id, title }: ListedDocument, onChanged: () => void) {
  const t = useTranslations("documents.menu");
  const words = useFailureWords();
  const { send } = useSending();
  const path = `/projects/${project}/documents/${id}`;

  async function change(call: Call): Promise<DocumentRecord | null> {
    const answer = await send<DocumentRecord>(call);
    onChanged();
    if (answer.kind === "done") return answer.value;
    notify({ tone: "danger", text: `${t("failed", { title })} ${words(answer)}` });
    return null;
  }
  async function archive(seen: number) {
    const record = await change({ method: "DELETE", path, seen });
    if (record) notify({ text: t("archived", { title }), action: { label: t("undo"), onAction: () => void restore(record.version) } });
  }
  async function restore(seen: number) {
    const record = await change({ method: "POST", path: `${path}/restore`, seen });
    if (record) notify({ text: t("restored", { title }) });
  }
  return { archive, restore };
}
