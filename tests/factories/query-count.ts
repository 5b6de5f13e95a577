import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

const counted = new AsyncLocalStorage<{ count: number } | undefined>();

// What waits for a free connection is sent when another statement is answered, which is an event of a socket, and
// that belongs to the work that opened it. So a statement is counted where it is asked for: at the pool, or at the
// connection that a transaction holds; and what goes on within the pool is nobody's.
const asked = (method: Method) => function (this: unknown, ...parameters: unknown[]): unknown {
  const own = counted.getStore();
  if (own) own.count++;
  return counted.run(undefined, () => Reflect.apply(method, this, parameters));
};
const unasked = (method: Method) => function (this: unknown, ...parameters: unknown[]): unknown {
  return counted.run(undefined, () => Reflect.apply(method, this, parameters));
};
type Method = (...parameters: never[]) => unknown;

/** How many statements the program sends to the database for `work`; those of other work at the same time aren't its own. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const [pool, client] = [pg.Pool.prototype, pg.Client.prototype];
  const kept = { poolQuery: pool.query, poolConnect: pool.connect, clientQuery: client.query };
  const own = { count: 0 };
  Object.assign(pool, { query: asked(kept.poolQuery as Method), connect: unasked(kept.poolConnect as Method) });
  Object.assign(client, { query: asked(kept.clientQuery as Method) });
  try {
    await counted.run(own, work);
  } finally {
    Object.assign(pool, { query: kept.poolQuery, connect: kept.poolConnect });
    Object.assign(client, { query: kept.clientQuery });
  }
  if (own.count === 0) throw new Error("no statement was counted");
  return own.count;
}
