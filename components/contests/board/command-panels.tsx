"use client";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { jumpSearch } from "@/components/claims/jump-search";
import { useMayAssess } from "@/components/contests/assessments/use-may-assess";
import { CONTEST_COMMANDS, type ContestCommand, type ContestGroup } from "@/components/contests/commands";
import { useContest } from "@/components/contests/contest-context";
import { CommandPalette } from "@/components/ui/commands/command-palette";
import { described } from "@/components/ui/commands/described";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import { KeysDialog } from "@/components/ui/commands/keys-dialog";

export interface CommandPanelsProps {
  readonly run: (command: ContestCommand) => void;
  /** whether there is a card that commands can act on */
  readonly hasCard: () => boolean;
}

/** The list of keys and the palette of the contest page, of which at most one is open. */
export function CommandPanels({ run, hasCard }: CommandPanelsProps) {
  const t = useTranslations("contests");
  const { dialog, open, state, mayPlace, mayWrite, assessing } = useContest();
  const mayAssess = useMayAssess();
  const keyboard = useKeyboard();
  if (dialog?.kind !== "keys" && dialog?.kind !== "palette") return null;
  const present = { placing: mayPlace, writing: mayWrite, assessing: mayAssess, composing: assessing.isOpen, card: hasCard(), undoable: state.undoable, redoable: state.redoable };
  const has = new Set(Object.entries(present).flatMap(([need, isThere]) => (isThere ? [need] : [])));
  const words = { label: (id: ContestCommand) => t(`keys.${id}`), group: (group: ContestGroup) => t(`keys.groups.${group}`) };
  const commands = described(CONTEST_COMMANDS, words, keyboard, has);
  const close = () => open(null);
  if (dialog.kind === "keys") return <KeysDialog title={t("keys.title")} commands={commands} isOpen onOpenChange={close} />;
  return <Palette commands={commands.filter(({ id }) => id !== "palette")} run={run} close={close} />;
}

function Palette({ commands, run, close }: Pick<CommandPanelsProps, "run"> & { commands: ReturnType<typeof described>; close: () => void }) {
  const t = useTranslations("claims");
  const router = useRouter();
  const { slug } = useContest();
  const search = useMemo(() => jumpSearch(slug, (kind) => t(`jump.${kind}`)), [slug, t]);
  return <CommandPalette commands={commands} isOpen onOpenChange={close} onRun={(id) => run(id as ContestCommand)} search={search} onJump={({ href }) => router.push(href)} />;
}
