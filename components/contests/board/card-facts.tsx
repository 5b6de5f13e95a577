"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { figureWords } from "@/components/claims/figure-words";
import { PartyNames } from "@/components/claims/party-name";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Card } from "@/lib/contests/cards";
import styles from "./card.module.css";

/** When it was said and about when, the figures, whom it is aimed at, and what the editors note. */
export function CardFacts({ card: { claim, placement } }: { card: Card }) {
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  const { state } = useContest();
  const parties = (ids: readonly string[]) => ids.length > 0 && <PartyNames parties={ids.map((id) => partyOf(state, id, claim.said))} />;
  const manner = [claim.polarity === "negative" && t("card.polarity"), claim.certainty !== "unspecified" && t(`card.certainty.${claim.certainty}`)];
  const facts: [string, ReactNode][] = [
    [t("card.said"), claim.said && dateInWords(claim.said)],
    [t("card.event"), claim.event && dateInWords(claim.event)],
    [t("card.figures"), claim.quantities.length > 0 && claim.quantities.map((quantity, index) => <span key={index}>{figureWords(claims, quantity)}</span>)],
    [t("card.targets"), parties(claim.targets)],
    [t("card.invoked"), parties(claim.invoked)],
    [t("card.note"), claim.note],
    [t("card.placementNote"), placement.note],
  ];
  const told = facts.filter(([, value]) => value);
  const manners = manner.filter((words) => typeof words === "string");
  return (
    <>
      {manners.length > 0 && <p className={styles.aside}>{manners.join(" · ")}</p>}
      {told.length > 0 && (
        <dl className={styles.facts}>
          {told.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
