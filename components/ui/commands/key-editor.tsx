"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import type { Chord } from "@/components/ui/commands/chord";
import { keysOf, type Command, type CommandSet, type Keyboard } from "@/components/ui/commands/command";
import { KeyCapture } from "@/components/ui/commands/key-capture";
import { KeyEditorRow } from "@/components/ui/commands/key-editor-row";
import { keepKeys, useKeyboard } from "@/components/ui/commands/key-settings";
import { backToDefault, withKey, withoutKey } from "@/components/ui/commands/own-keys";
import { Switch } from "@/components/ui/switch";
import { notify } from "@/components/ui/toast-queue";
import styles from "./key-editor.module.css";

/** The commands of one screen, under its name. */
export interface EditedSet {
  readonly set: CommandSet;
  readonly title: string;
  readonly labelOf: (id: string) => string;
}

/** Keys changed one by one, without two commands of a screen ever having the same; single keys switched off; all set back. */
export function KeyEditor({ sets }: { sets: readonly EditedSet[] }) {
  const t = useTranslations("ui");
  const keyboard = useKeyboard();
  const [capturing, setCapturing] = useState<{ edited: EditedSet; command: Command } | null>(null);
  const keep = (own: Keyboard["own"]) => keepKeys({ own }) || notify({ text: t("keyEditor.notKept"), tone: "danger" });
  function resetAll() {
    const { own } = keyboard;
    keep({});
    notify({ text: t("keyEditor.resetDone"), action: { label: t("keyEditor.undo"), onAction: () => keep(own) } });
  }
  function take(chord: Chord) {
    if (capturing) keep(withKey(keyboard, capturing.edited.set, capturing.command, chord));
    setCapturing(null);
  }
  return (
    <div className={styles.editor}>
      <Switch isSelected={keyboard.singleKeys} onChange={(singleKeys) => keepKeys({ singleKeys })} description={t("keys.singleNote")}>
        {t("keys.single")}
      </Switch>
      <div>
        <Button isDisabled={Object.keys(keyboard.own).length === 0} onPress={resetAll}>
          {t("keyEditor.resetAll")}
        </Button>
      </div>
      {sets.map((edited) => (
        <section key={edited.set.scope} aria-label={edited.title}>
          <h2>{edited.title}</h2>
          <ul className={styles.rows}>
            {edited.set.commands.map((command) => (
              <KeyEditorRow
                key={command.id}
                label={edited.labelOf(command.id)}
                keys={keysOf(edited.set, command, keyboard)}
                isOwn={`${edited.set.scope}.${command.id}` in keyboard.own}
                onAdd={() => setCapturing({ edited, command })}
                onRemove={(chord) => keep(withoutKey(keyboard, edited.set, command, chord))}
                onReset={() => keep(backToDefault(keyboard, edited.set, command))}
              />
            ))}
          </ul>
        </section>
      ))}
      {capturing && <KeyCapture {...capturing.edited} command={capturing.command} onTake={take} onClose={() => setCapturing(null)} />}
    </div>
  );
}
