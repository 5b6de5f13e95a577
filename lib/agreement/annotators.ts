/** A layer as far as a comparison asks whose it is. */
export interface ComparedLayer {
  readonly id: string;
  readonly kind: "shared" | "adjudicated" | "own" | "imported";
  readonly contributorId: string | null;
}

/**
 * Whose work is compared, as lists of layers: each layer by itself, but for own layers of one person that lie in
 * different documents, which are one annotator's. Where they meet in a document, they stay apart, and the person is
 * compared with themselves. In the order of the layers.
 */
export function annotatorsOf<L extends ComparedLayer>(layers: readonly L[], documentsOf: (layerId: string) => readonly string[]): L[][] {
  const annotators: L[][] = [];
  for (const layer of layers) {
    const mine = annotators.find(([first]) => layer.kind === "own" && first!.kind === "own" && first!.contributorId === layer.contributorId && layer.contributorId !== null);
    const taken = new Set(mine?.flatMap(({ id }) => documentsOf(id)));
    if (mine && !documentsOf(layer.id).some((id) => taken.has(id))) mine.push(layer);
    else annotators.push([layer]);
  }
  return annotators;
}
