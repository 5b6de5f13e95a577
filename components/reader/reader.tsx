"use client";
import { useTranslations } from "use-intl/react";
import { Beginning } from "@/components/reader/beginning";
import { DocumentHead, type ProvenanceForm } from "@/components/reader/document-head";
import { ReaderScreen } from "@/components/reader/reader-screen";
import type { ReaderSource, RevisionContent } from "@/components/reader/reader-services";
import type { TalkDialogSlot } from "@/components/reader/talk/talk-dialog-slot";
import { useReaderStart } from "@/components/reader/use-reader-start";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import styles from "./reader.module.css";
import toolbar from "./toolbar.module.css";

export interface ReaderProps {
  readonly source: ReaderSource;
  /** the text, where it is short enough to come with the page */
  readonly content: RevisionContent | null;
  /** what of the text can be read before the program is there; null where the reading goes on elsewhere in a long one */
  readonly beginning: RevisionContent | null;
  readonly provenanceForm: ProvenanceForm;
  readonly talkDialog: TalkDialogSlot;
}

/** A document, read and annotated. */
export function Reader({ source, content, beginning, provenanceForm, talkDialog }: ReaderProps) {
  const t = useTranslations("reader");
  const { start, retry } = useReaderStart(source, content);
  if (start.kind === "ready") return <ReaderScreen services={start.services} provenanceForm={provenanceForm} talkDialog={talkDialog} />;
  if (start.kind === "loading") return <Waiting source={source} beginning={beginning} />;
  return (
    <div className={styles.reader} data-layout="wide">
      <div className={styles.waiting}>
        <h1 dir="auto">{source.document.title}</h1>
        <ErrorNote what={start.detail ?? t("load.failed")} kept={t("load.kept")} next={t("load.next")} {...(start.requestId ? { requestId: start.requestId } : {})}>
          <Button size="small" onPress={retry}>
            {t("load.retry")}
          </Button>
        </ErrorNote>
      </div>
    </div>
  );
}

const nobodyYet = () => null;

/** The reader's frame with what can be read already, in the places that all of it will have. */
function Waiting({ source, beginning }: Pick<ReaderProps, "source" | "beginning">) {
  const t = useTranslations("reader");
  return (
    <div className={styles.reader} data-layout="wide">
      <DocumentHead source={source} nameOf={nobodyYet} provenanceForm={null} />
      <div className={toolbar.bar}>
        <p role="status" className={styles.opening}>{t("load.loading")}</p>
      </div>
      <div className={styles.columns}>
        <div className={styles.text}>
          <div className={styles.measure}>{beginning && <Beginning content={beginning} language={source.document.language} place={source.place ?? 0} />}</div>
        </div>
      </div>
    </div>
  );
}
