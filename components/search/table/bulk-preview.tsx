"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { foresee, type BulkChange, type BulkResult } from "@/components/search/table/bulk-run";
import { Left } from "@/components/search/table/bulk-report";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { SeenRecord } from "@/lib/claims/bulk";

/** What would come of a change; `result` is null until it is known. */
export interface Foreseen {
  readonly result: BulkResult | null;
  readonly done: number;
}

const PAUSE = 300;

/** Asks the server what would come of the change, anew whenever the change is another, once typing has paused. */
export function useForeseen(slug: string, change: BulkChange | null, claims: readonly SeenRecord[]): Foreseen {
  const asked = change && JSON.stringify(change);
  const [known, setKnown] = useState<Foreseen & { readonly asked: string | null }>({ asked: null, result: null, done: 0 });
  useEffect(() => {
    if (asked === null) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      const tell = (done: number) => !isOver && setKnown({ asked, result: null, done });
      const result = await foresee(slug, JSON.parse(asked) as BulkChange, claims, tell, () => isOver);
      if (!isOver) setKnown({ asked, result, done: claims.length });
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the claims are those with which the dialog was opened
  }, [slug, asked]);
  return known.asked === asked ? known : { result: null, done: 0 };
}

/** How many claims will change, how many are so already, and what will be left and why. */
export function BulkPreview({ foreseen: { result, done }, total }: { readonly foreseen: Foreseen; readonly total: number }) {
  const t = useTranslations("search");
  if (!result) return <ProgressBar label={t("bulk.foreseeing")} value={done} total={total} valueLabel={t("bulk.progressValue", { done, total })} />;
  const { written, unchanged, refused, isBroken, problem } = result;
  return (
    <div role="status">
      {isBroken ? <p>{problem ?? t("bulk.unforeseen")}</p> : <p>{t("bulk.will", { count: written.length })} {unchanged.length > 0 && t("bulk.already", { count: unchanged.length })}</p>}
      <Left refused={refused} heading={t("bulk.willLeave", { count: refused.length })} />
    </div>
  );
}
