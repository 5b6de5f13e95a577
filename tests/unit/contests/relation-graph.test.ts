import { describe, expect, test } from "vitest";
import { relationGraph, stopsOf, type RelationGraph } from "@/lib/contests/relation-graph";
import { cardsOf, claim, position, relation } from "@/tests/unit/contests/content";

const only = position(11, 0);
const measures = { box: { width: 200, height: 50 }, words: { height: 20, widthOf: () => 90 } };
const claims = Array.from({ length: 40 }, (_, index) => claim(index + 1, { said: `2017-08-${String((index % 28) + 1).padStart(2, "0")}` }));
const cards = cardsOf([only], claims.map((each) => [each, only]));
// Every claim answers one before it, some two, one pair twice, and two each other.
const chain = claims.slice(1).map((each, index) => relation(100 + index, each, claims[Math.floor(index / 2)]!));
const more = [relation(200, claims[20]!, claims[3]!, { type: "contradicts" }), relation(201, claims[1]!, claims[0]!, { type: "updates" }), relation(202, claims[0]!, claims[5]!, { type: "contradicts" })];
const graph = relationGraph(cards, [...chain, ...more], measures);

const overlaps = (a: readonly number[], b: readonly number[]) => Math.abs(a[0]! - b[0]!) < (a[2]! + b[2]!) / 2 && Math.abs(a[1]! - b[1]!) < (a[3]! + b[3]!) / 2;
function overlapping({ nodes, edges }: RelationGraph) {
  const boxes = [...nodes.map(({ x, y }) => [x, y, 200, 50]), ...edges.map(({ x, y }) => [x, y, 90, 20])];
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlaps(box, other))).length;
}

describe("the graph of relations (K17)", () => {
  test("at forty claims no box and no words lie on another, and all lie within the drawing", () => {
    expect([graph.nodes.length, graph.edges.length]).toEqual([40, 42]);
    expect(overlapping(graph)).toBe(0);
    expect(graph.nodes.every(({ x, y }) => x >= 100 && y >= 25 && x <= graph.width - 100 && y <= graph.height - 25)).toBe(true);
  });

  test("what is answered stands above what answers it", () => {
    const simple = relationGraph(cards, [chain[0]!], measures);
    const yOf = (of: string) => simple.nodes.find(({ card }) => card.claim.id === of)!.y;
    expect(yOf(claims[0]!.id)).toBeLessThan(yOf(claims[1]!.id));
  });

  test("has two lines where two claims are related twice, and tells the cards that are related to none", () => {
    expect(graph.edges.filter(({ from, to }) => from.claim.id === claims[1]!.id && to.claim.id === claims[0]!.id)).toHaveLength(2);
    const simple = relationGraph(cards, [chain[0]!], measures);
    expect([simple.nodes.length, simple.alone.length]).toEqual([2, 38]);
    expect(relationGraph(cards, [], measures).nodes).toEqual([]);
  });

  test("keys come to every card and every relation once, a card's relations after it", () => {
    const stops = stopsOf(graph);
    expect(stops).toHaveLength(82);
    const numbers = stops.map((stop) => (stop.kind === "node" ? stop.node.card.number : stop.edge.from.number));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});
