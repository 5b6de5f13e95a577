"use client";
import { useFormatter, useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { LocalTime } from "@/components/ui/local-time";
import type { RevisionRecord } from "@/lib/documents/record";
import styles from "./revisions.module.css";

/** Every text that a document has had, newest first, with the ways to read it and to its bytes. */
export function RevisionList({ project, documentId, revisions }: { project: string; documentId: string; revisions: readonly Pick<RevisionRecord, "id" | "ordinal" | "length" | "createdAt" | "sourceType">[] }) {
  const t = useTranslations("revisions.list");
  const format = useFormatter();
  const page = `/p/${project}/documents/${documentId}`;
  return (
    <ul className={styles.revisions} aria-label={t("title")}>
      {revisions.map(({ id, ordinal, length, createdAt, sourceType }, index) => (
        <li key={id}>
          <strong>{t("revision", { ordinal })}</strong> {index === 0 && <Badge>{t("newest")}</Badge>}
          <span className={styles.state}>
            <LocalTime at={createdAt} /> · {sourceType} · {t("length", { length })}
          </span>
          <Link href={index === 0 ? page : `${page}/revisions/${id}`} aria-label={t("readOne", { ordinal: format.number(ordinal) })}>{t("read")}</Link>
          <a href={`/api/v1/projects/${project}/documents/${documentId}/revisions/${id}/original`} aria-label={t("originalOne", { ordinal })} download>{t("original")}</a>
        </li>
      ))}
    </ul>
  );
}
