import { readFileSync } from "node:fs";
import path from "node:path";
import { disconnect } from "@/lib/data/database";
import { embeddedUrls } from "../../scripts/database.mjs";
import { freePort, openPostgres } from "../../scripts/postgres.mjs";
import { alive, ended } from "../../scripts/process-identity.mjs";
import { ownFolder, removeFolder, runScript, type Running } from "./command";

/** The program as `npm start` runs it, on a data directory of its own that outlives its processes. */
export class Installation {
  readonly data = ownFolder();
  port = 0;
  #running: Running | undefined;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, at the address that it had before, and waits until it is ready. */
  async start(): Promise<void> {
    this.port ||= await freePort();
    const env = { COUNTERCLAIM_DATA_DIR: this.data, PORT: String(this.port), LOG_LEVEL: "warn", FIRST_ACCOUNT_EMAIL: "first@example.org", FIRST_ACCOUNT_PASSWORD: "correct horse battery staple" };
    this.#running = runScript(["start"], env);
    await this.#running.says(/Counterclaim is ready after/, 180);
  }

  /** Its processes: the start, the server and PostgreSQL. */
  pids(): number[] {
    const read = (file: string) => readFileSync(path.join(this.data, file), "utf8");
    return [this.#running!.pid, (JSON.parse(read("server.json")) as { pid: number }).pid, Number(read("postgres/postmaster.pid").split("\n")[0])];
  }

  /** Kills all of it at once, as when the power fails. */
  async crash(): Promise<void> {
    const pids = this.pids();
    for (const pid of pids) process.kill(pid, "SIGKILL");
    for (const pid of pids) await ended(pid, 30);
  }

  /** Stops it as a deploy does, and waits until nothing of it runs. */
  async stop(): Promise<void> {
    const pids = this.pids();
    process.kill(pids[0]!, "SIGTERM");
    for (const pid of pids) if (!(await ended(pid, 90))) throw new Error(`process ${pid} did not stop:\n${this.#running!.said()}`);
  }

  /** Lets `work` use lib/data on its database, with the app's own login. */
  async within<T>(work: () => Promise<T>): Promise<T> {
    const before = process.env.DATABASE_URL;
    const postgres = await openPostgres(this.data);
    await disconnect();
    process.env.DATABASE_URL = embeddedUrls(postgres, "counterclaim").app;
    try {
      return await work();
    } finally {
      await disconnect();
      process.env.DATABASE_URL = before;
      await postgres.release();
    }
  }

  /** Ends what still runs and takes the data directory away. */
  async remove(): Promise<void> {
    if (this.#running && alive(this.#running.pid)) await this.stop();
    await removeFolder(this.data);
  }
}
