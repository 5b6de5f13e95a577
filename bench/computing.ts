import { readdirSync, readFileSync } from "node:fs";

// Time of the processors, which other work on the machine lengthens far less than time by the clock. Where the system says so (Linux).

const TICKS = 100;

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** How long each of the database's processes that serve this database has computed, in seconds, by its number. */
function databaseProcesses(name: string): [string, number][] {
  const own = readdirSync("/proc").filter((id) => /^\d+$/.test(id) && read(`/proc/${id}/cmdline`).startsWith("postgres: ") && read(`/proc/${id}/cmdline`).includes(` ${name} `));
  return own.map((id) => {
    const [user, system] = read(`/proc/${id}/stat`).split(") ").at(-1)!.split(" ").slice(11, 13).map(Number);
    return [id, ((user ?? 0) + (system ?? 0)) / TICKS];
  });
}

/** How long the database's processes that serve this database, and are there, have computed, in seconds. */
export const databaseSeconds = (name: string): number => databaseProcesses(name).reduce((sum, [, seconds]) => sum + seconds, 0);

/** The same from now on, with those that end meanwhile, as far as they were seen: looks every so many milliseconds until it is asked. */
export function watchDatabase(name: string, every = 1_000): () => number {
  const before = databaseSeconds(name);
  const seen = new Map<string, number>();
  const look = () => databaseProcesses(name).forEach(([id, seconds]) => seen.set(id, seconds));
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    look();
    return [...seen.values()].reduce((sum, seconds) => sum + seconds, 0) - before;
  };
}

/** How long this process has computed, in seconds. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
