/**
 * What `read` gives for each item, in order, with as many as `depth` asked for ahead: while one is used, the next ones are on
 * their way. An error is thrown where its item would have come.
 */
export async function* ahead<T, R>(items: AsyncIterable<T> | Iterable<T>, depth: number, read: (item: T) => Promise<R>): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for await (const item of items) {
    const asked = read(item);
    asked.catch(() => undefined); // whoever goes on reading is told
    waiting.push(asked);
    if (waiting.length > depth) yield waiting.shift()!;
  }
  yield* waiting;
}
