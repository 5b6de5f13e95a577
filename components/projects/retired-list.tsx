"use client";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./settings.module.css";

type Retired = { readonly key: string; readonly label: string; readonly definition: string };

type RetiredListProps<Item extends Retired> = {
  level: 3 | 4;
  title: string;
  lead: string;
  items: readonly Item[];
  /** what the button that offers one again says */
  wordsOf: (item: Item) => string;
  /** undefined where none can be offered now */
  onUnretire: ((item: Item) => void) | undefined;
};

/** What a project no longer offers, as it was defined when it did, and the way back. */
export function RetiredList<Item extends Retired>({ level, title, lead, items, wordsOf, onUnretire }: RetiredListProps<Item>) {
  return (
    <Disclosure level={level} title={title}>
      <p className={styles.lead}>{lead}</p>
      <ul className={styles.ratings}>
        {items.map((item) => (
          <li key={item.key} className={styles.rating}>
            <b dir="auto">{item.label}</b>
            <span dir="auto" className={styles.detail}>{item.definition}</span>
            <div>
              <Button size="small" isDisabled={onUnretire === undefined} onPress={() => onUnretire?.(item)}>{wordsOf(item)}</Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
