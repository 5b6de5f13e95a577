"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Announcer } from "@/components/reader/announcer";
import { Chooser } from "@/components/reader/chooser";
import { ClaimsColumn } from "@/components/reader/claims-column";
import { CrowdMarks } from "@/components/reader/crowd-marks";
import { DocumentHead, type DocumentHeadProps } from "@/components/reader/document-head";
import { DocumentsPanel } from "@/components/reader/documents-panel";
import { FragmentHandles } from "@/components/reader/fragment-handles";
import { GoneNote } from "@/components/reader/gone-note";
import { KeysDialog } from "@/components/reader/keys-dialog";
import { PrintNotes } from "@/components/reader/print-notes";
import type { ReaderServices } from "@/components/reader/reader-services";
import { SelectionBar } from "@/components/reader/selection-bar";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { TextView } from "@/components/reader/text-view";
import { Toolbar } from "@/components/reader/toolbar";
import { UnsentBanner } from "@/components/reader/unsent-banner";
import { useCommands } from "@/components/reader/use-commands";
import { useDeepLink } from "@/components/reader/use-deep-link";
import { useReaderKeys } from "@/components/reader/use-reader-keys";
import { useRefresh } from "@/components/reader/use-refresh";
import { useSingleKeys } from "@/components/reader/use-single-keys";
import { useReader } from "@/components/reader/use-store";
import styles from "./reader.module.css";

/** The reader once everything is there: documents, text, claims. */
export function ReaderScreen({ services, provenanceForm }: DocumentHeadProps) {
  const t = useTranslations("reader");
  const { source, controller, index } = services;
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ReaderView | null>(null);
  const [isKeysOpen, setIsKeysOpen] = useState(false);
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const run = useCommands(services, useCallback(() => setIsKeysOpen(true), []));
  const [goneId, closeGone] = useDeepLink(services, view);
  useReader(controller, "passages");
  useReaderKeys(root, singleKeys, run);
  useRefresh(services);
  useTones(services);
  return (
    <div ref={root} className={styles.reader} data-layout="wide">
      <DocumentHead services={services} provenanceForm={provenanceForm} />
      <Toolbar services={services} run={run} onDocuments={() => setIsPanelOpen(!isPanelOpen)} isDocumentsOpen={isPanelOpen} />
      <div className={styles.notes}>
        <UnsentBanner services={services} />
        {goneId && <GoneNote services={services} claimId={goneId} onClose={closeGone} />}
        {services.orphans.length > 0 && <p role="note">{t("orphans", { count: services.orphans.length })}</p>}
      </div>
      <div className={styles.columns}>
        {isPanelOpen && (
          <div className={styles.panel}>
            <DocumentsPanel source={source} claims={index.ordered.length} />
          </div>
        )}
        <div className={styles.text}>
          <div className={styles.measure}>
            <CrowdMarks services={services} view={view} />
            <TextView controller={controller} label={t("text.label", { title: source.document.title })} language={source.document.language} onView={setView} />
            <FragmentHandles services={services} view={view} />
            <SelectionBar services={services} view={view} run={run} />
          </div>
        </div>
        <ClaimsColumn services={services} view={view} />
      </div>
      <PrintNotes services={services} view={view} />
      <Chooser services={services} view={view} />
      <KeysDialog isOpen={isKeysOpen} onOpenChange={setIsKeysOpen} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
      <Announcer services={services} />
    </div>
  );
}

/** Paints anew when a party's side becomes known. */
function useTones({ directory, index, controller }: ReaderServices): void {
  useEffect(() => {
    const retone = () => index.retone() && controller.touch();
    retone();
    return directory.subscribe(retone);
  }, [directory, index, controller]);
}
