import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { OutboxStore, Write } from "@/components/claims/client/outbox";

interface Kept {
  readonly id: string;
  /** whose they are: one member of one project; nobody else's page sends them */
  readonly scope: string;
  readonly page: string;
  readonly order: number;
  readonly write: Write;
}
interface Schema extends DBSchema {
  writes: { key: string; value: Kept; indexes: { scope: string } };
}

const lockName = (page: string) => `counterclaim-page-${page}`;

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("counterclaim-outbox", 1, {
    upgrade: (database) => database.createObjectStore("writes", { keyPath: "id" }).createIndex("scope", "scope"),
  });
}

/**
 * Unsent writes in the browser's own database. Each page holds a lock for as long as it lives: at its start a page takes
 * over what pages that are gone left behind, and leaves alone what another open page is sending.
 */
export class BrowserOutboxStore implements OutboxStore {
  readonly #database = open();
  #order = 0;
  #letGo = () => {};
  #chain: Promise<unknown> = Promise.resolve();

  constructor(
    readonly scope: string,
    readonly page: string,
  ) {
    this.#holdLock();
  }

  #holdLock(): void {
    if (!("locks" in navigator)) return;
    const held = new Promise<void>((resolve) => (this.#letGo = resolve));
    void navigator.locks.request(lockName(this.page), () => held).catch(() => {});
  }

  /** Leaves what is unsent to the next page. */
  close(): void {
    this.#letGo();
  }

  async load(): Promise<Write[]> {
    const database = await this.#database;
    const kept = await database.getAllFromIndex("writes", "scope", this.scope);
    const living = await livingPages();
    const left = kept.filter(({ page }) => page !== this.page && !living.has(lockName(page))).sort((a, b) => a.order - b.order);
    for (const each of left) await database.put("writes", { ...each, page: this.page });
    this.#order = Math.max(0, ...kept.map((each) => each.order));
    return left.map((each) => each.write);
  }

  put(write: Write): Promise<void> {
    return this.#inTurn(async (database) => {
      const id = `${this.scope} ${write.key}`;
      const order = (await database.get("writes", id))?.order ?? ++this.#order;
      await database.put("writes", { id, scope: this.scope, page: this.page, order, write });
    });
  }

  remove(key: string): Promise<void> {
    return this.#inTurn((database) => database.delete("writes", `${this.scope} ${key}`));
  }

  // A browser that keeps nothing (private windows of some) must not stop the saving: `beforeunload` still warns.
  #inTurn(work: (database: IDBPDatabase<Schema>) => Promise<unknown>): Promise<void> {
    const done = this.#chain.then(() => this.#database).then(work).then(() => {}, () => {});
    this.#chain = done;
    return done;
  }
}

async function livingPages(): Promise<Set<string | undefined>> {
  if (!("locks" in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map((lock) => lock.name));
}
