"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { QuantityForm } from "@/components/claims/composer/quantity-form";
import { figureWords } from "@/components/claims/figure-words";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Quantity } from "@/lib/claims/record";
import type { WrittenQuantity } from "@/lib/claims/written-quantity";
import type { Translate } from "@/messages/catalogue";
import styles from "./composer.module.css";

/** Words that were read, and what they can mean; `chosen` is null until somebody has said which, where it isn't clear. */
export interface Proposal {
  readonly key: string;
  readonly words: string;
  readonly readings: WrittenQuantity["readings"];
  readonly chosen: number | null;
}

export interface ReadFigureProps {
  readonly proposal: Proposal;
  readonly onChange: (proposal: Proposal) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** One proposal: the words, how they are understood, and what is to become of it. */
export function ReadFigure({ proposal, onChange, onKeep, onLeave }: ReadFigureProps) {
  const t = useTranslations("claims");
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { words, readings, chosen } = proposal;
  const reading = chosen === null ? null : readings[chosen]!;
  const change = (index: number, part: Partial<Quantity>) => onChange({ ...proposal, readings: readings.map((each, at) => (at === chosen ? each.map((one, place) => (place === index ? { ...one, ...part } : one)) : each)) });
  return (
    <fieldset className={styles.proposal}>
      <legend><bdi>“{words}”</bdi></legend>
      {readings.length > 1 ? (
        <RadioGroup
          label={t("figures.canMean")}
          choices={readings.map((each, at) => ({ id: String(at), label: readingWords(t, each) }))}
          value={chosen === null ? null : String(chosen)}
          onChange={(id) => onChange({ ...proposal, chosen: Number(id) })}
        />
      ) : (
        <p className={styles.understood}>{t("figures.understood", { words: readingWords(t, readings[0]!) })}</p>
      )}
      {isCorrecting && reading?.map((quantity, index) => <QuantityForm key={index} title={t("figures.correcting")} quantity={quantity} onChange={(part) => change(index, part)} />)}
      <div className={styles.row}>
        <Button size="small" variant="primary" data-keep isDisabled={chosen === null} onPress={onKeep}>{t("figures.keep")}</Button>
        {!isCorrecting && <Button size="small" isDisabled={chosen === null} onPress={() => setIsCorrecting(true)}>{t("figures.correct")}</Button>}
        <Button size="small" variant="quiet" onPress={onLeave}>{t("figures.leave")}</Button>
      </div>
    </fieldset>
  );
}

const readingWords = (t: Translate<"claims">, reading: readonly Quantity[]) => reading.map((each) => figureWords(t, each)).join(` ${t("figures.and")} `);
