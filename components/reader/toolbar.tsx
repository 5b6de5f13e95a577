"use client";
import { BookOpen, ChevronDown, ChevronUp, Columns2, Command, Keyboard, Link2, ListTree, MessageSquare, Plus, Quote, Redo2, ScrollText, Undo2 } from "lucide-react";
import { useDeferredValue } from "react";
import { useTranslations } from "use-intl/react";
import { READER_COMMANDS, type ReaderCommand, type RunReaderCommand } from "@/components/reader/commands";
import type { ReaderServices } from "@/components/reader/reader-services";
import { SaveStatus } from "@/components/reader/save-status";
import { useReader, useTold } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import styles from "./toolbar.module.css";

export interface ToolbarProps {
  readonly services: ReaderServices;
  readonly run: RunReaderCommand;
  readonly onDocuments: () => void;
  readonly isDocumentsOpen: boolean;
}

/** Everything that the keys do, as buttons; pressing one leaves the selection in the text as it is. A narrow screen has one row of them: the palette has the others. */
export function Toolbar({ services, run, onDocuments, isDocumentsOpen }: ToolbarProps) {
  const t = useTranslations("reader");
  const { session, source } = services;
  const keysOf = useShownKeys(READER_COMMANDS);
  const isWriting = source.me.mayClaim || source.me.mayMark;
  useTold(session.steps, session.steps.version);
  const tool = (command: ReaderCommand, icon: React.ReactNode, isDisabled = false, className = "") => (
    <IconButton size="small" className={className} label={t(`commands.${command}`)} keys={keysOf(command)} icon={icon} isDisabled={isDisabled} preventFocusOnPress onPress={() => run(command)} />
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("toolbar.label")}>
      <Button size="small" variant="quiet" icon={<BookOpen aria-hidden />} onPress={onDocuments} aria-expanded={isDocumentsOpen} aria-label={t("documents.title")}>
        <span className={styles.wide}>{t("documents.title")}</span>
      </Button>
      <span className={styles.rule} aria-hidden />
      {source.me.mayClaim && <MarkTools services={services} run={run} />}
      {tool("previous", <ChevronUp aria-hidden />)}
      {tool("next", <ChevronDown aria-hidden />)}
      {tool("discuss", <MessageSquare aria-hidden />, false, styles.wide!)}
      {tool("copyLink", <Link2 aria-hidden />, false, styles.wide!)}
      {tool("guideline", <ScrollText aria-hidden />, false, styles.wide!)}
      {tool("regions", <ListTree aria-hidden />, false, styles.wide!)}
      {tool("sources", <Columns2 aria-hidden />, false, styles.wide!)}
      <span className={styles.space} />
      <SaveStatus services={services} />
      {isWriting && tool("undo", <Undo2 aria-hidden />, !session.steps.canUndo)}
      {isWriting && tool("redo", <Redo2 aria-hidden />, !session.steps.canRedo)}
      {tool("palette", <Command aria-hidden />)}
      {tool("keys", <Keyboard aria-hidden />, false, styles.wide!)}
    </div>
  );
}

const onHand = ["addContent", "source", "cue"] as const;

function MarkTools({ services, run }: Pick<ToolbarProps, "services" | "run">) {
  const t = useTranslations("reader");
  const selection = useReader(services.controller, "selection");
  // What can be done with a claim in hand may come a moment after the claim's own mark.
  const currentId = useDeferredValue(useReader(services.controller, "currentId"));
  const keysOf = useShownKeys(READER_COMMANDS);
  const kbd = (command: ReaderCommand) => keysOf(command) && <Kbd keys={keysOf(command)!} />;
  return (
    <>
      <Button size="small" variant="primary" icon={<Quote aria-hidden />} aria-label={t("commands.markShort")} isDisabled={!selection} preventFocusOnPress onPress={() => run("mark")}>
        <span className={styles.wide}>
          {t("commands.markShort")} {kbd("mark")}
        </span>
      </Button>
      {currentId !== null &&
        selection &&
        onHand.map((command) => (
          <Button key={command} size="small" icon={command === "addContent" ? <Plus aria-hidden /> : undefined} className={styles.wide!} aria-label={t(`commands.${command}`)} preventFocusOnPress onPress={() => run(command)}>
            {t(`short.${command}`)} {kbd(command)}
          </Button>
        ))}
    </>
  );
}
