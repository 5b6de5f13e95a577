"use client";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { jumpSearch } from "@/components/claims/jump-search";
import { CitationDialog } from "@/components/reader/citation-dialog";
import { READER_COMMANDS, type ReaderCommand, type ReaderNeed, type RunReaderCommand } from "@/components/reader/commands";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderPanel } from "@/components/reader/use-commands";
import { CommandPalette } from "@/components/ui/commands/command-palette";
import { described, type DescribedCommand } from "@/components/ui/commands/described";
import type { Jump } from "@/components/ui/commands/use-jumps";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import { KeysDialog } from "@/components/ui/commands/keys-dialog";

/** What the browser does with the caret by itself. */
const FIXED = [
  ["character", ["←", "→"]], ["line", ["↑", "↓"]], ["lineEnds", ["Home", "End"]], ["screen", ["PgUp", "PgDn"]], ["textEnds", ["Ctrl+Home", "Ctrl+End"]],
] as const;

export interface CommandPanelsProps {
  readonly services: ReaderServices;
  readonly panel: ReaderPanel;
  readonly close: () => void;
  readonly run: RunReaderCommand;
}

/** The list of keys, the palette, or the citation. */
export function CommandPanels(props: CommandPanelsProps) {
  switch (props.panel) {
    case "keys":
      return <Keys {...props} />;
    case "palette":
      return <Palette {...props} />;
    case "citation":
      return <CitationDialog services={props.services} onClose={props.close} />;
  }
}

/** The reader's commands in words, with what is there for each of them at this moment. */
function useDescribed(services: ReaderServices): DescribedCommand[] {
  const t = useTranslations("reader");
  const keyboard = useKeyboard();
  const words = { label: (id: ReaderCommand) => t(`commands.${id}`), group: (group: (typeof READER_COMMANDS)["commands"][number]["group"]) => t(`keys.groups.${group}`) };
  return described(READER_COMMANDS, words, keyboard, present(services));
}

function present({ controller, session, source, finder }: ReaderServices): Set<ReaderNeed> {
  const has = new Set<ReaderNeed>();
  if (source.me.mayClaim) has.add("claiming");
  if (source.me.mayMark) has.add("marking");
  if (controller.state.selection) has.add("selection");
  if (controller.current) has.add("claim");
  if (finder.hits) has.add("found");
  if (session.steps.canUndo) has.add("undoable");
  if (session.steps.canRedo) has.add("redoable");
  return has;
}

function Keys({ services, close }: CommandPanelsProps) {
  const t = useTranslations("reader");
  const commands = useDescribed(services);
  const browser = FIXED.map(([id, keys]) => ({ label: t(`keys.browser.${id}`), group: t("keys.groups.caret"), keys }));
  const composer = { label: t("keys.moveEnds"), group: t("keys.composer"), keys: ["Alt+→", "Alt+←"] };
  return <KeysDialog title={t("keys.title")} commands={[...commands, ...browser, composer]} isOpen onOpenChange={close} />;
}

function Palette({ services, close, run }: CommandPanelsProps) {
  const t = useTranslations("claims");
  const router = useRouter();
  const { source, index, controller } = services;
  const search = useMemo(() => jumpSearch(source.project.slug, (kind) => t(`jump.${kind}`)), [source, t]);
  const jump = ({ kind, id, href }: Jump) => {
    const here = kind === "claim" ? index.ofClaim(id)[0] : undefined;
    if (here) controller.hold(here.mentionId, { reveal: true });
    else router.push(href);
  };
  const isOffered = new Set<string>(READER_COMMANDS.commands.filter((each) => !each.isKeyOnly).map((each) => each.id));
  const commands = useDescribed(services).filter(({ id }) => isOffered.has(id));
  return <CommandPalette commands={commands} isOpen onOpenChange={close} onRun={(id) => run(id as ReaderCommand)} search={search} onJump={jump} />;
}
