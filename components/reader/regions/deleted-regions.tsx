"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import { useRegions } from "@/components/reader/regions/use-regions";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { read } from "@/components/ui/request";
import { regionInput, type RegionInput, type RegionRecord } from "@/lib/documents/record";
import { shortened } from "@/lib/text/shortened";
import styles from "./panels.module.css";

interface Deleted {
  readonly input: RegionInput;
  readonly version: number;
}
const NEWEST = 200;

/** The regions that were deleted; each can be taken back. */
export function DeletedRegions({ services }: { services: ReaderServices }) {
  const t = useTranslations("regions");
  const { regions, source, text } = services;
  const standing = useRegions(services);
  const [deleted, setDeleted] = useState<readonly Deleted[] | "failed" | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    readDeleted(services, abort.signal).then(setDeleted, () => abort.signal.aborted || setDeleted("failed"));
    return () => abort.abort();
  }, [services]);
  if (deleted === "failed") return <ErrorNote what={t("deleted.failed")} next={t("deleted.next")} />;
  if (deleted === null) return <p role="status">{t("deleted.loading")}</p>;
  const ids = new Set(standing.map(({ id }) => id));
  const left = deleted.filter(({ input }) => !ids.has(input.id));
  if (left.length === 0) return <p className={styles.hint}>{t("deleted.none")}</p>;
  return (
    <ul className={styles.plain} aria-label={t("deleted.label", { count: left.length })}>
      {left.map((each) => (
        <li key={each.input.id} className={styles.item}>
          <span className={styles.label}>{t(`roles.${each.input.role}`)}</span>
          <bdi className={styles.words}>{shortened(text.text.slice(each.input.start, each.input.end), 140)}</bdi>
          {source.me.mayMark && (
            <Button size="small" onPress={() => regions.restore([each])}>
              {t("deleted.restore")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

async function readDeleted({ source }: ReaderServices, signal: AbortSignal): Promise<readonly Deleted[]> {
  const query = new URLSearchParams({ revisionId: source.revision.id, deleted: "true", limit: String(NEWEST) });
  const { items } = await read<{ items: RegionRecord[] }>(`${projectPathOf(source)}/regions?${query}`, signal);
  return items.map((record) => ({ input: regionInput.strip().parse(record), version: record.version }));
}
