"use client";
import { ChevronDown, ChevronUp, Trash2, X } from "lucide-react";
import { useEffect, useRef, useState, type RefObject } from "react";
import { useTranslations } from "use-intl/react";
import { ClaimComposer } from "@/components/claims/composer/claim-composer";
import { ContestSection } from "@/components/claims/composer/contest-section";
import { DraftProvider } from "@/components/claims/composer/draft-context";
import { ConflictView } from "@/components/claims/conflict/conflict-view";
import { ClaimHistory } from "@/components/claims/history/claim-history";
import { READER_COMMANDS } from "@/components/reader/commands";
import { AlsoEditing } from "@/components/reader/presence";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useComposerSetting } from "@/components/reader/use-composer-setting";
import { SuggestionNote } from "@/components/reader/suggestion-note";
import { useReader, useWorking } from "@/components/reader/use-store";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { useSectionKeys } from "@/components/reader/use-section-keys";
import { useSuggestion, useSuggestionKeys } from "@/components/reader/use-suggestion";
import { IconButton } from "@/components/ui/icon-button";
import styles from "./composer-panel.module.css";

export interface ComposerPanelProps {
  readonly services: ReaderServices;
  readonly view: ReaderView | null;
}

/** The composer of the claim in hand, with its way to the next one. */
export function ComposerPanel({ services, view }: ComposerPanelProps) {
  const t = useTranslations("reader");
  const { controller, session, outbox, drafts, placements, directory, text, source, wantClaims } = services;
  useReader(controller, "currentId");
  useReader(controller, "passages");
  const passage = controller.current;
  const working = useWorking(services, passage?.id);
  const setting = useComposerSetting(services, view);
  const [isComparing, setIsComparing] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const keysOf = useShownKeys(READER_COMMANDS);
  const offer = useSuggestion(services, body);
  const suggestionKeys = useSuggestionKeys(offer, body);
  const sectionKeys = useSectionKeys(body);
  useComposerFocus(services, body, working !== undefined);
  useEffect(() => passage && wantClaims([passage.id]), [passage, wantClaims]);
  if (!passage) return null;
  const { id, mentionId } = passage;
  return (
    <section className={styles.panel} aria-label={t("composer.label")} tabIndex={-1}>
      <header className={styles.head}>
        <h2>{t("composer.title")}</h2>
        <IconButton size="small" label={t("commands.previous")} keys={keysOf("previous")} icon={<ChevronUp aria-hidden />} onPress={() => controller.step(-1)} />
        <IconButton size="small" label={t("commands.next")} keys={keysOf("next")} icon={<ChevronDown aria-hidden />} onPress={() => controller.step(1)} />
        {working?.record && (
          <ClaimHistory
            claimId={id}
            projectPath={projectPathOf(source)}
            directory={directory}
            wordsOf={(span) => text.text.slice(span.start, span.end)}
            onRestore={working.mayChange && !working.conflict ? (input) => session.change(id, input, "restoreVersion") : undefined}
          />
        )}
        {working?.mayChange && <IconButton size="small" label={t("commands.remove")} keys={keysOf("remove")} icon={<Trash2 aria-hidden />} onPress={() => controller.remove()} />}
        <IconButton size="small" label={t("commands.close")} keys={keysOf("close")} icon={<X aria-hidden />} onPress={() => controller.close()} />
      </header>
      <div ref={body} className={styles.body} data-guide-here onKeyDownCapture={(event) => (suggestionKeys(event), sectionKeys(event))}>
        <AlsoEditing claimId={id} isTold />
        {offer && <SuggestionNote services={services} offer={offer} />}
        {working && setting ? (
          <DraftProvider value={{ drafts, recordId: id, version: working.record?.version ?? 0 }}>
            <ClaimComposer
              key={mentionId}
              working={working}
              setting={setting}
              onRetry={() => outbox.release(id)}
              onDiscard={() => session.discard(id)}
              onCompare={() => setIsComparing(true)}
            >
              <ContestSection placements={placements} hrefOf={(contest) => `/p/${source.project.slug}/contests/${contest}`} />
            </ClaimComposer>
          </DraftProvider>
        ) : (
          <p role="status">{t("composer.loading")}</p>
        )}
      </div>
      {working?.conflict && (
        <ConflictView
          claimId={id}
          conflict={working.conflict}
          session={session}
          people={directory}
          wordsOf={(span) => text.text.slice(span.start, span.end)}
          isOpen={isComparing}
          onOpenChange={setIsComparing}
        />
      )}
    </section>
  );
}

const FIRST_FIELD = "input:not([disabled]), textarea, button[aria-haspopup]";

/** Takes the focus to the first field when the composer is asked for, as soon as the claim is there. */
function useComposerFocus({ controller }: ReaderServices, body: RefObject<HTMLElement | null>, isReady: boolean) {
  const focusWishes = useReader(controller, "focusWishes");
  useEffect(() => {
    if (!isReady || !controller.takeFocusWish()) return;
    // At once: the next key that is pressed is meant for the field.
    const first = () => body.current?.querySelector<HTMLElement>(FIRST_FIELD);
    if (first()) return first()?.focus();
    const frame = requestAnimationFrame(() => first()?.focus());
    return () => cancelAnimationFrame(frame);
  }, [controller, body, isReady, focusWishes]);
}
