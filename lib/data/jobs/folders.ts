import { readdir, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

const OURS = "counterclaim-job-";
const A_DAY = 24 * 3_600_000;

/** Takes away the folders of jobs whose worker was killed, once nobody can be at work in them any more. */
export async function removeLeftFolders(folder = os.tmpdir()): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(OURS));
  for (const name of names) {
    const place = path.join(folder, name);
    const found = await stat(place).catch(() => null);
    if (found && Date.now() - found.mtimeMs > A_DAY) await rm(place, { recursive: true, force: true });
  }
}
