import { PrismaPg } from "@prisma/adapter-pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

/**
 * PostgreSQL's adapter, with the queries of a transaction sent one after the other. A transaction has one connection, and
 * Prisma asks for related rows side by side: the driver queues them, says that it is deprecated, and will refuse it from
 * its version 9 on.
 */
export class PrismaPgInTurn extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => inTurn(await start(isolationLevel));
    return adapter;
  }
}

function inTurn(tx: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <Query, Answer>(run: (query: Query) => Promise<Answer>) => (query: Query): Promise<Answer> => {
    const answer = last.then(() => run(query));
    last = answer.catch(() => {});
    return answer;
  };
  tx.queryRaw = queued(tx.queryRaw.bind(tx));
  tx.executeRaw = queued(tx.executeRaw.bind(tx));
  return tx;
}
