"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { takeClaims, type Taken } from "@/components/ui/taking";
import type { Failure } from "@/components/ui/request";
import type { SeenRecord } from "@/lib/claims/bulk";

interface TakeProps {
  readonly slug: string;
  readonly claims: readonly SeenRecord[];
  readonly onDone: () => void;
}

/** Takes the chosen claims of an imported layer into the shared one, as copies that name their origin. */
export function TakeChosen({ slug, claims, onDone }: TakeProps) {
  const t = useTranslations("search.take");
  const [isTaking, setTaking] = useState(false);
  const [came, setCame] = useState<Taken | Failure | null>(null);
  async function take() {
    setTaking(true);
    setCame(await takeClaims(slug, claims));
    setTaking(false);
    onDone();
  }
  return (
    <>
      {claims.length > 0 && <Button size="small" variant="primary" isPending={isTaking} onPress={() => void take()}>{t("act")}</Button>}
      {came && ("kind" in came ? <FailureNote what={t("failed")} failure={came} /> : <p role="status">{t("done", came)}</p>)}
    </>
  );
}
