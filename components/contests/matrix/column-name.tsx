import { useTranslations } from "use-intl/react";
import { colourOf, markOf } from "@/components/claims/side-look";
import { SideMark } from "@/components/ui/side-mark";
import type { Matrix } from "@/lib/data/matrix/matrix";
import styles from "./matrix.module.css";

type ColumnNameProps = { column: Matrix["columns"][number]; sides: Matrix["sides"] };

/** The name of a column, with the mark of its side. */
export function ColumnName({ column, sides }: ColumnNameProps) {
  const side = sides.find(({ id }) => id === column.sideId);
  return (
    <span className={styles.column}>
      {side && <SideMark colour={colourOf(side)} mark={markOf(side)} />}
      <span>{useColumnWords()(column)}</span>
    </span>
  );
}

/** The name of a column in words. */
export function useColumnWords(): (column: Matrix["columns"][number]) => string {
  const t = useTranslations("contests");
  return ({ kind, name }) => (kind === "none" ? t("matrix.third") : kind === "voice" ? t("matrix.voice") : name);
}
