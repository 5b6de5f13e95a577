"use client";
import { useTranslations } from "use-intl/react";
import { READER_COMMANDS, type ReaderCommand, type ReaderNeed, type RunReaderCommand } from "@/components/reader/commands";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderPanel } from "@/components/reader/use-commands";
import { CommandPalette } from "@/components/ui/commands/command-palette";
import { described, type DescribedCommand } from "@/components/ui/commands/described";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import { KeysDialog } from "@/components/ui/commands/keys-dialog";

export interface CommandPanelsProps {
  readonly services: ReaderServices;
  readonly panel: ReaderPanel | null;
  readonly close: () => void;
  readonly run: RunReaderCommand;
}

/** The list of keys and the palette, of which at most one is open. */
export function CommandPanels(props: CommandPanelsProps) {
  return props.panel === "keys" ? <Keys {...props} /> : props.panel === "palette" ? <Palette {...props} /> : null;
}

/** The reader's commands in words, with what is there for each of them at this moment. */
function useDescribed(services: ReaderServices): DescribedCommand[] {
  const t = useTranslations("reader");
  const keyboard = useKeyboard();
  const words = { label: (id: ReaderCommand) => t(`commands.${id}`), group: (group: (typeof READER_COMMANDS)["commands"][number]["group"]) => t(`keys.groups.${group}`) };
  return described(READER_COMMANDS, words, keyboard, present(services));
}

function present({ controller, session, source }: ReaderServices): Set<ReaderNeed> {
  const has = new Set<ReaderNeed>();
  if (source.me.mayClaim) has.add("claiming");
  if (controller.state.selection) has.add("selection");
  if (controller.current) has.add("claim");
  if (session.steps.canUndo) has.add("undoable");
  if (session.steps.canRedo) has.add("redoable");
  return has;
}

function Keys({ services, close }: CommandPanelsProps) {
  const t = useTranslations("reader");
  const commands = useDescribed(services);
  const fixed = [{ label: t("keys.moveEnds"), group: t("keys.composer"), keys: ["Alt+→", "Alt+←"] }];
  return <KeysDialog title={t("keys.title")} commands={[...commands, ...fixed]} isOpen onOpenChange={close} />;
}

function Palette({ services, close, run }: CommandPanelsProps) {
  const isOffered = new Set<string>(READER_COMMANDS.commands.filter((each) => !each.isKeyOnly).map((each) => each.id));
  const commands = useDescribed(services).filter(({ id }) => isOffered.has(id));
  return <CommandPalette commands={commands} isOpen onOpenChange={close} onRun={(id) => run(id as ReaderCommand)} />;
}
