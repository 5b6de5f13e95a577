import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { sortOf, type TableColumn } from "@/components/search/table/columns";
import { Link } from "@/components/ui/link";
import styles from "./table.module.css";

export interface GridHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sort: string;
  readonly addressOf: (sort: string) => string;
  readonly hasChoice: boolean;
}

/** The heads of the columns; those that can be sorted by are links: upward, downward, and back to the order of adding. */
export function GridHead({ columns, sort, addressOf, hasChoice }: GridHeadProps) {
  const t = useTranslations("search");
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.heads}>
        {hasChoice && <div role="columnheader"><span className="said">{t("table.select")}</span></div>}
        {columns.map((column) => {
          const key = sortOf[column];
          if (!key) return <div key={column} role="columnheader">{t(`column.${column}`)}</div>;
          const [isUp, isDown] = [sort === key, sort === `-${key}`];
          return (
            <div key={column} role="columnheader" aria-sort={isUp ? "ascending" : isDown ? "descending" : "none"}>
              <Link href={addressOf(isUp ? `-${key}` : isDown ? "" : key)}>
                {t(`column.${column}`)}
                {isUp && <ArrowUp size="1em" aria-label={t("table.sortUp")} />}
                {isDown && <ArrowDown size="1em" aria-label={t("table.sortDown")} />}
              </Link>
            </div>
          );
        })}
      </div>
    </div>
  );
}
