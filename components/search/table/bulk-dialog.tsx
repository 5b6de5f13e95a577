"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { ActChoice, ClaimantChoice, PlaceChoice } from "@/components/search/table/bulk-choices";
import { BulkPreview, useForeseen } from "@/components/search/table/bulk-preview";
import type { BulkChange } from "@/components/search/table/bulk-run";
import { ValueChoice } from "@/components/search/table/value-choice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { SeenRecord } from "@/lib/claims/bulk";
import type { ActTerms } from "@/lib/projects/terms";
import styles from "./table.module.css";

export interface BulkDialogProps {
  readonly slug: string;
  readonly kind: BulkChange["kind"];
  readonly claims: readonly SeenRecord[];
  readonly terms: ActTerms;
  readonly onChange: (change: BulkChange) => void;
  readonly onClose: () => void;
}

/** Asks what the chosen claims shall have, and says what will come of it before it is done. */
export function BulkDialog({ slug, kind, claims, terms, onChange, onClose }: BulkDialogProps) {
  const t = useTranslations("search");
  const [change, setChange] = useState<BulkChange | null>(beginning(kind));
  const foreseen = useForeseen(slug, change, claims);
  const isReady = foreseen.result !== null && (foreseen.result.isBroken || foreseen.result.written.length > 0);
  const footer = (
    <>
      <Button onPress={onClose}>{t("bulk.cancel")}</Button>
      <Button variant={kind === "delete" ? "danger" : "primary"} isDisabled={!isReady} onPress={() => change && onChange(change)}>{t(kind === "delete" || kind === "restore" ? `bulk.${kind}` : "bulk.do")}</Button>
    </>
  );
  return (
    <Dialog isOpen onOpenChange={(isOpen) => !isOpen && onClose()} title={t(`bulk.title.${kind}`, { count: claims.length })} footer={footer}>
      <div className={styles.choices}>
        {kind === "claimants" && <ClaimantChoice slug={slug} onChange={setChange} />}
        {kind === "act" && <ActChoice terms={terms} onChange={setChange} />}
        {kind === "placement" && <PlaceChoice slug={slug} onChange={setChange} />}
        {kind === "values" && <ValueChoice slug={slug} onChange={setChange} />}
        {kind === "delete" && <p>{t("bulk.deleteHelp")}</p>}
        {change && <BulkPreview foreseen={foreseen} total={claims.length} />}
      </div>
    </Dialog>
  );
}

/** Some changes say already what they do. */
function beginning(kind: BulkChange["kind"]): BulkChange | null {
  if (kind === "claimants") return { kind, claimants: [] };
  return kind === "delete" || kind === "restore" ? { kind } : null;
}
