"use client";
import clsx from "clsx";
import { useId, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { ActBadge } from "@/components/claims/act-badge";
import { PartyNames } from "@/components/claims/party-name";
import { colourOf } from "@/components/claims/side-look";
import { CiteHandle } from "@/components/contests/assessments/cite-handle";
import { useCardDrag } from "@/components/contests/board/card-drag";
import { CardFacts } from "@/components/contests/board/card-facts";
import { CardMenu } from "@/components/contests/board/card-menu";
import { Grip } from "@/components/contests/board/grip";
import { Mention } from "@/components/contests/board/mention";
import { RelationLines } from "@/components/contests/board/relation-lines";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { Disclosure } from "@/components/ui/disclosure";
import { Later } from "@/components/ui/later";
import { SideStrip } from "@/components/ui/side-mark";
import type { Card } from "@/lib/contests/cards";
import { sidesOfClaim } from "@/lib/contests/view";
import styles from "./card.module.css";

export interface ClaimCardProps {
  readonly card: Card;
  /** the document whose column this is: the claim's place in it comes first */
  readonly documentId?: string | undefined;
  /** the card's anchor; one card of several columns has it once */
  readonly hasAnchor?: boolean;
  readonly isHidden?: boolean;
  /** said before the card, within its place in the list */
  readonly above?: ReactNode;
  /** what is folded under the card */
  readonly below?: ReactNode;
}

/** One claim of a contest: who, what kind of act, in which words, through whom, when, where, and how it stands to the others. */
export function ClaimCard({ card, documentId, hasAnchor = true, isHidden = false, above, below }: ClaimCardProps) {
  const t = useTranslations("contests");
  const { by, state, emphasis } = useContest();
  const { claim, number, position } = card;
  const headId = useId();
  const drag = useCardDrag(card);
  const [first, ...others] = [...claim.mentions].sort((a, b) => Number(b.documentId === documentId) - Number(a.documentId === documentId));
  const isEmphasised = emphasis !== null && stands(card, emphasis, sidesOfClaim(claim.id, state));
  const side = claim.attribution === "attributed" && claim.claimants[0] ? partyOf(state, claim.claimants[0], claim.said).side : null;
  return (
    <li className={clsx(isHidden && styles.folded)}>
      {above}
      <article
        id={hasAnchor ? `card-${number}` : undefined}
        aria-labelledby={headId}
        tabIndex={0}
        data-card={number}
        data-placement={card.placement.id}
        data-side={colourOf(side) ?? undefined}
        className={clsx(styles.card, isEmphasised && styles.emphasised)}
      >
        <SideStrip colour={colourOf(side)} />
        <div className={styles.body}>
          <div className={styles.head}>
            <h3 id={headId} className={styles.who}>
              <span className={styles.number}>
                <span className="said">{t("card.label", { number })} </span>
                <span aria-hidden>{number}</span>
              </span>
              <span className={styles.names}>
                <Claimants card={card} />
                <ActBadge act={claim.act} />
              </span>
            </h3>
            <span className={styles.tools}>
              {drag && <Grip {...drag} />}
              <CardMenu card={card} />
            </span>
          </div>
          {isEmphasised && <p className={styles.flag}>{t("card.emphasised")}</p>}
          {position && (by !== "position" || card.row !== "columns") && <p className={styles.aside}>{t("card.onPosition", { label: position.label })}</p>}
          {by !== "position" && card.row === "unplaced" && <p className={styles.aside}>{t("card.noPosition")}</p>}
          {claim.proposition && <p className={styles.proposition}>{claim.proposition}</p>}
          {first && <Mention claim={claim} mention={first} />}
          {others.length > 0 && (
            <Disclosure level={4} title={t("card.mentions", { count: others.length })}>
              <Later>
                {others.map((mention) => (
                  <Mention key={mention.id} claim={claim} mention={mention} />
                ))}
              </Later>
            </Disclosure>
          )}
          <CiteHandle card={card} />
          <CardFacts card={card} />
          <RelationLines card={card} />
        </div>
      </article>
      {below}
    </li>
  );
}

function stands({ claim }: Card, emphasis: string, sideIds: readonly (string | null)[]): boolean {
  if (emphasis === "voice") return claim.attribution === "own_voice";
  return claim.claimants.includes(emphasis) || sideIds.includes(emphasis === "none" ? null : emphasis);
}

function Claimants({ card: { claim } }: { card: Card }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  if (claim.attribution === "unset") return <em>{t("columns.unset")}</em>;
  return <PartyNames parties={claim.claimants.map((id) => partyOf(state, id, claim.said))} />;
}
