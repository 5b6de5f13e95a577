"use client";
import { X } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { Comparison } from "@/components/reader/regions/comparison";
import { DocumentLink } from "@/components/reader/regions/note-document";
import type { PanelProps } from "@/components/reader/regions/regions-panel";
import { regionLabel } from "@/components/reader/regions/region-words";
import { useDesk, useNotes, useRegions } from "@/components/reader/regions/use-regions";
import { useTitles } from "@/components/reader/regions/use-titles";
import { useReader } from "@/components/reader/use-store";
import type { ReaderServices } from "@/components/reader/reader-services";
import { IconButton } from "@/components/ui/icon-button";
import { extentOf } from "@/lib/claims/passage";
import type { RegionInput } from "@/lib/documents/record";
import { isCitation } from "@/lib/documents/region";
import { unitAt } from "@/lib/text/segmentation";
import { cover, type Span } from "@/lib/text/span";
import styles from "./panels.module.css";

interface Pair {
  readonly region: RegionInput;
  readonly here: Span;
  readonly there: Span;
  /** the document of the project that the cited note is */
  readonly documentId: string | undefined;
}

/** For the sentence at the caret, or of the claim in hand: what it cites or repeats, beside it, with what differs. */
export function SourcesPanel({ services, view }: PanelProps) {
  const t = useTranslations("regions");
  const { desk, controller, text } = services;
  const notes = useNotes(services);
  const regions = useRegions(services);
  const caret = useReader(controller, "caret");
  const selection = useReader(controller, "selection");
  const currentId = useReader(controller, "currentId");
  const { regionId } = useDesk(services);
  const sentence = useMemo(() => sentenceOf(services, { caret, selection, regionId }), [services, caret, selection, currentId, regionId, regions]); // eslint-disable-line react-hooks/exhaustive-deps -- the claim in hand is read from the controller
  const pairs = useMemo(() => pairsOf(services, sentence), [services, sentence, regions]); // eslint-disable-line react-hooks/exhaustive-deps -- `regions` counts the changes of what is read from the session
  const titleOf = useTitles(services, pairs.map(({ documentId }) => documentId));
  return (
    <section className={styles.panel} aria-label={t("sources.title")}>
      <div className={styles.head}>
        <h2>{t("sources.title")}</h2>
        <IconButton size="small" label={t("sources.close")} icon={<X aria-hidden />} onPress={() => desk.set({ panel: null })} />
      </div>
      <div aria-live="polite">
        {pairs.length === 0 && <p className={styles.hint}>{t("sources.none")}</p>}
        {pairs.map(({ region, here, there, documentId }) => (
          <Comparison key={region.id} text={text.text} here={here} there={there} title={regionLabel(t, region, notes)} isNote={isCitation(region)} onShow={(span) => view?.flash([span])}>
            {documentId !== undefined && <DocumentLink services={services} documentId={documentId} title={titleOf(documentId)} />}
          </Comparison>
        ))}
      </div>
    </section>
  );
}

/** The sentence that is asked about: around the region in hand, the selection, the claim in hand, or the caret. */
function sentenceOf({ controller, regions, text: { text } }: ReaderServices, { caret, selection, regionId }: { caret: number; selection: Span | null; regionId: string | null }): Span {
  const region = regions.get(regionId);
  const claim = controller.current;
  const about = selection ?? (region && (isCitation(region) || region.role === "duplicate") ? region : claim ? extentOf(claim) : { start: caret, end: caret });
  const around = [about.start, Math.max(about.end - 1, about.start)].flatMap((offset) => unitAt(text, offset, "sentence") ?? unitAt(text, Math.max(offset - 1, 0), "sentence") ?? []);
  return cover([...around, { start: about.start, end: Math.max(about.end, about.start + 1) }]);
}

function pairsOf({ regions, text: { text } }: ReaderServices, sentence: Span): Pair[] {
  const end = Math.min(sentence.end, text.length);
  return regions.within({ start: sentence.start, end }).flatMap((region): Pair[] => {
    const referred = regions.get(region.refersToRegionId);
    const there = referredSpan(referred, region);
    if (!there || (!isCitation(region) && region.role !== "duplicate")) return [];
    return [{ region, there, documentId: referred?.refersToDocumentId, here: region.role === "duplicate" ? region : { start: sentence.start, end } }];
  });
}

function referredSpan(referred: RegionInput | undefined, { refersToStart, refersToEnd }: RegionInput): Span | null {
  if (referred) return { start: referred.start, end: referred.end };
  return refersToStart === null || refersToEnd === null ? null : { start: refersToStart, end: refersToEnd };
}
