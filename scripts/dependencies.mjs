// Whether node_modules is whole and belongs to this package-lock.json, judged by content; installed when it is not.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { complaintAbout } from "./complaint.mjs";
import { withLock } from "./lock.mjs";
import { run } from "./program.mjs";
import { ROOT } from "./root.mjs";

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};
const marker = (root) => path.join(root, "node_modules/.counterclaim-lock");

/** @param {string} root */
function lockHash(root) {
  return createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
}

function isMarked(root) {
  try {
    return readFileSync(marker(root), "utf8") === lockHash(root);
  } catch {
    return false;
  }
}

/** What npm wrote at the end of its own install; a cut-short install has none. Only an exact match of it counts. */
function npmInstalledThisLock(root) {
  const wanted = readJson(path.join(root, "package-lock.json"))?.packages ?? {};
  const found = readJson(path.join(root, "node_modules/.package-lock.json"))?.packages;
  if (!found) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional, peer, link }]) =>
      place === "" || link || ((optional || peer) && !found[place]) || found[place]?.version === version,
  );
}

/** The packages that should be there and are not. What npm left out for this platform is not asked for. */
function missingPackages(root) {
  const found = readJson(path.join(root, "node_modules/.package-lock.json"))?.packages ?? {};
  return Object.keys(found).filter((place) => !existsSync(path.join(root, place, "package.json")));
}

/**
 * Why the dependencies have to be installed; undefined when they are whole.
 * @param {string} [root] the checkout
 * @returns {string | undefined}
 */
export function whyInstall(root = ROOT) {
  if (!existsSync(path.join(root, "node_modules"))) return "none are installed yet";
  if (!isMarked(root) && !npmInstalledThisLock(root)) return "they are not the ones of package-lock.json";
  const missing = missingPackages(root);
  if (missing.length > 0)
    return `${missing.length} of them are missing, ${path.basename(missing[0])} among them`;
  return undefined;
}

/** npm as it was started with, else the one on the PATH. @returns {string[]} */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js") && existsSync(script)) return [process.execPath, script];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

/** The environment of npm, without what an outer npm's own options or NODE_ENV=production would change. */
function npmEnvironment() {
  const outer = Object.keys(process.env).filter((name) =>
    /^npm_config_(omit|include|only|production|ignore_scripts|global|prefix|dry_run)$/i.test(name),
  );
  return Object.fromEntries(outer.map((name) => [name, undefined]));
}

async function install(root) {
  rmSync(marker(root), { force: true });
  const outcome = await run(
    [...npm(), "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
    { env: npmEnvironment(), limitSeconds: 1800 },
  );
  if (outcome.code !== 0)
    throw complaintAbout(
      outcome.timedOut
        ? "The dependencies were not installed within 30 minutes"
        : "The dependencies could not be installed",
      outcome.output,
      "Run `npm ci` by itself to see all it says; package.json and package-lock.json have to be those of the repository.",
    );
  writeFileSync(marker(root), lockHash(root));
}

/**
 * Installs the dependencies where they are missing, half there, or of another lock file. Two starts at once install once.
 * @param {{ onInstall: (why: string, work: () => Promise<void>) => Promise<unknown> }} options told before it begins
 */
export async function ensureDependencies({ onInstall }) {
  if (isMarked(ROOT) && !whyInstall()) return;
  mkdirSync(path.join(ROOT, "data/locks"), { recursive: true });
  await withLock(
    path.join(ROOT, "data/locks/install.lock"),
    async () => {
      const why = whyInstall();
      if (why) await onInstall(why, () => install(ROOT));
      else writeFileSync(marker(ROOT), lockHash(ROOT));
    },
    (pid) => console.error(`Waiting for process ${pid}, which is installing the dependencies …`),
  );
}
