import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

const counted = new AsyncLocalStorage<{ count: number }>();

/** How many statements the program sends to the database for `work`; those of other work at the same time aren't its own. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  const own = { count: 0 };
  pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]) {
    const asked = counted.getStore();
    if (asked) asked.count++;
    return Reflect.apply(query, this, parameters);
  } as typeof query;
  try {
    await counted.run(own, work);
  } finally {
    pg.Client.prototype.query = query;
  }
  if (own.count === 0) throw new Error("no statement was counted");
  return own.count;
}
