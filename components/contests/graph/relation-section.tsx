"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { OnDemand } from "@/components/contests/on-demand";
import { relationsBetween } from "@/lib/contests/relation-ends";

const load = () => import("./relation-view").then(({ RelationView }) => RelationView);

/** The relations as a drawing and a table; the library that lays them out is fetched when it is opened. */
export function RelationGraphSection() {
  const t = useTranslations("contests");
  const { cards, state } = useContest();
  const count = relationsBetween(cards, state.relations).length;
  return count === 0 ? null : <OnDemand level={2} title={t("graph.title", { count })} load={load} />;
}
