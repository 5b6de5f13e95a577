"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import styles from "./settings.module.css";

/** Where an act is added to the project's own. */
export function NewAct({ onAdd }: { onAdd: (act: string) => void }) {
  const t = useTranslations("projects.terms");
  const [typed, setTyped] = useState("");
  function add() {
    onAdd(typed);
    setTyped("");
  }
  return (
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
  );
}
