import { Client, escapeLiteral, type Connection, type Submittable } from "pg";

/**
 * The rows of a SELECT as COPY writes them: columns divided by tabs, with its escapes. As UTF-8, or each byte as one
 * character (`latin1`), for who hands the bytes on as they came.
 */
export type Copy = (select: string, encoding: "utf8" | "latin1") => Promise<string[]>;

// COPY takes no parameters. The ids are the database's own, and are quoted all the same.
export const uuid = (id: string) => `${escapeLiteral(id)}::uuid`;
export const uuids = (ids: readonly string[]) => `${escapeLiteral(`{${ids.join(",")}}`)}::uuid[]`;

/** A second session that sees what a transaction sees: opened when the first rows are asked of it, one statement at a time. */
export class CopySession {
  #client: Promise<Client> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `snapshot` gives the name under which the transaction's snapshot was exported. */
  constructor(
    readonly connection: { readonly connectionString: string; readonly options?: string },
    readonly snapshot: () => Promise<string>,
  ) {}

  readonly copy: Copy = (select, encoding) => {
    const rows = this.#last.then(() => this.#rows(select, encoding));
    this.#last = rows.catch(() => undefined); // whoever asked is told
    return rows;
  };

  async end(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    await client?.end();
  }

  async #rows(select: string, encoding: "utf8" | "latin1"): Promise<string[]> {
    const client = await (this.#client ??= this.#opened());
    return new Promise((resolve, reject) => void client.query(new CopyOut(`COPY (${select}) TO STDOUT`, { encoding, resolve, reject })));
  }

  async #opened(): Promise<Client> {
    const client = new Client(this.connection);
    client.on("error", () => undefined); // the query in hand reports it
    await client.connect();
    try {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      await client.query(`SET TRANSACTION SNAPSHOT ${client.escapeLiteral(await this.snapshot())}`);
      return client;
    } catch (thrown) {
      await client.end();
      throw thrown;
    }
  }
}

interface Waiting {
  readonly encoding: "utf8" | "latin1";
  readonly resolve: (rows: string[]) => void;
  readonly reject: (error: Error) => void;
}

// One statement as the driver carries it out. The protocol sends each row in a message of its own, with its line end. The
// driver uses a message's bytes again, and pg-copy-streams copies each twice before anybody reads it.
class CopyOut implements Submittable {
  readonly #rows: string[] = [];

  constructor(
    readonly statement: string,
    readonly waiting: Waiting,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.#rows.push(chunk.toString(this.waiting.encoding, 0, chunk.length - 1));
  }
  handleCommandComplete(): void {}
  handleError(error: Error): void {
    this.waiting.reject(error);
  }
  handleReadyForQuery(): void {
    this.waiting.resolve(this.#rows);
  }
}
