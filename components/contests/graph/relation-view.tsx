"use client";
import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { BOX, GraphDrawing } from "@/components/contests/graph/graph-drawing";
import { RelationTable } from "@/components/contests/graph/relation-table";
import { Disclosure } from "@/components/ui/disclosure";
import { IconButton } from "@/components/ui/icon-button";
import { relationGraph, type RelationGraph } from "@/lib/contests/relation-graph";
import styles from "./graph.module.css";

const STEP = 1.25;
const LEAST = 0.4;
const MOST = 2;

/** The contest's relations, drawn and as a table. */
export function RelationView() {
  const t = useTranslations("contests");
  const { cards, state } = useContest();
  const [size, setSize] = useState<number | "whole">(1);
  const graph = useMemo(
    () => relationGraph(cards, state.relations, { box: BOX, words: { height: 20, widthOf: ({ type }) => t(`relations.types.${type}`).length * 7 + 16 } }),
    [cards, state.relations, t],
  );
  const scale = size === "whole" ? 1 : size;
  const zoom = (factor: number) => setSize(Math.min(MOST, Math.max(LEAST, scale * factor)));
  const scroller = useRef<HTMLDivElement>(null);
  // Where the drawing is wider than its place, it begins with its topmost card: its left edge may be empty.
  const begin = useEffectEvent(() => {
    const top = graph.nodes.reduce((highest, node) => (node.y < highest.y ? node : highest));
    scroller.current!.scrollLeft = top.x * scale - scroller.current!.clientWidth / 2;
  });
  useEffect(() => begin(), []);
  return (
    <div className={styles.view}>
      <p className={styles.lead}>{t("graph.lead")}</p>
      <div className={styles.tools}>
        <IconButton size="small" label={t("graph.smaller")} icon={<ZoomOut aria-hidden />} onPress={() => zoom(1 / STEP)} />
        <IconButton size="small" label={t("graph.larger")} icon={<ZoomIn aria-hidden />} onPress={() => zoom(STEP)} />
        <IconButton size="small" label={t("graph.whole")} icon={<Maximize2 aria-hidden />} onPress={() => setSize("whole")} />
      </div>
      <div ref={scroller} className={styles.scroller}>
        <GraphDrawing graph={graph} width={size === "whole" ? null : graph.width * scale} />
      </div>
      <Alone graph={graph} />
      <Disclosure level={3} title={t("graph.table", { count: graph.edges.length })}>
        <RelationTable edges={graph.edges} />
      </Disclosure>
    </div>
  );
}

function Alone({ graph: { alone } }: { graph: RelationGraph }) {
  const t = useTranslations("contests");
  if (alone.length === 0) return null;
  return (
    <p className={styles.lead}>
      {t("graph.alone")}{" "}
      {alone.map(({ number }, index) => (
        <span key={number}>
          {index > 0 && ", "}
          <a href={`#card-${number}`}>{t("relations.card", { number })}</a>
        </span>
      ))}
    </p>
  );
}
