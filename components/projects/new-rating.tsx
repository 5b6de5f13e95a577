"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { offered, type Rating } from "@/lib/projects/record";
import { keyOfRating } from "@/lib/projects/settings";
import styles from "./settings.module.css";

/** Where a rating is added to the scale. */
export function NewRating({ ratings, onAdd }: { ratings: readonly Rating[]; onAdd: (rating: Rating) => void }) {
  const t = useTranslations("projects.assessing");
  const [label, setLabel] = useState("");
  const [definition, setDefinition] = useState("");
  const isReady = label.trim() !== "" && definition.trim() !== "" && offered(ratings).length < 20;
  function add() {
    onAdd({ key: keyOfRating(label, ratings), label, definition });
    setLabel("");
    setDefinition("");
  }
  return (
    <div className={styles.rating}>
      <TextField label={t("new")} value={label} onChange={setLabel} />
      <TextArea label={t("newDefinition")} value={definition} onChange={setDefinition} rows={2} />
      <div>
        <Button onPress={add} isDisabled={!isReady}>{t("add")}</Button>
      </div>
    </div>
  );
}
