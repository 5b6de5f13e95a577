// What the engine asks for its connections: the database itself, and an empty one beside it (the "shadow" database).
import { randomUUID } from "node:crypto";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { createBeside, dropBeside, openConnection } from "./connection.mjs";

const IDENTITY = { provider: "postgres", adapterName: "@prisma/adapter-pg" };

/** The connections of one run of the engine; what it leaves open is closed at the end. */
export class MigrationAdapter {
  provider = IDENTITY.provider;
  adapterName = IDENTITY.adapterName;
  /** What PostgreSQL said of the last script that failed. */
  scriptError;
  #open = [];

  /** @param {{ url: string, shadowDatabaseUrl?: string }} datasource */
  constructor({ url, shadowDatabaseUrl }) {
    this.url = url;
    this.shadowUrl = shadowDatabaseUrl;
  }

  async connect() {
    return this.#track(await this.#connection(this.url));
  }

  async connectToShadowDb() {
    if (this.shadowUrl) return this.#track(await this.#connection(this.shadowUrl));
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await createBeside(this.url, name);
    return this.#track(await this.#connection(this.url, name), () => dropBeside(this.url, name));
  }

  async close() {
    for (const dispose of this.#open.splice(0).reverse()) await dispose().catch(() => {});
  }

  #connection(url, database) {
    return openConnection(url, {
      database,
      onScriptError: (error) => {
        this.scriptError = error;
      },
    });
  }

  #track(connection, after = async () => {}) {
    const end = connection.dispose.bind(connection);
    let ended;
    connection.dispose = () =>
      (ended ??= end()
        .then(after)
        .then(() => undefined)); // the engine takes no answer but none
    this.#open.push(() => connection.dispose());
    return connection;
  }
}

const refuse = () => Promise.reject(new Error("no database"));
const serverVersion = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 16.0", 160000]],
};

/** For `migrate diff` between schema files, which needs no database; the engine still asks for a server's version. */
export const noDatabase = {
  ...IDENTITY,
  connect: async () => ({
    ...IDENTITY,
    queryRaw: async () => serverVersion,
    executeRaw: async () => 0,
    executeScript: async () => {},
    dispose: async () => {},
    startTransaction: refuse,
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
  }),
  connectToShadowDb: refuse,
};
