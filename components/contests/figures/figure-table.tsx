"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { figureOf } from "@/components/claims/figure-words";
import { PartyNames } from "@/components/claims/party-name";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Figure } from "@/lib/contests/figures";
import styles from "./figures.module.css";

const columnsOf = { alike: ["who", "figure", "written", "said", "asOf", "counter", "card"], apart: ["who", "figure", "written", "counted", "said", "card"] } as const;
type FigureTableProps = {
  readonly figures: readonly Figure[];
  readonly label: string;
  /** what each figure counts, where they don't count the same */
  readonly countedOf?: (figure: Figure) => ReactNode;
};

/** Figures in words, in the order of the cards: what a drawing shows, and what can't be drawn. */
export function FigureTable({ figures, label, countedOf }: FigureTableProps) {
  const t = useTranslations("contests");
  const columns = columnsOf[countedOf ? "apart" : "alike"];
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`figures.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={`${figure.card.claim.id} ${figure.ordinal}`} figure={figure} columns={columns} counted={countedOf?.(figure)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FigureColumn = (typeof columnsOf)[keyof typeof columnsOf][number];
type FigureRowProps = { figure: Figure; columns: readonly FigureColumn[]; counted: ReactNode };

function FigureRow({ figure: { card, quantity }, columns, counted }: FigureRowProps) {
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  const { state } = useContest();
  const { claim, number } = card;
  const whose = claim.attribution === "own_voice" ? "voice" : quantity.whose;
  const cells: Record<FigureColumn, ReactNode> = {
    who: claim.attribution === "unset" ? t("columns.unset") : <PartyNames parties={claim.claimants.map((id) => partyOf(state, id, claim.said))} />,
    figure: figureOf(claims, quantity) ?? t("figures.inWords"),
    written: quantity.qualifier && `“${quantity.qualifier}”`,
    counted,
    said: claim.said && dateInWords(claim.said),
    asOf: quantity.asOf && dateInWords(quantity.asOf),
    counter: whose && t(`figures.counter.${whose}`),
    card: <a href={`#card-${number}`}>{t("relations.card", { number })}</a>,
  };
  return (
    <tr>
      {columns.map((column) => (column === "who" ? <th key={column} scope="row">{cells[column]}</th> : <td key={column}>{cells[column]}</td>))}
    </tr>
  );
}
