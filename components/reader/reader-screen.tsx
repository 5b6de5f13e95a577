"use client";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { AlsoStatedHere } from "@/components/reader/also-stated-here";
import { Announcer } from "@/components/reader/announcer";
import { Chooser } from "@/components/reader/chooser";
import { ClaimsColumn } from "@/components/reader/claims-column";
import { CrowdMarks } from "@/components/reader/crowd-marks";
import { DocumentHead, type ProvenanceForm } from "@/components/reader/document-head";
import { DocumentsPanel } from "@/components/reader/documents-panel";
import { FindBar } from "@/components/reader/find/find-bar";
import { FragmentHandles } from "@/components/reader/fragment-handles";
import { GoneNote } from "@/components/reader/gone-note";
import { AlsoReading, PresenceProvider } from "@/components/reader/presence";
import { PrintNotes } from "@/components/reader/print-notes";
import { CommandPanels, MarkDialog, NoteDialog, useReaderParts } from "@/components/reader/reader-parts";
import type { ReaderServices } from "@/components/reader/reader-services";
import { RevisionNotes } from "@/components/reader/revision-notes";
import { SelectionBar } from "@/components/reader/selection-bar";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { RegionMarks } from "@/components/reader/regions/region-marks";
import { RegionNews } from "@/components/reader/regions/region-news";
import { RegionPanels } from "@/components/reader/regions/region-panels";
import { useDesk } from "@/components/reader/regions/use-regions";
import { TalkDialogPlace, type TalkDialogSlot } from "@/components/reader/talk/talk-dialog-slot";
import { TalkMarks } from "@/components/reader/talk/talk-marks";
import { useTalkLoading } from "@/components/reader/talk/use-talk";
import { TaskBanner } from "@/components/reader/task-banner";
import { TextView } from "@/components/reader/text-view";
import { Toolbar } from "@/components/reader/toolbar";
import { UnsentBanner } from "@/components/reader/unsent-banner";
import { useCaretView } from "@/components/reader/use-caret-view";
import { useCommands, type ReaderPanel } from "@/components/reader/use-commands";
import { useLive } from "@/components/reader/use-live";
import { useDeepLink } from "@/components/reader/use-deep-link";
import { useReaderKeys } from "@/components/reader/use-reader-keys";
import { useReadingPlace } from "@/components/reader/use-reading-place";
import { useRefresh } from "@/components/reader/use-refresh";
import { useDirectory, useReader } from "@/components/reader/use-store";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import styles from "./reader.module.css";

/** The reader once everything is there: documents, text, claims. */
export function ReaderScreen({ services, provenanceForm, talkDialog }: { readonly services: ReaderServices; readonly provenanceForm: ProvenanceForm; readonly talkDialog: TalkDialogSlot }) {
  const t = useTranslations("reader");
  const { source, controller } = services;
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ReaderView | null>(null);
  const [panel, setPanel] = useState<ReaderPanel | null>(null);
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const keyboard = useKeyboard();
  const run = useCommands(services, setPanel);
  const [goneId, closeGone] = useDeepLink(services, view);
  useReaderKeys(root, keyboard, run);
  useCaretView(view);
  useRefresh(services);
  useLive(services);
  useTalkLoading(services);
  useReadingPlace(services, view);
  useTones(services);
  useReaderParts(view);
  return (
    <PresenceProvider services={services}>
      <div ref={root} className={styles.reader} data-layout="wide">
        <Head services={services} provenanceForm={provenanceForm} />
        <Toolbar services={services} run={run} onDocuments={() => setIsPanelOpen(!isPanelOpen)} isDocumentsOpen={isPanelOpen} />
        <FindBar finder={services.finder} view={view} />
        <div className={styles.notes}>
          <TaskBanner services={services} />
          <UnsentBanner services={services} />
          {goneId && <GoneNote services={services} claimId={goneId} onClose={closeGone} />}
          <RevisionNotes services={services} />
        </div>
        <div className={styles.columns}>
          {isPanelOpen && (
            <div className={styles.panel}>
              <Documents services={services} />
            </div>
          )}
          <RegionPanels services={services} view={view} className={styles.regions!} />
          <div className={styles.text}>
            <div className={styles.measure}>
              <RegionMarks services={services} view={view} />
              <CrowdMarks services={services} view={view} />
              <TalkMarks services={services} view={view} />
              <TextView controller={controller} label={t("text.label", { title: source.document.title })} language={source.document.language} onView={setView} />
              <FragmentHandles services={services} view={view} />
              <SelectionBar services={services} view={view} run={run} />
            </div>
          </div>
          <ClaimsColumn services={services} view={view} />
        </div>
        <PrintNotes services={services} view={view} />
        <RegionDialog services={services} />
        <RegionNews services={services} view={view} />
        <Chooser services={services} view={view} />
        {panel && <CommandPanels services={services} panel={panel} close={() => setPanel(null)} run={run} />}
        <TalkDialogPlace services={services} slot={talkDialog} />
        <AlsoStatedHere services={services} />
        <Announcer services={services} />
      </div>
    </PresenceProvider>
  );
}

function Documents({ services: { source, controller, index } }: { services: ReaderServices }) {
  useReader(controller, "passages");
  return <DocumentsPanel source={source} claims={index.size} />;
}

function Head({ services, provenanceForm }: { readonly services: ReaderServices; readonly provenanceForm: ProvenanceForm }) {
  useDirectory(services);
  const { source, directory } = services;
  function nameOf(partyId: string): string | null {
    if (partyId !== "") directory.want([partyId]);
    return directory.nameOf(partyId);
  }
  return (
    <DocumentHead source={source} nameOf={nameOf} provenanceForm={provenanceForm}>
      <AlsoReading />
    </DocumentHead>
  );
}

function RegionDialog({ services }: { services: ReaderServices }) {
  const { dialog } = useDesk(services);
  if (!dialog) return null;
  return dialog.kind === "mark" ? <MarkDialog services={services} span={dialog.span} /> : <NoteDialog services={services} span={dialog.span} />;
}

/** Paints anew when a party's side becomes known. */
function useTones({ directory, index, controller }: ReaderServices): void {
  useEffect(() => {
    const retone = () => index.retone() && controller.touch();
    retone();
    return directory.subscribe(retone);
  }, [directory, index, controller]);
}
