"use client";
import { useTranslations } from "use-intl/react";
import { setSingleKeys, useSingleKeys } from "@/components/contests/single-keys";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import styles from "./dialogs.module.css";

const ROWS = [
  ["next", ["j", "↓"]],
  ["previous", ["k", "↑"]],
  ["columns", ["→", "←"]],
  ["open", ["Enter"]],
  ["relate", ["r"]],
  ["place", ["p"]],
  ["shift", ["Shift+→", "Shift+←"]],
  ["remove", ["Delete"]],
  ["undo", ["Ctrl+Z"]],
  ["redo", ["Shift+Ctrl+Z"]],
  ["help", ["?"]],
] as const;

/** Every key of the contest page. */
export function KeysDialog({ close }: { close: () => void }) {
  const t = useTranslations("contests");
  const isOn = useSingleKeys();
  return (
    <Dialog title={t("keys.title")} isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <dl className={styles.keys}>
        {ROWS.map(([act, keys]) => (
          <div key={act}>
            <dt>
              {keys.map((each) => (
                <Kbd key={each} keys={each} />
              ))}
            </dt>
            <dd>{t(`keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <Switch isSelected={isOn} onChange={setSingleKeys} description={t("keys.singleHelp")}>
        {t("keys.single")}
      </Switch>
    </Dialog>
  );
}
