"use client";
import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Text } from "react-aria-components/Text";
import { Kbd } from "@/components/ui/kbd";
import listStyles from "@/components/ui/list.module.css";
import styles from "./command-palette.module.css";

export interface PaletteRow {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly group: string;
  readonly keys: readonly string[];
  readonly isDisabled: boolean;
}

export interface PaletteListProps {
  readonly label: string;
  readonly groups: readonly [group: string, rows: readonly PaletteRow[]][];
  readonly onChoose: (id: string) => void;
}

/** What was found, under its headings; the arrows move in it while the field keeps the focus. */
export function PaletteList({ label, groups, onChoose }: PaletteListProps) {
  // The field keeps the focus; whoever scrolls by keyboard alone reaches the list itself.
  return (
    <div className={styles.list} tabIndex={0} role="group" aria-label={label}>
      <ListBox aria-label={label} selectionMode="none" onAction={(key) => onChoose(String(key))}>
        {groups.map(([group, rows]) => (
          <ListBoxSection key={group} id={group}>
            <Header className={listStyles.heading}>{group}</Header>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  );
}

function Row({ row: { id, label, detail, keys, isDisabled } }: { row: PaletteRow }) {
  return (
    <ListBoxItem id={id} textValue={label} isDisabled={isDisabled} className={`${listStyles.item} ${styles.item}`}>
      <span className={listStyles.text}>
        <Text slot="label" dir="auto">
          {label}
        </Text>
        {detail && (
          <Text slot="description" dir="auto" className={listStyles.detail}>
            {detail}
          </Text>
        )}
      </span>
      <span className={styles.keys}>
        {keys.slice(0, 1).map((each) => (
          <Kbd key={each} keys={each} />
        ))}
      </span>
    </ListBoxItem>
  );
}
