"use client";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { IconButton } from "@/components/ui/icon-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { defaultRatings } from "@/lib/contests/scale";
import type { Assessing, Rating } from "@/lib/projects/record";
import { keyOfRating } from "@/lib/projects/settings";
import styles from "./settings.module.css";

type Change = (assessing: Assessing) => void;

/** By which scale contests are assessed, each rating with what it means, and whether publishing takes a second person. */
export function AssessingField({ assessing, onChange }: { assessing: Assessing; onChange: Change }) {
  const t = useTranslations("projects.assessing");
  const { ratings } = assessing;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("title")}</legend>
      <Checkbox isSelected={assessing.secondPerson} onChange={(secondPerson) => onChange({ ...assessing, secondPerson })} description={t("secondPersonHint")}>
        {t("secondPerson")}
      </Checkbox>
      <Disclosure level={3} title={t("scale", { count: ratings.length })}>
        <Scale ratings={ratings} put={(next) => onChange({ ...assessing, ratings: next })} />
      </Disclosure>
    </fieldset>
  );
}

function Scale({ ratings, put }: { ratings: readonly Rating[]; put: (ratings: Rating[]) => void }) {
  const t = useTranslations("projects.assessing");
  const move = (from: number, to: number) => put(ratings.toSpliced(from, 1).toSpliced(to, 0, ratings[from]!));
  return (
    <div className={styles.section}>
      <p className={styles.lead}>{t("lead")}</p>
      <ol className={styles.ratings}>
        {ratings.map((rating, index) => (
          <li key={rating.key} className={styles.rating}>
            <TextField label={t("label", { number: index + 1 })} value={rating.label} onChange={(label) => put(ratings.with(index, { ...rating, label }))} isRequired requiredMark="none" />
            <TextArea label={t("definition", { label: rating.label })} value={rating.definition} onChange={(definition) => put(ratings.with(index, { ...rating, definition }))} rows={2} isRequired requiredMark="none" />
            <div className={styles.acts}>
              <IconButton size="small" label={t("up", { label: rating.label })} icon={<ArrowUp aria-hidden />} isDisabled={index === 0} onPress={() => move(index, index - 1)} />
              <IconButton size="small" label={t("down", { label: rating.label })} icon={<ArrowDown aria-hidden />} isDisabled={index === ratings.length - 1} onPress={() => move(index, index + 1)} />
              <IconButton size="small" label={t("remove", { label: rating.label })} icon={<Trash2 aria-hidden />} isDisabled={ratings.length <= 2} onPress={() => put(ratings.toSpliced(index, 1))} />
            </div>
          </li>
        ))}
      </ol>
      <NewRating ratings={ratings} onAdd={(rating) => put([...ratings, rating])} />
      <div>
        <Button size="small" onPress={() => put([...defaultRatings])}>{t("reset")}</Button>
      </div>
    </div>
  );
}

function NewRating({ ratings, onAdd }: { ratings: readonly Rating[]; onAdd: (rating: Rating) => void }) {
  const t = useTranslations("projects.assessing");
  const [label, setLabel] = useState("");
  const [definition, setDefinition] = useState("");
  const isReady = label.trim() !== "" && definition.trim() !== "" && ratings.length < 20;
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
