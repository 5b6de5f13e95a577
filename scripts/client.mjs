// The generated database client: made again whenever the schema, or Prisma itself, is another than the one it was made from.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLock } from "./lock.mjs";
import { installed, mustRun } from "./program.mjs";
import { ROOT } from "./root.mjs";

const GENERATED = path.join(ROOT, "lib/data/generated");
const STAMP = path.join(GENERATED, "made-from");

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"]) hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

const isMade = (wanted) => existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted;

/**
 * Generates the client if it is missing or was made from another schema.
 * @returns {Promise<boolean>} whether it had to
 */
export async function ensureClient() {
  const wanted = fingerprint();
  if (isMade(wanted)) return false;
  return withLock(path.join(ROOT, "data/locks/client.lock"), async () => {
    if (isMade(wanted)) return false;
    await mustRun("The database client could not be generated", [...installed("prisma"), "generate"], { limitSeconds: 180 });
    writeFileSync(STAMP, wanted);
    return true;
  });
}
