"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { useComposer } from "@/components/claims/composer/composer-context";
import { DateField } from "@/components/claims/composer/date-field";
import { FigureField } from "@/components/claims/composer/figure-field";
import { KeptLine } from "@/components/claims/composer/kept-text";
import { figureWords } from "@/components/claims/figure-words";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { whoseValues, type Quantity } from "@/lib/claims/record";
import styles from "./composer.module.css";

const lines = ["qualifier", "unit", "outcome", "population", "area", "period"] as const;

export interface QuantityFormProps {
  readonly title: string;
  readonly quantity: Quantity;
  readonly onChange: (part: Partial<Quantity>) => void;
  readonly issue?: string | undefined;
  /** what can be done with the figure as a whole */
  readonly children?: ReactNode;
}

/** Everything of one figure, with what it says in words. */
export function QuantityForm({ title, quantity, onChange, issue, children }: QuantityFormProps) {
  const t = useTranslations("claims");
  const { mayChange } = useComposer();
  return (
    <fieldset className={styles.inset} disabled={!mayChange}>
      <legend>{title}</legend>
      <p className={styles.understood}>{figureWords(t, quantity)}</p>
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
      {children && <div className={styles.row}>{children}</div>}
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
