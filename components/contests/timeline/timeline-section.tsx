"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { OnDemand } from "@/components/contests/on-demand";
import { reachOf } from "@/lib/contests/timeline";

const load = () => import("./timeline-view").then(({ TimelineView }) => TimelineView);

/** When what was said; open from the start where a period is chosen. */
export function TimelineSection() {
  const t = useTranslations("contests");
  const { cards, period } = useContest();
  const count = useMemo(() => cards.filter(({ claim }) => reachOf(claim.said) !== null).length, [cards]);
  if (cards.length < 2 || count === 0) return null;
  return <OnDemand level={2} title={t("timeline.title", { count })} load={load} defaultExpanded={period !== null} />;
}
