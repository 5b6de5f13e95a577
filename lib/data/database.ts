import { AsyncLocalStorage } from "node:async_hooks";
import { CopySession, type Copy, type CopyBytes } from "@/lib/data/copying";
import { Prisma, PrismaClient } from "@/lib/data/generated/client";
import { PrismaPgInTurn } from "@/lib/data/in-turn";

/** A database connection that may be inside a transaction. */
export type Transaction = Prisma.TransactionClient;

// With only one login given, the app still works under the app's rights (docs/ARCHITECTURE.md, "Logins").
const roleOption = () => (process.env.DATABASE_ROLE ? { options: `-c role=${process.env.DATABASE_ROLE}` } : {});

function connection() {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  return { connectionString, ...roleOption() };
}

function connect(): PrismaClient {
  const pool = { ...connection(), max: 10 };
  // Without a handler, a database restart would end the process by an unhandled 'error' event.
  const adapter = new PrismaPgInTurn(pool, { onPoolError: (error) => console.error("database:", error.message) });
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
  const other = new PrismaClient({ adapter: new PrismaPgInTurn({ connectionString, max: 1 }) });
  try {
    return await other.$transaction((tx) => insideTransaction.run(true, () => work(tx)), { maxWait: 10_000, timeout: 6 * hours });
  } finally {
    await other.$disconnect();
  }
}

/** A transaction that only reads, at one instant, and rows of the same instant from a second session, for what there is much of. */
export interface Snapshot {
  readonly tx: Transaction;
  readonly copy: Copy;
  readonly copyBytes: CopyBytes;
}

const exported = async (tx: Transaction) => (await tx.$queryRaw<[{ name: string }]>`SELECT pg_export_snapshot() AS "name"`)[0].name;

/**
 * Reads a project as it stood at one instant, whatever others write meanwhile; the database refuses any write. What there
 * are many rows of may be copied from a second session, which sees the same and is opened when it is asked.
 */
export function readSnapshot<T>(read: (tx: Transaction, snapshot: Snapshot) => Promise<T>): Promise<T> {
  const begin = async (tx: Transaction) => {
    await tx.$executeRaw`SET TRANSACTION READ ONLY`;
    const session = new CopySession(connection(), () => exported(tx));
    try {
      return await read(tx, { tx, copy: session.copy, copyBytes: session.copyBytes });
    } finally {
      await session.end();
    }
  };
  return database().$transaction(begin, { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, maxWait: 10_000, timeout: 6 * hours });
}

/** Closes the connections; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const open = store.counterclaimDatabase;
  store.counterclaimDatabase = undefined;
  await open?.$disconnect();
}
