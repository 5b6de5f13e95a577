import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/lib/data/generated/client";

/** A database connection that may be inside a transaction. */
export type Transaction = Prisma.TransactionClient;

// With only one login given, the app still works under the app's rights (docs/ARCHITECTURE.md, "Logins").
const roleOption = () => (process.env.DATABASE_ROLE ? { options: `-c role=${process.env.DATABASE_ROLE}` } : {});

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  const pool = { connectionString, max: 10, ...roleOption() };
  // Without a handler, a database restart would end the process by an unhandled 'error' event.
  const adapter = new PrismaPg(pool, { onPoolError: (error) => console.error("database:", error.message) });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 60_000 } });
}

const store = globalThis as unknown as { counterclaimDatabase?: PrismaClient };

const insideTransaction = new AsyncLocalStorage<true>();

/**
 * The database, connected at the first use: `next build` imports every route without one. Inside a transaction it is
 * refused: a second connection would not see the first one's rows, and with every connection taken by a transaction
 * that waits for another one, all of them would wait for ever.
 */
export function database(): PrismaClient {
  if (insideTransaction.getStore()) throw new Error("inside a transaction, use the transaction");
  return client();
}

const client = () => (store.counterclaimDatabase ??= connect());

/** Runs `work` in one transaction: all of it is committed, or nothing. */
export function transaction<T>(work: (tx: Transaction) => Promise<T>, options?: { isolationLevel?: Prisma.TransactionIsolationLevel; timeout?: number }): Promise<T> {
  return client().$transaction((tx) => insideTransaction.run(true, () => work(tx)), options);
}

const hours = 3_600_000;

/** Runs `work` in one transaction of another login: for what the program's own may not do. All of it is committed, or nothing. */
export async function transactionAs<T>(connectionString: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const other = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 1 }) });
  try {
    return await other.$transaction((tx) => insideTransaction.run(true, () => work(tx)), { maxWait: 10_000, timeout: 6 * hours });
  } finally {
    await other.$disconnect();
  }
}

/** Reads a project as it stood at one instant, whatever others write meanwhile; the database refuses any write. */
export function readSnapshot<T>(read: (tx: Transaction) => Promise<T>): Promise<T> {
  const begin = async (tx: Transaction) => {
    await tx.$executeRaw`SET TRANSACTION READ ONLY`;
    return read(tx);
  };
  return database().$transaction(begin, { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, maxWait: 10_000, timeout: 6 * hours });
}

/** Closes the connections; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const open = store.counterclaimDatabase;
  store.counterclaimDatabase = undefined;
  await open?.$disconnect();
}
