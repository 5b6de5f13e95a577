"use client";
import { useTranslations } from "use-intl/react";
import { ADJUDICATION_COMMANDS, type AdjudicationCommand } from "@/components/adjudication/commands";
import type { TrackShown } from "@/components/adjudication/tracks";
import { Button } from "@/components/ui/button";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { Kbd } from "@/components/ui/kbd";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { reasons, type AdjudicationReason } from "@/lib/adjudication/decision";
import styles from "./adjudication.module.css";

/** Why something is decided: stays as it is from one group to the next until the note was used. */
export interface Saying {
  readonly reason: AdjudicationReason;
  readonly note: string;
}

interface DecisionFormProps {
  readonly saying: Saying;
  readonly onSay: (saying: Saying) => void;
  /** the tracks that have a version in the group, with their number among all */
  readonly tracks: readonly (TrackShown & { readonly number: number })[];
  readonly isMixing: boolean;
  readonly canMix: boolean;
  readonly isDecided: boolean;
  readonly isDisabled: boolean;
  readonly run: (command: AdjudicationCommand) => void;
  readonly onTakeBack: () => void;
}

/** Whether another reason is named and not said. */
export const lacksNote = ({ reason, note }: Saying): boolean => reason === "other" && note.trim() === "";

/** Why it is decided so. */
export function SayingFields({ saying, onSay }: Pick<DecisionFormProps, "saying" | "onSay">) {
  const t = useTranslations("adjudication");
  return (
    <div className={styles.saying}>
      <Select label={t("form.reason")} value={saying.reason} onChange={(reason) => onSay({ ...saying, reason })} choices={reasons.map((id) => ({ id, label: t(`reasons.${id}`) }))} />
      <TextArea label={t("form.note")} rows={2} value={saying.note} onChange={(note) => onSay({ ...saying, note })} {...(lacksNote(saying) ? { errorMessage: t("form.noteNeeded") } : {})} />
    </div>
  );
}

/** The ways to decide, one key each, with the reason that goes with them. */
export function DecisionForm({ saying, onSay, tracks, isMixing, canMix, isDecided, isDisabled, run, onTakeBack }: DecisionFormProps) {
  const t = useTranslations("adjudication");
  const shown = useShownKeys(ADJUDICATION_COMMANDS);
  const needsNote = lacksNote(saying);
  const way = (command: AdjudicationCommand, words: string, isOff = false) => {
    const keys = shown(command);
    return (
      <Button key={command} size="small" isDisabled={isDisabled || isOff || needsNote} onPress={() => run(command)}>
        {words} {keys && <Kbd keys={keys} />}
      </Button>
    );
  };
  return (
    <div className={styles.stack}>
      <SayingFields saying={saying} onSay={onSay} />
      <div className={styles.ways} role="group" aria-label={t("form.ways")}>
        {tracks.map(({ number, name }) => way(`take${number}` as AdjudicationCommand, t("form.take", { name })))}
        {way("mix", t(isMixing ? "form.mixNow" : "form.mix"), !canMix)}
        {way("third", t("form.third"))}
        {way("neither", t("form.neither", { count: tracks.length }))}
        {way("undecidable", t("form.undecidable"))}
        {isDecided && <Button size="small" isDisabled={isDisabled} onPress={onTakeBack}>{t("form.takeBack")}</Button>}
      </div>
    </div>
  );
}
