"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { FactList } from "@/components/claims/fact-list";
import { figureWords } from "@/components/claims/figure-words";
import { ObjectWords } from "@/components/claims/object-words";
import { PartyNames } from "@/components/claims/party-name";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Card } from "@/lib/contests/cards";
import styles from "./card.module.css";

/** When it was said and about when, the figures, what it is about, whom it is aimed at, and what the editors note. */
export function CardFacts({ card }: { card: Card }) {
  const { claim, placement } = card;
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  const { state, cards } = useContest();
  const parties = (ids: readonly string[]) => ids.length > 0 && <PartyNames parties={ids.map((id) => partyOf(state, id, claim.said))} />;
  const manner = [claim.polarity === "negative" && t("card.polarity"), claim.certainty !== "unspecified" && t(`card.certainty.${claim.certainty}`)];
  const facts: [string, ReactNode][] = [
    [t("card.said"), claim.said && dateInWords(claim.said)],
    [t("card.event"), claim.event && dateInWords(claim.event)],
    [t("card.figures"), claim.quantities.length > 0 && claim.quantities.map((quantity, index) => <span key={index}>{figureWords(claims, quantity)}</span>)],
    [claims("fields.object"), objectOf(card, cards, (number) => t("relations.card", { number }))],
    [t("card.targets"), parties(claim.targets)],
    [t("card.invoked"), parties(claim.invoked)],
    [t("card.note"), claim.note],
    [t("card.placementNote"), placement.note],
  ];
  const manners = manner.filter((words) => typeof words === "string");
  return (
    <>
      {manners.length > 0 && <p className={styles.aside}>{manners.join(" · ")}</p>}
      <FactList facts={facts} />
    </>
  );
}

/** What a claim is about: a term, or another claim, by its card where it has one here. */
function objectOf({ claim: { objectKind, objectText, objectClaimId } }: Card, cards: readonly Card[], cardLabel: (number: number) => string): ReactNode {
  if (objectKind === "term") return `“${objectText}”`;
  const number = cards.find(({ claim }) => claim.id === objectClaimId)?.number;
  if (number !== undefined) return <a href={`#card-${number}`}>{cardLabel(number)}</a>;
  return objectClaimId && <ObjectWords claimId={objectClaimId} />;
}
