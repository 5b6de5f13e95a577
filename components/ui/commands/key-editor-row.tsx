"use client";
import { Plus, RotateCcw, X } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { shownChord, type Chord } from "@/components/ui/commands/chord";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import styles from "./key-editor.module.css";

export interface KeyEditorRowProps {
  readonly label: string;
  readonly keys: readonly Chord[];
  /** whether these aren't the default ones */
  readonly isOwn: boolean;
  readonly onAdd: () => void;
  readonly onRemove: (chord: Chord) => void;
  readonly onReset: () => void;
}

/** One command with its keys. */
export function KeyEditorRow({ label, keys, isOwn, onAdd, onRemove, onReset }: KeyEditorRowProps) {
  const t = useTranslations("ui");
  const { platform } = useKeyboard();
  return (
    <li className={styles.row}>
      <span className={styles.label}>{label}</span>
      <ul aria-label={t("keyEditor.keys", { label })} className={styles.keys}>
        {keys.length === 0 && <li className={styles.without}>{t("keys.without")}</li>}
        {keys.map((chord) => (
          <li key={chord}>
            <Kbd keys={shownChord(chord, platform)} />
            <IconButton size="small" label={t("keyEditor.remove", { keys: shownChord(chord, platform), label })} icon={<X aria-hidden />} onPress={() => onRemove(chord)} />
          </li>
        ))}
      </ul>
      <span className={styles.acts}>
        {isOwn && (
          <Button size="small" variant="quiet" icon={<RotateCcw aria-hidden />} aria-label={t("keyEditor.reset", { label })} onPress={onReset}>
            {t("keyEditor.resetShort")}
          </Button>
        )}
        <Button size="small" icon={<Plus aria-hidden />} aria-label={t("keyEditor.add", { label })} onPress={onAdd}>
          {t("keyEditor.addShort")}
        </Button>
      </span>
    </li>
  );
}
