"use client";
import { useTranslations } from "use-intl/react";
import { Column } from "@/components/contests/board/column";
import { useContest } from "@/components/contests/contest-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { columnsBy, type Column as ColumnContent } from "@/lib/contests/columns";
import styles from "./columns.module.css";

/** The columns side by side: two to four in view, more by scrolling; one below the other where there is no room. */
export function Columns() {
  const { by, state, shown } = useContest();
  const columns = columnsBy(by, shown, state.positions, state);
  const anchored = anchorsOf(columns);
  if (columns.length === 0) return <NoColumns />;
  return (
    <div className={styles.columns} style={{ "--columns": columns.length } as React.CSSProperties}>
      {columns.map((column) => (
        <Column key={column.key} column={column} anchored={anchored.get(column.key) ?? new Set()} />
      ))}
    </div>
  );
}

/** Which cards have their anchor in which column: a card that stands in several has it in the first. */
function anchorsOf(columns: readonly ColumnContent[]): Map<string, Set<number>> {
  const taken = new Set<number>();
  return new Map(columns.map(({ key, cards }) => {
    const fresh = cards.map(({ number }) => number).filter((number) => !taken.has(number));
    for (const number of fresh) taken.add(number);
    return [key, new Set(fresh)];
  }));
}

function NoColumns() {
  const t = useTranslations("contests");
  const { by, mayWrite, open } = useContest();
  if (by !== "position") return <EmptyState title={t("columns.noClaims")}>{t("columns.noClaimsNext")}</EmptyState>;
  return (
    <EmptyState
      title={t("columns.noPositions")}
      action={mayWrite && <Button onPress={() => open({ kind: "position", positionId: null })}>{t("page.position")}</Button>}
    >
      {t("columns.noPositionsNext")}
    </EmptyState>
  );
}
