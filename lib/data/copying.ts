import { Client, escapeLiteral, type Connection, type Submittable } from "pg";
import type { Prisma } from "@/lib/data/generated/client";

/**
 * The rows of each SELECT as COPY writes them: columns divided by tabs, with its escapes. As UTF-8, or each byte as one
 * character (`latin1`), for who hands the bytes on as they came. The database carries them out one after another without
 * waiting for us between them.
 */
export type Copy = (selects: readonly string[], encoding: "utf8" | "latin1") => Promise<string[][]>;

// COPY takes no parameters. The ids are the database's own, and are looked at all the same.
function list(ids: readonly string[]): string {
  const all = ids.join(",");
  if (/[^0-9a-f,-]/.test(all)) throw new RangeError("ids are hexadecimal");
  return `'{${all}}'`;
}
export const uuid = (id: string) => `${escapeLiteral(id)}::uuid`;
export const uuids = (ids: readonly string[]) => `${list(ids)}::uuid[]`;

/** A condition whose parameters are ids, and lists of them, with these written into it. */
export const withIds = ({ strings, values }: Prisma.Sql): string =>
  strings.map((words, index) => (index === 0 ? words : `${written(values[index - 1])}${words}`)).join("");
const written = (value: unknown) => (Array.isArray(value) ? list(value as string[]) : escapeLiteral(value as string));

/** A second session that sees what a transaction sees: opened when the first rows are asked of it. */
export class CopySession {
  #client: Promise<Client> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `snapshot` gives the name under which the transaction's snapshot was exported. */
  constructor(
    readonly connection: { readonly connectionString: string; readonly options?: string },
    readonly snapshot: () => Promise<string>,
  ) {}

  readonly copy: Copy = (selects, encoding) => {
    const rows = this.#last.then(() => this.#rows(selects, encoding));
    this.#last = rows.catch(() => undefined); // whoever asked is told
    return rows;
  };

  async end(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    await client?.end();
  }

  async #rows(selects: readonly string[], encoding: "utf8" | "latin1"): Promise<string[][]> {
    const client = await (this.#client ??= this.#opened());
    return new Promise((resolve, reject) => void client.query(new CopyOut(selects, { encoding, resolve, reject })));
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
  readonly resolve: (rows: string[][]) => void;
  readonly reject: (error: Error) => void;
}

// Statements sent at once, as the driver carries them out. The protocol sends each row in a message of its own, with its
// line end, and the driver uses a message's bytes again. The bytes of all rows are kept together and become text at once: a
// string for each row, read one by one, is what the collector of garbage would be busy with.
class CopyOut implements Submittable {
  readonly #done: string[][] = [];
  #bytes = Buffer.allocUnsafe(64 * 1024);
  #size = 0;

  constructor(
    readonly selects: readonly string[],
    readonly waiting: Waiting,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.selects.map((select) => `COPY (${select}) TO STDOUT`).join("; "));
  }
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const size = this.#size + chunk.length;
    if (size > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#size)], 2 * size);
    chunk.copy(this.#bytes, this.#size);
    this.#size = size;
  }
  handleCommandComplete(): void {
    this.#done.push(this.#size === 0 ? [] : this.#bytes.toString(this.waiting.encoding, 0, this.#size - 1).split("\n"));
    this.#size = 0;
  }
  handleError(error: Error): void {
    this.waiting.reject(error);
  }
  handleReadyForQuery(): void {
    this.waiting.resolve(this.#done);
  }
}
