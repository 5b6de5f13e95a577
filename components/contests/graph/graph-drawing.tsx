"use client";
import { useRef, useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useActLabel } from "@/components/claims/use-act-label";
import { claimantsOf, colourNumberOf } from "@/components/contests/claimants";
import { quoteOf, useContest } from "@/components/contests/contest-context";
import { shortened } from "@/lib/text/shortened";
import { dateInWords } from "@/lib/claims/partial-date";
import { stopsOf, type GraphEdge, type GraphNode, type RelationGraph } from "@/lib/contests/relation-graph";
import styles from "./graph.module.css";

/** The size of a card in the drawing. */
export const BOX = { width: 276, height: 54 } as const;

type GraphDrawingProps = { graph: RelationGraph; /** in CSS pixels; null to fit the page */ width: number | null };

/** The laid-out graph. One stop of the Tab key; arrows go through its cards and relations, Enter leads to the card. */
export function GraphDrawing({ graph, width }: GraphDrawingProps) {
  const t = useTranslations("contests");
  const drawing = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const stops = stopsOf(graph);
  function press(event: KeyboardEvent) {
    const next = stopAfter(event.key, at, stops.length);
    if (next === null) return;
    event.preventDefault();
    const stop = drawing.current?.querySelector<SVGElement>(`[data-stop="${next}"]`);
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  const stop = (index: number) => ({ "data-stop": index, tabIndex: index === Math.min(at, stops.length - 1) ? 0 : -1, onFocus: () => setAt(index) });
  const indexed = stops.map((each, index) => ({ each, index }));
  return (
    <svg ref={drawing} role="group" aria-label={t("graph.label")} viewBox={`0 0 ${graph.width} ${graph.height}`} className={styles.drawing} style={width === null ? { width: "100%" } : { width }} onKeyDown={press}>
      {indexed.map(({ each, index }) => each.kind === "edge" && <Edge key={each.edge.relation.id} edge={each.edge} stop={stop(index)} />)}
      {indexed.map(({ each, index }) => each.kind === "node" && <Node key={each.node.card.placement.id} node={each.node} graph={graph} stop={stop(index)} />)}
    </svg>
  );
}

function stopAfter(key: string, at: number, count: number): number | null {
  const stops: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
  const next = stops[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}

type Stop = { "data-stop": number; tabIndex: number; onFocus: () => void };

function Node({ node: { card, x, y }, graph, stop }: { node: GraphNode; graph: RelationGraph; stop: Stop }) {
  const t = useTranslations("contests");
  const act = useActLabel()(card.claim.act);
  const { state } = useContest();
  const { claim, number } = card;
  const who = claimantsOf(state, card, t("columns.unset"));
  const relations = graph.edges.filter(({ from, to }) => from === card || to === card).length;
  const left = x - BOX.width / 2 + 14;
  const when = claim.said ? dateInWords(claim.said) : "";
  const label = t("graph.node", { number, who, act, words: claim.proposition || quoteOf(card), relations });
  return (
    <a href={`#card-${number}`} aria-label={label} className={styles.node} data-side={colourNumberOf(state, card)} {...stop}>
      <rect className={styles.box} x={x - BOX.width / 2} y={y - BOX.height / 2} width={BOX.width} height={BOX.height} rx={5} />
      <rect className={styles.strip} x={x - BOX.width / 2} y={y - BOX.height / 2} width={5} height={BOX.height} />
      <text className={styles.who} x={left} y={y - 6}>
        {shortened(`${number} · ${who}`, 36)}
      </text>
      <text className={styles.act} x={left} y={y + 14}>
        {shortened([act, when].filter(Boolean).join(" · "), 40)}
      </text>
    </a>
  );
}

function Edge({ edge: { relation, from, to, points, x, y }, stop }: { edge: GraphEdge; stop: Stop }) {
  const t = useTranslations("contests");
  const type = t(`relations.types.${relation.type}`);
  const label = t("graph.edge", { from: from.number, type, to: to.number, scope: relation.scope, hasScope: String(relation.scope !== ""), basis: t(`relations.basis.${relation.basis}`) });
  const width = type.length * 7 + 8;
  return (
    <a href={`#card-${from.number}`} aria-label={label} className={styles.edge} {...stop}>
      <path className={relation.basis === "stated" ? styles.line : styles.inferred} d={`M ${points.map((point) => `${point.x} ${point.y}`).join(" L ")}`} />
      <path className={styles.arrow} d={arrowAt(points)} />
      <rect className={styles.plate} x={x - width / 2} y={y - 9} width={width} height={18} rx={3} />
      <text className={styles.words} x={x} y={y + 4} textAnchor="middle">
        {type}
      </text>
    </a>
  );
}

/** The tip of an arrow at the end of a line, in the direction in which it comes. */
function arrowAt(points: GraphEdge["points"]): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return "";
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const wing = (turn: number) => `${tip.x - 9 * Math.cos(angle + turn)} ${tip.y - 9 * Math.sin(angle + turn)}`;
  return `M ${wing(0.45)} L ${tip.x} ${tip.y} L ${wing(-0.45)}`;
}
