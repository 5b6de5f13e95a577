"use client";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/link";
import { ErrorNote } from "@/components/ui/error-note";
import { ProgressBar } from "@/components/ui/progress-bar";
import { isUnderWay, type Upload, type UploadMoves, type UploadProgress, type UploadState, type UploadWarning } from "@/lib/documents/upload";
import { EncodingQuestion } from "./encoding-question";
import { fileSize } from "@/components/ui/file-size";
import { Remarks } from "./found-list";
import { ImportedForm } from "./imported-form";
import { PartsForm } from "./parts-form";
import { RefusalNote } from "./refusal-note";
import { ReviewForm } from "./review-form";
import styles from "./upload.module.css";
import type { Uploads } from "./use-uploads";

type UploadLineProps = {
  project: string;
  upload: Upload;
  acts: Pick<Uploads, "cancel" | "retry" | "remove" | "choose" | "takeParts">;
  /** only one of the documents of a file can be taken */
  isSingle: boolean;
  onSaved: () => void;
};

/** One source on its way into the project. */
export function UploadLine({ project, upload, acts, isSingle, onSaved }: UploadLineProps) {
  const t = useTranslations("documents.upload");
  const { id, fileName, size, state } = upload;
  const canCancel = state.kind === "waiting" || (isUnderWay(upload) && !isStoring(state));
  return (
    <li className={styles.upload} aria-labelledby={`upload-${id}`}>
      <div className={styles.head}>
        <h3 id={`upload-${id}`} className={styles.name}>{fileName}</h3>
        <span className={styles.state}>{t(`state.${state.kind}`)} · {fileSize(size)}</span>
        <span className={styles.acts}>
          {state.kind === "cancelled" && <Button size="small" onPress={() => acts.retry(id)}>{t("retry")}</Button>}
          {canCancel && <Button size="small" onPress={() => acts.cancel(id)} aria-label={t("cancelOne", { fileName })}>{t("cancel")}</Button>}
          {!canCancel && !isUnderWay(upload) && (
            <Button size="small" variant="quiet" onPress={() => acts.remove(id)} aria-label={t("removeOne", { fileName })}>{t("remove")}</Button>
          )}
        </span>
      </div>
      <UploadDetail {...{ project, upload, acts, isSingle, onSaved }} />
    </li>
  );
}

const isStoring = (state: UploadState) => state.kind === "reading" && state.progress?.stage === "storing";

function UploadDetail({ project, upload, acts, isSingle, onSaved }: UploadLineProps) {
  const t = useTranslations("documents.upload");
  const { id, fileName, state } = upload;
  switch (state.kind) {
    case "waiting":
    case "cancelled":
      return null;
    case "sending":
      return <ProgressBar label={t("sent", { sent: fileSize(state.sent), total: fileSize(state.total) })} value={state.sent} total={state.total} />;
    case "reading":
      return <ReadingBar progress={state.progress} />;
    case "imported":
      return (
        <>
          <WarningList warnings={state.warnings} />
          {state.moves ? <Moves moves={state.moves} /> : <ImportedForm project={project} record={state.document} onSaved={onSaved} />}
        </>
      );
    case "ask":
      return <EncodingQuestion fileName={fileName} suggestions={state.suggestions} onChoose={(encoding) => acts.retry(id, { encoding })} />;
    case "review":
      return <ReviewForm fileName={fileName} review={state.review} language={upload.language ?? state.review.language} onLanguage={(language) => acts.choose(id, { language })} onChoose={(choices) => acts.retry(id, choices)} />;
    case "parts":
      return <PartsForm {...{ isSingle, ...state }} onTake={(parts) => acts.takeParts(id, parts)} />;
    case "known":
      return <KnownNote project={project} known={state} onAgain={() => acts.retry(id, { again: true })} />;
    case "refused":
      return (
        <RefusalNote fileName={fileName} refusal={state.refusal} requestId={state.requestId}>
          {upload.encoding && <Button size="small" onPress={() => acts.retry(id, { encoding: null })}>{t("otherEncoding")}</Button>}
        </RefusalNote>
      );
    case "denied":
      return <ErrorNote what={t("denied", { fileName })} next={state.detail} requestId={state.requestId}><RetryButton onPress={() => acts.retry(id)} /></ErrorNote>;
    case "failed":
      return (
        <ErrorNote what={t("failed", { fileName })} kept={t("failedKept")} next={t("failedNext")} requestId={state.requestId}>
          <RetryButton onPress={() => acts.retry(id)} />
        </ErrorNote>
      );
  }
}

/** What a new revision has become of the claims of its document. */
function Moves({ moves: { mentions, regions } }: { moves: UploadMoves }) {
  const t = useTranslations("documents.upload");
  return <p>{t("moved", { moved: mentions.moved, waiting: mentions.proposed + mentions.lost })} {regions.left > 0 && t("regionsLeft", { count: regions.left })}</p>;
}

function ReadingBar({ progress }: { progress: UploadProgress | undefined }) {
  const t = useTranslations("documents.upload");
  if (progress?.stage === "storing") return <ProgressBar label={t("storing")} value={null} />;
  if (progress?.stage === "waiting") return <ProgressBar label={t("queued")} value={null} />;
  if (!progress?.unit || progress.total === null) return <ProgressBar label={t("reading")} value={null} />;
  return <ProgressBar label={t(`readSoFar.${progress.unit}`, { done: progress.done, total: progress.total })} value={progress.done} total={progress.total} />;
}

function RetryButton({ onPress }: { onPress: () => void }) {
  const t = useTranslations("documents.upload");
  return <Button size="small" onPress={onPress}>{t("retry")}</Button>;
}

type Known = Extract<UploadState, { kind: "known" }>;

function KnownNote({ project, known, onAgain }: { project: string; known: Known; onAgain: () => void }) {
  const t = useTranslations("documents.upload");
  return (
    <div className={styles.question} role="status">
      <p>{known.archived ? t("knownArchived", { title: known.title }) : t("known", { title: known.title })}</p>
      <div className={styles.acts}>
        <ButtonLink href={`/p/${project}/documents/${known.documentId}`} size="small">{t("openKnown")}</ButtonLink>
        <Button size="small" onPress={onAgain}>{t("again")}</Button>
      </div>
    </div>
  );
}

function WarningList({ warnings }: { warnings: readonly UploadWarning[] }) {
  const t = useTranslations("documents.warning");
  if (warnings.length === 0) return null;
  return (
    <div className={styles.warnings}>
      <p>{t("title")}</p>
      <ul>
        <Remarks remarks={warnings} />
      </ul>
    </div>
  );
}
