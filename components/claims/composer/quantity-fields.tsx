"use client";
import { ChevronDown, ChevronUp, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useComposer, useIssue } from "@/components/claims/composer/composer-context";
import { FigureReading } from "@/components/claims/composer/figure-reading";
import { QuantityForm } from "@/components/claims/composer/quantity-form";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { quantityRecord, type Quantity } from "@/lib/claims/record";
import styles from "./composer.module.css";

/** The figures that the claim gives, read from its words or entered: a value or bounds, and what is counted. */
export function QuantityFields() {
  const t = useTranslations("claims");
  const { claim, mayChange, onChange } = useComposer();
  const { quantities } = claim;
  const set = (edit: (all: readonly Quantity[]) => readonly Quantity[]) => onChange((now) => ({ ...now, quantities: [...edit(now.quantities)] }), "quantities");
  return (
    <div className={styles.stack}>
      {quantities.map((quantity, index) => (
        <KeptQuantity key={`${index} ${quantity.qualifier}`} index={index} all={quantities} set={set} />
      ))}
      <FigureReading onKeep={(read) => set((all) => [...all, ...read])} />
      {mayChange && (
        <Button size="small" className={styles.start!} icon={<Plus aria-hidden />} onPress={() => set((all) => [...all, quantityRecord.parse({})])}>
          {t("quantity.add")}
        </Button>
      )}
    </div>
  );
}

interface KeptQuantityProps {
  readonly index: number;
  readonly all: readonly Quantity[];
  readonly set: (edit: (all: readonly Quantity[]) => readonly Quantity[]) => void;
}

function KeptQuantity({ index, all, set }: KeptQuantityProps) {
  const t = useTranslations("claims");
  const { mayChange } = useComposer();
  const issue = useIssue("quantities", index);
  const number = index + 1;
  const move = (to: number) => set((now) => now.map((each, at) => (at === to ? now[index]! : at === index ? now[to]! : each)));
  const change = (part: Partial<Quantity>) => set((now) => now.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <QuantityForm title={t("quantity.title", { number })} quantity={all[index]!} onChange={change} issue={issue}>
      {mayChange && (
        <>
          <IconButton size="small" label={t("figures.up", { number })} icon={<ChevronUp aria-hidden />} isDisabled={index === 0} onPress={() => move(index - 1)} />
          <IconButton size="small" label={t("figures.down", { number })} icon={<ChevronDown aria-hidden />} isDisabled={number === all.length} onPress={() => move(index + 1)} />
          <IconButton size="small" label={t("quantity.remove", { number })} icon={<Trash2 aria-hidden />} onPress={() => set((now) => now.filter((_, at) => at !== index))} />
        </>
      )}
    </QuantityForm>
  );
}
