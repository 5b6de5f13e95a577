import { setTimeout as wait } from "node:timers/promises";
import { database } from "@/lib/data/database";
import { countUnsealed, sealProject } from "@/lib/data/seals/sealing";

/**
 * Seals all that waits of a project, and gives how much that was. A transaction that is open in another test's database holds
 * seals back too: they have one server, and it counts transactions together.
 */
export async function sealWhole(projectId: string): Promise<number> {
  for (let sealed = 0; ; await wait(50)) {
    sealed += await sealProject(projectId);
    if ((await countUnsealed(database(), projectId)) === 0) return sealed;
  }
}
