"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { FileDrop } from "@/components/ui/file-drop";
import { fileSize } from "@/components/ui/file-size";
import { AnnotationsDialog, type AnnotationsDialogProps } from "./annotations/annotations-dialog";
import { PasteDialog } from "./paste-dialog";
import { UploadLine } from "./upload-line";
import styles from "./upload.module.css";
import { useUploads } from "./use-uploads";

/** Takes sources into the project, by file or by paste, and keeps each in view until it is dealt with. */
export function UploadPanel({ project, limit, formats, documents }: Omit<AnnotationsDialogProps, "onImported">) {
  const t = useTranslations("documents.upload");
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const { uploads, addFiles, addText, ...acts } = useUploads(project, { limit, onImported: () => router.refresh() });
  function remove(id: string) {
    acts.remove(id);
    heading.current?.focus();
  }
  return (
    <section className={styles.panel} aria-labelledby="upload-title">
      <div className={styles.head}>
        <h2 id="upload-title" ref={heading} tabIndex={-1} className={styles.title}>{t("title")}</h2>
        <div className={styles.acts}>
          <PasteDialog onText={addText} />
          <AnnotationsDialog {...{ project, limit, formats, documents }} onImported={() => router.refresh()} />
        </div>
      </div>
      <FileDrop label={t("drop")} hint={t("hint", { limit: fileSize(limit) })} onFiles={addFiles} />
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
