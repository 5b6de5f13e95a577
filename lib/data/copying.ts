import { Client, escapeLiteral, type Connection, type Submittable } from "pg";
import type { Prisma } from "@/lib/data/generated/client";
import { RowBytes } from "@/lib/data/row-bytes";

/**
 * The rows of each SELECT as COPY writes them: columns divided by tabs, with its escapes. The database carries them out one
 * after another without waiting for us between them.
 */
export type Copy = (selects: readonly string[]) => Promise<CopiedRows[]>;

/** The same in COPY's binary form, for who hands most of the bytes on as they came. */
export type CopyBytes = (selects: readonly string[]) => Promise<RowBytes[]>;

/**
 * Rows that are kept as the one text that they came as, and where each of them begins in it: thousands of strings that wait to
 * be read are what the collector of garbage would be busy with.
 */
export class CopiedRows {
  readonly #starts: number[] = [];

  /** `text` has all rows, each with its line end. */
  constructor(readonly text: string) {
    for (let at = 0; at < text.length; at = text.indexOf("\n", at) + 1) this.#starts.push(at);
    this.#starts.push(text.length);
  }
  get length(): number {
    return this.#starts.length - 1;
  }
  at(index: number): string {
    return this.text.slice(this.#starts[index]!, this.#starts[index + 1]! - 1);
  }
  /** Whether a row's first column is this. */
  begins(index: number, id: string): boolean {
    const start = this.#starts[index]!;
    return this.text.startsWith(id, start) && this.text.startsWith("\t", start + id.length);
  }
  /** Each row in turn, from one until before another. */
  map<T>(made: (row: string) => T, from = 0, to = this.length): T[] {
    const all: T[] = [];
    for (let index = from; index < to; index++) all.push(made(this.at(index)));
    return all;
  }
}

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

  readonly copy: Copy = (selects) => this.#inTurn(selects, "text", (bytes) => new CopiedRows(bytes.toString("utf8")));
  readonly copyBytes: CopyBytes = (selects) => this.#inTurn(selects, "binary", (bytes) => new RowBytes(bytes));

  async end(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    await client?.end();
  }

  #inTurn<Rows>(selects: readonly string[], form: Form, rowsOf: (bytes: Buffer) => Rows): Promise<Rows[]> {
    const rows = this.#last.then(() => this.#rows(selects, form, rowsOf));
    this.#last = rows.catch(() => undefined); // whoever asked is told
    return rows;
  }

  async #rows<Rows>(selects: readonly string[], form: Form, rowsOf: (bytes: Buffer) => Rows): Promise<Rows[]> {
    const client = await (this.#client ??= this.#opened());
    return new Promise((resolve, reject) => void client.query(new CopyOut(selects, form, { rowsOf, resolve, reject })));
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

type Form = "text" | "binary";

interface Waiting<Rows> {
  readonly rowsOf: (bytes: Buffer) => Rows;
  readonly resolve: (rows: Rows[]) => void;
  readonly reject: (error: Error) => void;
}

const FIRST = 64 * 1024;

// Statements sent at once, as the driver carries them out. The protocol sends each row in a message of its own, and the
// driver uses a message's bytes again; pg-copy-streams copies each twice before anybody reads it.
class CopyOut<Rows> implements Submittable {
  readonly #done: Rows[] = [];
  #bytes = Buffer.allocUnsafe(FIRST);
  #size = 0;

  constructor(
    readonly selects: readonly string[],
    readonly form: Form,
    readonly waiting: Waiting<Rows>,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.selects.map((select) => `COPY (${select}) TO STDOUT (FORMAT ${this.form})`).join("; "));
  }
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const size = this.#size + chunk.length;
    if (size > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#size)], 2 * size);
    chunk.copy(this.#bytes, this.#size);
    this.#size = size;
  }
  handleCommandComplete(): void {
    this.#done.push(this.waiting.rowsOf(this.#bytes.subarray(0, this.#size)));
    this.#bytes = Buffer.allocUnsafe(FIRST);
    this.#size = 0;
  }
  handleError(error: Error): void {
    this.waiting.reject(error);
  }
  handleReadyForQuery(): void {
    this.waiting.resolve(this.#done);
  }
}
