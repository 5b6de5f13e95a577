"use client";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { defaultRatings } from "@/lib/contests/scale";
import { offered, type Assessing, type Rating } from "@/lib/projects/record";
import { moved, newScale } from "@/lib/projects/settings";
import { NewRating } from "./new-rating";
import { RatingRow } from "./rating-row";
import { RetiredList } from "./retired-list";
import styles from "./settings.module.css";

type AssessingFieldProps = {
  assessing: Assessing;
  /** as it was saved: what somebody may have signed with is retired, never taken away */
  stored: Assessing;
  onChange: (assessing: Assessing) => void;
};

/** By which scale contests are assessed, each rating with what it means, and whether publishing takes a second person. */
export function AssessingField({ assessing, stored, onChange }: AssessingFieldProps) {
  const t = useTranslations("projects.assessing");
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("title")}</legend>
      <Checkbox isSelected={assessing.secondPerson} onChange={(secondPerson) => onChange({ ...assessing, secondPerson })} description={t("secondPersonHint")}>
        {t("secondPerson")}
      </Checkbox>
      <Disclosure level={3} title={t("scale", { count: offered(assessing.ratings).length })}>
        <Scale ratings={assessing.ratings} stored={stored.ratings} put={(ratings) => onChange({ ...assessing, ratings })} />
      </Disclosure>
    </fieldset>
  );
}

type ScaleProps = { ratings: Rating[]; stored: readonly Rating[]; put: (ratings: Rating[]) => void };

function Scale({ ratings, stored, put }: ScaleProps) {
  const t = useTranslations("projects.assessing");
  const [inUse, retired] = [offered(ratings), ratings.filter((each) => each.retired)];
  const set = (rating: Rating) => put(ratings.map((each) => (each.key === rating.key ? rating : each)));
  const move = (key: string, by: -1 | 1) => {
    const keys = moved(inUse.map((each) => each.key), key, by);
    put([...keys.map((each) => inUse.find((rating) => rating.key === each)!), ...retired]);
  };
  const isStored = ({ key }: Rating) => stored.some((each) => each.key === key);
  const remove = (rating: Rating) => (isStored(rating) ? set({ ...rating, retired: true }) : put(ratings.filter(({ key }) => key !== rating.key)));
  const unretire = ({ retired: _retired, ...rating }: Rating) => set(rating);
  return (
    <div className={styles.section}>
      <p className={styles.lead}>{t("lead")}</p>
      <ol className={styles.ratings}>
        {inUse.map((rating, index) => (
          <RatingRow key={rating.key} rating={rating} number={index + 1} count={inUse.length} isStored={isStored(rating)} onChange={set} onMove={move} onRemove={() => remove(rating)} />
        ))}
      </ol>
      {retired.length > 0 && <RetiredList level={4} title={t("retired", { count: retired.length })} lead={t("retiredLead")} items={retired} wordsOf={({ label }) => t("unretire", { label })} onUnretire={inUse.length < 20 ? unretire : undefined} />}
      <NewRating ratings={ratings} onAdd={(rating) => put([...inUse, rating, ...retired])} />
      <div>
        <Button size="small" onPress={() => put(newScale(defaultRatings, stored))}>{t("reset")}</Button>
      </div>
    </div>
  );
}
