"use client";
import { useTranslations } from "use-intl/react";
import { useActLabel } from "@/components/claims/use-act-label";
import { claimantsOf } from "@/components/contests/claimants";
import { useContest } from "@/components/contests/contest-context";
import { answersOf, answerWords } from "@/components/contests/timeline/answer-words";
import { Table } from "@/components/ui/table";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Card } from "@/lib/contests/cards";
import type { Timeline } from "@/lib/contests/timeline";

const columns = ["said", "card", "who", "act", "event", "answers"] as const;

/** The timeline in words, line by line; what has no date of its saying comes last. */
export function TimelineTable({ timeline }: { timeline: Timeline }) {
  const t = useTranslations("contests");
  const cards = [...timeline.statements.map(({ card }) => card), ...timeline.undated];
  return (
    <Table caption={t("timeline.caption")} captionHidden>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`timeline.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <Line key={card.placement.id} card={card} timeline={timeline} />
        ))}
      </tbody>
    </Table>
  );
}

function Line({ card, timeline }: { card: Card; timeline: Timeline }) {
  const t = useTranslations("contests");
  const actLabel = useActLabel();
  const { state } = useContest();
  const { claim, number } = card;
  return (
    <tr>
      <th scope="row">{claim.said ? dateInWords(claim.said) : t("timeline.notSaid")}</th>
      <td>
        <a href={`#card-${number}`}>{t("relations.card", { number })}</a>
      </td>
      <td>{claimantsOf(state, card, t("columns.unset"))}</td>
      <td>{actLabel(claim.act)}</td>
      <td>{claim.event && dateInWords(claim.event)}</td>
      <td>{answersOf(timeline, card).map((answer) => answerWords(t, answer)).join("; ")}</td>
    </tr>
  );
}
