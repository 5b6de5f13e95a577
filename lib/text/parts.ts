/** The items in order, in parts of at most `size`: what is too much for one statement goes in several. */
export function* inParts<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
