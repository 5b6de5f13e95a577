"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { FileDrop } from "@/components/ui/file-drop";
import { fileSize } from "@/components/ui/file-size";
import { AnnotationsDialog, type AnnotationsDialogProps } from "./annotations/annotations-dialog";
import type { Revises } from "./send-source";
import { PasteDialog } from "./paste-dialog";
import { UploadLine } from "./upload-line";
import styles from "./upload.module.css";
import { useUploads } from "./use-uploads";

/** What belongs to a whole project only: annotations of others. */
export type UploadPanelProps = Pick<AnnotationsDialogProps, "project" | "limit"> & {
  readonly revises?: Revises;
  readonly annotations?: Pick<AnnotationsDialogProps, "formats" | "documents">;
};

/** Takes sources into the project, or into a document as its new text, by file or by paste, and keeps each in view until it is dealt with. */
export function UploadPanel({ project, limit, revises, annotations }: UploadPanelProps) {
  const t = useTranslations("documents.upload");
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const { uploads, addFiles, addText, ...acts } = useUploads(project, { limit, revises, onImported: () => router.refresh() });
  function remove(id: string) {
    acts.remove(id);
    heading.current?.focus();
  }
  return (
    <section className={styles.panel} aria-labelledby="upload-title">
      <div className={styles.head}>
        <h2 id="upload-title" ref={heading} tabIndex={-1} className={styles.title}>{t(revises ? "titleRevision" : "title")}</h2>
        <div className={styles.acts}>
          <PasteDialog onText={addText} isRevision={revises !== undefined} />
          {annotations && <AnnotationsDialog {...{ project, limit, ...annotations }} onImported={() => router.refresh()} />}
        </div>
      </div>
      <FileDrop label={t(revises ? "dropRevision" : "drop")} hint={t("hint", { limit: fileSize(limit) })} onFiles={addFiles} />
      {uploads.length > 0 && (
        <ul className={styles.uploads} aria-label={t("list")}>
          {uploads.map((upload) => (
            <UploadLine key={upload.id} project={project} upload={upload} acts={{ ...acts, remove }} onSaved={() => router.refresh()} />
          ))}
        </ul>
      )}
      <p role="status" className="said">
        {uploads.map(({ fileName, state }) => (state.kind === "sending" ? "" : `${fileName}: ${t(`state.${state.kind}`)}. `)).join("")}
      </p>
    </section>
  );
}
