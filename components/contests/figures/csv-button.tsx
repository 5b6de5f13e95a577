"use client";
import { Sheet } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { saveFile } from "@/components/contests/figures/standalone-drawing";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { figureTableColumns, figureTableRow } from "@/lib/contests/figure-table";
import type { Figure } from "@/lib/contests/figures";
import { spreadsheetOptions } from "@/lib/formats/spreadsheet";

/** Saves figures as a table for spreadsheets (docs/SPEC.md, K20). What writes it is fetched when it is asked for. */
export function CsvButton({ figures, title }: { figures: readonly Figure[]; title: string }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const [hasFailed, setFailed] = useState(false);
  const party = (id: string) => partyOf(state, id).name ?? id;
  const document = (id: string) => state.documents.find((each) => each.id === id)?.title ?? id;
  async function save() {
    try {
      const { stringify } = await import("csv-stringify/browser/esm/sync");
      const rows = figures.map((figure) => figureTableRow(figure, { party, document }));
      saveFile(stringify(rows, { header: true, columns: [...figureTableColumns], ...spreadsheetOptions }), "text/csv;charset=utf-8", `${title}.csv`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <Button size="small" variant="quiet" icon={<Sheet aria-hidden />} onPress={() => void save()}>
        {t("figures.csv")}
      </Button>
      {hasFailed && <ErrorNote what={t("onDemand.failed")} next={t("onDemand.next")} />}
    </>
  );
}
