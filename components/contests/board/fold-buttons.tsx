"use client";
import { useTranslations } from "use-intl/react";
import type { Folding } from "@/components/contests/board/use-folding";
import { Button } from "@/components/ui/button";

/** Below the cards of a column: more of them, and few again. */
export function FoldButtons({ folding: { next, isUnfolded, more, less } }: { folding: Folding }) {
  const t = useTranslations("contests");
  return (
    <>
      {next > 0 && <Button variant="quiet" onPress={more}>{t("columns.more", { count: next })}</Button>}
      {isUnfolded && <Button variant="quiet" onPress={less}>{t("columns.less")}</Button>}
    </>
  );
}
