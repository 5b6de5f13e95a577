import pg from "pg";

/** A statement as it was sent. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
type Query = (...given: unknown[]) => unknown;

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What the program sends to the database for `work`, in its order. Nothing else may be at work in this process. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const kept = pg.Client.prototype.query as Query;
  const noting = function (this: unknown, ...given: unknown[]) {
    const [query, values] = given as [string | { text: string; values?: unknown[] }, unknown];
    if (typeof query === "string") sent.push({ text: query, values: Array.isArray(values) ? values : [] });
    else sent.push({ text: query.text, values: query.values ?? (Array.isArray(values) ? values : []) });
    return Reflect.apply(kept, this, given);
  };
  Object.assign(pg.Client.prototype, { query: noting });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query: kept });
  }
  return sent;
}

/** Those that insert rows. */
export const insertsOf = (statements: readonly Statement[]): Statement[] => statements.filter(({ text }) => /^\s*insert\b/i.test(text));

/** The same statements with another id for every one that isn't among `kept`: what a second save like the first would send. */
export function renewed(statements: readonly Statement[], kept: ReadonlySet<string>, newId: () => string): Statement[] {
  const ids = new Map<string, string>();
  const other = (id: string) => {
    if (kept.has(id)) return id;
    if (!ids.has(id)) ids.set(id, newId());
    return ids.get(id)!;
  };
  const value = (given: unknown): unknown => (typeof given === "string" ? given.replace(uuid, other) : Array.isArray(given) ? given.map(value) : given);
  return statements.map(({ text, values }) => ({ text, values: values.map(value) }));
}
