"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { fileSize } from "@/components/ui/file-size";
import { AnnotationsDialog, type AnnotationsDialogProps } from "./annotations/annotations-dialog";
import type { Revises } from "./send-source";
import { PasteDialog } from "./paste-dialog";
import { isLanguageTag } from "./review-form";
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
  const { uploads, addFiles, addText, addPage, ...acts } = useUploads(project, { limit, revises, onImported: () => router.refresh() });
  const acceptable = uploads.flatMap(({ id, language, state }) => (state.kind === "review" ? [{ id, language: language ?? state.review.language }] : [])).filter(({ language }) => isLanguageTag(language));
  function remove(id: string) {
    acts.remove(id);
    heading.current?.focus();
  }
  return (
    <section className={styles.panel} aria-labelledby="upload-title">
      <div className={styles.head}>
        <h2 id="upload-title" ref={heading} tabIndex={-1} className={styles.title}>{t(revises ? "titleRevision" : "title")}</h2>
        <div className={styles.acts}>
          <PasteDialog onText={addText} onPage={addPage} isRevision={revises !== undefined} />
          {annotations && <AnnotationsDialog {...{ project, limit, ...annotations }} onImported={() => router.refresh()} />}
        </div>
      </div>
      <FileDrop label={t(revises ? "dropRevision" : "drop")} hint={t("hint", { limit: fileSize(limit) })} onFiles={addFiles} />
      {uploads.length > 0 && (
        <ul className={styles.uploads} aria-label={t("list")}>
          {uploads.map((upload) => (
            <UploadLine key={upload.id} project={project} upload={upload} isSingle={revises !== undefined} acts={{ ...acts, remove }} onSaved={() => router.refresh()} />
          ))}
        </ul>
      )}
      {!revises && acceptable.length > 1 && (
        <div className={styles.acts}>
          <Button onPress={() => acceptable.forEach(({ id, language }) => acts.retry(id, { language, accepted: true }))}>{t("acceptAll", { count: acceptable.length })}</Button>
        </div>
      )}
      <p role="status" className="said">
        {uploads.map(({ fileName, state }) => (state.kind === "sending" ? "" : `${fileName}: ${t(`state.${state.kind}`)}. `)).join("")}
      </p>
    </section>
  );
}
