import { Graph, layout } from "@dagrejs/dagre";
import type { Card } from "@/lib/contests/cards";
import type { RelationInput } from "@/lib/contests/record";
import { relationsBetween } from "@/lib/contests/relation-ends";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A card that is related to another, and the middle of its box. */
export interface GraphNode extends Place {
  readonly card: Card;
}

/** A relation as a line from one box to another, and the middle of its words. */
export interface GraphEdge extends Place {
  readonly relation: RelationInput;
  readonly from: Card;
  readonly to: Card;
  readonly points: readonly Place[];
}

/** A contest's claims and relations laid out (docs/SPEC.md, K17). */
export interface RelationGraph {
  readonly width: number;
  readonly height: number;
  /** by the cards' numbers */
  readonly nodes: readonly GraphNode[];
  /** by the numbers of both ends */
  readonly edges: readonly GraphEdge[];
  /** the cards that are related to none here */
  readonly alone: readonly Card[];
}

/** Sizes in the units of the drawing. */
export interface GraphMeasures {
  readonly box: { readonly width: number; readonly height: number };
  readonly words: { readonly height: number; readonly widthOf: (relation: RelationInput) => number };
}

const MARGIN = 12;

/**
 * Lays relations out in ranks: what is answered stands above what answers it. Boxes and words keep their own room, so
 * that none lies on another; the same claims and relations give the same drawing.
 */
export function relationGraph(cards: readonly Card[], relations: readonly RelationInput[], { box, words }: GraphMeasures): RelationGraph {
  const edges = relationsBetween(cards, relations).filter(({ from, to }) => from !== to);
  const related = cards.filter((card) => edges.some(({ from, to }) => from === card || to === card)).sort((a, b) => a.number - b.number);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "BT", nodesep: 26, ranksep: 38, edgesep: 14, marginx: MARGIN, marginy: MARGIN });
  for (const { claim } of related) graph.setNode(claim.id, { ...box });
  for (const { relation, from, to } of edges) {
    graph.setEdge(from.claim.id, to.claim.id, { width: words.widthOf(relation), height: words.height, labelpos: "c" }, relation.id);
  }
  layout(graph);
  const size = graph.graph() as { width?: number; height?: number };
  const placeOf = (value: unknown): Place => ({ x: (value as Place).x, y: (value as Place).y });
  return {
    width: size.width ?? 0, height: size.height ?? 0,
    nodes: related.map((card) => ({ card, ...placeOf(graph.node(card.claim.id)) })),
    edges: edges.map((each) => {
      const laid = graph.edge({ v: each.from.claim.id, w: each.to.claim.id, name: each.relation.id }) as unknown as Place & { points: readonly Place[] };
      return { ...each, ...placeOf(laid), points: laid.points.map(placeOf) };
    }),
    alone: cards.filter((card) => !related.includes(card)),
  };
}

/** One thing of a graph that can be gone to: a card, or a relation from it. */
export type GraphStop = { readonly kind: "node"; readonly node: GraphNode } | { readonly kind: "edge"; readonly edge: GraphEdge };

/** Everything in a graph in the order in which keys go through it: each card, then the relations that start at it. */
export const stopsOf = ({ nodes, edges }: RelationGraph): GraphStop[] =>
  nodes.flatMap((node) => [{ kind: "node" as const, node }, ...edges.filter(({ from }) => from === node.card).map((edge) => ({ kind: "edge" as const, edge }))]);
