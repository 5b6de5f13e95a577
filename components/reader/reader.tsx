"use client";
import { useTranslations } from "use-intl/react";
import type { ProvenanceForm } from "@/components/reader/document-head";
import { ReaderScreen } from "@/components/reader/reader-screen";
import type { ReaderSource, RevisionContent } from "@/components/reader/reader-services";
import type { TalkDialogSlot } from "@/components/reader/talk/talk-dialog-slot";
import { useReaderStart } from "@/components/reader/use-reader-start";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import styles from "./reader.module.css";

export interface ReaderProps {
  readonly source: ReaderSource;
  /** the text, where it is short enough to come with the page */
  readonly content: RevisionContent | null;
  readonly provenanceForm: ProvenanceForm;
  readonly talkDialog: TalkDialogSlot;
}

/** A document, read and annotated. */
export function Reader({ source, content, provenanceForm, talkDialog }: ReaderProps) {
  const t = useTranslations("reader");
  const { start, retry } = useReaderStart(source, content);
  if (start.kind === "ready") return <ReaderScreen services={start.services} provenanceForm={provenanceForm} talkDialog={talkDialog} />;
  return (
    <div className={styles.reader} data-layout="wide">
      <div className={styles.waiting}>
        <h1 dir="auto">{source.document.title}</h1>
        {start.kind === "loading" && <p role="status">{t("load.loading")}</p>}
        {start.kind === "failed" && (
          <ErrorNote what={start.detail ?? t("load.failed")} kept={t("load.kept")} next={t("load.next")} {...(start.requestId ? { requestId: start.requestId } : {})}>
            <Button size="small" onPress={retry}>
              {t("load.retry")}
            </Button>
          </ErrorNote>
        )}
      </div>
    </div>
  );
}
