"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import type { ReaderSource } from "@/components/reader/reader-services";
import { ButtonLink } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import styles from "./document-head.module.css";

const SHARED = "shared";

/** Shows the claims of an imported or a closed layer in place of the shared ones, where there are such layers. */
export function LayerSwitch({ source: { project, document, layers, layerId } }: { source: ReaderSource }) {
  const t = useTranslations("reader.layer");
  const router = useRouter();
  if (layers.length === 0) return null;
  const address = `/p/${project.slug}/documents/${document.id}`;
  const choices = [{ id: SHARED, label: t("shared") }, ...layers.map(({ id, name, isClosed }) => ({ id, label: isClosed ? t("closed", { name }) : name }))];
  const shown = layers.find(({ id }) => id === layerId);
  return (
    <div className={styles.layer}>
      <Select label={t("label")} choices={choices} value={layerId ?? SHARED} onChange={(id) => router.push(id === SHARED ? address : `${address}?layer=${id}`)} />
      {shown && (
        <p role="status">
          {t(shown.isClosed ? "readingClosed" : "reading", { name: shown.name })} {shown.mayTake && <ButtonLink size="small" href={`/p/${project.slug}/documents#layers`}>{t("take")}</ButtonLink>}
        </p>
      )}
    </div>
  );
}
