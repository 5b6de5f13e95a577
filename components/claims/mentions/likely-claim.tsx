"use client";
import { useTranslations } from "use-intl/react";
import { ActBadge } from "@/components/claims/act-badge";
import type { Directory } from "@/components/claims/client/directory";
import { PartyNames } from "@/components/claims/party-name";
import { Button } from "@/components/ui/button";
import type { Likely, Reason } from "@/lib/claims/likeness";
import { isElsewhere } from "@/lib/claims/mentions";
import { dateInWords } from "@/lib/claims/partial-date";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import styles from "./also-stated.module.css";
import { currentFragments } from "@/lib/claims/excerpt";

export interface LikelyClaimProps {
  readonly likely: Likely<ClaimSeen>;
  readonly directory: Directory;
  readonly documentId: string;
  readonly onChoose: () => void;
}

/** One claim that may be meant: what it says, why it is offered, or why it can't be chosen. */
export function LikelyClaim({ likely: { claim, reasons }, directory, documentId, onChoose }: LikelyClaimProps) {
  const t = useTranslations("claims");
  const reasonWords = useReasonWords(directory);
  const cannot = isElsewhere(claim, documentId) ? t("also.ownVoice") : claim.abilities.change ? null : t("also.mayNot");
  const quote = quoteOf(claim);
  const words = claim.proposition || quote;
  return (
    <li className={styles.claim}>
      <div className={styles.what}>
        <p className={styles.head}>
          {claim.attribution === "attributed" ? <PartyNames parties={claim.claimants.map((id) => ({ id, name: directory.nameOf(id), side: directory.sideOf(id) }))} /> : <em>{t(`attribution.${claim.attribution}`)}</em>}
          <ActBadge act={claim.act} />
        </p>
        {claim.proposition && <p>{claim.proposition}</p>}
        <p className={styles.quote} dir="auto">{quote}</p>
        {reasons.length > 0 && <p className={styles.note}>{reasons.map(reasonWords).join(" · ")}</p>}
        {cannot && <p className={styles.note}>{cannot}</p>}
      </div>
      <Button size="small" isDisabled={cannot !== null} onPress={onChoose} aria-label={t("also.chooseThis", { words })}>{t("also.choose")}</Button>
    </li>
  );
}

function useReasonWords(directory: Directory): (reason: Reason) => string {
  const t = useTranslations("claims");
  return (reason) => {
    if (reason.kind === "party") return t("also.reasons.party", { names: reason.partyIds.map((id) => directory.nameOf(id) ?? "").join(", ") });
    if (reason.kind === "date") return t("also.reasons.date", { date: dateInWords(reason.date) });
    return t("also.reasons.words", { words: reason.words.slice(0, 6).join(", ") });
  };
}

const quoteOf = ({ mentions }: ClaimSeen) =>
  (mentions[0] ? currentFragments(mentions[0]) : []).filter(({ role }) => role === "content").map(({ quote }) => quote).join(" … ");
