"use client";
import { useState } from "react";
import { useFilter } from "react-aria-components/Autocomplete";
import { useTranslations } from "use-intl/react";
import { grouped, type DescribedCommand } from "@/components/ui/commands/described";
import { keepKeys, useKeyboard } from "@/components/ui/commands/key-settings";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { ButtonLink } from "@/components/ui/link";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import styles from "./keys-dialog.module.css";

/** Keys that are no command's: the browser's own, or those of one small part of the screen. */
export type FixedKeys = Pick<DescribedCommand, "label" | "group" | "keys">;

export interface KeysDialogProps {
  readonly title: string;
  readonly commands: readonly (DescribedCommand | FixedKeys)[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** All keys of a screen, searched by what they do or by the key itself, and the switch that turns single ones off. */
export function KeysDialog({ title, commands, isOpen, onOpenChange }: KeysDialogProps) {
  const t = useTranslations("ui");
  const { singleKeys } = useKeyboard();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <ButtonLink href="/account/keys" size="small">
          {t("keys.change")}
        </ButtonLink>
      }
    >
      <KeyList commands={commands} />
      <Switch isSelected={singleKeys} onChange={(isOn) => keepKeys({ singleKeys: isOn })} description={t("keys.singleNote")}>
        {t("keys.single")}
      </Switch>
    </Dialog>
  );
}

function KeyList({ commands }: Pick<KeysDialogProps, "commands">) {
  const t = useTranslations("ui");
  const { contains } = useFilter({ sensitivity: "base" });
  const [query, setQuery] = useState("");
  const wanted = query.trim();
  const isMeant = ({ label, group, keys }: FixedKeys) => contains(label, wanted) || contains(group, wanted) || keys.some((each) => each.toLowerCase() === wanted.toLowerCase());
  const shown = grouped(commands.filter(isMeant));
  return (
    <>
      <TextField label={t("keys.search")} value={query} onChange={setQuery} autoFocus />
      <p role="status" className={shown.length > 0 ? "said" : undefined}>
        {shown.length > 0 ? t("keys.found", { count: shown.reduce((sum, [, rows]) => sum + rows.length, 0) }) : t("keys.none")}
      </p>
      {shown.map(([group, rows]) => (
        <section key={group} aria-label={group} className={styles.group}>
          <h3>{group}</h3>
          <dl>
            {rows.map((row) => (
              <KeyRow key={row.label} row={row} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function KeyRow({ row: { label, keys } }: { row: FixedKeys }) {
  const t = useTranslations("ui");
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        {keys.length === 0 && <span className={styles.without}>{t("keys.without")}</span>}
        {keys.map((each) => (
          <Kbd key={each} keys={each} />
        ))}
      </dd>
    </div>
  );
}
