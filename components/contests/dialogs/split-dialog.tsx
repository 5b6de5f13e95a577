"use client";
import { useId, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useActLabel } from "@/components/claims/use-act-label";
import { useCardLine } from "@/components/contests/card-line";
import { useContest } from "@/components/contests/contest-context";
import { useSplit } from "@/components/contests/use-split";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { TextField } from "@/components/ui/text-field";
import type { Card } from "@/lib/contests/cards";
import styles from "./dialogs.module.css";

export interface SplitDialogProps {
  readonly positionId: string;
  /** the claim that is chosen at first */
  readonly placementId: string | null;
  readonly close: () => void;
}

/** Chooses which claims of a position go to a new one, and what that one answers. */
export function SplitDialog({ positionId, placementId, close }: SplitDialogProps) {
  const t = useTranslations("contests");
  const { state, cards } = useContest();
  const position = state.positions.find(({ id }) => id === positionId);
  const here = cards.filter((card) => card.position?.id === positionId && state.mayChange(card.placement.id));
  const [label, setLabel] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(placementId ? [placementId] : []));
  const [isRefused, setRefused] = useState(false);
  const { split, failure, isSending } = useSplit(position);
  const going = here.filter(({ placement }) => chosen.has(placement.id));
  const isNameless = label.trim() === "";

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    if (isNameless || going.length === 0) return setRefused(true);
    if (await split(label, going)) close();
  }
  const toggle = (id: string, isChosen: boolean) => setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  return (
    <Dialog title={t("split.title", { label: position?.label ?? "…" })} isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <form className={styles.form} onSubmit={save} noValidate>
        {failure && <ErrorNote what={t("split.failed")} kept={t("split.kept")} next={failure} />}
        <TextField
          label={t("split.label")}
          description={t("create.positionHelp")}
          value={label}
          onChange={setLabel}
          errorMessage={isRefused && isNameless ? t("create.required") : undefined}
          isRequired
          requiredMark="none"
          autoFocus
        />
        <Choices cards={here} chosen={chosen} toggle={toggle} isRefused={isRefused && going.length === 0} />
        <div className={styles.foot}>
          <Button type="submit" variant="primary" isDisabled={isSending}>
            {t("split.submit")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly cards: readonly Card[];
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string, isChosen: boolean) => void;
  readonly isRefused: boolean;
}

function Choices({ cards, chosen, toggle, isRefused }: ChoicesProps) {
  const t = useTranslations("contests.split");
  const actLabel = useActLabel();
  const lineOf = useCardLine();
  const [titleId, countId] = [useId(), useId()];
  const count = cards.filter(({ placement }) => chosen.has(placement.id)).length;
  return (
    <div role="group" aria-labelledby={titleId} aria-describedby={countId} className={styles.group}>
      <p id={titleId} className={styles.groupTitle}>{t("claims")}</p>
      {isRefused && <ErrorNote what={t(cards.length === 0 ? "nobody" : "choose")} />}
      <div className={styles.choices}>
        {cards.map((card) => (
          <Checkbox key={card.placement.id} isSelected={chosen.has(card.placement.id)} onChange={(isChosen) => toggle(card.placement.id, isChosen)} description={actLabel(card.claim.act)}>
            <span dir="auto">{lineOf(card)}</span>
          </Checkbox>
        ))}
      </div>
      <p id={countId} role="status" className={styles.count}>{t("count", { count, all: cards.length })}</p>
    </div>
  );
}
