"use client";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useDeferredValue, useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { CardList } from "@/components/reader/card-list";
import { Margin } from "@/components/reader/margin";
import { PassageCard } from "@/components/reader/passage-card";
import { ComposerPanel } from "@/components/reader/reader-parts";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useIsNarrow } from "@/components/reader/use-is-narrow";
import { useReader } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import styles from "./claims-column.module.css";

export interface ClaimsColumnProps {
  readonly services: ReaderServices;
  readonly view: ReaderView | null;
}

/** The claims beside the text; on a narrow screen, in a sheet at its foot. */
export function ClaimsColumn({ services, view }: ClaimsColumnProps) {
  const t = useTranslations("reader");
  const isNarrow = useIsNarrow();
  const isOpen = useReader(services.controller, "isComposerOpen");
  useReader(services.controller, "focusWishes");
  // The composer is much to draw: the mark that it is opened for is painted first, unless it is to be typed into at once.
  const isDrawn = useDeferredValue(isOpen);
  const isComposerOpen = isOpen && (isDrawn || services.controller.isFocusWished);
  useReader(services.controller, "passages");
  if (isNarrow) return <Sheet services={services} view={view} />;
  return (
    <aside className={styles.column} aria-label={t("margin.title")}>
      {isComposerOpen && (
        <div className={styles.composer}>
          <ComposerPanel services={services} view={view} />
        </div>
      )}
      <div className={styles.cards} hidden={isComposerOpen}>
        {services.index.size === 0 ? <NoClaims services={services} /> : <Margin services={services} view={view} />}
      </div>
    </aside>
  );
}

function NoClaims({ services }: { services: ReaderServices }) {
  const t = useTranslations("reader");
  const isComplete = useIsComplete(services);
  return isComplete && <EmptyState title={t("empty.title")}>{t(services.source.me.mayClaim ? "empty.next" : "empty.readOnly")}</EmptyState>;
}

/** Whether all claims are there: until then none can't be said to be. */
function useIsComplete({ complete }: ReaderServices): boolean {
  const [isComplete, setIsComplete] = useState(false);
  useEffect(() => {
    complete.then(() => setIsComplete(true), () => {});
  }, [complete]);
  return isComplete;
}

function Sheet({ services, view }: ClaimsColumnProps) {
  const t = useTranslations("reader");
  const isComposerOpen = useReader(services.controller, "isComposerOpen");
  useReader(services.controller, "currentId");
  const [isOpen, setIsOpen] = useState(false);
  const count = services.index.size;
  const passage = services.controller.current;
  const { wantClaims } = services;
  useEffect(() => passage && wantClaims([passage.id]), [passage, wantClaims]);
  if (isComposerOpen) {
    return (
      <aside className={styles.sheet} data-size="tall" aria-label={t("margin.title")}>
        <ComposerPanel services={services} view={view} />
      </aside>
    );
  }
  return (
    <aside className={styles.sheet} data-size={isOpen ? "half" : "closed"} aria-label={t("margin.title")}>
      <Button variant="quiet" className={styles.handle!} aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)} icon={isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}>
        {t("margin.count", { count })}
      </Button>
      {!isOpen && passage && (
        <div className={styles.peek}>
          <PassageCard services={services} passage={passage} isCurrent />
        </div>
      )}
      {isOpen && <div className={styles.list}>{count === 0 ? <NoClaims services={services} /> : <CardList services={services} />}</div>}
    </aside>
  );
}
