import { Client } from "pg";
import { PRESENCE_CHANNEL } from "@/lib/data/presence/announcing";

const CHANNEL = "counterclaim_changes";
const [FIRST_PAUSE, LONGEST_PAUSE] = [500, 15_000];

export interface Ears {
  /** something of this project was committed */
  readonly hear: (projectId: string) => void;
  /** a copy of the program says where somebody is */
  readonly meet: (text: string) => void;
  /** it listens, for the first time or again: meanwhile anything may have happened */
  readonly back: () => void;
  readonly trouble: (message: string) => void;
}

/**
 * Listens for what is committed, on one connection of its own that is opened anew whenever it breaks, after growing pauses.
 * Give it a database that sessions reach directly: behind a pool that shares them by transactions nothing arrives.
 */
export class Listening {
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pause = FIRST_PAUSE;
  #isOver = false;

  constructor(readonly ears: Ears) {
    void this.#connect();
  }

  /** Ends it; nothing is heard afterwards. */
  async stop(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const role = process.env.DATABASE_ROLE;
    const client = new Client({ connectionString: process.env.DATABASE_URL, keepAlive: true, application_name: "counterclaim changes", ...(role ? { options: `-c role=${role}` } : {}) });
    this.#client = client;
    client.on("error", (error) => this.#lost(client, error.message));
    client.on("end", () => this.#lost(client, "the connection was closed"));
    client.on("notification", ({ channel, payload }) => payload && (channel === CHANNEL ? this.ears.hear(payload) : this.ears.meet(payload)));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}; LISTEN ${PRESENCE_CHANNEL}`);
    } catch (error) {
      return this.#lost(client, String(error));
    }
    if (this.#client !== client) return;
    this.#pause = FIRST_PAUSE;
    this.ears.back();
  }

  #lost(client: Client, why: string): void {
    if (this.#isOver || this.#client !== client) return;
    this.#client = undefined;
    void client.end().catch(() => undefined);
    this.ears.trouble(why);
    this.#timer = setTimeout(() => void this.#connect(), this.#pause).unref();
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }
}
