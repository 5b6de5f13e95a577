"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import type { Failure } from "@/components/ui/request";
import { Table } from "@/components/ui/table";
import type { LayerListed } from "@/lib/data/imports/layers";
import styles from "./annotations.module.css";
import { LayerRow } from "./layer-row";

/** What was said of an act on a layer: done, or why not. */
export interface LayerNews {
  readonly words: string;
  readonly failure?: Failure;
}

/** The layers that came from other programs, and what can be done with them. */
export function LayerList({ project, layers }: { project: string; layers: readonly LayerListed[] }) {
  const t = useTranslations("layers.list");
  const router = useRouter();
  const [news, setNews] = useState<LayerNews | null>(null);
  if (layers.length === 0) return null;
  const tell = (told: LayerNews) => {
    setNews(told);
    router.refresh();
  };
  return (
    <section id="layers" aria-labelledby="layers-title" className={styles.layers}>
      <h2 id="layers-title">{t("title")}</h2>
      <p>{t("lead")}</p>
      {news?.failure ? <FailureNote what={news.words} failure={news.failure} /> : <p role="status">{news?.words ?? ""}</p>}
      <Table caption={t("caption")} captionHidden hover>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col" data-numeric>{t("claims")}</th>
            <th scope="col" data-numeric>{t("taken")}</th>
            <th scope="col" data-numeric className={styles.wide}>{t("documents")}</th>
            <th scope="col" className={styles.wide}>{t("imported")}</th>
            <th scope="col"><span className="said">{t("acts")}</span></th>
          </tr>
        </thead>
        <tbody>{layers.map((layer) => <LayerRow key={layer.id} project={project} layer={layer} tell={tell} />)}</tbody>
      </Table>
    </section>
  );
}
