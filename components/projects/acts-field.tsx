"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { TagList } from "@/components/ui/tag-list";
import { TextField } from "@/components/ui/text-field";
import { withAct } from "@/lib/projects/settings";
import styles from "./settings.module.css";

/** The acts that a project adds to the standard ones. */
export function ActsField({ acts, onChange }: { acts: string[]; onChange: (acts: string[]) => void }) {
  const t = useTranslations("projects.form");
  const [typed, setTyped] = useState("");
  function add() {
    onChange(withAct(acts, typed));
    setTyped("");
  }
  return (
    <div className={styles.section}>
      {acts.length > 0 && <TagList label={t("acts")} tags={acts.map((act) => ({ id: act, label: act }))} onRemove={(act) => onChange(acts.filter((each) => each !== act))} />}
      <p className={styles.lead}>{t("actsHint")}</p>
      <div className={styles.add}>
        <TextField
          label={t("newAct")}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || typed.trim() === "") return;
            event.preventDefault();
            add();
          }}
        />
        <Button onPress={add} isDisabled={typed.trim() === ""}>{t("addAct")}</Button>
      </div>
    </div>
  );
}
