"use client";
import { partWords, type Wording } from "@/components/claims/conflict/part-words";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Choice, Difference } from "@/lib/claims/comparison";
import type { Translate } from "@/messages/catalogue";
import styles from "./conflict.module.css";

export interface DifferenceRowProps {
  readonly difference: Difference;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  readonly wording: Wording;
}

/** One part in three versions: what both started from, theirs, mine. */
export function DifferenceRow({ difference, choice, onChoose, wording }: DifferenceRowProps) {
  const t: Translate<"claims"> = wording.t;
  const said = (value: unknown) => <span className={styles.words}>{partWords(difference, value, wording)}</span>;
  return (
    <li className={styles.difference}>
      <RadioGroup<Choice>
        label={t(`parts.${difference.part}`)}
        value={choice}
        onChange={onChoose}
        choices={[
          { id: "theirs", label: t("conflict.theirs"), detail: said(difference.theirs) },
          { id: "mine", label: t("conflict.mine"), detail: said(difference.mine) },
        ]}
      />
      <p className={styles.base}>
        {t("conflict.before")} {said(difference.base)}
      </p>
    </li>
  );
}
