"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { read } from "@/components/ui/request";
import type { ReaderSource } from "@/components/reader/reader-services";
import { ErrorNote } from "@/components/ui/error-note";
import { Link } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import type { DocumentListed } from "@/lib/data/documents/documents";
import styles from "./documents-panel.module.css";

type Loaded = readonly DocumentListed[] | "failed" | null;

async function readAll(slug: string, signal: AbortSignal): Promise<DocumentListed[]> {
  const all: DocumentListed[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const query = new URLSearchParams({ limit: "200", ...(cursor ? { cursor } : {}) });
    const page: { items: DocumentListed[]; next: string | null } = await read(`/projects/${slug}/documents?${query}`, signal);
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}

/** The project's documents with the number of their claims. */
export function DocumentsPanel({ source, claims }: { source: ReaderSource; claims: number }) {
  const t = useTranslations("reader");
  const { slug } = source.project;
  const [documents, setDocuments] = useState<Loaded>(null);
  const [filter, setFilter] = useState("");
  useEffect(() => {
    const abort = new AbortController();
    readAll(slug, abort.signal).then(setDocuments, () => abort.signal.aborted || setDocuments("failed"));
    return () => abort.abort();
  }, [slug]);
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = Array.isArray(documents) ? documents.filter((each) => each.title.toLocaleLowerCase().includes(wanted)) : [];
  return (
    <nav className={styles.panel} aria-label={t("documents.title")}>
      {documents === "failed" && <ErrorNote what={t("documents.failed")} next={t("load.next")} />}
      {documents === null && <p role="status">{t("documents.loading")}</p>}
      {Array.isArray(documents) && documents.length > 8 && <TextField label={t("documents.filter")} value={filter} onChange={setFilter} />}
      <ul className={styles.list}>
        {shown.map((each) => (
          <DocumentRow key={each.id} slug={slug} document={each} isCurrent={each.id === source.document.id} claims={each.id === source.document.id ? claims : each.claims} />
        ))}
      </ul>
    </nav>
  );
}

function DocumentRow({ slug, document, isCurrent, claims }: { slug: string; document: DocumentListed; isCurrent: boolean; claims: number }) {
  const t = useTranslations("reader");
  return (
    <li>
      <Link href={`/p/${slug}/documents/${document.id}`} className={styles.link} aria-current={isCurrent ? "page" : undefined}>
        <bdi className={styles.title}>{document.title}</bdi>
        <span className={styles.count} aria-label={t("documents.claims", { count: claims })}>
          {claims}
        </span>
      </Link>
    </li>
  );
}
