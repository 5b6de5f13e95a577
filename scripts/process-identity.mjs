// Process numbers are given out again after a crash or a reboot, so a number alone proves nothing: what names a process
// here is its number together with the moment it began.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Fields of /proc/<pid>/stat after the program's name, which may itself hold blanks and brackets. */
function procStat(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function began(pid) {
  if (process.platform === "linux") {
    try {
      return procStat(pid)[19];
    } catch {
      return undefined;
    }
  }
  if (process.platform === "win32") return "";
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() || undefined;
}

/** Whether a process of this number runs. One that has ended and is only not yet reaped counts as ended. */
export function alive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return procStat(pid)[0] !== "Z";
  } catch {
    return false;
  }
}

/**
 * @typedef {{ pid: number, began: string }} ProcessIdentity
 * @param {number} [pid] by default this process
 * @returns {ProcessIdentity}
 */
export function identityOf(pid = process.pid) {
  return { pid, began: began(pid) ?? "" };
}

/** Whether the very process that was named still runs. @param {ProcessIdentity | undefined} identity */
export function stillRuns(identity) {
  return identity !== undefined && alive(identity.pid) && (began(identity.pid) ?? "") === identity.began;
}

/** The command line of a running process, or "" where it cannot be known. @param {number} pid */
export function commandLine(pid) {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    if (process.platform === "win32") return "";
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  } catch {
    return "";
  }
}

/** Waits until the process has ended. @returns {Promise<boolean>} false when it still runs after `seconds` */
export async function ended(pid, seconds) {
  const until = Date.now() + seconds * 1000;
  while (alive(pid)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
