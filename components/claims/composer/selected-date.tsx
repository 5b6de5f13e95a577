"use client";
import { useTranslations } from "use-intl/react";
import { useComposer, useSelected } from "@/components/claims/composer/composer-context";
import { Button } from "@/components/ui/button";
import { readDate } from "@/lib/claims/partial-date";
import { changeMention } from "@/lib/claims/draft";
import styles from "./composer.module.css";

/** Longer selections are no dates (UTF-16 units). */
const LONGEST = 60;

/** A date that is selected in the text, as it was understood, and which of the three it shall be. Nothing is kept by itself. */
export function SelectedDate() {
  const t = useTranslations("claims");
  const { place, text, mayChange, onChange } = useComposer();
  const selection = useSelected();
  const words = text && selection && selection.end - selection.start <= LONGEST ? text.wordsOf(selection) : "";
  const date = words.trim() ? readDate(words, {}) : null;
  if (!mayChange || !date?.ok) return null;
  const { edtf } = date;
  const uses = [
    ["said", () => onChange((now) => ({ ...now, said: edtf }), "said")],
    ["event", () => onChange((now) => ({ ...now, event: edtf }), "event")],
    ["reported", () => onChange((now) => changeMention(now, place, { reported: edtf }), "reported")],
  ] as const;
  return (
    <fieldset className={styles.proposal}>
      <legend>{t("dates.selected", { words: words.trim() })}</legend>
      <p className={styles.understood}>= {date.words}</p>
      <div className={styles.row}>
        {uses.map(([field, use]) => (
          <Button key={field} size="small" preventFocusOnPress onPress={use}>
            {t(`fields.${field}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
