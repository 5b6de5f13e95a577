import type { Card } from "@/lib/contests/cards";

/** A source with the cards whose words stand in it; none where only the reasons of an assessment cite it. */
export interface SourceOfCards<S> {
  readonly source: S;
  readonly cards: readonly number[];
}

/** Sources in the order in which the cards come to them; those that no card stands in follow. */
export function sourcesInOrder<S extends { readonly id: string }>(sources: readonly S[], cards: readonly Pick<Card, "number" | "claim">[]): SourceOfCards<S>[] {
  const numbers = new Map<string, number[]>(sources.map(({ id }) => [id, []]));
  for (const { number, claim } of cards) {
    for (const documentId of new Set(claim.mentions.map((mention) => mention.documentId))) numbers.get(documentId)?.push(number);
  }
  const first = ({ cards: [card] }: SourceOfCards<S>) => card ?? Infinity;
  return sources.map((source) => ({ source, cards: numbers.get(source.id)! })).sort((a, b) => (first(a) < first(b) ? -1 : Number(first(a) > first(b))));
}
