// The production build: made again whenever the content of its sources is another than that of the build that is there.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLock } from "./lock.mjs";
import { installed, mustRun } from "./program.mjs";
import { ROOT } from "./root.mjs";

/** The folders and files whose content the build is made of. The generated client follows from the schema. */
export const SOURCES = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "styles",
  "prisma/schema.prisma",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
];
const LEFT_OUT = path.join("lib", "data", "generated");

function filesUnder(root, place) {
  const found = path.join(root, place);
  if (!existsSync(found)) return [];
  if (statSync(found).isFile()) return [place];
  return readdirSync(found, { recursive: true })
    .map((name) => path.join(place, String(name)))
    .filter((file) => statSync(path.join(root, file)).isFile());
}

/**
 * One word for the content of all sources, and for what from the environment is built in.
 * @param {string} [root]
 */
export function sourcesHash(root = ROOT) {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((place) => filesUnder(root, place))
    .filter((file) => !file.startsWith(LEFT_OUT))
    .sort();
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  for (const name of Object.keys(process.env)
    .filter((key) => key.startsWith("NEXT_PUBLIC_"))
    .sort())
    hash.update(`${name}=${process.env[name]}\0`);
  return hash.digest("hex");
}

const stamp = () => path.join(ROOT, ".next/counterclaim-sources");

/** Whether the build that is there was made from the sources as they are. */
export function isBuilt(hash = sourcesHash()) {
  return (
    existsSync(path.join(ROOT, ".next/BUILD_ID")) &&
    existsSync(stamp()) &&
    readFileSync(stamp(), "utf8") === hash
  );
}

/** Types that `next dev` made from pages which may be gone since; the compiler would look for these pages. */
export function forgetDevelopmentTypes() {
  rmSync(path.join(ROOT, ".next/dev/types"), { recursive: true, force: true });
}

/**
 * Builds if the sources changed. Two starts at once build once.
 * @param {{ show?: boolean, env?: Record<string, string | undefined> }} [options] show: its own output goes to the terminal
 * @returns {Promise<boolean>} whether it had to
 */
export async function ensureBuild({ show = false, env = {} } = {}) {
  if (isBuilt()) return false;
  return withLock(path.join(ROOT, "data/locks/build.lock"), async () => {
    const hash = sourcesHash();
    if (isBuilt(hash)) return false;
    forgetDevelopmentTypes();
    await mustRun("The build failed", [...installed("next"), "build"], {
      show,
      limitSeconds: 900,
      env: { ...env, DATABASE_URL: "", DATABASE_OWNER_URL: "" },
    });
    writeFileSync(stamp(), hash);
    return true;
  });
}
