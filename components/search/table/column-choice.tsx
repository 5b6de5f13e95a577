"use client";
import { Columns3 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { setColumns, tableColumns, useColumns } from "@/components/search/table/columns";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import styles from "./table.module.css";

/** Chooses the columns that are shown; remembered in this browser. */
export function ColumnChoice() {
  const t = useTranslations("search");
  const shown = useColumns();
  const trigger = <Button size="small" variant="quiet" icon={<Columns3 aria-hidden />}>{t("table.columns")}</Button>;
  return (
    <Dialog title={t("table.columnsTitle")} trigger={trigger}>
      <div className={styles.choices}>
        {tableColumns.map((column) => (
          <Checkbox
            key={column} isSelected={shown.includes(column)} isDisabled={column === "words"}
            onChange={(isOn) => setColumns(tableColumns.filter((each) => (each === column ? isOn : shown.includes(each))))}
          >
            {t(`column.${column}`)}
          </Checkbox>
        ))}
      </div>
    </Dialog>
  );
}
