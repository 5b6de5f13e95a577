"use client";
import { useTranslations } from "use-intl/react";
import type { LastChange } from "@/components/search/table/bulk-bar";
import { Button } from "@/components/ui/button";
import type { BulkRefusal } from "@/lib/claims/bulk";
import styles from "./table.module.css";

/** What came of a change of many: how many were written, what was left and why; and its undo. */
export function BulkReport({ last: { result, isUndone }, onUndo, onClose }: { readonly last: LastChange; readonly onUndo: () => void; readonly onClose: () => void }) {
  const t = useTranslations("search");
  const { written, unchanged, refused, isBroken, problem } = result;
  return (
    <div role="status" className={styles.report}>
      <p>
        {isUndone && t("bulk.undone")} {t("bulk.written", { count: written.length })} {unchanged.length > 0 && t("bulk.unchanged", { count: unchanged.length })}
      </p>
      <Left refused={refused} heading={t("bulk.refused", { count: refused.length })} />
      {isBroken && <p>{problem ?? t("bulk.broken")}</p>}
      <div className={styles.bar}>
        {!isUndone && written.length > 0 && <Button size="small" onPress={onUndo}>{t("bulk.undo")}</Button>}
        <Button size="small" variant="quiet" onPress={onClose}>{t("bulk.close")}</Button>
      </div>
    </div>
  );
}

/** What is left as it is, counted by reason; nothing where nothing is. */
export function Left({ refused, heading }: { readonly refused: readonly BulkRefusal[]; readonly heading: string }) {
  const t = useTranslations("search");
  if (refused.length === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul>
        {[...reasons(refused)].map(([message, count]) => (
          <li key={message}>{t("bulk.reason", { count, message })}</li>
        ))}
      </ul>
    </>
  );
}

function reasons(refused: readonly BulkRefusal[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { message } of refused) counts.set(message, (counts.get(message) ?? 0) + 1);
  return counts;
}
