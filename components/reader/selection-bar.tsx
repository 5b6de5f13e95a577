"use client";
import { autoUpdate, flip, offset, shift, useFloating } from "@floating-ui/react-dom";
import { MessageSquare, Plus, Quote } from "lucide-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl/react";
import { READER_COMMANDS, type ReaderCommand } from "@/components/reader/commands";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useIsNarrow } from "@/components/reader/use-is-narrow";
import { usePointedSelection } from "@/components/reader/use-pointed-selection";
import { useReader, useWorking } from "@/components/reader/use-store";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { Button } from "@/components/ui/button";
import { spansOf } from "@/lib/claims/passage";
import { contains, type Span } from "@/lib/text/span";
import styles from "./selection-bar.module.css";

export interface SelectionBarProps {
  readonly services: ReaderServices;
  readonly view: ReaderView | null;
  readonly run: (command: ReaderCommand) => void;
}

/** What can be done with words that were selected by mouse or finger, beside them and never over them; on a narrow screen at its foot. */
export function SelectionBar({ services, view, run }: SelectionBarProps) {
  const isComposerOpen = useReader(services.controller, "isComposerOpen");
  const [selection, putAway] = usePointedSelection(services.controller, view);
  const isNarrow = useIsNarrow();
  if (!view || !selection || !(services.source.me.mayClaim || services.source.me.mayComment)) return null;
  const act = (command: ReaderCommand) => {
    run(command);
    putAway();
  };
  const tools = <Tools services={services} selection={selection} run={act} />;
  if (isNarrow) return <div className={styles.foot} data-over={isComposerOpen ? "composer" : "text"}>{tools}</div>;
  return (
    <Floating view={view} selection={selection}>
      {tools}
    </Floating>
  );
}

const GAP = 10;
const HEADS = 112;

function Floating({ view, selection, children }: { view: ReaderView; selection: Span; children: React.ReactNode }) {
  const padding = { top: HEADS, bottom: 8, left: 8, right: 8 };
  const { refs: { setReference, setFloating }, floatingStyles } = useFloating({ placement: "top", strategy: "fixed", whileElementsMounted: autoUpdate, middleware: [offset(GAP), flip({ padding, crossAxis: false }), shift({ padding, crossAxis: false })] });
  useEffect(() => {
    setReference({ getBoundingClientRect: () => view.surface.boundsOf(selection), contextElement: view.surface.host });
  }, [setReference, view, selection]);
  return (
    <div ref={setFloating} style={floatingStyles} className={styles.floating}>
      {children}
    </div>
  );
}

const onHand = ["addContent", "source", "cue"] as const;
const onWords = ["hedge", "loaded"] as const;

function Tools({ services, selection, run }: { services: ReaderServices; selection: Span; run: (command: ReaderCommand) => void }) {
  const t = useTranslations("reader");
  const keysOf = useShownKeys(READER_COMMANDS);
  const { source } = services;
  useReader(services.controller, "currentId");
  useReader(services.controller, "passages");
  const passage = services.controller.current;
  const mayChange = useWorking(services, passage?.id)?.mayChange === true;
  const isInside = passage !== undefined && spansOf(passage, "content").some((span) => contains(span, selection));
  const tools = !mayChange ? [] : isInside ? [...onWords, "source" as const, "cue" as const] : onHand;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("selectionBar.label")}>
      {source.me.mayClaim && (
        <Button size="small" variant="primary" icon={<Quote aria-hidden />} preventFocusOnPress onPress={() => run("mark")} aria-keyshortcuts={keysOf("mark")}>
          {t("commands.markShort")}
        </Button>
      )}
      {tools.map((command) => (
        <Button key={command} size="small" variant="quiet" icon={command === "addContent" ? <Plus aria-hidden /> : undefined} aria-label={t(`commands.${command}`)} preventFocusOnPress onPress={() => run(command)}>
          {t(`selectionBar.${command}`)}
        </Button>
      ))}
      {source.me.mayComment && (
        <Button size="small" variant="quiet" icon={<MessageSquare aria-hidden />} preventFocusOnPress onPress={() => run("discuss")} aria-keyshortcuts={keysOf("discuss")}>
          {t("selectionBar.discuss")}
        </Button>
      )}
    </div>
  );
}
