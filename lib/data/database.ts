import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@/lib/data/generated/client";

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

/** The database, connected at the first use: `next build` imports every route without one. */
export function database(): PrismaClient {
  return (store.counterclaimDatabase ??= connect());
}

/** Closes the connections; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const open = store.counterclaimDatabase;
  store.counterclaimDatabase = undefined;
  await open?.$disconnect();
}
