"use client";
import { useTranslations } from "use-intl/react";
import { claimantsOf } from "@/components/contests/claimants";
import { useContest } from "@/components/contests/contest-context";
import { Table } from "@/components/ui/table";
import type { Card } from "@/lib/contests/cards";
import type { GraphEdge } from "@/lib/contests/relation-graph";

const columns = ["from", "type", "to", "scope", "basis", "note"] as const;

/** The graph in words: every relation with both its ends. */
export function RelationTable({ edges }: { edges: readonly GraphEdge[] }) {
  const t = useTranslations("contests");
  return (
    <Table caption={t("graph.caption")} captionHidden>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`graph.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {edges.map(({ relation, from, to }) => (
          <tr key={relation.id}>
            <th scope="row">
              <End card={from} />
            </th>
            <td>{t(`relations.types.${relation.type}`)}</td>
            <td>
              <End card={to} />
            </td>
            <td>{relation.scope}</td>
            <td>{t(`relations.basis.${relation.basis}`)}</td>
            <td>{relation.note}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function End({ card }: { card: Card }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  return (
    <>
      <a href={`#card-${card.number}`}>{t("relations.card", { number: card.number })}</a>, {claimantsOf(state, card, t("columns.unset"))}
    </>
  );
}
