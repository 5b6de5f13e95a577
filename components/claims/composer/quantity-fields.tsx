"use client";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useComposer, useIssue } from "@/components/claims/composer/composer-context";
import { DateField } from "@/components/claims/composer/date-field";
import { FigureField } from "@/components/claims/composer/figure-field";
import { KeptLine } from "@/components/claims/composer/kept-text";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { quantityRecord, whoseValues, type Quantity } from "@/lib/claims/record";
import styles from "./composer.module.css";

const lines = ["qualifier", "unit", "outcome", "population", "area", "period"] as const;

/** The figures that the claim gives: a value or bounds, and what is counted. */
export function QuantityFields() {
  const t = useTranslations("claims");
  const { claim, mayChange, onChange } = useComposer();
  const { quantities } = claim;
  const set = (next: readonly Quantity[]) => onChange({ ...claim, quantities: [...next] }, "quantities");
  return (
    <div className={styles.stack}>
      {quantities.map((quantity, index) => (
        <QuantityForm
          key={index}
          index={index}
          quantity={quantity}
          onChange={(part) => set(quantities.map((each, at) => (at === index ? { ...each, ...part } : each)))}
          onRemove={() => set(quantities.filter((_, at) => at !== index))}
        />
      ))}
      {mayChange && (
        <Button size="small" icon={<Plus aria-hidden />} onPress={() => set([...quantities, quantityRecord.parse({})])}>
          {t("quantity.add")}
        </Button>
      )}
    </div>
  );
}

interface QuantityFormProps {
  readonly quantity: Quantity;
  readonly index: number;
  readonly onChange: (part: Partial<Quantity>) => void;
  readonly onRemove: () => void;
}

function QuantityForm({ quantity, index, onChange, onRemove }: QuantityFormProps) {
  const t = useTranslations("claims");
  const { mayChange } = useComposer();
  const issue = useIssue("quantities", index);
  return (
    <fieldset className={styles.inset} disabled={!mayChange}>
      <legend>{t("quantity.title", { number: index + 1 })}</legend>
      <div className={styles.triple}>
        {(["value", "min", "max"] as const).map((bound) => (
          <FigureField key={bound} label={t(`quantity.${bound}`)} value={quantity[bound]} onKeep={(figure) => onChange({ [bound]: figure })} />
        ))}
      </div>
      {issue && <p className={styles.issue} role="alert">{issue}</p>}
      <Checkbox isSelected={quantity.approximate} onChange={(approximate) => onChange({ approximate })}>
        {t("quantity.approximate")}
      </Checkbox>
      <div className={styles.pairs}>
        {lines.map((field) => (
          <KeptLine key={field} label={t(`quantity.${field}`)} value={quantity[field]} onKeep={(text) => onChange({ [field]: text })} />
        ))}
        <WhoseFields quantity={quantity} onChange={onChange} />
        <DateField label={t("quantity.asOf")} value={quantity.asOf} onKeep={(asOf) => onChange({ asOf })} />
      </div>
      {mayChange && <IconButton size="small" label={t("quantity.remove", { number: index + 1 })} icon={<Trash2 aria-hidden />} onPress={onRemove} />}
    </fieldset>
  );
}

const counts = ["unsaid", "cumulative", "increment"] as const;
const cumulativeOf = { unsaid: null, cumulative: true, increment: false } as const;

function WhoseFields({ quantity, onChange }: Pick<QuantityFormProps, "quantity" | "onChange">) {
  const t = useTranslations("claims");
  const { mayChange } = useComposer();
  const counted = counts.find((id) => cumulativeOf[id] === quantity.cumulative) ?? "unsaid";
  return (
    <>
      <Select
        label={t("quantity.whose")}
        choices={(["unsaid", ...whoseValues] as const).map((id) => ({ id, label: t(`whose.${id}`) }))}
        value={quantity.whose ?? "unsaid"}
        onChange={(id) => onChange({ whose: id === "unsaid" ? null : id })}
        isDisabled={!mayChange}
      />
      <Select
        label={t("quantity.cumulative")}
        choices={counts.map((id) => ({ id, label: t(`counted.${id}`) }))}
        value={counted}
        onChange={(id) => onChange({ cumulative: cumulativeOf[id] })}
        isDisabled={!mayChange}
      />
    </>
  );
}
