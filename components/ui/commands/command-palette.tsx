"use client";
import { useState } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTranslations } from "use-intl/react";
import { grouped, type DescribedCommand } from "@/components/ui/commands/described";
import { PaletteList, type PaletteRow } from "@/components/ui/commands/palette-list";
import { useJumps, type JumpSearch, type Jump } from "@/components/ui/commands/use-jumps";
import dialogStyles from "@/components/ui/dialog.module.css";
import { TextField } from "@/components/ui/text-field";
import styles from "./command-palette.module.css";

export interface CommandPaletteProps {
  readonly commands: readonly DescribedCommand[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** runs a command, after the palette has closed and the focus is back where it was */
  readonly onRun: (id: string) => void;
  /** finds what one can go to by name; without it the palette has commands only */
  readonly search?: JumpSearch;
  readonly onJump?: (jump: Jump) => void;
}

/** Every command by name, and everything that one can go to. */
export function CommandPalette(props: CommandPaletteProps) {
  const t = useTranslations("ui");
  return (
    <ModalOverlay isOpen={props.isOpen} onOpenChange={props.onOpenChange} isDismissable className={dialogStyles.backdrop}>
      <Modal className={`${dialogStyles.modal} ${styles.modal}`}>
        <AriaDialog aria-label={t("palette.title")} className={styles.dialog}>
          <PaletteBody {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ commands, search, onOpenChange, onRun, onJump }: CommandPaletteProps) {
  const t = useTranslations("ui");
  const { contains } = useFilter({ sensitivity: "base" });
  const [query, setQuery] = useState("");
  const wanted = query.trim();
  const jumps = useJumps(search, wanted);
  const isMeant = ({ label, group }: DescribedCommand) => wanted.split(/\s+/u).every((word) => contains(`${label} ${group}`, word));
  const rows: PaletteRow[] = [
    ...commands.filter(isMeant).map((each) => ({ ...each, id: `command ${each.id}`, isDisabled: !each.isAvailable })),
    ...jumps.found.map((each) => ({ ...each, id: `jump ${each.id}`, keys: [], isDisabled: false })),
  ];
  const choose = (key: string) => {
    onOpenChange(false);
    const [kind, id] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
    const jump = jumps.found.find((each) => each.id === id);
    // React-aria gives the focus back one frame after the palette has gone; only then is the screen as it was.
    afterFrames(3, () => (kind === "command" ? onRun(id) : jump && onJump?.(jump)));
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField label={t(search ? "palette.field" : "palette.commandsOnly")} className={styles.field} autoFocus />
      <PaletteList groups={grouped(rows)} label={t("palette.results")} onChoose={choose} />
      <p role="status" className={styles.note}>
        {jumps.hasFailed ? t("palette.failed") : jumps.isLoading ? t("palette.loading") : rows.length === 0 ? t("palette.none") : t("palette.count", { count: rows.length })}
      </p>
    </Autocomplete>
  );
}

function afterFrames(count: number, act: () => void): void {
  if (count === 0) act();
  else requestAnimationFrame(() => afterFrames(count - 1, act));
}
