import pg from "pg";

/** How many statements the program sends to the database while `work` runs. Only for tests that run one thing at a time. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]) {
    count++;
    return Reflect.apply(query, this, parameters);
  } as typeof query;
  try {
    await work();
    return count;
  } finally {
    pg.Client.prototype.query = query;
  }
}
