"use client";
import { useTranslations } from "use-intl/react";
import { PartyNames } from "@/components/claims/party-name";
import { CitingLink } from "@/components/contests/board/citing";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { Disclosure } from "@/components/ui/disclosure";
import { Later } from "@/components/ui/later";
import type { Card } from "@/lib/contests/cards";
import type { Citing } from "@/lib/contests/citing";
import { rootsOf, type Root, type TracedMention } from "@/lib/contests/roots";
import styles from "./columns.module.css";

/** How many independent voices stand behind how many mentions, and how that was counted. */
export function RootCount({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const { roots, untraced } = rootsOf(cards, state);
  const mentions = roots.reduce((sum, root) => sum + root.mentions.length, untraced.length);
  if (mentions < 2) return null;
  return (
    <div className={styles.roots}>
      <Disclosure level={3} title={t("roots.count", { mentions, roots: roots.length })}>
        <Later>
          <ul className={styles.rootList}>
            {roots.map((root) => (
              <li key={root.key}>
                <RootLine root={root} />
                <RootCitings citings={root.citings} />
              </li>
            ))}
            {untraced.length > 0 && <li>{t("roots.untraced", { count: untraced.length })}</li>}
          </ul>
          <p className={styles.count}>{t("roots.method")}</p>
        </Later>
      </Disclosure>
    </div>
  );
}

function RootLine({ root: { partyIds, mentions } }: { root: Root }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const officials = new Set(mentions.filter(({ trace }) => trace === "office").flatMap(({ card }) => card.claim.claimants));
  const nameOf = (id: string) => partyOf(state, id).name ?? "…";
  return (
    <>
      <PartyNames parties={partyIds.map((id) => partyOf(state, id))} />: {t("roots.line", { mentions: mentions.length, cards: numbersOf(mentions) })}
      {officials.size > 0 && ` ${t("roots.office", { who: [...officials].map(nameOf).join(", ") })}`}
    </>
  );
}

/** Because of which citings several documents are one voice. */
function RootCitings({ citings }: { citings: readonly Citing[] }) {
  if (citings.length === 0) return null;
  return (
    <ul className={styles.rootList}>
      {citings.map((citing) => (
        <li key={citing.regionId}>
          <CitingLink citing={citing} />
        </li>
      ))}
    </ul>
  );
}

const numbersOf = (mentions: readonly TracedMention[]) => [...new Set(mentions.map(({ card }) => card.number))].join(", ");
