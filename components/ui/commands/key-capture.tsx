"use client";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { chordOf, shownChord, type Chord } from "@/components/ui/commands/chord";
import { clash, holderOf, isReserved, keysOf, type Command } from "@/components/ui/commands/command";
import type { EditedSet } from "@/components/ui/commands/key-editor";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import styles from "./key-editor.module.css";

export interface KeyCaptureProps extends EditedSet {
  readonly command: Command;
  readonly onTake: (chord: Chord) => void;
  readonly onClose: () => void;
}

/** Asks for keys by having them pressed, and says whose they are already. */
export function KeyCapture({ set, labelOf, command, onTake, onClose }: KeyCaptureProps) {
  const t = useTranslations("ui");
  const keyboard = useKeyboard();
  const [chord, setChord] = useState<Chord | null>(null);
  const label = labelOf(command.id);
  const keys = chord === null ? "" : shownChord(chord, keyboard.platform);
  const isMine = chord !== null && keysOf(set, command, keyboard).some((each) => clash(command, chord, command, each));
  const holder = chord === null ? null : holderOf(chord, set, command.id, keyboard);
  const refusal = chord === null ? null : isMine ? t("keyEditor.capture.mine", { keys, label }) : isReserved(chord) ? t("keyEditor.capture.reserved", { keys }) : null;
  function press(event: KeyboardEvent) {
    if (event.key === "Tab" || event.key === "Escape" || event.key === "Enter") return;
    const next = chordOf(event);
    if (next === null) return;
    event.preventDefault();
    setChord(next);
  }
  function take(event: FormEvent) {
    event.preventDefault();
    if (chord !== null && refusal === null) onTake(chord);
  }
  return (
    <Dialog title={t("keyEditor.capture.title", { label })} isOpen onOpenChange={onClose}>
      <form onSubmit={take} className={styles.capture}>
        <TextField
          label={t("keyEditor.capture.field")}
          description={t("keyEditor.capture.hint")}
          value={keys}
          isReadOnly
          autoFocus
          onKeyDown={press}
          {...(refusal ? { errorMessage: refusal } : {})}
        />
        <p role="status">{refusal === null && holder && t("keyEditor.capture.held", { keys, other: labelOf(holder.id) })}</p>
        <Button type="submit" variant="primary" isDisabled={chord === null || refusal !== null}>
          {holder && refusal === null ? t("keyEditor.capture.takeFrom", { other: labelOf(holder.id) }) : t("keyEditor.capture.take")}
        </Button>
      </form>
    </Dialog>
  );
}
