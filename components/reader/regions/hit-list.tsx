"use client";
import { useTranslations } from "use-intl/react";
import type { PanelProps } from "@/components/reader/regions/regions-panel";
import { Button } from "@/components/ui/button";
import { VirtualList } from "@/components/ui/virtual-list";
import type { Span } from "@/lib/text/span";
import styles from "./panels.module.css";

export interface HitListProps extends PanelProps {
  readonly hits: readonly Span[];
  /** the starts of those that shall not be marked */
  readonly left: ReadonlySet<number>;
  readonly onLeft: (left: ReadonlySet<number>) => void;
}

const AROUND = 30;
const LONGEST = 160;

/** What a search found, each in its context; picked ones will be marked. */
export function HitList({ services, view, hits, left, onLeft }: HitListProps) {
  const t = useTranslations("regions");
  const { text } = services.text;
  const toggle = (start: number) => onLeft(left.has(start) ? new Set([...left].filter((each) => each !== start)) : new Set([...left, start]));
  const picked = hits.filter(({ start }) => !left.has(start)).length;
  return (
    <>
      <div className={styles.row}>
        <p role="status" className={styles.hint}>
          {t("hits.picked", { count: picked, all: hits.length })}
        </p>
        <Button size="small" onPress={() => onLeft(picked === 0 ? new Set() : new Set(hits.map(({ start }) => start)))}>
          {t(picked === 0 ? "hits.all" : "hits.none")}
        </Button>
      </div>
      <VirtualList label={t("hits.label", { count: hits.length })} items={hits} keyOf={({ start }) => String(start)} estimate={64} onOpen={(hit) => view?.flash([hit])} className={styles.list!}>
        {(hit) => (
          <div className={styles.hit}>
            <input type="checkbox" checked={!left.has(hit.start)} onChange={() => toggle(hit.start)} aria-label={t("hits.pick", { words: text.slice(hit.start, Math.min(hit.end, hit.start + 60)) })} />
            <button type="button" className={styles.link} onClick={() => view?.flash([hit])}>
              {before(text, hit)}
              <mark>{hit.end - hit.start > LONGEST ? `${text.slice(hit.start, hit.start + LONGEST)}…` : text.slice(hit.start, hit.end)}</mark>
              {text.slice(hit.end, hit.end + AROUND)}
            </button>
          </div>
        )}
      </VirtualList>
    </>
  );
}

const before = (text: string, { start }: Span) => (start > AROUND ? "…" : "") + text.slice(Math.max(start - AROUND, 0), start);
