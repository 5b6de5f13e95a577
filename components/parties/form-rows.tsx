"use client";
import { Plus, X } from "lucide-react";
import { useRef, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { Button } from "@/components/ui/button";
import styles from "./parties.module.css";

type Row = { readonly key: string };
type FormRowsProps<T extends Row> = {
  legend: string;
  rows: readonly T[];
  onChange: (rows: readonly T[]) => void;
  make: (key: string) => T;
  addLabel: string;
  /** Names the row, for the button that takes it away. */
  removeLabel: (row: T, index: number) => string;
  removeText: string;
  /** Fewer rows than this can't be left. */
  least?: number;
  children: (row: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
};

/** A list in a form: rows that can be added and taken away. The focus goes to what was added, or to the button after a removal. */
export function FormRows<T extends Row>({ legend, rows, onChange, make, addLabel, removeLabel, removeText, least = 0, children }: FormRowsProps<T>) {
  const list = useRef<HTMLFieldSetElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  function add() {
    onChange([...rows, make(uuidv7())]);
    requestAnimationFrame(() => [...(list.current?.querySelectorAll("[data-row]") ?? [])].at(-1)?.querySelector<HTMLElement>("input, button")?.focus());
  }
  function remove(key: string) {
    onChange(rows.filter((row) => row.key !== key));
    adder.current?.focus();
  }
  return (
    <fieldset ref={list} className={styles.rows}>
      <legend>{legend}</legend>
      {rows.map((row, index) => (
        <div key={row.key} data-row className={styles.row}>
          {children(row, (part) => onChange(rows.map((each) => (each.key === row.key ? { ...each, ...part } : each))), index)}
          {rows.length > least && (
            <Button size="small" variant="quiet" icon={<X aria-hidden />} onPress={() => remove(row.key)} aria-label={removeLabel(row, index)}>{removeText}</Button>
          )}
        </div>
      ))}
      <div>
        <Button ref={adder} size="small" icon={<Plus aria-hidden />} onPress={add}>{addLabel}</Button>
      </div>
    </fieldset>
  );
}
