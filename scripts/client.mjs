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
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"])
    hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

const isMade = (wanted) => existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted;

/** Whether the client that is there was made from the schema as it is. */
export const isClientMade = () => isMade(fingerprint());

/** Generates the client if it is missing or was made from another schema. */
export async function ensureClient() {
  const wanted = fingerprint();
  return withLock(path.join(ROOT, "data/locks/client.lock"), async () => {
    if (isMade(wanted)) return;
    await mustRun("The database client could not be generated", [...installed("prisma"), "generate"], {
      limitSeconds: 180,
    });
    writeFileSync(STAMP, wanted);
  });
}
