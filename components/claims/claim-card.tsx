"use client";
import clsx from "clsx";
import { useTranslations } from "use-intl/react";
import type { ReactNode } from "react";
import { ActBadge } from "@/components/claims/act-badge";
import type { CardContent } from "@/components/claims/card-content";
import { CardFacts } from "@/components/claims/card-facts";
import { ChainBreadcrumb } from "@/components/claims/chain-breadcrumb";
import { PartyNames } from "@/components/claims/party-name";
import { colourOf } from "@/components/claims/side-look";
import { SideStrip } from "@/components/ui/side-mark";
import { dateInWords } from "@/lib/claims/partial-date";
import styles from "./claim-card.module.css";

export interface ClaimCardProps {
  readonly content: CardContent;
  readonly document: string;
  /** in full, or its first lines */
  readonly isWhole?: boolean;
  /** what stands below: buttons, a note that it isn't saved */
  readonly children?: ReactNode;
}

/** One claim: who, what kind of act, through whom, in which words, when. */
export function ClaimCard({ content, document, isWhole = false, children }: ClaimCardProps) {
  const { chain, quote, proposition, act } = content;
  const side = content.claimants[0]?.side ?? null;
  return (
    <article className={clsx(styles.card, isWhole && styles.whole)}>
      <SideStrip colour={colourOf(side)} />
      <div className={styles.body}>
        <p className={styles.head}>
          <Claimants content={content} />
          <ActBadge act={act} />
        </p>
        {chain.length > 1 && <ChainBreadcrumb document={document} stance={content.more?.documentStance ?? "relays"} steps={chain} />}
        <blockquote className={styles.quote} dir="auto">
          {quote}
        </blockquote>
        {isWhole && proposition && <p className={styles.proposition}>{proposition}</p>}
        <CardNotes content={content} />
        {isWhole && content.more && <CardFacts more={content.more} reported={content.reported} />}
        {children}
      </div>
    </article>
  );
}

function Claimants({ content: { attribution, claimants } }: { content: CardContent }) {
  const t = useTranslations("claims");
  if (attribution === "unset") return <span className={styles.unset}>{t("attribution.unset")}</span>;
  if (attribution === "own_voice") return <span className={styles.voice}>{t("attribution.own_voice")}</span>;
  return (
    <strong className={styles.who}>
      <PartyNames parties={claimants} />
    </strong>
  );
}

function CardNotes({ content }: { content: CardContent }) {
  const t = useTranslations("claims");
  const notes = [
    content.polarity === "negative" && t("card.negative"),
    content.said && t("card.said", { date: dateInWords(content.said) }),
    content.event && t("card.event", { date: dateInWords(content.event) }),
    content.more && content.more.certainty !== "unspecified" && t(`certainties.${content.more.certainty}`),
    content.more && content.more.mentionCount > 1 && t("card.mentions", { count: content.more.mentionCount }),
    content.contestCount > 0 && t("card.contests", { count: content.contestCount }),
  ].filter((note) => typeof note === "string");
  if (notes.length === 0) return null;
  return <p className={styles.notes}>{notes.join(" · ")}</p>;
}
