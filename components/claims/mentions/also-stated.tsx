"use client";
import { useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl/react";
import type { Directory } from "@/components/claims/client/directory";
import { LikelyClaim } from "@/components/claims/mentions/likely-claim";
import { useLikely } from "@/components/claims/mentions/use-likely";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { TextField } from "@/components/ui/text-field";
import type { Passage } from "@/lib/claims/likeness";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import type { Span } from "@/lib/text/span";
import styles from "./also-stated.module.css";

export interface AlsoStatedProps {
  readonly projectPath: string;
  readonly directory: Directory;
  readonly at: { readonly documentId: string; readonly revisionId: string; readonly span: Span };
  readonly passage: Passage;
  readonly onChoose: (claim: ClaimSeen) => void;
  readonly onClose: () => void;
}

/** The claims that the selected words may state too, the likelier first, each with the reasons. Somebody chooses. */
export function AlsoStated({ projectPath, directory, at, passage, onChoose, onClose }: AlsoStatedProps) {
  const t = useTranslations("claims");
  const [query, setQuery] = useState("");
  useSyncExternalStore(directory.subscribe, () => directory.version, () => 0);
  const { claims, isLoading, hasFailed, more, retry } = useLikely({ projectPath, directory, at, passage, query });
  return (
    <Dialog title={t("also.title")} size="wide" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className={styles.body}>
        <blockquote className={styles.passage} dir="auto">{passage.words}</blockquote>
        <TextField label={t("also.search")} description={t("also.searchNote")} value={query} onChange={setQuery} autoFocus />
        {hasFailed && (
          <ErrorNote what={t("also.failed")} kept={t("also.kept")} next={t("also.retryNote")}>
            <Button size="small" onPress={retry}>{t("problem.retry")}</Button>
          </ErrorNote>
        )}
        <p role="status" className={styles.note}>{isLoading ? t("also.loading") : hasFailed ? "" : t("also.count", { count: claims.length })}</p>
        <ul className={styles.list}>
          {claims.map((likely) => (
            <LikelyClaim key={likely.claim.id} likely={likely} directory={directory} documentId={at.documentId} onChoose={() => onChoose(likely.claim)} />
          ))}
        </ul>
        {more && <Button size="small" onPress={more}>{t("also.more")}</Button>}
      </div>
    </Dialog>
  );
}
