"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { CardMore } from "@/components/claims/card-content";
import { FactList } from "@/components/claims/fact-list";
import { figureWords } from "@/components/claims/figure-words";
import { ObjectWords } from "@/components/claims/object-words";
import { PartyNames } from "@/components/claims/party-name";
import { dateInWords } from "@/lib/claims/partial-date";
import styles from "./card-facts.module.css";

/** What a claim says besides who, what and when, as far as anything was entered: figures, object, parties, reading, note. */
export function CardFacts({ more, reported }: { more: CardMore; reported: string | null }) {
  const t = useTranslations("claims");
  const { quantities, targets, invoked, objectKind, objectText, objectClaimId, suppliedReading, note, documentStance } = more;
  const facts: [string, ReactNode][] = [
    [t("fields.reported"), reported && dateInWords(reported)],
    [t("parts.quantities"), quantities.length > 0 && quantities.map((quantity, index) => <span key={index}>{figureWords(t, quantity)}</span>)],
    [t("fields.targets"), targets.length > 0 && <PartyNames parties={targets} />],
    [t("fields.invoked"), invoked.length > 0 && <PartyNames parties={invoked} />],
    [t("fields.object"), objectKind === "term" ? `“${objectText}”` : objectClaimId && <ObjectWords claimId={objectClaimId} />],
    [t("fields.documentStance"), documentStance !== "relays" && t(`stances.${documentStance}`)],
    [t("fields.suppliedReading"), suppliedReading],
    [t("fields.note"), note],
  ];
  return <FactList facts={facts} className={styles.facts} />;
}
