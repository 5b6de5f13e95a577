"use client";
import { useTranslations } from "use-intl/react";
import { READER_COMMANDS, shownKeys } from "@/components/reader/keys";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import styles from "./keys-dialog.module.css";

export interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}

/** The keys of the reader, and the switch that turns single letters off. */
export function KeysDialog({ isOpen, onOpenChange, singleKeys, onSingleKeys }: KeysDialogProps) {
  const t = useTranslations("reader");
  return (
    <Dialog title={t("keys.title")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <p>{t("keys.caret")}</p>
      <dl className={styles.keys}>
        {READER_COMMANDS.map((command) => (
          <div key={command} className={styles.row}>
            <dt>
              {shownKeys[command].map((keys) => (
                <Kbd key={keys} keys={keys} />
              ))}
            </dt>
            <dd>{t(`commands.${command}`)}</dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>
            <Kbd keys="Alt+→" />
          </dt>
          <dd>{t("keys.moveEnds")}</dd>
        </div>
      </dl>
      <Switch isSelected={singleKeys} onChange={onSingleKeys} description={t("keys.singleNote")}>
        {t("keys.single")}
      </Switch>
    </Dialog>
  );
}
