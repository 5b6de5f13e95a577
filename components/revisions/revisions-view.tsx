"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { RevisionList } from "@/components/revisions/revision-list";
import { SideBySide } from "@/components/revisions/side-by-side";
import { WaitingList } from "@/components/revisions/waiting-list";
import type { RevisionRecord } from "@/lib/documents/record";
import styles from "./revisions.module.css";

export interface RevisionsViewProps {
  readonly project: string;
  readonly documentId: string;
  readonly language: string;
  /** newest first */
  readonly revisions: readonly Pick<RevisionRecord, "id" | "ordinal" | "length" | "createdAt" | "sourceType">[];
  /** the way to add one, for whoever may */
  readonly adding: ReactNode;
  readonly onChanged: () => void;
}

/** A document's texts: all of them, what waits for a decision about the newest, and what changed from one to another. */
export function RevisionsView({ project, documentId, language, revisions, adding, onChanged }: RevisionsViewProps) {
  const t = useTranslations("revisions");
  const newest = revisions[0]!.id;
  return (
    <>
      <RevisionList {...{ project, documentId, revisions }} />
      {adding && <div className={styles.section}>{adding}</div>}
      {revisions.length > 1 && (
        <section className={styles.section} aria-labelledby="waiting-title" id="waiting">
          <h2 id="waiting-title">{t("queue.title")}</h2>
          <WaitingList key={newest} {...{ project, documentId, language, onChanged }} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="compare-title" id="changes">
        <h2 id="compare-title">{t("compare.title")}</h2>
        <SideBySide key={newest} {...{ project, documentId, revisions }} />
      </section>
    </>
  );
}
