"use client";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { ReasonsEditor } from "@/components/contests/assessments/reasons-editor";
import { useReasonsDraft, type ReasonsDraft } from "@/components/contests/assessments/use-reasons-draft";
import { useContest } from "@/components/contests/contest-context";
import type { AssessmentEntry } from "@/components/contests/session/contest-state";
import { useActs } from "@/components/contests/use-acts";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { emptyRichText, isBlank, type RichText } from "@/lib/editor/rich-text";
import styles from "./assessments.module.css";

/** Where one's own assessment is written or changed: a rating with its definition, and the reasons. */
export function AssessmentComposer({ mine }: { mine: AssessmentEntry | null }) {
  const t = useTranslations("contests.assessments");
  const [saved] = useState(mine?.input.reasons ?? emptyRichText);
  const draft = useReasonsDraft(saved, mine?.record?.version ?? 0);
  const [isGivenUp, setGivenUp] = useState(false);
  if (!draft.isReady) return <p role="status">{t("opening")}</p>;
  const left = isGivenUp ? null : draft.left;
  const giveUp = () => (draft.done(), setGivenUp(true));
  // What was left is the beginning of another text: the form begins anew with it, or without it.
  return <ComposerForm key={String(isGivenUp)} mine={mine} initial={left ?? saved} draft={draft} onGiveUp={left ? giveUp : null} />;
}

interface ComposerFormProps {
  readonly mine: AssessmentEntry | null;
  readonly initial: RichText;
  readonly draft: ReasonsDraft;
  /** given where what is shown is a draft: goes back to what is signed */
  readonly onGiveUp: (() => void) | null;
}

function ComposerForm({ mine, initial, draft, onGiveUp }: ComposerFormProps) {
  const t = useTranslations("contests.assessments");
  const { state, assessing } = useContest();
  const acts = useActs();
  const headId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isDraft] = useState(onGiveUp !== null);
  const [rating, setRating] = useState(mine?.input.rating ?? null);
  const [reasons, setReasons] = useState(initial);
  const [isRefused, setRefused] = useState(false);
  const [told, setTold] = useState("");
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    const choice = form.current?.querySelector<HTMLInputElement>("input:checked") ?? form.current?.querySelector("input");
    choice?.focus({ preventScroll: true });
  }, []);

  function save(event: FormEvent) {
    event.preventDefault();
    if (rating === null || isBlank(reasons)) return setRefused(true);
    acts.assess({ id: mine?.input.id ?? uuidv7(), contestId: state.contest.id, rating, reasons }, mine === null);
    draft.done();
    assessing.end();
  }
  const change = (doc: RichText) => {
    setReasons(doc);
    draft.type(doc);
  };
  const receive = (insert: Parameters<typeof assessing.receive>[0]) =>
    assessing.receive(insert && ((citations) => (insert(citations), setTold(t("cited", { quote: citations.map(({ quote }) => quote).join(" … ") })))));
  return (
    <form ref={form} className={styles.composer} data-composer data-side-panel onSubmit={save} noValidate aria-labelledby={headId}>
      <h3 id={headId} className={styles.composerTitle}>
        {t(mine ? "change" : "begin")}
      </h3>
      <RadioGroup
        label={t("rating")}
        choices={state.assessing.ratings.filter(({ key, retired }) => !retired || key === mine?.input.rating).map(({ key, label, definition }) => ({ id: key, label, detail: definition }))}
        value={rating}
        onChange={setRating}
        errorMessage={isRefused && rating === null ? t("ratingMissing") : undefined}
      />
      {isDraft && onGiveUp && (
        <p className={styles.hint}>
          {t("draft")} <Button size="small" onPress={onGiveUp}>{t("draftGiveUp")}</Button>
        </p>
      )}
      <ReasonsEditor initial={initial} onChange={change} errorMessage={isRefused && isBlank(reasons) ? t("reasonsMissing") : undefined} onReady={receive} />
      <p className="said" role="status">{told}</p>
      <div className={styles.acts}>
        <Button type="submit" variant="primary">{t("save")}</Button>
        <Button onPress={assessing.end}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
