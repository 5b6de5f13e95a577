/** The items in order, in parts of at most `size`: what is too much for one statement goes in several. */
export function* inParts<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** The same where items count differently: parts of which each has one item, or counts at most `size`. */
export function* inWeighedParts<T>(items: Iterable<T>, size: number, weight: (item: T) => number): Generator<T[]> {
  let [part, sum]: [T[], number] = [[], 0];
  for (const item of items) {
    if (part.length > 0 && sum + weight(item) > size) {
      yield part;
      [part, sum] = [[], 0];
    }
    part.push(item);
    sum += weight(item);
  }
  if (part.length > 0) yield part;
}

/** Rows in groups of one key each, in the order in which they came. */
export function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const map = new Map<K, T[]>();
  for (const row of rows) {
    const list = map.get(keyOf(row));
    if (list) list.push(row);
    else map.set(keyOf(row), [row]);
  }
  return map;
}
