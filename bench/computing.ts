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

/** How long the database's processes that serve this database have computed, in seconds. */
export function databaseSeconds(name: string): number {
  const own = readdirSync("/proc").filter((id) => /^\d+$/.test(id) && read(`/proc/${id}/cmdline`).startsWith("postgres: ") && read(`/proc/${id}/cmdline`).includes(` ${name} `));
  return own.reduce((sum, id) => {
    const [user, system] = read(`/proc/${id}/stat`).split(") ").at(-1)!.split(" ").slice(11, 13).map(Number);
    return sum + ((user ?? 0) + (system ?? 0)) / TICKS;
  }, 0);
}

/** How long this process has computed, in seconds. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
