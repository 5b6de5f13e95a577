"use client";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { ReasonsEditor } from "@/components/contests/assessments/reasons-editor";
import { useContest } from "@/components/contests/contest-context";
import type { AssessmentEntry } from "@/components/contests/session/contest-session";
import { useActs } from "@/components/contests/use-acts";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { emptyRichText, isBlank } from "@/lib/editor/rich-text";
import styles from "./assessments.module.css";

/** Where one's own assessment is written or changed: a rating with its definition, and the reasons. */
export function AssessmentComposer({ mine }: { mine: AssessmentEntry | null }) {
  const t = useTranslations("contests.assessments");
  const { state, assessing } = useContest();
  const acts = useActs();
  const form = useRef<HTMLFormElement>(null);
  const [rating, setRating] = useState(mine?.input.rating ?? null);
  const [reasons, setReasons] = useState(mine?.input.reasons ?? emptyRichText);
  const [isRefused, setRefused] = useState(false);
  const [told, setTold] = useState("");
  const { receive } = assessing;
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector<HTMLInputElement>("input:checked, input")?.focus({ preventScroll: true });
  }, []);

  function save(event: FormEvent) {
    event.preventDefault();
    if (rating === null || isBlank(reasons)) return setRefused(true);
    acts.assess({ id: mine?.input.id ?? uuidv7(), contestId: state.contest.id, rating, reasons }, mine === null);
    assessing.end();
  }
  return (
    <form ref={form} className={styles.composer} onSubmit={save} noValidate aria-label={t(mine ? "change" : "begin")}>
      <RadioGroup
        label={t("rating")}
        choices={state.assessing.ratings.map(({ key, label, definition }) => ({ id: key, label, detail: definition }))}
        value={rating}
        onChange={setRating}
        errorMessage={isRefused && rating === null ? t("ratingMissing") : undefined}
      />
      <ReasonsEditor
        initial={reasons}
        onChange={setReasons}
        errorMessage={isRefused && isBlank(reasons) ? t("reasonsMissing") : undefined}
        onReady={(insert) => receive(insert && ((citations) => (insert(citations), setTold(t("cited", { quote: citations.map(({ quote }) => quote).join(" … ") })))))}
      />
      <p className="said" role="status">{told}</p>
      <div className={styles.acts}>
        <Button type="submit" variant="primary">{t("save")}</Button>
        <Button onPress={assessing.end}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
